package org.fuer.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A report as a unit sends it: one file with one form on one sheet named like the form. Row 01 of the form stands in row
 * 4, row 02 in row 5 and so on; its columns stand in the order of their layout from column C.
 */
record Report(
        Catalogue catalogue,
        String file,
        String unit,
        String form,
        int revision,
        @Nullable LocalDate reportedOn,
        List<CellReading> cells,
        List<Finding> findings) {

    private static final int ROW_OF_FIRST = 3;

    static Report of(Catalogue catalogue, String file, String unit, String form) {
        return new Report(catalogue, file, unit, form, 0, null, List.of(), List.of());
    }

    Report revised(int number) {
        return new Report(catalogue, file, unit, form, number, reportedOn, cells, findings);
    }

    Report reportedOn(String day) {
        return new Report(catalogue, file, unit, form, revision, LocalDate.parse(day), cells, findings);
    }

    Report withFinding(Finding finding) {
        return new Report(catalogue, file, unit, form, revision, reportedOn, cells, List.of(finding));
    }

    /** The same rows in a file of another name. */
    Report inFile(String name) {
        List<CellReading> moved = cells.stream()
                .map(cell -> new CellReading(
                        cell.key(),
                        cell.content(),
                        cell.raw(),
                        cell.value(),
                        new Source(name, cell.source().sheet(), cell.source().cell())))
                .toList();
        return new Report(catalogue, name, unit, form, revision, reportedOn, moved, findings);
    }

    /** The report with a row of these texts instead of what it had there. */
    Report row(String item, String... texts) {
        List<CellReading> all = new ArrayList<>(
                cells.stream().filter(cell -> !cell.key().item().equals(item)).toList());
        int row = ROW_OF_FIRST + Integer.parseInt(item.substring(item.indexOf('_') + 1));
        for (int i = 0; i < texts.length; i++) {
            Breakdown breakdown =
                    catalogue.item(item).orElseThrow().layout().columns().get(i).breakdown();
            Source source = new Source(file, form, (char) ('C' + i) + Integer.toString(row));
            all.add(cell(new FactKey(item, breakdown), texts[i], source));
        }
        return new Report(catalogue, file, unit, form, revision, reportedOn, all, findings);
    }

    /** Two reports as two sheets of one file, named as the first. */
    static Reading inOneFile(Report one, Report other) {
        Reading first = one.reading();
        List<FormReading> forms = new ArrayList<>(first.forms());
        forms.addAll(other.inFile(one.file()).reading().forms());
        return new Reading(first.file(), first.sha256(), first.unit(), true, null, forms, Ledger.EMPTY, List.of());
    }

    Reading reading() {
        return new Reading(
                file,
                Integer.toHexString(file.hashCode()) + "0123456789abcdef",
                unit,
                true,
                reportedOn,
                List.of(new FormReading(form, form, revision, reportedOn, cells)),
                Ledger.EMPTY,
                findings);
    }

    private static CellReading cell(FactKey key, String text, Source source) {
        CellContent content =
                switch (text) {
                    case "" -> CellContent.BLANK;
                    case "—", "无" -> CellContent.NIL;
                    case "…" -> CellContent.BELOW_HALF;
                    case "×", "/" -> CellContent.NOT_APPLICABLE;
                    default ->
                        text.startsWith("#") || text.startsWith("=")
                                ? CellContent.ERROR
                                : text.matches("-?[0-9.]+(E\\d+)?") ? CellContent.NUMBER : CellContent.TEXT;
                };
        BigDecimal value =
                switch (content) {
                    case NUMBER -> new BigDecimal(text);
                    case NIL, BELOW_HALF -> BigDecimal.ZERO;
                    default -> null;
                };
        return new CellReading(key, content, text, value, source);
    }
}
