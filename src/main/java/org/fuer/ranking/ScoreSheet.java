package org.fuer.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Share;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.ranking.ScoreLine.Role;
import org.fuer.ranking.Scoring.Subject;

/** How the score of each unit comes about, target by target. */
public final class ScoreSheet {

    private static final Comparator<ScoreLine> COUNTED_FIRST = Comparator.comparing(
                    (ScoreLine line) -> line.role() != Role.COUNTED)
            .thenComparing(line -> !line.assessment().target().binding())
            .thenComparing(line -> line.assessment().target().nature().isEmpty())
            .thenComparing(line -> line.assessment().target().code());

    private final Catalogue catalogue;

    /** Score sheets by the indicators of this catalogue. */
    public ScoreSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The lines of every unit that a target names, by its code: the counted ones first, 约束性 before 预期性, then by the
     * target's code. The order of the assessments does not matter.
     */
    public SortedMap<String, List<ScoreLine>> of(Place place, int year, List<Assessment> assessments) {
        SortedMap<String, List<Assessment>> named = new TreeMap<>();
        for (Assessment assessment : assessments) {
            for (String unit : assessment.target().units()) {
                named.computeIfAbsent(unit, code -> new ArrayList<>()).add(assessment);
            }
        }
        Scoring scoring = new Scoring(catalogue, place);
        SortedMap<String, List<ScoreLine>> sheets = new TreeMap<>();
        named.forEach((unit, own) -> sheets.put(unit, lines(scoring, year, unit, own)));
        return sheets;
    }

    /**
     * The counted lines with what was said a year before of the very targets that count now, and with their weights; a
     * target of which nothing was said is left out.
     */
    List<ScoreLine> yearBefore(Place place, List<ScoreLine> lines, Map<String, Assessment> previous) {
        Scoring scoring = new Scoring(catalogue, place);
        return lines.stream()
                .filter(line -> line.role() == Role.COUNTED)
                .flatMap(line -> Stream.ofNullable(
                                previous.get(line.assessment().target().code()))
                        .map(before -> line(scoring, before, line.role(), line.weight())))
                .toList();
    }

    private static List<ScoreLine> lines(Scoring scoring, int year, String unit, List<Assessment> own) {
        Share leadShare = scoring.place().settings().ranking().leadShare();
        Map<Subject, List<Assessment>> scored = own.stream()
                .filter(assessment -> Achievement.isNumeric(assessment.target()))
                .filter(assessment ->
                        share(leadShare, assessment.target(), unit).signum() > 0)
                .collect(Collectors.groupingBy(Subject::of));
        Set<String> counted = scored.values().stream()
                .map(rivals -> scoring.counted(
                        year, rivals, rival -> scoring.achievement(rival).map(Achievement::degree)))
                .map(assessment -> assessment.target().code())
                .collect(Collectors.toSet());
        return own.stream()
                .map(assessment -> {
                    Target target = assessment.target();
                    Quotient share = share(leadShare, target, unit);
                    Role role = role(target, unit, share, counted.contains(target.code()));
                    Quotient weight =
                            role == Role.COUNTED ? scoring.weight(target).times(share) : Quotient.ZERO;
                    return line(scoring, assessment, role, weight);
                })
                .sorted(COUNTED_FIRST)
                .toList();
    }

    private static Role role(Target target, String unit, Quotient share, boolean counted) {
        if (!Achievement.isNumeric(target)) {
            return target.leadUnit().equals(unit) ? Role.DIRECTION : Role.SUPPORTING;
        }
        if (share.signum() == 0) {
            return Role.SUPPORTING;
        }
        return counted ? Role.COUNTED : Role.REPEATED;
    }

    /** How much of a target falls to one of its units: all of it to one that answers alone. */
    private static Quotient share(Share leadShare, Target target, String unit) {
        int others = target.units().size() - 1;
        if (others == 0) {
            return Quotient.of(1);
        }
        return target.leadUnit().equals(unit)
                ? new Quotient(leadShare.part(), leadShare.whole())
                : new Quotient(leadShare.whole().subtract(leadShare.part()), leadShare.whole())
                        .dividedBy(Quotient.of(others));
    }

    private static ScoreLine line(Scoring scoring, Assessment assessment, Role role, Quotient weight) {
        return scoring.achievement(assessment)
                .map(achievement -> new ScoreLine(
                        assessment,
                        role,
                        achievement.value(),
                        achievement.pooled(),
                        achievement.start(),
                        achievement.end(),
                        achievement.degree(),
                        achievement.ratio(),
                        weight))
                .orElseGet(() -> new ScoreLine(
                        assessment,
                        role,
                        assessment.current(),
                        false,
                        assessment.base(),
                        assessment.goal(),
                        null,
                        null,
                        weight));
    }
}
