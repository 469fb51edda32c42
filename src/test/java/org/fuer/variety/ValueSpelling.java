package org.fuer.variety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;

/** Writes values as clerks do: as numbers, texts, formulas, in 万, in per cent, as symbols. */
final class ValueSpelling {

    private static final int ONE_IN = 3;
    private static final int WAN = 4;
    private static final List<String> SPACES = List.of(" ", "  ", "\u00A0", "\u3000", "\t", "\u200B", "\u2002");
    private static final List<String> NONE = List.of("—", "无", "－", "–", "-", "——");
    private static final List<String> BELOW_HALF = List.of("…", "……", "...");
    private static final List<String> CANNOT_BE = List.of("×", "/");

    private final Recipe recipe;
    private final Random random;

    ValueSpelling(Recipe recipe, String purpose) {
        this.recipe = recipe;
        this.random = recipe.random(purpose);
    }

    /** By how many powers of ten the numbers of an item are smaller on paper than in its unit. */
    int shift(Item item) {
        boolean always = recipe.has(Trait.WAN_IN_HEADER) || recipe.has(Trait.WAN_IN_TITLE);
        boolean byRow = (recipe.has(Trait.WAN_IN_ROW) || recipe.has(Trait.WAN_IN_NAME))
                && recipe.random("wan" + item.code()).nextBoolean();
        return item.unit().equals("人") && (always || byRow) ? WAN : 0;
    }

    /** A value of an item. */
    Entry entry(Item item, FactKey key, BigDecimal value) {
        if (value.signum() == 0 && recipe.has(Trait.ZERO_SYMBOLS) && random.nextInt(ONE_IN) == 0) {
            return symbol(item, key);
        }
        return new Entry(key, CellContent.NUMBER, value, cell(item, value));
    }

    private Entry symbol(Item item, FactKey key) {
        boolean alone = item.layout().columns().size() == 1 && !item.required();
        int kind = random.nextInt(alone ? 4 : 3);
        if (kind == 3) {
            return new Entry(key, CellContent.NOT_APPLICABLE, null, PaperCell.text(any(CANNOT_BE)));
        }
        return kind == 2
                ? new Entry(key, CellContent.BELOW_HALF, BigDecimal.ZERO, PaperCell.text(any(BELOW_HALF)))
                : new Entry(key, CellContent.NIL, BigDecimal.ZERO, PaperCell.text(any(NONE)));
    }

    /** The cell of a value of an item. */
    PaperCell cell(Item item, BigDecimal value) {
        BigDecimal number = value.scaleByPowerOfTen(-shift(item)).stripTrailingZeros();
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        List<BiFunction<Item, BigDecimal, PaperCell>> ways = new ArrayList<>();
        add(ways, Trait.TEXT_NUMBERS, (row, shown) -> PaperCell.text(shown.toPlainString()));
        add(ways, Trait.FULL_WIDTH_DIGITS, (row, shown) -> PaperCell.text(fullWidth(shown.toPlainString())));
        add(ways, Trait.THOUSANDS, (row, shown) -> thousands(shown));
        // an .xls does not tell a result of 0 from none
        if (!recipe.has(Trait.XLS) || value.signum() != 0) {
            add(ways, Trait.FORMULAS, (row, shown) -> formula(shown));
        }
        add(ways, Trait.RICH_NUMBERS, (row, shown) -> PaperCell.richText(shown.toPlainString()));
        add(
                ways,
                Trait.VALUE_SPACES,
                (row, shown) -> PaperCell.text(any(SPACES) + shown.toPlainString() + any(SPACES)));
        if (item.unit().equals("%")) {
            add(
                    ways,
                    Trait.PERCENT_TEXT,
                    (row, shown) -> PaperCell.text(shown.toPlainString() + (random.nextBoolean() ? "%" : "％")));
            add(
                    ways,
                    Trait.PERCENT_FORMAT,
                    (row, shown) ->
                            PaperCell.number(shown.scaleByPowerOfTen(-2), "0.00%", shown.toPlainString() + "%"));
        }
        return ways.isEmpty() || random.nextInt(ONE_IN) > 0
                ? PaperCell.number(plain)
                : ways.get(random.nextInt(ways.size())).apply(item, plain);
    }

    private void add(
            List<BiFunction<Item, BigDecimal, PaperCell>> ways,
            Trait trait,
            BiFunction<Item, BigDecimal, PaperCell> way) {
        if (recipe.has(trait)) {
            ways.add(way);
        }
    }

    private PaperCell thousands(BigDecimal number) {
        String shown = grouped(number);
        return switch (random.nextInt(3)) {
            case 0 -> PaperCell.text(shown);
            case 1 -> PaperCell.text(shown.replace(',', '，'));
            default -> PaperCell.number(number, "#,##0.##########", shown);
        };
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder digits = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        int sign = number.signum() < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > sign; at -= 3) {
            digits.insert(at, ',');
        }
        return digits + (point < 0 ? "" : plain.substring(point));
    }

    private PaperCell formula(BigDecimal number) {
        String plain = number.toPlainString();
        return switch (random.nextInt(3)) {
            case 0 -> PaperCell.formula(plain + "+0", number);
            case 1 -> PaperCell.formula("SUM(" + plain + ",0)", number);
            default -> PaperCell.formula("ROUND(" + plain + ",4)", number);
        };
    }

    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (char letter : text.toCharArray()) {
            wide.append(letter > ' ' && letter < 0x7F ? (char) (letter + 0xFEE0) : letter);
        }
        return wide.toString();
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
