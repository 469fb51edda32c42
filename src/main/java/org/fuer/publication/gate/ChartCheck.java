package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what a chart shows without looking is what stands in the cells that it draws. */
final class ChartCheck {

    private final Findings findings;

    ChartCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadChart chart : artefact.charts()) {
            for (ReadChart.Range range : chart.ranges()) {
                Mismatch.Place place = new Mismatch.Place(artefact.file(), "", chart.part());
                check(place, artefact, range);
            }
        }
    }

    private void check(Mismatch.Place place, Artefact artefact, ReadChart.Range range) {
        String name = Addresses.sheet(range.reference()).orElse("");
        ReadSheet sheet = artefact.sheets().get(name);
        List<String> cells = Addresses.cells(range.reference());
        if (sheet == null || cells.isEmpty()) {
            if (!artefact.isDocument()) {
                findings.add(place, "chart.no-cells", range.reference(), "");
            }
            return;
        }
        if (range.points() >= 0 && range.points() != cells.size()) {
            findings.add(
                    place,
                    "chart.points",
                    String.valueOf(range.points()),
                    String.valueOf(cells.size()),
                    range.reference());
        }
        for (int i = 0; i < cells.size(); i++) {
            ReadCell cell = sheet.at(cells.get(i));
            String cached = range.cached().get(i);
            if (!agree(cached, cell)) {
                findings.add(
                        place,
                        "chart.differs",
                        cached == null ? "" : cached,
                        cell == null ? "" : cell.text(),
                        name,
                        cells.get(i));
            }
        }
    }

    /** A cell that holds a symbol is a gap in a line of numbers. */
    private static boolean agree(@Nullable String cached, @Nullable ReadCell cell) {
        if (cell == null || cached == null) {
            return cached == null && (cell == null || cell.number().isEmpty());
        }
        try {
            return cell.number()
                    .map(number -> number.compareTo(new BigDecimal(cached)) == 0)
                    .orElse(cell.text().equals(cached));
        } catch (NumberFormatException words) {
            return cell.text().equals(cached);
        }
    }
}
