package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.publication.document.Cell;
import org.fuer.publication.document.Document;
import org.fuer.publication.document.Table;
import org.fuer.publication.document.Table.Column;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;

/** 附表: every figure that the report speaks of stands in one of these tables. */
final class ReportAnnex {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final ReportReadings readings;
    private final ReportSentences sentences;
    private final ReportSexes sexes;
    private int number;

    ReportAnnex(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.readings = new ReportReadings(edition, catalogue);
        this.sentences = new ReportSentences(edition, catalogue, naming);
        this.sexes = new ReportSexes(edition, catalogue, naming);
    }

    void print(Document document, List<Domain> domains) {
        document.landscape();
        document.heading(1, words.say("report.annex"));
        document.table(new ReportCountTable(edition, naming).of(title("counts"), domains));
        for (Plan plan : Plan.values()) {
            List<Domain> ofPlan =
                    domains.stream().filter(domain -> domain.plan() == plan).toList();
            if (!ofPlan.isEmpty()) {
                document.table(targets(plan, ofPlan));
            }
        }
        smallNumbers(domains).ifPresent(document::table);
        sexes(domains).ifPresent(document::table);
        warnings(domains).ifPresent(document::table);
    }

    private String title(String key, Object... arguments) {
        return words.say("report.table", ++number, words.say("report.table." + key, arguments));
    }

    private Table targets(Plan plan, List<Domain> domains) {
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
                title("targets", words.say("plan." + plan.code())),
                "",
                columns,
                List.of(
                        List.of(
                                head("indicator").down(2),
                                head("measure").down(2),
                                head("base").across(2),
                                head("before").across(2),
                                Cell.head(words.say("report.column.now", edition.year()))
                                        .down(2),
                                head("target").across(2),
                                head("gap").down(2),
                                head("expected").down(2),
                                head("status").down(2),
                                head("warning").down(2),
                                head("remark").down(2)),
                        List.of(
                                head("year"),
                                head("value"),
                                head("year"),
                                head("value"),
                                head("year"),
                                head("demand"))),
                rows,
                List.of(Statement.plain(words.say("report.table.targets.note"))));
    }

    private Cell head(String key) {
        return Cell.head(words.say("report.column." + key));
    }

    private List<Cell> target(ReportReading reading, Assessment assessment) {
        String code = assessment.target().code();
        Optional<BigDecimal> base = readings.base(reading, assessment);
        Optional<BigDecimal> gap = readings.gap(reading, assessment);
        Optional<BigDecimal> expected = readings.expected(reading, assessment);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(naming.indicator(reading.indicator(), reading.breakdown())));
        row.add(Cell.words(naming.measure(reading.indicator().unit())).centred());
        row.add(year(base.isEmpty() ? Optional.empty() : Optional.ofNullable(assessment.baseYear())));
        row.add(figure(base, Origin.target(code, "base_value")));
        row.add(year(reading.before().map(ReportReading.Value::year)));
        row.add(reading.before().map(value -> figure(value)).orElseGet(this::none));
        row.add(now(reading));
        row.add(due(assessment));
        row.add(demand(reading, assessment));
        row.add(figure(
                gap,
                gap.isEmpty()
                        ? Origin.NONE
                        : Origin.derived(
                                Derivation.DIFFERENCE,
                                reading.now().orElseThrow().origin(),
                                Origin.target(code, "target_value"))));
        row.add(figure(expected, Origin.target(code, "projected")));
        row.add(Cell.words(naming.status(assessment.status())).centred());
        row.add(Cell.words(naming.warning(assessment.warning())).centred());
        row.add(Cell.words(remark(reading)));
        return row;
    }

    private Cell now(ReportReading reading) {
        if (reading.now().isPresent()) {
            return figure(reading.now().get());
        }
        Entry entry = new Figures(edition).indicator(reading.indicator(), reading.breakdown(), edition.year());
        return entry instanceof Entry.Symbol symbol && !symbol.glyph().isBlank()
                ? Cell.symbol(symbol.glyph())
                : Cell.symbol(words.say("detail.missing"));
    }

    private static Cell figure(ReportReading.Value value) {
        return cell(value.printed(), value.origin());
    }

    private Cell figure(Optional<BigDecimal> number, Origin origin) {
        return number.map(known -> cell(known, origin)).orElseGet(this::none);
    }

    /** A figure with its thousands grouped. */
    static Cell cell(BigDecimal number, Origin origin) {
        String plain = number.toPlainString();
        return Cell.figure(plain.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,9})", ","), plain, origin);
    }

    private Cell none() {
        return Cell.symbol(words.say("ranking.none"));
    }

    private Cell year(Optional<Integer> year) {
        return Cell.words(year.map(String::valueOf).orElse(words.say("ranking.none")))
                .centred();
    }

    private Cell due(Assessment assessment) {
        return assessment.target().annual()
                ? Cell.words(words.say("target.annual")).centred()
                : year(edition.place().dueYear(assessment.target(), edition.year()));
    }

    /** The number demanded with its comparison, or what is demanded in words. */
    private Cell demand(ReportReading reading, Assessment assessment) {
        Optional<BigDecimal> number = readings.demand(assessment, reading.indicator());
        if (number.isEmpty()) {
            return Cell.symbol(sentences.demand(reading, assessment).text());
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
        Cell plain = cell(number.get(), Origin.target(assessment.target().code(), "target_value"));
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

    private Optional<Table> smallNumbers(List<Domain> domains) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Domain domain : domains) {
            for (ReportReading reading : readings.of(domain)) {
                if (reading.smallNumber() && reading.now().isPresent()) {
                    rows.add(smallNumber(reading));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        title("small"),
                        "",
                        List.of(
                                Column.of(170),
                                Column.of(44),
                                Column.of(60),
                                new Column(170, true),
                                Column.of(60),
                                new Column(70, true),
                                Column.of(70)),
                        List.of(List.of(
                                head("indicator"),
                                head("measure"),
                                Cell.head(words.say("report.column.now", edition.year())),
                                head("cases"),
                                head("count"),
                                head("years"),
                                head("pooled"))),
                        rows,
                        List.of(Statement.plain(words.say("report.table.small.note")))));
    }

    private List<Cell> smallNumber(ReportReading reading) {
        Optional<Assessment> pooled = reading.assessments().stream()
                .filter(assessment ->
                        readings.pooled(assessment, reading.indicator()).isPresent())
                .findFirst();
        return List.of(
                Cell.words(naming.indicator(reading.indicator(), reading.breakdown())),
                Cell.words(naming.measure(reading.indicator().unit())).centred(),
                now(reading),
                sentences
                        .casesOf(reading)
                        .flatMap(fact -> catalogue.item(fact.key().item()))
                        .map(item -> Cell.words(naming.item(item).replaceFirst(Naming.AMONG_THEM, "")))
                        .orElseGet(() -> Cell.words(words.say("ranking.none"))),
                sentences
                        .casesOf(reading)
                        .map(fact -> cell(
                                fact.value().setScale(Math.max(0, fact.value().scale())),
                                Origin.fact(reading.now().orElseThrow().year(), fact.key())))
                        .orElseGet(this::none),
                Cell.words(pooled.map(Assessment::pooled)
                                .map(value -> words.say("report.years", value.firstYear(), value.lastYear()))
                                .orElse(words.say("ranking.none")))
                        .centred(),
                pooled.map(assessment -> cell(
                                readings.pooled(assessment, reading.indicator()).orElseThrow(),
                                Origin.target(assessment.target().code(), "pooled")))
                        .orElseGet(this::none));
    }

    private Optional<Table> sexes(List<Domain> domains) {
        List<ReportReading> all =
                domains.stream().flatMap(domain -> readings.of(domain).stream()).toList();
        List<List<Cell>> rows = sexes.pairs(all).stream()
                .map(pair -> List.of(
                        Cell.words(naming.indicator(pair.indicator())),
                        Cell.words(naming.measure(pair.indicator().unit())).centred(),
                        cell(pair.women(), pair.origin(Sex.FEMALE, edition.year())),
                        cell(pair.men(), pair.origin(Sex.MALE, edition.year())),
                        cell(pair.difference(), pair.ofDifference(edition.year()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        title("sexes", edition.year()),
                        "",
                        List.of(
                                Column.of(260),
                                Column.of(60),
                                new Column(90, true),
                                Column.of(90),
                                new Column(90, true)),
                        List.of(List.of(
                                head("indicator"),
                                head("measure"),
                                Cell.head(naming.sex(Sex.FEMALE)),
                                Cell.head(naming.sex(Sex.MALE)),
                                head("difference"))),
                        rows,
                        List.of()));
    }

    private Optional<Table> warnings(List<Domain> domains) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Warning level : List.of(Warning.RED, Warning.ORANGE)) {
            for (Domain domain : domains) {
                domain.assessments().stream()
                        .filter(assessment -> assessment.warning() == level)
                        .forEach(assessment -> rows.add(List.of(
                                Cell.words(naming.warning(level)).centred(),
                                Cell.words(naming.domain(domain)),
                                Cell.words(naming.subject(assessment.target())),
                                Cell.words(naming.units(assessment.target().units())),
                                Cell.words(naming.reason(assessment.reasonKey(), assessment.reasonArguments())))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        title("warnings"),
                        "",
                        List.of(Column.of(34), Column.of(76), Column.of(120), Column.of(110), Column.of(350)),
                        List.of(List.of(
                                head("warning"),
                                head("domain"),
                                head("indicator"),
                                head("responsible"),
                                head("reason"))),
                        rows,
                        List.of(Statement.plain(words.say("report.table.warnings.note")))));
    }
}
