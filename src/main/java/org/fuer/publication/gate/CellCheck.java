package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Whether a workbook holds an error, a number that is none, or a formula whose kept result is not what it gives. */
final class CellCheck {

    /** Results of formulas are kept as binary fractions, and computed from rounded cells. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private final Findings findings;

    CellCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadSheet sheet : artefact.sheets().values()) {
            for (ReadCell cell : sheet.cells()) {
                check(artefact.place(sheet, cell.address()), sheet, cell);
            }
        }
    }

    private void check(Mismatch.Place place, ReadSheet sheet, ReadCell cell) {
        if (cell.kind() == ReadCell.Kind.ERROR || isNoNumber(cell)) {
            findings.add(place, "cell.error", cell.text(), "");
        } else if (!cell.formula().isEmpty()) {
            formula(place, sheet, cell);
        }
    }

    private static boolean isNoNumber(ReadCell cell) {
        String text = cell.text().strip();
        return (cell.kind() == ReadCell.Kind.NUMBER && cell.number().isEmpty())
                || text.equals("NaN")
                || text.equals("Infinity")
                || text.equals("-Infinity")
                || text.equals("null");
    }

    private void formula(Mismatch.Place place, ReadSheet sheet, ReadCell cell) {
        if (cell.text().isEmpty()) {
            findings.add(place, "formula.no-result", "", "", cell.formula());
            return;
        }
        Optional<BigDecimal> computed = new FormulaResult(sheet).of(cell.formula());
        Optional<BigDecimal> kept = cell.number();
        if (computed.isEmpty()) {
            findings.add(place, "formula.unknown", cell.text(), "", cell.formula());
        } else if (kept.isEmpty() || differs(kept.get(), computed.get())) {
            findings.add(
                    place,
                    "formula.result",
                    cell.text(),
                    computed.get()
                            .round(MathContext.DECIMAL64)
                            .stripTrailingZeros()
                            .toPlainString(),
                    cell.formula());
        }
    }

    private static boolean differs(BigDecimal kept, BigDecimal computed) {
        BigDecimal scale = computed.abs().max(BigDecimal.ONE);
        return kept.subtract(computed).abs().compareTo(scale.multiply(TOLERANCE)) > 0;
    }
}
