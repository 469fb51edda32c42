package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Wording;
import org.fuer.publication.document.Cell;
import org.fuer.publication.document.Table;
import org.fuer.publication.document.Table.Column;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;

/** The targets of a plan: where each began, what it came to, what is demanded, and how far it is. */
final class ReportTargetTable {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final ReportReadings readings;
    private final ReportVerdicts verdicts;
    private final ReportCells cells;

    ReportTargetTable(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.readings = new ReportReadings(edition, catalogue);
        this.verdicts = new ReportSentences(edition, catalogue, naming).verdicts();
        this.cells = new ReportCells(edition, naming);
    }

    /** The table of these domains. */
    Table of(String title, List<Domain> domains) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Column> columns = List.of(
                Column.of(142),
                Column.of(42),
                new Column(30, true),
                Column.of(50),
                new Column(30, true),
                Column.of(50),
                new Column(52, true),
                new Column(30, true),
                Column.of(52),
                new Column(48, true),
                Column.of(50),
                Column.of(48),
                Column.of(26),
                Column.of(54));
        for (Domain domain : domains) {
            rows.add(List.of(Cell.words(naming.domain(domain)).inBold().across(columns.size())));
            for (ReportReading reading : readings.of(domain)) {
                reading.assessments().forEach(assessment -> rows.add(target(reading, assessment)));
            }
        }
        return new Table(
                title,
                "",
                columns,
                List.of(
                        List.of(
                                cells.head("indicator").down(2),
                                cells.head("measure").down(2),
                                cells.head("base").across(2),
                                cells.head("before").across(2),
                                cells.thisYear().down(2),
                                cells.head("target").across(2),
                                cells.head("gap").down(2),
                                cells.head("expected").down(2),
                                cells.head("status").down(2),
                                cells.head("warning").down(2),
                                cells.head("remark").down(2)),
                        List.of(
                                cells.head("year"),
                                cells.head("value"),
                                cells.head("year"),
                                cells.head("value"),
                                cells.head("year"),
                                cells.head("demand"))),
                rows,
                List.of(Statement.plain(words.say("report.table.targets.note"))));
    }

    private List<Cell> target(ReportReading reading, Assessment assessment) {
        String code = assessment.target().code();
        Optional<BigDecimal> base = readings.base(reading, assessment);
        Optional<BigDecimal> gap = readings.gap(reading, assessment);
        Optional<BigDecimal> expected = readings.expected(reading, assessment);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(naming.indicator(reading.indicator(), reading.breakdown())));
        row.add(Cell.words(naming.measure(reading.indicator().unit())).centred());
        row.add(cells.year(base.isEmpty() ? Optional.empty() : Optional.ofNullable(assessment.baseYear())));
        row.add(cells.figure(base, Origin.target(code, "base_value")));
        row.add(cells.year(reading.before().map(ReportReading.Value::year)));
        row.add(reading.before().map(ReportCells::of).orElseGet(cells::none));
        row.add(cells.now(reading));
        row.add(due(assessment));
        row.add(demand(reading, assessment));
        row.add(cells.figure(
                gap,
                gap.isEmpty()
                        ? Origin.NONE
                        : Origin.derived(
                                Derivation.DIFFERENCE,
                                reading.now().orElseThrow().origin(),
                                Origin.target(code, "target_value"))));
        row.add(cells.figure(expected, Origin.target(code, "projected")));
        row.add(Cell.words(naming.status(assessment.status())).centred());
        row.add(Cell.words(naming.warning(assessment.warning())).centred());
        row.add(Cell.words(remark(reading)));
        return row;
    }

    private Cell due(Assessment assessment) {
        return assessment.target().annual()
                ? Cell.words(words.say("target.annual")).centred()
                : cells.year(edition.place().dueYear(assessment.target(), edition.year()));
    }

    /** The number demanded with its comparison, or what is demanded in words. */
    private Cell demand(ReportReading reading, Assessment assessment) {
        Optional<BigDecimal> number = readings.demand(assessment, reading.indicator());
        if (number.isEmpty()) {
            return Cell.symbol(verdicts.demand(reading, assessment).text());
        }
        String sign =
                switch (assessment.target().comparison()) {
                    case AT_LEAST, INCREASE -> "≥";
                    case MORE_THAN -> ">";
                    case AT_MOST, DECREASE -> "≤";
                    case LESS_THAN -> "<";
                    case ABOUT -> "≈";
                    default -> "";
                };
        Cell plain = ReportCells.figure(
                number.get(), Origin.target(assessment.target().code(), "target_value"));
        return new Cell(
                new Statement(sign + plain.text().text(), plain.text().figures()), Cell.Align.RIGHT, false, 1, 1);
    }

    private String remark(ReportReading reading) {
        List<String> remarks = new ArrayList<>();
        if (reading.isCarriedForward(edition.year())) {
            remarks.add(words.say("detail.carried", reading.now().orElseThrow().year()));
        }
        if (reading.now().filter(ReportReading.Value::unexplained).isPresent()) {
            remarks.add(words.say("report.column.unexplained"));
        }
        if (reading.smallNumber()) {
            remarks.add(words.say("report.column.few"));
        }
        return String.join(words.say("report.comma"), remarks);
    }
}
