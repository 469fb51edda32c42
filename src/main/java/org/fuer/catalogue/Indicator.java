package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A figure computed from items: numerator ÷ denominator × multiplier (指标).
 *
 * @param code such as {@code MMR}
 * @param nameZh its name
 * @param nameEn its name in English
 * @param domain the code of its domain, such as {@code health} or {@code child-health}
 * @param unit the unit of measure: {@code %}, {@code ‰}, {@code 1/10万}, 人 …
 * @param direction which way it should go
 * @param numerator the sum of items above the line
 * @param denominator the sum below it; null means that the numerator is the value
 * @param multiplier 100 for a percentage, 100000 for a rate per 100,000 …
 * @param breakdown the dimensions in which it can be sliced, in the order of {@link Dimension}
 * @param decimals digits after the point in print
 * @param key whether it is a 重点指标
 * @param definitionZh the definition, for 主要指标解释
 * @param sourceNote where its data come from
 */
public record Indicator(
        String code,
        String nameZh,
        String nameEn,
        String domain,
        String unit,
        Direction direction,
        Expression numerator,
        @Nullable Expression denominator,
        BigDecimal multiplier,
        Set<Dimension> breakdown,
        int decimals,
        boolean key,
        String definitionZh,
        String sourceNote) {

    public Indicator {
        breakdown = Collections.unmodifiableSet(new TreeSet<>(breakdown));
    }

    /** The unit of a difference of two of its values: 百分点 for a percentage, 千分点 for a permillage, else its own. */
    public String unitOfDifference() {
        return unitOfDifference(unit);
    }

    /** The unit of a difference of two values in this unit. */
    public static String unitOfDifference(String unit) {
        return switch (unit) {
            case "%" -> "百分点";
            case "‰" -> "千分点";
            default -> unit;
        };
    }

    /** What it is computed from: the references above the line, then those below it. */
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>(numerator.references());
        if (denominator != null) {
            references.addAll(denominator.references());
        }
        return references;
    }
}
