package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/** The sentences of a paragraph of the report, each about an indicator or about several that stand alike. */
final class ReportSentences {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final ReportReadings readings;
    private final ReportChanges changes;
    private final ReportVerdicts verdicts;

    ReportSentences(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.readings = new ReportReadings(edition, catalogue);
        this.changes = new ReportChanges(catalogue, naming);
        this.verdicts = new ReportVerdicts(edition, naming, readings, changes);
    }

    /** What is said of where targets stand. */
    ReportVerdicts verdicts() {
        return verdicts;
    }

    /** What follows is a new paragraph. */
    void newParagraph() {
        changes.nameNextYear();
    }

    /** A whole sentence about an indicator: its value, its change, and where it stands. */
    Statement about(ReportReading reading) {
        List<Statement> parts = new ArrayList<>();
        parts.add(value(reading));
        pooled(reading).ifPresent(parts::add);
        changes.of(reading).ifPresent(parts::add);
        verdicts.of(reading).ifPresent(parts::add);
        return sentence(parts);
    }

    /** A sentence about several indicators whose targets stand alike, 分别. */
    Statement about(List<ReportReading> several) {
        if (several.size() == 1) {
            return about(several.get(0));
        }
        List<Statement> names = several.stream()
                .map(reading -> Statement.plain(naming.indicator(reading.indicator(), reading.breakdown())))
                .toList();
        List<Statement> values = several.stream()
                .map(reading -> quantity(
                        reading.now().orElseThrow(), reading.indicator().unit()))
                .toList();
        List<Statement> parts = new ArrayList<>();
        parts.add(Statement.of(words, "report.values", naming.together(names), naming.together(values)));
        parts.add(changes.of(several));
        parts.add(verdicts.of(several));
        return sentence(parts);
    }

    private Statement sentence(List<Statement> parts) {
        return Statement.of(words, "report.sentence", Statement.joined(words.say("report.comma"), parts));
    }

    private Statement value(ReportReading reading) {
        Value now = reading.now().orElseThrow();
        Statement value = quantity(now, reading.indicator().unit());
        List<Statement> remarks = new ArrayList<>();
        if (reading.isCarriedForward(edition.year())) {
            remarks.add(Statement.of(words, "report.survey", now.year()));
        }
        if (now.unexplained()) {
            remarks.add(Statement.plain(words.say("report.unexplained")));
        }
        if (reading.smallNumber()) {
            remarks.add(cases(reading).orElseGet(() -> Statement.plain(words.say("report.few"))));
        }
        Statement remarked = remarks.isEmpty()
                ? value
                : Statement.of(words, "report.remarked", value, Statement.joined(words.say("report.comma"), remarks));
        return Statement.of(
                words, "report.value", naming.indicator(reading.indicator(), reading.breakdown()), remarked);
    }

    /** How many cases a rate on few of them counts: 死亡1人. */
    Optional<Statement> cases(ReportReading reading) {
        return casesOf(reading)
                .flatMap(fact -> catalogue.item(fact.key().item()).map(item -> {
                    BigDecimal count =
                            fact.value().setScale(Math.max(0, fact.value().scale()));
                    Statement cases = new Statement(
                            naming.quantity(count, item.unit()),
                            List.of(new Spoken(
                                    count.toPlainString(),
                                    Origin.fact(reading.now().orElseThrow().year(), fact.key()))));
                    return Statement.of(
                            words, "report.cases", naming.item(item).replaceFirst(Naming.AMONG_THEM, ""), cases);
                }));
    }

    /** The one fact above the line of a rate; empty where several make it. */
    Optional<Fact> casesOf(ReportReading reading) {
        List<Reference> above = reading.indicator().numerator().references();
        if (above.size() != 1 || reading.now().isEmpty()) {
            return Optional.empty();
        }
        Reference reference = above.get(0);
        return edition.facts()
                .find(
                        reading.now().orElseThrow().year(),
                        new FactKey(reference.item(), reference.slice().over(reading.breakdown())));
    }

    private Optional<Statement> pooled(ReportReading reading) {
        return reading.assessments().stream()
                .filter(assessment ->
                        readings.pooled(assessment, reading.indicator()).isPresent())
                .findFirst()
                .map(assessment -> Statement.of(
                        words,
                        "report.pooled",
                        assessment.pooled() == null ? "" : assessment.pooled().firstYear(),
                        assessment.pooled() == null ? "" : assessment.pooled().lastYear(),
                        naming.said(
                                readings.pooled(assessment, reading.indicator()).orElseThrow(),
                                reading.indicator().unit(),
                                Origin.target(assessment.target().code(), "pooled"))));
    }

    private Statement quantity(Value value, String unit) {
        return naming.said(value.printed(), unit, value.origin());
    }
}
