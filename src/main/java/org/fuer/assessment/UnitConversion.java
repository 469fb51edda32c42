package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuer.fact.Quotient;

/** Brings a number of a plan into the unit of its indicator: 1/万 to 1/10万, 小时 to 分钟, 万人 to 人. */
final class UnitConversion {

    private static final Quotient SAME = Quotient.of(1);
    private static final Quotient TEN_THOUSAND = Quotient.of(10_000);

    /** How many of each unit make one. */
    private static final List<Map<String, BigDecimal>> SCALES = List.of(
            Map.of(
                    "%", new BigDecimal("100"),
                    "‰", new BigDecimal("1000"),
                    "1/万", new BigDecimal("10000"),
                    "1/10万", new BigDecimal("100000")),
            Map.of("小时", new BigDecimal("1"), "分钟", new BigDecimal("60")));

    /** Measure words of the same thing: they name no other number. */
    private static final List<Set<String>> SAME_NUMBER =
            List.of(Set.of("人", "名", "位"), Set.of("个", "所", "家", "间", "座", "处"), Set.of("件", "例", "起"));

    private UnitConversion() {}

    /** What a number in one unit is multiplied with to stand in the other; empty when they measure different things. */
    static Optional<Quotient> factor(String from, String to) {
        if (from.equals(to) || SAME_NUMBER.stream().anyMatch(words -> words.contains(from) && words.contains(to))) {
            return Optional.of(SAME);
        }
        for (Map<String, BigDecimal> scale : SCALES) {
            BigDecimal fromPerOne = scale.get(from);
            BigDecimal toPerOne = scale.get(to);
            if (fromPerOne != null && toPerOne != null) {
                return Optional.of(new Quotient(toPerOne, fromPerOne));
            }
        }
        if (isTenThousands(from) && !isTenThousands(to)) {
            return factor(from.substring(1), to).map(factor -> factor.times(TEN_THOUSAND));
        }
        if (isTenThousands(to) && !isTenThousands(from)) {
            return factor(from, to.substring(1)).map(factor -> factor.dividedBy(TEN_THOUSAND));
        }
        return Optional.empty();
    }

    /** The same for a change: 百分点 is the unit of a change in %, 千分点 of one in ‰. */
    static Optional<Quotient> pointsFactor(String from, String to) {
        return switch (from) {
            case "百分点" -> factor("%", to).or(() -> factor(from, to));
            case "千分点" -> factor("‰", to);
            default -> factor(from, to);
        };
    }

    private static boolean isTenThousands(String unit) {
        return unit.startsWith("万") && unit.length() > 1;
    }
}
