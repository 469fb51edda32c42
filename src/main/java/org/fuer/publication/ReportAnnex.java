package org.fuer.publication;

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
    private final ReportCells cells;
    private int number;

    ReportAnnex(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.readings = new ReportReadings(edition, catalogue);
        this.sentences = new ReportSentences(edition, catalogue, naming);
        this.sexes = new ReportSexes(edition, catalogue, naming);
        this.cells = new ReportCells(edition, naming);
    }

    void print(Document document, List<Domain> domains) {
        document.landscape();
        document.heading(1, words.say("report.annex"));
        document.table(new ReportCountTable(edition, naming).of(title("counts"), domains));
        for (Plan plan : Plan.values()) {
            List<Domain> ofPlan =
                    domains.stream().filter(domain -> domain.plan() == plan).toList();
            if (!ofPlan.isEmpty()) {
                document.table(new ReportTargetTable(edition, catalogue, naming)
                        .of(title("targets", words.say("plan." + plan.code())), ofPlan));
            }
        }
        smallNumbers(domains).ifPresent(document::table);
        sexes(domains).ifPresent(document::table);
        warnings(domains).ifPresent(document::table);
    }

    private String title(String key, Object... arguments) {
        return words.say("report.table", ++number, words.say("report.table." + key, arguments));
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
                                cells.head("indicator"),
                                cells.head("measure"),
                                cells.thisYear(),
                                cells.head("cases"),
                                cells.head("count"),
                                cells.head("years"),
                                cells.head("pooled"))),
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
                cells.now(reading),
                sentences
                        .casesOf(reading)
                        .flatMap(fact -> catalogue.item(fact.key().item()))
                        .map(item -> Cell.words(naming.item(item).replaceFirst(Naming.AMONG_THEM, "")))
                        .orElseGet(() -> Cell.words(words.say("ranking.none"))),
                sentences
                        .casesOf(reading)
                        .map(fact -> ReportCells.figure(
                                fact.value().setScale(Math.max(0, fact.value().scale())),
                                Origin.fact(reading.now().orElseThrow().year(), fact.key())))
                        .orElseGet(cells::none),
                Cell.words(pooled.map(Assessment::pooled)
                                .map(value -> words.say("report.years", value.firstYear(), value.lastYear()))
                                .orElse(words.say("ranking.none")))
                        .centred(),
                pooled.map(assessment -> ReportCells.figure(
                                readings.pooled(assessment, reading.indicator()).orElseThrow(),
                                Origin.target(assessment.target().code(), "pooled")))
                        .orElseGet(cells::none));
    }

    private Optional<Table> sexes(List<Domain> domains) {
        List<ReportReading> all =
                domains.stream().flatMap(domain -> readings.of(domain).stream()).toList();
        List<List<Cell>> rows = sexes.pairs(all).stream()
                .map(pair -> List.of(
                        Cell.words(naming.indicator(pair.indicator())),
                        Cell.words(naming.measure(pair.indicator().unit())).centred(),
                        ReportCells.figure(pair.women(), pair.origin(Sex.FEMALE, edition.year())),
                        ReportCells.figure(pair.men(), pair.origin(Sex.MALE, edition.year())),
                        ReportCells.figure(pair.difference(), pair.ofDifference(edition.year()))))
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
                                cells.head("indicator"),
                                cells.head("measure"),
                                Cell.head(naming.sex(Sex.FEMALE)),
                                Cell.head(naming.sex(Sex.MALE)),
                                cells.head("difference"))),
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
                                cells.head("warning"),
                                cells.head("domain"),
                                cells.head("indicator"),
                                cells.head("responsible"),
                                cells.head("reason"))),
                        rows,
                        List.of(Statement.plain(words.say("report.table.warnings.note")))));
    }
}
