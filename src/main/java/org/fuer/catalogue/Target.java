package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan demands of an indicator by a year (目标值).
 *
 * @param code such as {@code w-005}, unique in its place
 * @param plan the plan it stands in
 * @param domainZh the domain (领域) of the plan, such as 妇女与健康
 * @param indicator the code of the indicator
 * @param slice the dimensions it fixes
 * @param comparison what it demands
 * @param value the number, in {@link #valueUnit()}; null where the comparison needs none
 * @param valueUnit the unit of the number; may be empty, and may differ from the indicator's unit
 * @param year the year it is due: a number, {@code annual} for every year, or empty
 * @param nature 约束性, 预期性 or empty
 * @param units the codes of the responsible units, the lead first
 * @param responsibleBasis {@code plan} or {@code function}
 * @param quantified whether the plan prints the number
 * @param clause the clause of the plan
 * @param line the line in the plan's text
 * @param baselineValue the printed starting value, or null
 * @param baselineYear its year, or null
 * @param reference the indicator of the same year it is compared with ({@code ref=} in the note), or null
 * @param note as printed, may be empty
 */
public record Target(
        String code,
        Plan plan,
        String domainZh,
        String indicator,
        Slice slice,
        Comparison comparison,
        @Nullable BigDecimal value,
        String valueUnit,
        String year,
        String nature,
        List<String> units,
        String responsibleBasis,
        boolean quantified,
        String clause,
        String line,
        @Nullable BigDecimal baselineValue,
        @Nullable Integer baselineYear,
        @Nullable IndicatorReference reference,
        String note) {

    /** The nature of an obligation. */
    static final String BINDING = "约束性";

    public Target {
        units = List.copyOf(units);
    }

    /**
     * {@code ref=INDICATOR[slice]} in the note of a target.
     *
     * @param indicator the code of the other indicator; empty for a figure from outside ({@code ref=外部})
     * @param slice the dimensions it fixes
     */
    public record IndicatorReference(String indicator, Slice slice) {

        /** Whether the figure comes from outside the system and so can never be compared here. */
        public boolean external() {
            return indicator.isEmpty();
        }
    }

    /** Whether the plan makes it 约束性, an obligation of the government, and not 预期性, an expectation. */
    public boolean binding() {
        return nature.equals(BINDING);
    }

    /** Whether the target is due in every year. */
    public boolean annual() {
        return year.equals("annual");
    }

    /** The unit that answers for the target. */
    public String leadUnit() {
        return units.get(0);
    }
}
