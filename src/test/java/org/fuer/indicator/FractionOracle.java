package org.fuer.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.CsvRows;
import org.fuer.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Indicators once more, slowly and on their own: {@code indicators.csv} read as plain text, whole numbers of any size above
 * and below the line, long division at the end. Shares nothing with the program but the facts.
 */
final class FractionOracle {

    private static final List<Map<String, String>> INDICATORS = CsvRows.of(Path.of("jobs/common/indicators.csv"));
    private static final Pattern REFERENCE = Pattern.compile("([+-]?)([A-Z]\\d\\d_\\d+)(?:\\[([^]]*)])?");
    private static final List<String> CHILD_AGES = List.of("Y0T2", "Y3T5", "Y6T11", "Y12T14", "Y15T17");

    private record Fraction(BigInteger above, BigInteger below) {

        Fraction plus(Fraction other, int sign) {
            BigInteger added = other.above.multiply(below).multiply(BigInteger.valueOf(sign));
            return new Fraction(above.multiply(other.below).add(added), below.multiply(other.below));
        }
    }

    private final Map<String, Fraction> cells = new HashMap<>();

    FractionOracle(Collection<Fact> facts) {
        for (Fact fact : facts) {
            cells.put(fact.key().item() + " " + fact.key().breakdown(), fraction(fact.value()));
        }
    }

    /** The value of each indicator and breakdown as text, {@code M} where the denominator is zero. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (Map<String, String> indicator : INDICATORS) {
            for (String[] slice : slices(indicator.get("breakdown"))) {
                String value = value(indicator, slice);
                if (value != null) {
                    values.put(indicator.get("indicator") + " " + String.join("/", slice), value);
                }
            }
        }
        return values;
    }

    private static List<String[]> slices(String breakdown) {
        List<String[]> slices = new ArrayList<>();
        slices.add(new String[] {"_T", "_T", "_T"});
        if (breakdown.contains("sex")) {
            slices.add(new String[] {"F", "_T", "_T"});
            slices.add(new String[] {"M", "_T", "_T"});
        }
        if (breakdown.contains("residence")) {
            slices.add(new String[] {"_T", "_T", "U"});
            slices.add(new String[] {"_T", "_T", "R"});
        }
        if (breakdown.contains("age")) {
            CHILD_AGES.forEach(age -> slices.add(new String[] {"_T", age, "_T"}));
        }
        return slices;
    }

    private @Nullable String value(Map<String, String> indicator, String[] slice) {
        Fraction above = sum(indicator.get("numerator"), slice);
        Fraction below = indicator.get("denominator").isEmpty()
                ? new Fraction(BigInteger.ONE, BigInteger.ONE)
                : sum(indicator.get("denominator"), slice);
        if (above == null || below == null) {
            return null;
        }
        if (below.above.signum() == 0) {
            return "M";
        }
        Fraction multiplier = fraction(new BigDecimal(indicator.get("multiplier")));
        BigInteger numerator = above.above.multiply(below.below).multiply(multiplier.above);
        BigInteger denominator = above.below.multiply(below.above).multiply(multiplier.below);
        return tenDigits(numerator, denominator);
    }

    private @Nullable Fraction sum(String expression, String[] slice) {
        Fraction sum = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        Matcher matcher = REFERENCE.matcher(expression);
        while (matcher.find()) {
            Fraction cell = cell(matcher.group(2), fixed(matcher.group(3), slice));
            if (cell == null) {
                return null;
            }
            sum = sum.plus(cell, matcher.group(1).equals("-") ? -1 : 1);
        }
        return sum;
    }

    private static String[] fixed(@Nullable String own, String[] slice) {
        String[] fixed = slice.clone();
        for (String part : own == null ? new String[0] : own.split(";")) {
            int dimension = part.matches("[FM]") ? 0 : part.matches("[UR]") ? 2 : 1;
            fixed[dimension] = part;
        }
        return fixed;
    }

    /** A child age group for both sexes is the sum of boys and girls where the form asks for them apart. */
    private @Nullable Fraction cell(String item, String[] slice) {
        Fraction cell = cells.get(item + " " + String.join("/", slice));
        if (cell != null || !slice[0].equals("_T") || slice[1].equals("_T")) {
            return cell;
        }
        Fraction girls = cells.get(item + " F/" + slice[1] + "/" + slice[2]);
        Fraction boys = cells.get(item + " M/" + slice[1] + "/" + slice[2]);
        return girls == null || boys == null ? null : girls.plus(boys, 1);
    }

    private static Fraction fraction(BigDecimal value) {
        BigDecimal plain = value.setScale(Math.max(value.scale(), 0));
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** Long division to ten digits; what is left decides: more than half up, exactly half to the even digit. */
    private static String tenDigits(BigInteger numerator, BigInteger denominator) {
        boolean negative = numerator.signum() * denominator.signum() < 0;
        BigInteger[] parts = numerator.abs().multiply(BigInteger.TEN.pow(10)).divideAndRemainder(denominator.abs());
        int half = parts[1].shiftLeft(1).compareTo(denominator.abs());
        BigInteger digits = half > 0 || (half == 0 && parts[0].testBit(0)) ? parts[0].add(BigInteger.ONE) : parts[0];
        String text = digits.toString();
        String padded = "0".repeat(Math.max(0, 11 - text.length())) + text;
        String whole = padded.substring(0, padded.length() - 10);
        String rest = padded.substring(padded.length() - 10).replaceAll("0+$", "");
        return (negative && digits.signum() != 0 ? "-" : "") + whole + (rest.isEmpty() ? "" : "." + rest);
    }
}
