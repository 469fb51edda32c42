package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Place;
import org.fuer.fact.Reporting;
import org.fuer.ranking.RankedUnit.Group;
import org.fuer.ranking.ScoreLine.Role;
import org.fuer.ranking.Variations.Component;

/**
 * Orders the member units of a place by the weighted mean 实现程度 of the numeric targets they answer for, like with like:
 * units with many targets among themselves, units with some among themselves, all others listed without a rank. What is
 * ranked is what stands on the {@link ScoreSheet}.
 */
public final class UnitRanking {

    private final ScoreSheet sheets;

    /** A ranking by the indicators of this catalogue. */
    public UnitRanking(Catalogue catalogue) {
        this.sheets = new ScoreSheet(catalogue);
    }

    /**
     * The units of the place that lead a target or share a numeric one, owe a report or sent one, group by group, within a
     * group by rank, then by code. The order of what is handed in does not matter.
     *
     * @param assessments of the year
     * @param previous of the year before, on the same targets; empty when there is none. Where discipline is part of the
     *     score it is that of this year in both, so that the move is one of the targets
     * @param reportings how each unit kept its duty to report in the year
     */
    public List<RankedUnit> rank(
            Place place,
            int year,
            List<Assessment> assessments,
            List<Assessment> previous,
            List<Reporting> reportings) {
        RankingSettings settings = place.settings().ranking();
        SortedMap<String, Discipline> disciplines = disciplines(place, year, reportings);
        Map<String, Assessment> before = previous.stream()
                .collect(Collectors.toMap(assessment -> assessment.target().code(), assessment -> assessment));
        SortedMap<String, Score> scores = new TreeMap<>();
        SortedMap<String, Score> earlier = new TreeMap<>();
        sheets.of(place, year, assessments).forEach((unit, lines) -> {
            if (lines.stream().anyMatch(line -> line.role() != Role.SUPPORTING)) {
                Discipline discipline = disciplines.getOrDefault(unit, Discipline.NONE);
                scores.put(unit, Score.of(lines, discipline, settings));
                earlier.put(unit, Score.of(sheets.yearBefore(place, lines, before), discipline, settings));
            }
        });
        disciplines.keySet().forEach(unit -> scores.putIfAbsent(unit, Score.NONE));

        List<RankedUnit> ranked = new ArrayList<>();
        for (Group group : Group.values()) {
            SortedMap<String, Score> members = new TreeMap<>(scores);
            members.entrySet().removeIf(entry -> group(settings, entry.getKey(), entry.getValue()) != group);
            Ranks ranks = group.ranked() ? ranks(settings, members, earlier) : Ranks.NONE;
            members.entrySet().stream()
                    .map(entry -> ranked(
                            entry.getKey(),
                            group,
                            entry.getValue(),
                            ranks,
                            disciplines.getOrDefault(entry.getKey(), Discipline.NONE)))
                    .sorted(Comparator.comparing(RankedUnit::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                    .forEach(ranked::add);
        }
        return List.copyOf(ranked);
    }

    private static RankedUnit ranked(String unit, Group group, Score score, Ranks ranks, Discipline discipline) {
        TargetCounts counts = score.counts();
        return new RankedUnit(
                unit,
                group,
                ranks.now().get(unit),
                ranks.before().get(unit),
                ranks.moves().get(unit),
                score.value(),
                ranks.intervals().get(unit),
                counts,
                counts.coverage(),
                discipline);
    }

    private static SortedMap<String, Discipline> disciplines(Place place, int year, List<Reporting> reportings) {
        return Discipline.ranked(reportings.stream()
                .filter(reporting -> reporting.owedForms() > 0 || hasSent(reporting))
                .collect(Collectors.toMap(Reporting::unit, reporting -> Discipline.of(place, year, reporting))));
    }

    /** A unit that owes nothing may send all the same: then it has a day on which it did. */
    private static boolean hasSent(Reporting reporting) {
        return reporting.receivedForms() > 0 || reporting.reportedOn() != null;
    }

    private static Group group(RankingSettings settings, String unit, Score score) {
        if (settings.unranked().contains(unit)) {
            return Group.NEVER;
        }
        if (score.counts().indicators() < settings.smallGroupFrom()) {
            return Group.FEW_TARGETS;
        }
        if (!hasEnoughData(settings, score)) {
            return Group.LOW_COVERAGE;
        }
        return score.counts().indicators() >= settings.largeGroupFrom() ? Group.LARGE : Group.SMALL;
    }

    private static boolean hasEnoughData(RankingSettings settings, Score score) {
        return score.value() != null
                && settings.coverageFloor()
                        .isReachedBy(score.counts().assessed(), score.counts().indicators());
    }

    /** The ranks within a group, by the code of the unit. */
    private record Ranks(
            Map<String, Integer> now,
            Map<String, Integer> before,
            Map<String, Integer> moves,
            Map<String, RankInterval> intervals) {

        static final Ranks NONE = new Ranks(Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Ranks ranks(RankingSettings settings, Map<String, Score> members, Map<String, Score> earlier) {
        Map<String, Score> before = new TreeMap<>(earlier);
        before.keySet().retainAll(members.keySet());
        before.values().removeIf(score -> !hasEnoughData(settings, score));
        Map<String, Score> lasting = new TreeMap<>(members);
        lasting.keySet().retainAll(before.keySet());
        Map<String, Integer> previous = standing(before);
        Map<String, Integer> moves = standing(lasting);
        moves.replaceAll((unit, rank) -> Objects.requireNonNull(previous.get(unit)) - rank);
        Map<String, List<Component>> components = new TreeMap<>();
        members.forEach((unit, score) -> components.put(unit, score.components()));
        return new Ranks(standing(members), previous, moves, Variations.of(components, settings));
    }

    private static Map<String, Integer> standing(Map<String, Score> scores) {
        Map<String, BigDecimal> values = new TreeMap<>();
        scores.forEach((unit, score) -> values.put(unit, Objects.requireNonNull(score.value())));
        return Standing.of(values);
    }
}
