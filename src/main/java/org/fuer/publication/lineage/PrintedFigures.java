package org.fuer.publication.lineage;

import java.util.ArrayList;
import java.util.List;

/** All figures of an edition while it is being printed, in the order of printing. */
public final class PrintedFigures {

    private final List<PrintedFigure> figures = new ArrayList<>();

    /** Notes a figure; one that says nothing is passed over. */
    public void add(PrintedFigure figure) {
        if (!figure.origin().equals(Origin.NONE)) {
            figures.add(figure);
        }
    }

    /** Notes the figures of a text that is printed in a cell or paragraph. */
    public void add(String artefact, String sheet, String cell, Statement statement) {
        statement
                .figures()
                .forEach(spoken -> add(new PrintedFigure(artefact, sheet, cell, spoken.text(), spoken.origin())));
    }

    /** The figures so far. */
    public List<PrintedFigure> all() {
        return List.copyOf(figures);
    }
}
