package org.fuer.variety;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;

/** Writes the names and codes of rows as clerks do: numbered, indented, with a typo, with the unit behind them. */
final class RowSpelling {

    private static final int ONE_IN = 3;
    private static final int LEAST_LETTERS = 4;
    private static final List<String> SPACES = List.of(" ", "\u00A0", "\u3000", "\t", "\u200B", "\u2003", "  ");
    private static final List<String> INDENTS = List.of("　　", "    ", "\u00A0\u00A0", "　");
    private static final List<String> PART_OF = List.of("其中：", "其中:", "其中，", "# ", "其中 ");
    private static final List<String> NUMBERINGS = List.of("1.", "2、", "（一）", "(3)", "一、", "③", "4．");
    private static final String LOOK_ALIKE = "入己未日土";

    private final Recipe recipe;
    private final Catalogue catalogue;

    RowSpelling(Recipe recipe, Catalogue catalogue) {
        this.recipe = recipe;
        this.catalogue = catalogue;
    }

    /**
     * The code of a row.
     *
     * @param row the row's number with its leading zero
     */
    PaperCell code(Item item, String row) {
        if (recipe.has(Trait.CODE_AS_NUMBER)) {
            return PaperCell.number(new BigDecimal(row));
        }
        if (recipe.has(Trait.CODE_BARE)) {
            return PaperCell.text(Integer.valueOf(row).toString());
        }
        return PaperCell.text(recipe.has(Trait.CODE_IN_FULL) ? item.form() + "_" + row : row);
    }

    /**
     * The name of a row.
     *
     * @param faithful whether it must be the item's name, however spaced and numbered
     * @param shift by how many powers of ten its numbers are smaller than its unit says
     */
    PaperCell name(Item item, boolean faithful, int shift) {
        Random random = recipe.random("name" + item.code());
        String name = item.nameZh();
        boolean part = item.parent() != null;
        if (recipe.has(Trait.NAME_TYPO) && !faithful && random.nextInt(ONE_IN) == 0) {
            name = typo(item, random);
        }
        if (recipe.has(Trait.NAME_LINE_BREAK) && name.length() > 6 && random.nextInt(ONE_IN) == 0) {
            name = name.substring(0, name.length() / 2) + "\n" + name.substring(name.length() / 2);
        }
        if (recipe.has(Trait.NAME_PART_OF) && part && random.nextBoolean()) {
            name = any(PART_OF, random) + bare(name);
        }
        if (recipe.has(Trait.NAME_NUMBERED) && random.nextBoolean()) {
            name = any(NUMBERINGS, random) + name;
        }
        if (recipe.has(Trait.WAN_IN_NAME) && shift > 0) {
            name = name + "（万人）";
        } else if (recipe.has(Trait.NAME_WITH_UNIT) && shift == 0 && random.nextBoolean()) {
            name = name + "（" + item.unit() + "）";
        }
        if (recipe.has(Trait.NAME_INDENTED) && part) {
            name = any(INDENTS, random) + name;
        }
        if (recipe.has(Trait.NAME_SPACES) && random.nextBoolean()) {
            int at = 1 + random.nextInt(name.length());
            name = name.substring(0, at) + any(SPACES, random) + name.substring(at) + any(SPACES, random);
        }
        boolean rich = recipe.has(Trait.NAME_RICH_TEXT) && random.nextInt(ONE_IN) == 0;
        return rich ? PaperCell.richText(name) : PaperCell.text(name);
    }

    /** The name with one letter changed, left out or doubled; as it is where that may as well be another row's. */
    private String typo(Item item, Random random) {
        String name = item.nameZh();
        int from = name.startsWith("其中：") ? 3 : 0;
        if (name.length() - from < LEAST_LETTERS) {
            return name;
        }
        int at = from + random.nextInt(name.length() - from);
        if (!Character.isIdeographic(name.charAt(at))) {
            return name;
        }
        String wrong =
                switch (random.nextInt(3)) {
                    case 0 -> name.substring(0, at) + name.substring(at + 1);
                    case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
                    default ->
                        name.substring(0, at)
                                + LOOK_ALIKE.charAt(random.nextInt(LOOK_ALIKE.length()))
                                + name.substring(at + 1);
                };
        String bare = bare(wrong);
        boolean anothers = catalogue.itemsOf(item.form()).stream()
                .filter(other -> !other.equals(item))
                .map(other -> bare(other.nameZh()))
                .anyMatch(other -> isOneSlipFrom(other, bare));
        return anothers ? name : wrong;
    }

    private static String bare(String name) {
        return name.replaceFirst("^其中：", "");
    }

    /** Whether one letter changed, left out or put in makes one text of the other. */
    private static boolean isOneSlipFrom(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return Math.max(one.length(), other.length()) - front - back <= 1;
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
