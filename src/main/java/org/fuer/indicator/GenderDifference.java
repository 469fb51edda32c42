package org.fuer.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Residence;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;

/**
 * Women beside men in a year, exact: nothing is rounded before it is published. Of what is counted (persons, cases) the
 * women's share says how they compare; of rates, percentages and averages the gender parity index, which says nothing
 * about counts of groups of different size. Persons of unknown sex are in neither value.
 *
 * @param indicator the indicator
 * @param year the year
 * @param age whom by age
 * @param residence whom by residence
 * @param unit the unit of measure of both values
 * @param female the value of women
 * @param male the value of men
 * @param counted whether both add up to a whole
 * @param status U when one of the values is of low reliability, otherwise A
 * @param smallNumber whether one of them is a rate on 20 or fewer events
 */
public record GenderDifference(
        Indicator indicator,
        int year,
        Age age,
        Residence residence,
        String unit,
        Quotient female,
        Quotient male,
        boolean counted,
        ObsStatus status,
        boolean smallNumber) {

    /** The lowest parity index that counts as parity, 0.97: included, as UNESCO has it. */
    public static final Quotient PARITY_FROM = Quotient.of(new BigDecimal("0.97"));

    /** The highest one, 1.03: included. */
    public static final Quotient PARITY_TO = Quotient.of(new BigDecimal("1.03"));

    private static final Quotient HUNDRED = Quotient.of(100);
    private static final Quotient TWO = Quotient.of(2);

    /** Women less men, in the unit of the values; of percentages in percentage points. */
    public Quotient gap() {
        return female.minus(male);
    }

    /** Women's part in a count of both sexes in per cent; empty where both are 0, and for what is not counted. */
    public Optional<Quotient> femaleShare() {
        Quotient both = female.plus(male);
        return !counted || negative() || both.signum() == 0
                ? Optional.empty()
                : Optional.of(female.times(HUNDRED).dividedBy(both));
    }

    /** Men for each 100 women of a count; empty where there are no women, and for what is not counted. */
    public Optional<Quotient> sexRatio() {
        return !counted || negative() || female.signum() == 0
                ? Optional.empty()
                : Optional.of(male.times(HUNDRED).dividedBy(female));
    }

    /**
     * The gender parity index (性别平等指数): women ÷ men. Empty where the men's value is 0, one is below 0, and for
     * counts.
     */
    public Optional<Quotient> parityIndex() {
        return counted || negative() || male.signum() == 0 ? Optional.empty() : Optional.of(female.dividedBy(male));
    }

    /**
     * The adjusted index of UNESCO's Institute for Statistics, from 0 to 2 and as far from 1 whichever sex is ahead:
     * women ÷ men up to 1, beyond it 2 less men ÷ women. 2 where only the men's value is 0; empty where both are 0, one
     * is below 0, and for counts.
     */
    public Optional<Quotient> adjustedParityIndex() {
        if (female.compareTo(male) <= 0) {
            return parityIndex();
        }
        return counted || negative() ? Optional.empty() : Optional.of(TWO.minus(male.dividedBy(female)));
    }

    /** Whether the parity index lies between 0.97 and 1.03, both included; empty where there is none. */
    public Optional<Boolean> parity() {
        return parityIndex().map(GenderDifference::isParity);
    }

    /** Whether a parity index counts as parity. */
    public static boolean isParity(Quotient index) {
        return index.compareTo(PARITY_FROM) >= 0 && index.compareTo(PARITY_TO) <= 0;
    }

    private boolean negative() {
        return female.signum() < 0 || male.signum() < 0;
    }
}
