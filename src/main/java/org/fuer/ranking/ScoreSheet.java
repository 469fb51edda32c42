package org.fuer.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Share;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.ranking.ScoreLine.Role;

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
        SortedMap<String, List<ScoreLine>> sheets = new TreeMap<>();
        named.forEach((unit, own) -> sheets.put(unit, lines(place, year, unit, own)));
        return sheets;
    }

    /**
     * The same lines with what was said a year before of the very targets that count now, and with their weights; a
     * target of which nothing was said is left out.
     */
    List<ScoreLine> yearBefore(Place place, List<ScoreLine> lines, Map<String, Assessment> previous) {
        return lines.stream()
                .filter(line -> line.role() == Role.COUNTED)
                .flatMap(line -> Stream.ofNullable(
                                previous.get(line.assessment().target().code()))
                        .map(before -> line(place, before, line.role(), line.weight())))
                .toList();
    }

    private List<ScoreLine> lines(Place place, int year, String unit, List<Assessment> own) {
        RankingSettings settings = place.settings().ranking();
        List<Assessment> scored = own.stream()
                .filter(assessment -> Achievement.isNumeric(assessment.target()))
                .filter(assessment -> share(settings, assessment.target(), unit).signum() > 0)
                .toList();
        Set<String> counted = CountedTargets.among(scored, place, year, assessment -> achievement(place, assessment)
                .map(Achievement::degree)
                .orElse(Quotient.ZERO));
        return own.stream()
                .map(assessment -> {
                    Target target = assessment.target();
                    Quotient share = share(settings, target, unit);
                    Role role = role(target, unit, share, counted);
                    Quotient weight =
                            role == Role.COUNTED ? weight(settings, target).times(share) : Quotient.ZERO;
                    return line(place, assessment, role, weight);
                })
                .sorted(COUNTED_FIRST)
                .toList();
    }

    private static Role role(Target target, String unit, Quotient share, Set<String> counted) {
        if (!Achievement.isNumeric(target)) {
            return target.leadUnit().equals(unit) ? Role.DIRECTION : Role.SUPPORTING;
        }
        if (share.signum() == 0) {
            return Role.SUPPORTING;
        }
        return counted.contains(target.code()) ? Role.COUNTED : Role.REPEATED;
    }

    /** How much of a target falls to one of its units: all of it to one that answers alone. */
    private static Quotient share(RankingSettings settings, Target target, String unit) {
        int others = target.units().size() - 1;
        if (others == 0) {
            return Quotient.of(1);
        }
        Share declared = settings.leadShare();
        return target.leadUnit().equals(unit)
                ? new Quotient(declared.part(), declared.whole())
                : new Quotient(declared.whole().subtract(declared.part()), declared.whole())
                        .dividedBy(Quotient.of(others));
    }

    private Quotient weight(RankingSettings settings, Target target) {
        boolean key = settings.keyTargets().isEmpty()
                ? catalogue.indicator(target.indicator()).map(Indicator::key).orElse(false)
                : settings.keyTargets().contains(target.code());
        return key ? Quotient.of(settings.keyWeight()) : Quotient.of(1);
    }

    private ScoreLine line(Place place, Assessment assessment, Role role, Quotient weight) {
        Optional<Achievement> achievement =
                Achievement.isNumeric(assessment.target()) ? achievement(place, assessment) : Optional.empty();
        return new ScoreLine(
                assessment,
                role,
                achievement.map(Achievement::value).orElse(assessment.current()),
                achievement.map(Achievement::pooled).orElse(false),
                achievement.isPresent() ? achievement.get().start() : assessment.base(),
                achievement.map(Achievement::end).orElse(assessment.goal()),
                achievement.map(Achievement::degree).orElse(null),
                achievement.map(Achievement::ratio).orElse(null),
                weight);
    }

    private Optional<Achievement> achievement(Place place, Assessment assessment) {
        Direction direction = catalogue
                .indicator(assessment.target().indicator())
                .map(Indicator::direction)
                .orElse(Direction.NONE);
        return Achievement.of(assessment, direction, place.settings().assessment());
    }
}
