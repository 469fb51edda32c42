package org.fuer.publication.gate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a workbook or document against what it should be, cell by cell and paragraph by paragraph. */
final class ArtefactComparison {

    private static final ReadSheet NO_SHEET = new ReadSheet("");

    private final Findings findings;

    ArtefactComparison(Findings findings) {
        this.findings = findings;
    }

    void compare(Artefact one, Artefact other) {
        Set<String> names = new LinkedHashSet<>(other.sheets().keySet());
        names.addAll(one.sheets().keySet());
        for (String name : names) {
            ReadSheet sheet = one.sheets().getOrDefault(name, NO_SHEET);
            ReadSheet right = other.sheets().getOrDefault(name, NO_SHEET);
            Map<String, @Nullable ReadCell> cells = new LinkedHashMap<>();
            right.cells().forEach(cell -> cells.put(cell.address(), cell));
            sheet.cells().forEach(cell -> cells.putIfAbsent(cell.address(), null));
            cells.forEach((address, expected) ->
                    compare(new Mismatch.Place(one.file(), name, address), sheet.at(address), expected));
        }
        charts(one, other);
    }

    private void compare(Mismatch.Place place, @Nullable ReadCell cell, @Nullable ReadCell expected) {
        if (cell == null || expected == null || !cell.text().equals(expected.text())) {
            findings.add(place, "differs", cell == null ? "" : cell.text(), expected == null ? "" : expected.text());
        } else if (!cell.formula().equals(expected.formula())) {
            findings.add(place, "differs.formula", cell.formula(), expected.formula());
        } else if (!cell.format().equals(expected.format())) {
            findings.add(place, "differs.format", cell.format(), expected.format());
        } else if (!cell.equals(expected)) {
            findings.add(
                    place, "differs.kind", cell.kind().name(), expected.kind().name());
        }
    }

    /** What is only in the charts: their own parts are compared with all others, but a number is named with its point. */
    private void charts(Artefact one, Artefact other) {
        for (int i = 0; i < Math.min(one.charts().size(), other.charts().size()); i++) {
            ReadChart chart = one.charts().get(i);
            ReadChart right = other.charts().get(i);
            for (int j = 0; j < Math.min(chart.ranges().size(), right.ranges().size()); j++) {
                ReadChart.Range range = chart.ranges().get(j);
                ReadChart.Range expected = right.ranges().get(j);
                expected.cached().forEach((point, value) -> {
                    String cached = range.cached().getOrDefault(point, "");
                    if (!cached.equals(value)) {
                        findings.add(
                                new Mismatch.Place(one.file(), "", chart.part()),
                                "differs.chart",
                                cached,
                                value,
                                expected.reference(),
                                String.valueOf(point + 1));
                    }
                });
            }
        }
    }
}
