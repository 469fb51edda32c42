package org.fuer.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;

/** What a yearbook says of facts and indicators, for the edition after it to compare with. */
public final class PublishedFigures {

    private PublishedFigures() {}

    /**
     * The figures of the yearbook among those that were printed, in the order of printing; of one that is printed often
     * the first counts, which stands in a chapter: the appendices, which list the revisions, come after.
     */
    public static Map<Origin, String> of(List<PrintedFigure> printed) {
        Map<Origin, String> figures = new LinkedHashMap<>();
        for (PrintedFigure figure : printed) {
            Origin origin = figure.origin();
            boolean reported = origin instanceof Origin.OfFact || origin instanceof Origin.OfIndicator;
            if (reported && figure.artefact().equals(YearbookWorkbook.FILE)) {
                figures.putIfAbsent(origin, figure.printed());
            }
        }
        return figures;
    }
}
