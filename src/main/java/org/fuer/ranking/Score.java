package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * What the counted targets of a unit amount to.
 *
 * @param indicators how many there are
 * @param assessed how many of them have data and could be judged
 * @param met how many of them are met
 * @param mean their weighted mean 实现程度, rounded to 10 decimals so that equal scores are equal; null without any
 */
record Score(
        int indicators, int assessed, int met, @Nullable BigDecimal mean) {

    static Score of(Catalogue catalogue, Place place, List<Assessment> counted) {
        int assessed = 0;
        int met = 0;
        Quotient sum = Quotient.ZERO;
        Quotient weights = Quotient.ZERO;
        for (Assessment assessment : counted) {
            Quotient degree =
                    Achievement.of(assessment, place.settings().assessment()).orElse(null);
            if (degree == null) {
                continue;
            }
            Quotient weight = Quotient.of(weight(catalogue, place, assessment.target()));
            sum = sum.plus(degree.times(weight));
            weights = weights.plus(weight);
            assessed++;
            met += Achievement.isMet(assessment) ? 1 : 0;
        }
        BigDecimal mean = weights.signum() == 0 ? null : sum.dividedBy(weights).published();
        return new Score(counted.size(), assessed, met, mean);
    }

    static BigDecimal weight(Catalogue catalogue, Place place, Target target) {
        List<String> keyTargets = place.settings().ranking().keyTargets();
        boolean key = keyTargets.isEmpty()
                ? catalogue.indicator(target.indicator()).map(Indicator::key).orElse(false)
                : Set.copyOf(keyTargets).contains(target.code());
        return key ? place.settings().ranking().keyWeight() : BigDecimal.ONE;
    }
}
