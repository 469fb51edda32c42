package org.fuer.intake;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measure that differ by powers of ten: 万人 and 人, 元 and 万元, ‰ and %. */
final class MeasureUnit {

    private static final Map<Character, Integer> POWERS = Map.of('百', 2, '千', 3, '万', 4, '亿', 8);
    private static final Pattern STATED = Pattern.compile("(?<!填报|报送|填表|金额|成员)单位(?:名称)?\\s*:\\s*([^\\s:;,)]{1,8})");
    private static final Pattern BRACKETED = Pattern.compile("[(]([百千万亿][^()\\s]{1,4})[)]");
    private static final Pattern MEASURE =
            Pattern.compile("[十百千万亿]*(?:人次|人|元(?:/月|/年)?|户|所|个|件|例|份|次|张|公顷|分钟|小时|平方米|立方米|公里)|%|‰|见表内|见各行");

    private MeasureUnit() {}

    /**
     * By how many powers of ten a value in the printed unit must be raised to be in the item's unit: 4 from 万人 to 人,
     * -4 from 元 to 万元. Empty when the units are not of one kind, or nothing is printed.
     */
    static OptionalInt shift(String printed, String itemUnit) {
        if (printed.isEmpty()) {
            return OptionalInt.empty();
        }
        String from = PlainText.tight(printed);
        if (from.isEmpty() || !base(from).equals(base(itemUnit))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(power(from) - power(itemUnit));
    }

    private static int power(String unit) {
        if (unit.equals("‰")) {
            return -1;
        }
        int power = 0;
        for (int i = 0; i < prefix(unit); i++) {
            power += POWERS.getOrDefault(unit.charAt(i), 0);
        }
        return power;
    }

    private static String base(String unit) {
        return unit.equals("‰") ? "%" : unit.substring(prefix(unit));
    }

    /** The letters that only say how many: 十万 is no unit that anybody prints, 百万元 is. */
    private static int prefix(String unit) {
        int prefix = 0;
        while (prefix < unit.length() - 1 && POWERS.containsKey(unit.charAt(prefix))) {
            prefix++;
        }
        return prefix;
    }

    /** The unit of measure that a line over a table states: 计量单位：万人, 单位：万人, （万人）; empty when it states none. */
    static String statedIn(String line) {
        Matcher stated = STATED.matcher(line);
        while (stated.find()) {
            if (isMeasure(stated.group(1))) {
                return stated.group(1);
            }
        }
        Matcher bracketed = BRACKETED.matcher(line);
        return bracketed.find() ? bracketed.group(1) : "";
    }

    /** Whether a word is a unit of measure and no department: 单位：万人 beside 单位：区科协. */
    static boolean isMeasure(String word) {
        return MEASURE.matcher(PlainText.tight(word)).matches();
    }
}
