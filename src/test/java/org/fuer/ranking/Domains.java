package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.ChangedSettings;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.JobSettings.Band;
import org.fuer.catalogue.JobSettings.CompositeSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;
import org.fuer.indicator.TruthFacts;

/**
 * A made-up place in 2025 with domains whose targets all ask for at least 100 from a base of 0, so that a value is its
 * 实现程度. A value {@code -} is missing.
 */
final class Domains {

    private static final int YEAR = 2025;
    private static final Place SHIPPED = TruthFacts.CATALOGUE.place("zengdu").orElseThrow();

    /** Indicators that are not 重点, so that all weigh the same. */
    private static final List<String> PLAIN = TruthFacts.CATALOGUE.indicators().stream()
            .filter(indicator -> !indicator.key())
            .map(Indicator::code)
            .toList();

    private final List<Assessment> assessments = new ArrayList<>();
    private final Map<String, Band> bands = new HashMap<>();
    private CompositeSettings weights = CompositeSettings.EQUAL;

    /** A domain of the women's plan with a target for each value, {@code w-001} and so on through all domains. */
    Domains women(String domain, String... values) {
        return with(Plan.WOMEN, domain, values);
    }

    Domains children(String domain, String... values) {
        return with(Plan.CHILDREN, domain, values);
    }

    private Domains with(Plan plan, String domain, String... values) {
        for (String value : values) {
            add(plan, domain, PLAIN.get(assessments.size()), Comparison.AT_LEAST, "100", value, "2030");
        }
        return this;
    }

    /** Another target of a domain of the women's plan. */
    Domains target(String domain, String indicator, String goal, String value, String due) {
        return add(Plan.WOMEN, domain, indicator, Comparison.AT_LEAST, goal, value, due);
    }

    /** A target of a domain of the women's plan without a number. */
    Domains target(String domain, String indicator, Comparison comparison, String value) {
        return add(Plan.WOMEN, domain, indicator, comparison, null, value, "2030");
    }

    /** The last target rests on few events, and three years together have this value. */
    Domains pooled(String value) {
        int last = assessments.size() - 1;
        Assessment annual = assessments.get(last);
        assessments.set(
                last,
                new Assessment(
                        annual.target(),
                        annual.goal(),
                        annual.targetYear(),
                        annual.current(),
                        annual.valueYear(),
                        annual.base(),
                        annual.baseYear(),
                        annual.status(),
                        annual.movement(),
                        new PooledValue(YEAR - 2, YEAR, Quotient.of(new BigDecimal(value))),
                        annual.certainty(),
                        annual.warning(),
                        annual.reasonKey(),
                        annual.reasonArguments()));
        return this;
    }

    private Domains add(
            Plan plan, String domain, String indicator, Comparison comparison, String goal, String value, String due) {
        String code = plan.code().charAt(0) + "-%03d".formatted(assessments.size() + 1);
        BigDecimal number = goal == null ? null : new BigDecimal(goal);
        Target target = new Target(
                code,
                plan,
                domain,
                indicator,
                Slice.NONE,
                comparison,
                number,
                "",
                due,
                "",
                List.of("HEALTH"),
                "plan",
                number != null,
                "",
                "",
                null,
                null,
                null,
                "");
        assessments.add(County.assessment(target, YEAR, value.equals("-") ? null : new BigDecimal(value), number));
        return this;
    }

    Domains band(String indicator, String low, String high, String least, String most) {
        bands.put(
                indicator,
                new Band(
                        new BigDecimal(low),
                        new BigDecimal(high),
                        least == null ? null : new BigDecimal(least),
                        most == null ? null : new BigDecimal(most)));
        return this;
    }

    Domains weighPlans(int women, int children) {
        weights = new CompositeSettings(
                Map.of(Plan.WOMEN, BigDecimal.valueOf(women), Plan.CHILDREN, BigDecimal.valueOf(children)),
                weights.domains(),
                weights.targets());
        return this;
    }

    Domains weighDomains(Map<String, BigDecimal> women) {
        weights = new CompositeSettings(weights.plans(), Map.of(Plan.WOMEN, women), weights.targets());
        return this;
    }

    Domains weighTargets(Map<String, BigDecimal> targets) {
        weights = new CompositeSettings(weights.plans(), weights.domains(), targets);
        return this;
    }

    /** Up to four domains in each plan with up to five targets each, some without data. */
    static Domains random(Random random) {
        Domains domains = new Domains();
        for (int i = 0; i < 8; i++) {
            String[] values = new String[1 + random.nextInt(5)];
            for (int j = 0; j < values.length; j++) {
                values[j] = random.nextInt(8) == 0 ? "-" : Integer.toString(random.nextInt(12) * 10);
            }
            domains.with(i % 2 == 0 ? Plan.WOMEN : Plan.CHILDREN, "领域" + i, values);
        }
        return domains;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    /** The same with the value of one target raised. */
    List<Assessment> better(int target, int by) {
        List<Assessment> better = new ArrayList<>(assessments);
        Assessment before = better.get(target);
        if (before.current() != null) {
            better.set(
                    target,
                    County.assessment(
                            before.target(),
                            YEAR,
                            before.value().add(BigDecimal.valueOf(by)),
                            before.target().value()));
        }
        return better;
    }

    List<CompositeIndex> indices() {
        return indices(assessments, List.of());
    }

    List<CompositeIndex> indices(Domains previous) {
        return indices(assessments, previous.assessments);
    }

    List<CompositeIndex> indices(List<Assessment> now, List<Assessment> previous) {
        return new Composite(TruthFacts.CATALOGUE).of(place(), YEAR, now, previous);
    }

    /** The index of the whole ({@code ""}), of a plan by its code, or of a domain by its name. */
    CompositeIndex index(String name) {
        return byName(indices()).get(name);
    }

    static Map<String, CompositeIndex> byName(List<CompositeIndex> indices) {
        Map<String, CompositeIndex> byName = new LinkedHashMap<>();
        indices.forEach(index -> byName.put(name(index), index));
        return byName;
    }

    static String name(CompositeIndex index) {
        return index.plan() == null
                ? ""
                : index.domainZh().isEmpty() ? index.plan().code() : index.domainZh();
    }

    private Place place() {
        JobSettings settings = SHIPPED.settings();
        AssessmentSettings judged = settings.assessment();
        AssessmentSettings banded = new AssessmentSettings(
                judged.baseYear(),
                judged.aboutTolerance(),
                bands,
                judged.onTrackFrom(),
                judged.atRiskFrom(),
                judged.surveys(),
                judged.damping());
        JobSettings weighed = ChangedSettings.of(settings, banded, settings.ranking(), weights);
        return new Place(
                "test",
                weighed,
                SHIPPED.units(),
                assessments.stream().map(Assessment::target).toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
