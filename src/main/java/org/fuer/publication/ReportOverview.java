package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Status;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.document.Document;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;
import org.fuer.ranking.CompositeIndex;
import org.jspecify.annotations.Nullable;

/** The opening of the report and its first chapter: how the whole stands. */
final class ReportOverview {

    /** The digits of an index, as in the ranking. */
    static final int INDEX_DIGITS = 2;

    /** A share of fewer targets does not tell a good domain from a bad one. */
    private static final int LEAST_TARGETS = 5;

    /** So many domains are named at each end. */
    private static final int NAMED = 2;

    private static final String ALL = "_T";

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RoundingMode rounding;
    private final ReportCounts counts;

    ReportOverview(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.rounding = edition.place().settings().yearbook().rounding();
        this.counts = ReportCounts.of(edition);
    }

    /** 导语: the plans, the year, what it comes to; and, for a draft, why it is one. */
    void open(Document document, List<String> draft) {
        List<String> titles = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            edition.place()
                    .settings()
                    .plan(plan)
                    .map(PlanDocument::title)
                    .ifPresent(title -> titles.add(words.say("report.plan-title", title)));
        }
        Statement result = counts.statuses().metPercent().isPresent()
                ? Statement.of(
                        words,
                        "report.result",
                        counts.spoken("judged"),
                        counts.spoken("met-in-all"),
                        counts.rate(),
                        counts.spoken("on-track"))
                : Statement.plain(words.say("report.no-result"));
        document.paragraph(Statement.of(
                words, "report.opening", String.join("", titles), edition.year(), counts.spoken("targets"), result));
        if (!draft.isEmpty()) {
            document.paragraph(Statement.plain(words.say("report.draft", String.join("", draft))));
        }
    }

    void print(Document document, ReportCharts charts, List<Domain> domains) {
        document.paragraph(whole());
        if (edition.place().settings().plans().size() > 1) {
            document.paragraph(plans());
        }
        domains(domains).ifPresent(document::paragraph);
        composite().ifPresent(document::paragraph);
        document.chart(charts.statuses());
    }

    private Statement whole() {
        List<String> statuses = new ArrayList<>();
        for (Status status : Status.values()) {
            statuses.add(status.code());
        }
        Statement where = counts.inWords(words, statuses);
        Statement rate =
                counts.statuses().metPercent().isPresent() ? rate() : Statement.plain(words.say("report.no-result"));
        Statement warnings = counts.inWords(words, List.of("red", "orange"));
        return Statement.of(
                words,
                warnings.text().isEmpty() ? "report.whole" : "report.whole.warned",
                edition.year(),
                counts.spoken("targets"),
                where,
                rate,
                warnings);
    }

    private Statement rate() {
        Statement rate = Statement.of(
                words,
                "report.rate",
                counts.spoken("judged"),
                counts.spoken("met-in-all"),
                counts.rate(),
                counts.spoken("not-met"));
        return counts.statuses().unjudged() == 0
                ? rate
                : Statement.of(words, "report.rate.unjudged", rate, counts.spoken("unjudged"));
    }

    private Statement plans() {
        List<Statement> said = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            ReportCounts ofPlan = new ReportCounts(
                    plan.code(),
                    edition.assessments().stream()
                            .filter(assessment -> assessment.target().plan() == plan)
                            .toList());
            if (ofPlan.statuses().metPercent().isPresent()) {
                said.add(Statement.of(
                        words,
                        "report.plan",
                        words.say("plan." + plan.code()),
                        ofPlan.spoken("targets"),
                        ofPlan.spoken("judged"),
                        ofPlan.spoken("met-in-all"),
                        ofPlan.rate()));
            }
        }
        return Statement.joined(words.say("report.space"), said);
    }

    /** The domains with the highest and the lowest share of targets met. */
    private Optional<Statement> domains(List<Domain> domains) {
        List<Domain> ordered = domains.stream()
                .filter(domain -> ReportCounts.of(domain).statuses().judged() >= LEAST_TARGETS)
                .sorted(Comparator.comparing((Domain domain) ->
                                ReportCounts.of(domain).statuses().metPercent().orElseThrow())
                        .reversed())
                .toList();
        if (ordered.size() < 2 * NAMED + 1) {
            return Optional.empty();
        }
        return Optional.of(Statement.of(
                words,
                "report.domains",
                rates(ordered.subList(0, NAMED)),
                rates(ordered.subList(ordered.size() - NAMED, ordered.size()))));
    }

    private Statement rates(List<Domain> domains) {
        return Statement.joined(
                words.say("list"),
                domains.stream()
                        .map(domain -> Statement.of(
                                words,
                                "report.domain-rate",
                                naming.domain(domain),
                                ReportCounts.of(domain).rate()))
                        .toList());
    }

    /** The 综合指数 of the whole and of the plans; empty where it is withheld. */
    private Optional<Statement> composite() {
        Optional<CompositeIndex> whole = composite(null).filter(index -> index.index() != null);
        return whole.map(index -> {
            List<Statement> ofPlans = new ArrayList<>();
            for (Plan plan : Plan.values()) {
                composite(plan)
                        .filter(one -> one.index() != null)
                        .ifPresent(one -> ofPlans.add(Statement.of(
                                words, "report.composite.plan", words.say("plan." + plan.code()), spoken(one))));
            }
            Statement change = compositeChange(index);
            return ofPlans.size() < 2
                    ? Statement.of(words, "report.composite", spoken(index), change)
                    : Statement.of(
                            words,
                            "report.composite.plans",
                            spoken(index),
                            change,
                            Statement.joined(words.say("report.comma"), ofPlans));
        });
    }

    private Statement compositeChange(CompositeIndex index) {
        BigDecimal before = index.previousIndex();
        if (before == null) {
            return Statement.plain("");
        }
        BigDecimal difference = printed(index.index()).subtract(printed(before));
        if (difference.signum() == 0) {
            return Statement.plain(words.say("report.composite.same"));
        }
        return Statement.of(
                words,
                difference.signum() > 0 ? "report.composite.up" : "report.composite.down",
                new Spoken(
                        difference.abs().toPlainString(),
                        Origin.derived(
                                Derivation.DIFFERENCE, origin(index, "previous_index"), origin(index, "index"))));
    }

    private Optional<CompositeIndex> composite(@Nullable Plan plan) {
        return edition.composites().stream()
                .filter(index -> index.plan() == plan && index.domainZh().isEmpty())
                .findFirst();
    }

    private Spoken spoken(CompositeIndex index) {
        return new Spoken(printed(index.index()).toPlainString(), origin(index, "index"));
    }

    private BigDecimal printed(@Nullable BigDecimal index) {
        return index == null ? BigDecimal.ZERO : index.setScale(INDEX_DIGITS, rounding);
    }

    /** What a column of a row of {@code composite.csv} says. */
    static Origin origin(CompositeIndex index, String column) {
        Plan plan = index.plan();
        return new Origin.OfData(
                "composite",
                (plan == null ? ALL : plan.code()) + "/" + (index.domainZh().isEmpty() ? ALL : index.domainZh()),
                column);
    }
}
