package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether every figure of {@code lineage.csv} stands where it says, as it says. */
final class FigureCheck {

    private final Findings findings;
    private final PrintedValues printed;
    /** By identity: cells of two sheets may well be equal. */
    private final Map<ReadCell, NumberTokens> tokens = new IdentityHashMap<>();

    private final Set<ReadCell> noted = Collections.newSetFromMap(new IdentityHashMap<>());

    FigureCheck(Findings findings, PrintedValues printed) {
        this.findings = findings;
        this.printed = printed;
    }

    /** Looks up the figures of one artefact. */
    void check(Artefact artefact, List<NotedFigure> figures) {
        tokens.clear();
        noted.clear();
        for (NotedFigure figure : figures) {
            ReadSheet sheet = artefact.sheets().get(figure.figure().sheet());
            if (sheet == null) {
                findings.add(
                        figure.place(), "figure.no-sheet", "", figure.figure().printed());
                continue;
            }
            ReadCell cell = sheet.at(figure.figure().cell());
            if (cell == null) {
                findings.add(
                        figure.place(), "figure.no-cell", "", figure.figure().printed());
            } else if (cell.kind() == ReadCell.Kind.TEXT) {
                spoken(cell, figure);
            } else {
                standing(cell, figure);
            }
        }
    }

    private void standing(ReadCell cell, NotedFigure figure) {
        noted.add(cell);
        String expected = figure.figure().printed();
        if (!cell.shown().equals(expected)) {
            findings.add(
                    figure.place(),
                    "figure.differs",
                    cell.shown(),
                    expected,
                    figure.figure().origin().toString());
            return;
        }
        printed.add(figure, true, stored(cell));
    }

    private static Optional<BigDecimal> stored(ReadCell cell) {
        return cell.number().map(number -> cell.format().indexOf('%') >= 0 ? number.movePointRight(2) : number);
    }

    private void spoken(ReadCell cell, NotedFigure figure) {
        noted.add(cell);
        String expected = figure.figure().printed();
        NumberTokens inText = tokens.computeIfAbsent(cell, any -> new NumberTokens(cell.text()));
        boolean alone = inText.isOnly(expected);
        if (!inText.take(expected) && !cell.text().contains(expected)) {
            findings.add(
                    figure.place(),
                    "figure.not-said",
                    cell.text(),
                    expected,
                    figure.figure().origin().toString());
            return;
        }
        printed.add(figure, alone, Optional.empty());
    }

    /** The numbers of a cell's text that no figure of the artefact accounts for. */
    NumberTokens open(ReadCell cell) {
        return tokens.computeIfAbsent(cell, any -> new NumberTokens(cell.text()));
    }

    /** Whether a figure of {@code lineage.csv} stands in a cell. */
    boolean isNoted(ReadCell cell) {
        return noted.contains(cell);
    }
}
