package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.publication.document.Document;
import org.fuer.publication.lineage.Statement;

/** 主要问题与预警: red and orange warnings by domain with those who answer for them, missing data, and how was reported. */
final class ReportProblems {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final ReportReadings readings;
    private final ReportSentences sentences;

    ReportProblems(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.readings = new ReportReadings(edition, catalogue);
        this.sentences = new ReportSentences(edition, catalogue, naming);
    }

    void print(Document document, List<Domain> domains, Arrears arrears, ReportNumbers numbers) {
        document.heading(2, numbers.section(words.say("report.red")));
        warnings(document, domains, Warning.RED);
        document.heading(2, numbers.section(words.say("report.orange")));
        warnings(document, domains, Warning.ORANGE);
        document.heading(2, numbers.section(words.say("report.missing")));
        document.paragraph(missing());
        document.heading(2, numbers.section(words.say("report.quality")));
        document.paragraph(quality(arrears));
    }

    private void warnings(Document document, List<Domain> domains, Warning level) {
        ReportCounts counts = ReportCounts.of(edition);
        boolean any = edition.assessments().stream().anyMatch(assessment -> assessment.warning() == level);
        document.paragraph(
                any
                        ? Statement.of(words, "report.warnings." + level.code(), counts.spoken(level.code()))
                        : Statement.plain(words.say("report.no-warnings." + level.code())));
        for (Domain domain : domains) {
            sentences.newParagraph();
            List<Statement> said = new ArrayList<>();
            for (ReportReading reading : readings.of(domain)) {
                reading.assessments().stream()
                        .filter(assessment -> assessment.warning() == level)
                        .forEach(assessment -> said.add(warning(reading, assessment)));
            }
            if (!said.isEmpty()) {
                document.paragraph(Statement.of(
                        words,
                        "report.warnings.domain",
                        naming.domain(domain),
                        Statement.joined(words.say("report.semicolon"), said)));
            }
        }
    }

    private Statement warning(ReportReading reading, Assessment assessment) {
        return Statement.of(
                words,
                "report.warning",
                naming.indicator(reading.indicator(), reading.breakdown()),
                sentences.verdicts().of(reading, assessment),
                naming.units(assessment.target().units()));
    }

    /** The indicators without data by the unit that answers for them. */
    private Statement missing() {
        Map<String, Set<String>> byUnit = new LinkedHashMap<>();
        edition.assessments().stream()
                .filter(assessment -> assessment.status() == Status.NO_DATA)
                .map(Assessment::target)
                .forEach(target -> byUnit.computeIfAbsent(target.leadUnit(), any -> new LinkedHashSet<>())
                        .add(naming.subject(target)));
        if (byUnit.isEmpty()) {
            return Statement.plain(words.say("report.nothing-missing", edition.year()));
        }
        List<String> said = new ArrayList<>();
        byUnit.forEach((unit, names) ->
                said.add(words.say("report.of-unit", naming.unit(unit), naming.list(List.copyOf(names)))));
        return Statement.of(
                words,
                "report.missing-text",
                ReportCounts.of(edition).spoken("no-data"),
                String.join(words.say("report.semicolon"), said));
    }

    /** Who did not report, whose forms wait for correction, and whose warnings for an explanation. */
    private Statement quality(Arrears arrears) {
        List<String> said = arrears(edition, arrears, naming, catalogue);
        return Statement.plain(
                said.isEmpty() ? words.say("report.quality.good") : String.join(words.say("report.space"), said));
    }

    /** What is owed, in sentences that name it and count nothing; empty when nothing is. */
    static List<String> arrears(Edition edition, Arrears arrears, Naming naming, Catalogue catalogue) {
        Wording words = naming.words();
        List<String> said = new ArrayList<>();
        if (!arrears.silentUnits().isEmpty()) {
            said.add(words.say(
                    "report.silent",
                    naming.units(arrears.missingUnits().stream()
                            .filter(arrears.silentUnits()::contains)
                            .toList())));
        }
        arrears.missingForms().forEach((unit, forms) -> {
            if (!arrears.silentUnits().contains(unit)) {
                said.add(words.say("report.owes", naming.unit(unit), titles(forms, naming, catalogue)));
            }
        });
        for (Unit unit : edition.place().units()) {
            List<String> blocked = arrears.blockedForms(unit);
            if (!blocked.isEmpty()) {
                said.add(words.say("report.blocked", naming.unit(unit.code()), titles(blocked, naming, catalogue)));
            }
        }
        List<String> waiting = edition.findings().stream()
                .filter(Finding::awaitsExplanation)
                .map(Finding::unit)
                .distinct()
                .toList();
        if (!waiting.isEmpty()) {
            said.add(words.say("report.unexplained-by", naming.units(waiting)));
        }
        return said;
    }

    private static String titles(List<String> forms, Naming naming, Catalogue catalogue) {
        return naming.list(forms.stream()
                .map(form -> catalogue.form(form).map(naming::form).orElse(form))
                .map(title -> naming.words().say("report.form", title))
                .toList());
    }
}
