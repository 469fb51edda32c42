package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Place;
import org.fuer.fact.Reporting;
import org.fuer.ranking.RankedUnit.Group;
import org.jspecify.annotations.Nullable;

/**
 * Orders the member units of a place by the weighted mean 实现程度 of the numeric targets they lead, like with like: units
 * with many targets among themselves, units with some among themselves, all others listed without a rank.
 */
public final class UnitRanking {

    private static final Score NO_TARGETS = new Score(0, 0, 0, null);

    private final Catalogue catalogue;

    /** A ranking by the indicators of this catalogue. */
    public UnitRanking(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The units of the place that lead a numeric target, owe a report or sent one, group by group, within a group by rank, then
     * by code. The order of what is handed in does not matter.
     *
     * @param assessments of the year
     * @param previous of the year before, on the same targets; empty when there is none
     * @param reportings how each unit kept its duty to report in the year
     */
    public List<RankedUnit> rank(
            Place place,
            int year,
            List<Assessment> assessments,
            List<Assessment> previous,
            List<Reporting> reportings) {
        SortedMap<String, List<Assessment>> counted = CountedTargets.byLeadUnit(place, year, assessments);
        Map<String, Score> scores = scores(place, counted);
        Map<String, Score> previousScores = scores(place, sameTargets(counted, previous));
        Map<String, Discipline> disciplines = disciplines(place, year, reportings);

        SortedMap<String, Group> groups = new TreeMap<>();
        scores.forEach((unit, score) -> groups.put(unit, group(place, unit, score)));
        disciplines.keySet().forEach(unit -> groups.putIfAbsent(unit, group(place, unit, NO_TARGETS)));
        Map<String, Integer> ranks = ranks(place, groups, scores);
        Map<String, Integer> previousRanks = ranks(place, groups, previousScores);

        List<RankedUnit> ranked = new ArrayList<>();
        groups.forEach((unit, group) -> ranked.add(ranked(
                unit,
                group,
                ranks.get(unit),
                previousRanks.get(unit),
                scores.getOrDefault(unit, NO_TARGETS),
                disciplines.getOrDefault(unit, Discipline.NONE))));
        ranked.sort(Comparator.comparing(RankedUnit::group)
                .thenComparing(RankedUnit::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RankedUnit::unit));
        return List.copyOf(ranked);
    }

    private static RankedUnit ranked(
            String unit,
            Group group,
            @Nullable Integer rank,
            @Nullable Integer previousRank,
            Score score,
            Discipline discipline) {
        return new RankedUnit(
                unit,
                group,
                rank,
                previousRank,
                score.mean(),
                null,
                new TargetCounts(score.indicators(), score.assessed(), score.met(), 0, 0, 0, 0, 0),
                Discipline.share(score.assessed(), score.indicators()),
                discipline);
    }

    private Map<String, Score> scores(Place place, Map<String, List<Assessment>> counted) {
        Map<String, Score> scores = new TreeMap<>();
        counted.forEach((unit, own) -> scores.put(unit, Score.of(catalogue, place, own)));
        return scores;
    }

    /** What was said a year before of the very targets that count now. */
    private static Map<String, List<Assessment>> sameTargets(
            Map<String, List<Assessment>> counted, List<Assessment> previous) {
        Map<String, Assessment> byTarget = previous.stream()
                .collect(Collectors.toMap(assessment -> assessment.target().code(), assessment -> assessment));
        Map<String, List<Assessment>> same = new TreeMap<>();
        counted.forEach((unit, own) -> same.put(
                unit,
                own.stream()
                        .flatMap(assessment -> Stream.ofNullable(
                                byTarget.get(assessment.target().code())))
                        .toList()));
        return same;
    }

    private static Map<String, Discipline> disciplines(Place place, int year, List<Reporting> reportings) {
        return reportings.stream()
                .filter(reporting -> reporting.owedForms() > 0 || hasSent(reporting))
                .collect(Collectors.toMap(Reporting::unit, reporting -> Discipline.of(place, year, reporting)));
    }

    /** A unit that owes nothing may send all the same: then it has a day on which it did. */
    private static boolean hasSent(Reporting reporting) {
        return reporting.receivedForms() > 0 || reporting.reportedOn() != null;
    }

    private static Group group(Place place, String unit, Score score) {
        RankingSettings settings = place.settings().ranking();
        if (settings.unranked().contains(unit)) {
            return Group.NEVER;
        }
        if (score.indicators() < settings.smallGroupFrom()) {
            return Group.FEW_TARGETS;
        }
        if (!hasEnoughData(settings, score)) {
            return Group.LOW_COVERAGE;
        }
        return score.indicators() >= settings.largeGroupFrom() ? Group.LARGE : Group.SMALL;
    }

    private static boolean hasEnoughData(RankingSettings settings, Score score) {
        return score.mean() != null && settings.coverageFloor().isReachedBy(score.assessed(), score.indicators());
    }

    /** The ranks within each ranked group, of the units with enough data in these scores. */
    private static Map<String, Integer> ranks(Place place, Map<String, Group> groups, Map<String, Score> scores) {
        Map<String, Integer> ranks = new TreeMap<>();
        for (Group group : List.of(Group.LARGE, Group.SMALL)) {
            Map<String, BigDecimal> means = new TreeMap<>();
            scores.forEach((unit, score) -> {
                BigDecimal mean = score.mean();
                if (groups.get(unit) == group
                        && mean != null
                        && hasEnoughData(place.settings().ranking(), score)) {
                    means.put(unit, mean);
                }
            });
            ranks.putAll(Standing.of(means));
        }
        return ranks;
    }
}
