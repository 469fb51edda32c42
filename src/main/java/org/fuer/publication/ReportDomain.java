package org.fuer.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.ReportReading.Outcome;
import org.fuer.publication.document.Document;
import org.fuer.publication.lineage.Statement;

/** A domain in the report: how its targets stand, then what is met, what is under way, what is in danger, what is open. */
final class ReportDomain {

    /** So many indicators at most share a sentence. */
    private static final int TOGETHER = 4;

    /** So many sentences at most make a paragraph. */
    private static final int SENTENCES = 5;

    /** A domain with fewer indicators needs no headings of its own. */
    private static final int LARGE = 6;

    /** A domain with fewer indicators needs no chart. */
    private static final int CHARTED = 8;

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Catalogue catalogue;
    private final ReportReadings readings;
    private final ReportSentences sentences;
    private final ReportCharts charts;
    private final ReportSexes sexes;

    ReportDomain(Edition edition, Catalogue catalogue, Naming naming, ReportCharts charts) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.catalogue = catalogue;
        this.readings = new ReportReadings(edition, catalogue);
        this.sentences = new ReportSentences(edition, catalogue, naming);
        this.charts = charts;
        this.sexes = new ReportSexes(edition, catalogue, naming);
    }

    void print(Document document, Domain domain) {
        List<ReportReading> all = readings.of(domain);
        document.paragraph(introduction(domain));
        Map<Outcome, List<ReportReading>> groups = new EnumMap<>(Outcome.class);
        all.forEach(reading -> groups.computeIfAbsent(reading.outcome(), any -> new ArrayList<>())
                .add(reading));
        boolean headed = groups.size() > 1 && all.size() >= LARGE;
        int number = 0;
        for (Map.Entry<Outcome, List<ReportReading>> group : groups.entrySet()) {
            if (headed) {
                document.heading(
                        3,
                        words.say(
                                "report.group",
                                ++number,
                                words.say("report.outcome." + group.getKey().name())));
            }
            paragraphs(group.getKey(), group.getValue()).forEach(document::paragraph);
        }
        sexes.of(all).ifPresent(document::paragraph);
        if (all.size() >= CHARTED) {
            charts.trend(all).ifPresent(document::chart);
        }
    }

    private Statement introduction(Domain domain) {
        ReportCounts counts = ReportCounts.of(domain);
        Statement where = counts.inWords(words, List.of("met-in-all", "not-met", "unjudged"));
        Statement warnings = counts.inWords(words, List.of("red", "orange"));
        return Statement.of(
                words,
                warnings.text().isEmpty() ? "report.domain" : "report.domain.warned",
                counts.spoken("targets"),
                where,
                warnings);
    }

    private List<Statement> paragraphs(Outcome outcome, List<ReportReading> group) {
        if (outcome == Outcome.OPEN) {
            return List.of(open(group));
        }
        List<Statement> paragraphs = new ArrayList<>();
        List<Statement> said = new ArrayList<>();
        sentences.newParagraph();
        for (List<ReportReading> together : together(group)) {
            if (said.size() == SENTENCES) {
                paragraphs.add(Statement.joined(words.say("report.space"), said));
                said.clear();
                sentences.newParagraph();
            }
            said.add(sentences.about(together));
        }
        paragraphs.add(Statement.joined(words.say("report.space"), said));
        return paragraphs;
    }

    /** Indicators whose targets stand alike share a sentence; each in danger has one of its own. */
    private List<List<ReportReading>> together(List<ReportReading> group) {
        Map<String, List<ReportReading>> alike = new LinkedHashMap<>();
        List<List<ReportReading>> all = new ArrayList<>();
        for (ReportReading reading : group) {
            Optional<String> likeness = likeness(reading);
            List<ReportReading> same = likeness.map(alike::get).orElse(null);
            if (same == null || same.size() == TOGETHER) {
                same = new ArrayList<>();
                all.add(same);
            }
            same.add(reading);
            List<ReportReading> with = same;
            likeness.ifPresent(key -> alike.put(key, with));
        }
        return all;
    }

    /** What indicators that share a sentence have in common; empty for one that has to stand alone. */
    private Optional<String> likeness(ReportReading reading) {
        if (!reading.isPlain(edition.year()) || catalogue.isCount(reading.indicator())) {
            return Optional.empty();
        }
        Assessment assessment = reading.assessments().get(0);
        boolean met = assessment.status().isMet()
                && readings.demand(assessment, reading.indicator()).isPresent();
        boolean kept = assessment.status() == Status.ON_TRACK && ReportVerdicts.isKeptInStep(reading);
        boolean movedPlainly = reading.change().orElseThrow().kind() != Change.Kind.FROM_TO;
        boolean namedPlainly = !naming.indicator(reading.indicator()).contains(words.say("list"));
        return movedPlainly && namedPlainly && assessment.warning() == Warning.GREEN && (met || kept)
                ? Optional.of(String.join(
                        "|",
                        reading.indicator().unit(),
                        assessment.status().code(),
                        assessment.target().year(),
                        kept ? assessment.target().comparison().code() : "",
                        naming.changeWay(reading.change().orElseThrow()),
                        reading.change().orElseThrow().kind().name(),
                        String.valueOf(reading.before().orElseThrow().year())))
                : Optional.empty();
    }

    /** Whether the denominator is zero: there was nothing that could be counted. */
    private boolean isUndefined(ReportReading reading) {
        return edition.indicators()
                .find(edition.year(), new IndicatorKey(reading.indicator().code(), reading.breakdown()))
                .map(IndicatorValue::status)
                .filter(ObsStatus.M::equals)
                .isPresent();
    }

    /** Those without a value are named together; the others say why nothing can be said. */
    private Statement open(List<ReportReading> group) {
        List<Statement> said = new ArrayList<>();
        List<Statement> without = new ArrayList<>();
        List<Statement> undefined = new ArrayList<>();
        sentences.newParagraph();
        for (ReportReading reading : group) {
            if (reading.now().isPresent()) {
                said.add(sentences.about(reading));
            } else if (isUndefined(reading)) {
                undefined.add(Statement.plain(naming.indicator(reading.indicator(), reading.breakdown())));
            } else {
                without.add(Statement.plain(naming.indicator(reading.indicator(), reading.breakdown())));
            }
        }
        if (!undefined.isEmpty()) {
            said.add(Statement.of(words, "report.undefined", edition.year(), naming.together(undefined)));
        }
        if (!without.isEmpty()) {
            said.add(Statement.of(words, "report.without", edition.year(), naming.together(without)));
        }
        return Statement.joined(words.say("report.space"), said);
    }
}
