package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a formula gives: sums, differences, products and quotients of cells of its sheet, {@code SUM}, {@code SUMPRODUCT}
 * of two ranges and {@code SUMIF} of cells that are not negative. Nothing else is printed.
 */
final class FormulaResult {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final ReadSheet sheet;
    private String formula = "";
    private int at;

    FormulaResult(ReadSheet sheet) {
        this.sheet = sheet;
    }

    /** The result; empty when the formula is not understood or divides by zero. */
    Optional<BigDecimal> of(String text) {
        formula = text.replace(" ", "");
        at = 0;
        try {
            BigDecimal result = sum();
            return at == formula.length() ? Optional.of(result) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException notUnderstood) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        BigDecimal result = product();
        while (isNext('+') || isNext('-')) {
            boolean plus = formula.charAt(at++) == '+';
            BigDecimal term = product();
            result = plus ? result.add(term) : result.subtract(term);
        }
        return result;
    }

    private BigDecimal product() {
        BigDecimal result = factor();
        while (isNext('*') || isNext('/')) {
            boolean times = formula.charAt(at++) == '*';
            BigDecimal factor = factor();
            result = times ? result.multiply(factor) : result.divide(factor, DIGITS);
        }
        return result;
    }

    private BigDecimal factor() {
        if (isNext('(')) {
            at++;
            BigDecimal inner = sum();
            expect(')');
            return inner;
        }
        if (isNext('-')) {
            at++;
            return factor().negate();
        }
        String word = word();
        if (isNext('(')) {
            return function(word.toUpperCase(Locale.ROOT));
        }
        return word.isEmpty() || Character.isDigit(word.charAt(0)) ? new BigDecimal(word) : number(word);
    }

    private BigDecimal function(String name) {
        expect('(');
        List<String> arguments = new ArrayList<>();
        do {
            int from = at;
            while (!isNext(',') && !isNext(')')) {
                at++;
                if (at >= formula.length()) {
                    throw new IllegalArgumentException(formula);
                }
            }
            arguments.add(formula.substring(from, at));
        } while (formula.charAt(at++) == ',');
        List<List<String>> ranges = arguments.stream().map(Addresses::cells).toList();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < ranges.get(0).size(); i++) {
            total = total.add(term(name, arguments, ranges, i));
        }
        return total;
    }

    private BigDecimal term(String name, List<String> arguments, List<List<String>> ranges, int i) {
        BigDecimal first = orZero(ranges.get(0).get(i));
        return switch (name) {
            case "SUM" -> first;
            case "SUMPRODUCT" -> first.multiply(orZero(ranges.get(1).get(i)));
            case "SUMIF" -> {
                if (!arguments.get(1).equals("\">=0\"")) {
                    throw new IllegalArgumentException(formula);
                }
                boolean counts = numberAt(ranges.get(0).get(i)) != null && first.signum() >= 0;
                yield counts ? orZero(ranges.get(2).get(i)) : BigDecimal.ZERO;
            }
            default -> throw new IllegalArgumentException(formula);
        };
    }

    private String word() {
        int from = at;
        while (at < formula.length()
                && (Character.isLetterOrDigit(formula.charAt(at)) || "$.".indexOf(formula.charAt(at)) >= 0)) {
            at++;
        }
        return formula.substring(from, at);
    }

    private BigDecimal number(String address) {
        BigDecimal number = numberAt(address.replace("$", ""));
        if (number == null) {
            throw new IllegalArgumentException(address);
        }
        return number;
    }

    private BigDecimal orZero(String address) {
        BigDecimal number = numberAt(address);
        return number == null ? BigDecimal.ZERO : number;
    }

    private @Nullable BigDecimal numberAt(String address) {
        ReadCell cell = sheet.at(address);
        return cell == null ? null : cell.number().orElse(null);
    }

    private boolean isNext(char sign) {
        return at < formula.length() && formula.charAt(at) == sign;
    }

    private void expect(char sign) {
        if (!isNext(sign)) {
            throw new IllegalArgumentException(formula);
        }
        at++;
    }
}
