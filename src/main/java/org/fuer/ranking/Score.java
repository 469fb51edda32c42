package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.fact.Quotient;
import org.fuer.ranking.ScoreLine.Role;
import org.fuer.ranking.Variations.Component;
import org.jspecify.annotations.Nullable;

/**
 * What the score sheet of a unit amounts to.
 *
 * @param lines the sheet
 * @param counts how many targets there are and how many are met
 * @param parts what the score is made of
 * @param value the weighted mean of the parts, 0 to 100, rounded to 10 decimals so that equal scores are equal; null
 *     without data
 */
record Score(
        List<ScoreLine> lines,
        TargetCounts counts,
        List<Part> parts,
        @Nullable BigDecimal value) {

    /** Of a unit that answers for no target. */
    static final Score NONE = new Score(List.of(), TargetCounts.NONE, List.of(), null);

    private static final String DISCIPLINE = "discipline";
    private static final Quotient HUNDRED = Quotient.of(100);

    /**
     * A part of a score.
     *
     * @param key the code of a target, or {@code discipline}
     * @param weight its weight, greater than zero
     * @param degree what it adds, 0 to 100
     * @param ratio the same by the ratio method
     */
    record Part(String key, Quotient weight, Quotient degree, Quotient ratio) {

        private Component component() {
            return Component.of(key, weight, degree, ratio);
        }
    }

    /** The score of a sheet; discipline is part of it where it is known and {@code job.yml} gives it a weight. */
    static Score of(List<ScoreLine> lines, Discipline discipline, RankingSettings settings) {
        List<Part> parts = withDiscipline(targets(lines), discipline.score(), settings.disciplineWeight());
        Quotient sum = Quotient.ZERO;
        for (Part part : parts) {
            sum = sum.plus(part.weight().times(part.degree()));
        }
        BigDecimal value = parts.isEmpty() ? null : sum.dividedBy(weight(parts)).published();
        return new Score(lines, TargetCounts.of(lines), parts, value);
    }

    private static List<Part> targets(List<ScoreLine> lines) {
        List<Part> parts = new ArrayList<>();
        for (ScoreLine line : lines) {
            if (line.role() == Role.COUNTED
                    && line.weight().signum() > 0
                    && line.degree() != null
                    && line.ratio() != null) {
                String target = line.assessment().target().code();
                parts.add(new Part(target, line.weight(), line.degree(), line.ratio()));
            }
        }
        return parts;
    }

    /** The weight of the targets is what is left of 100 % to them. */
    private static List<Part> withDiscipline(List<Part> targets, @Nullable BigDecimal discipline, BigDecimal perCent) {
        if (discipline == null || perCent.signum() == 0 || targets.isEmpty()) {
            return targets;
        }
        Quotient score = Quotient.of(discipline);
        Quotient left = HUNDRED.minus(Quotient.of(perCent));
        if (left.signum() == 0) {
            return List.of(new Part(DISCIPLINE, HUNDRED, score, score));
        }
        Quotient weight = weight(targets).times(Quotient.of(perCent)).dividedBy(left);
        List<Part> parts = new ArrayList<>(targets);
        parts.add(new Part(DISCIPLINE, weight, score, score));
        return parts;
    }

    private static Quotient weight(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(Quotient.ZERO, Quotient::plus);
    }

    List<Component> components() {
        return parts.stream().map(Part::component).toList();
    }
}
