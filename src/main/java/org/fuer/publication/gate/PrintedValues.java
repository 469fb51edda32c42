package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuer.publication.lineage.Origin;

/** Every figure that was found where it should stand: what it says, how it is printed, and whether in a table. */
final class PrintedValues {

    /**
     * A figure that was found.
     *
     * @param figure the figure
     * @param inTable whether it stands alone, as in a table, and not in a sentence
     * @param stored the number in the cell; empty in a text
     */
    record Found(NotedFigure figure, boolean inTable, Optional<BigDecimal> stored) {}

    private final List<Found> found = new ArrayList<>();
    private final Map<Origin, Set<String>> inTables = new HashMap<>();
    private final Map<Origin, Set<String>> anywhere = new HashMap<>();

    void add(NotedFigure figure, boolean inTable, Optional<BigDecimal> stored) {
        found.add(new Found(figure, inTable, stored));
        Origin origin = figure.figure().origin();
        String digits = plain(figure.figure().printed());
        anywhere.computeIfAbsent(origin, any -> new LinkedHashSet<>()).add(digits);
        if (inTable) {
            inTables.computeIfAbsent(origin, any -> new HashSet<>()).add(digits);
        }
    }

    /** A printed figure without grouping and per cent, with its sign. */
    static String plain(String printed) {
        return printed.replace(",", "").replace("%", "").replace('−', '-');
    }

    List<Found> all() {
        return found;
    }

    /** How an origin is printed in tables. */
    Set<String> inTables(Origin origin) {
        return inTables.getOrDefault(origin, Set.of());
    }

    /** How an origin is printed anywhere. */
    Set<String> anywhere(Origin origin) {
        return anywhere.getOrDefault(origin, Set.of());
    }
}
