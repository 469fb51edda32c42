package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fuer.assessment.Status;
import org.fuer.fact.Quotient;
import org.fuer.ranking.ScoreLine.Role;
import org.jspecify.annotations.Nullable;

/**
 * How many targets a unit answers for and how many of them are met; numeric ones and mere directions apart, binding
 * ones (约束性) apart.
 *
 * @param indicators its numeric targets, each indicator once
 * @param assessed those of them with data
 * @param met those of them that are met
 * @param binding the 约束性 ones among its numeric targets
 * @param bindingMet those of them that are met
 * @param directions its targets that name a direction and no number
 * @param directionsAssessed those of them that could be judged
 * @param directionsKept those of them that moved the wanted way
 */
public record TargetCounts(
        int indicators,
        int assessed,
        int met,
        int binding,
        int bindingMet,
        int directions,
        int directionsAssessed,
        int directionsKept) {

    private static final Set<Status> KEPT = Set.of(Status.MET, Status.EARLY, Status.ON_TRACK);
    private static final Set<Status> UNJUDGED = Set.of(Status.NO_TREND, Status.NO_DATA, Status.NOT_ASSESSABLE);

    /** Of a unit that answers for none. */
    public static final TargetCounts NONE = new TargetCounts(0, 0, 0, 0, 0, 0, 0, 0);

    static TargetCounts of(List<ScoreLine> lines) {
        List<ScoreLine> numeric = of(lines, Role.COUNTED);
        List<ScoreLine> binding = numeric.stream()
                .filter(line -> line.assessment().target().binding())
                .toList();
        List<ScoreLine> directions = of(lines, Role.DIRECTION);
        return new TargetCounts(
                numeric.size(),
                count(numeric, line -> line.degree() != null),
                count(numeric, line -> line.assessment().status().isMet()),
                binding.size(),
                count(binding, line -> line.assessment().status().isMet()),
                directions.size(),
                count(directions, line -> !UNJUDGED.contains(line.assessment().status())),
                count(directions, line -> KEPT.contains(line.assessment().status())));
    }

    private static List<ScoreLine> of(List<ScoreLine> lines, Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    private static int count(List<ScoreLine> lines, Predicate<ScoreLine> what) {
        return (int) lines.stream().filter(what).count();
    }

    /** The share of its numeric targets that have data, 0 to 1, to 10 decimals; null when it answers for none. */
    @Nullable
    BigDecimal coverage() {
        return indicators == 0
                ? null
                : Quotient.of(assessed).dividedBy(Quotient.of(indicators)).published();
    }
}
