package org.fuer.intake;

import java.util.Map;
import java.util.OptionalInt;

/** Units of measure that differ by powers of ten: 万人 and 人, 元 and 万元. */
final class MeasureUnit {

    private static final Map<Character, Integer> POWERS = Map.of('百', 2, '千', 3, '万', 4, '亿', 8);

    private MeasureUnit() {}

    /**
     * By how many powers of ten a value in the printed unit must be raised to be in the item's unit: 4 from 万人 to 人,
     * -4 from 元 to 万元. Empty when the units are not of one kind, or nothing is printed.
     */
    static OptionalInt shift(String printed, String itemUnit) {
        String from = PlainText.tight(printed);
        if (from.isEmpty() || !base(from).equals(base(itemUnit))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(power(from) - power(itemUnit));
    }

    private static int power(String unit) {
        return unit.length() > 1 ? POWERS.getOrDefault(unit.charAt(0), 0) : 0;
    }

    private static String base(String unit) {
        return power(unit) == 0 ? unit : unit.substring(1);
    }
}
