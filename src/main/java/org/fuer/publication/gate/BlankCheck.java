package org.fuer.publication.gate;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Whether a cell among the figures of a table holds nothing. Only where the legend says that a blank means what is missing
 * may one be blank.
 */
final class BlankCheck {

    private final FigureCheck figures;
    private final Findings findings;

    BlankCheck(FigureCheck figures, Findings findings) {
        this.figures = figures;
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadSheet sheet : artefact.sheets().values()) {
            NavigableSet<Integer> columns = new TreeSet<>();
            int before = -1;
            for (NavigableMap<Integer, ReadCell> row : sheet.rows().values()) {
                List<Integer> noted = row.values().stream()
                        .filter(cell ->
                                figures.isNoted(cell) && figures.open(cell).isOnly(cell.shown()))
                        .map(ReadCell::column)
                        .toList();
                if (noted.isEmpty() || row.firstEntry().getValue().row() != before + 1) {
                    columns.clear();
                }
                before = row.firstEntry().getValue().row();
                columns.addAll(noted);
                for (int column : noted.isEmpty() ? new TreeSet<Integer>() : columns) {
                    String address = Addresses.of(before, column);
                    if (!row.containsKey(column) && !sheet.isCovered(address)) {
                        findings.add(artefact.place(sheet, address), "cell.blank", "", "");
                    }
                }
            }
        }
    }
}
