package org.fuer.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.JobSettings.Monitoring;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.EvaluationEdition.YearBasis;
import org.jspecify.annotations.Nullable;

/**
 * With the data of which year an evaluation ends, and of which plans it is.
 *
 * <p>A plan prints when its evaluation is held: a mid-term evaluation uses the data of the year before, a final one those
 * of the last year of the period. Where none is printed it is the year in which half of the period is over, or its last.
 *
 * @param year the year
 * @param basis why this year
 * @param plans the plans evaluated
 */
record EvaluationYear(int year, YearBasis basis, SortedSet<Plan> plans) {

    /**
     * The year of an evaluation of a place.
     *
     * @param asked the year that was asked for, or null
     * @param words in which the sentences of a refusal are said
     * @throws RunFailedException if the plans provide for no such evaluation, if none of them is in force in the year asked
     *     for, or if none was and theirs differ
     */
    static EvaluationYear of(Place place, EvaluationKind kind, @Nullable Integer asked, Wording words) {
        Monitoring monitoring = place.settings().monitoring();
        String name = place.nameIn(words.language());
        if (!monitoring.evaluations().contains(kind)) {
            throw new RunFailedException(null, "evaluation.none." + kind.code(), name, monitoring.cadence());
        }
        SortedMap<Plan, Integer> own = new TreeMap<>();
        place.settings().plans().forEach((plan, document) -> own.put(plan, own(kind, document, monitoring)));
        SortedSet<Integer> years = new TreeSet<>(own.values());
        if (asked != null) {
            return new EvaluationYear(asked, YearBasis.ASKED, inForce(place, own, asked, name, words));
        }
        if (years.size() > 1) {
            throw new RunFailedException(null, "evaluation.two-years", name, list(own, words));
        }
        return new EvaluationYear(
                years.first(),
                printed(kind, monitoring) == null ? YearBasis.USUAL : YearBasis.PRINTED,
                new TreeSet<>(own.keySet()));
    }

    private static @Nullable Integer printed(EvaluationKind kind, Monitoring monitoring) {
        return kind == EvaluationKind.MIDTERM ? monitoring.midtermYear() : monitoring.finalYear();
    }

    private static int own(EvaluationKind kind, PlanDocument document, Monitoring monitoring) {
        Integer printed = printed(kind, monitoring);
        if (kind == EvaluationKind.FINAL) {
            return printed == null ? document.end() : Math.min(printed, document.end());
        }
        int length = document.end() - document.start() + 1;
        return printed == null ? document.start() + (length + 1) / 2 - 1 : printed - 1;
    }

    /** The plans whose own year was asked for; where there is none, those whose period the year belongs to. */
    private static SortedSet<Plan> inForce(
            Place place, SortedMap<Plan, Integer> own, int asked, String name, Wording words) {
        SortedSet<Plan> plans = new TreeSet<>();
        own.forEach((plan, year) -> {
            if (year == asked) {
                plans.add(plan);
            }
        });
        if (!plans.isEmpty()) {
            return plans;
        }
        List<String> periods = new ArrayList<>();
        for (Map.Entry<Plan, PlanDocument> plan : new TreeMap<>(place.settings().plans()).entrySet()) {
            PlanDocument document = plan.getValue();
            if (document.start() <= asked && asked <= document.end()) {
                plans.add(plan.getKey());
            }
            periods.add(words.say(
                    "evaluation.period." + plan.getKey().code(),
                    String.valueOf(document.start()),
                    String.valueOf(document.end())));
        }
        if (plans.isEmpty()) {
            throw new RunFailedException(
                    null,
                    "evaluation.outside-period",
                    name,
                    String.join(words.say("evaluation.list"), periods),
                    String.valueOf(asked));
        }
        return plans;
    }

    private static String list(SortedMap<Plan, Integer> own, Wording words) {
        List<String> years = new ArrayList<>();
        own.forEach((plan, year) -> years.add(words.say("evaluation.year." + plan.code(), String.valueOf(year))));
        return String.join(words.say("evaluation.list"), years);
    }
}
