package org.fuer.publication;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.fact.Revision;
import org.fuer.publication.lineage.Origin;

/**
 * What the edition before printed: of the same year, or, before a year's first edition, the yearbook of the latest
 * earlier year.
 *
 * @param year its year
 * @param figures what stood in its yearbook, by what it says
 * @param revisions what changed of the facts since, by year
 */
public record PreviousEdition(int year, Map<Origin, String> figures, SortedMap<Integer, List<Revision>> revisions) {

    /** There was none. */
    public static final PreviousEdition NONE = new PreviousEdition(0, Map.of(), Collections.emptySortedMap());

    public PreviousEdition {
        figures = Map.copyOf(figures);
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
    }
}
