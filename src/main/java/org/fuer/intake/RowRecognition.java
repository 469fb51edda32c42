package org.fuer.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.intake.RowMeaning.Doubt;
import org.jspecify.annotations.Nullable;

/** Tells which item each row of a table reports: by its code, else by its name. */
final class RowRecognition {

    /** So many misspelt names are none: comparing each with every row of the form takes its time. */
    private static final int MOST_MISSPELT = 300;

    /** A name that shares less with the item's own contradicts its code. */
    private static final double LEAST_LIKENESS = 0.5;

    private final FormWords formWords;

    RowRecognition(FormWords formWords) {
        this.formWords = formWords;
    }

    /**
     * The rows of a table that are an item of the form or hold values, in their order.
     *
     * @param earlier what the earlier blocks of the same form hold
     */
    List<RowMeaning> recognise(Table table, Form form, FormDraft earlier) {
        List<@Nullable RowMeaning> meanings = new ArrayList<>();
        List<RepeatedNames.Open> open = new ArrayList<>();
        int[] misspelt = {0};
        for (int row : table.body()) {
            List<Item> sameName = sameName(table, form, row);
            if (sameName.size() > 1) {
                open.add(new RepeatedNames.Open(meanings.size(), row, sameName));
                meanings.add(null);
            } else {
                RowMeaning meaning = meaning(table, form, row, misspelt);
                if (meaning.item() != null || table.hasValues(row)) {
                    meanings.add(meaning);
                }
            }
        }
        return new RepeatedNames(formWords, new PartOfWhole(table, earlier), earlier.items()).settle(meanings, open);
    }

    /** The share of the rows with values that are items of this form, from 0 to 1. */
    double support(Table table, Form form) {
        List<RowMeaning> rows = recognise(table, form, new FormDraft(form.code(), table.sheet()));
        long known = rows.stream().filter(row -> row.item() != null).count();
        long open = rows.stream().filter(row -> row.doubt() == Doubt.AMBIGUOUS).count();
        return rows.isEmpty() ? 0 : (known + open) / (double) rows.size();
    }

    /** The columns that the layout of some row, read as one of this form, has. */
    Set<Table.Column> fittingColumns(Table table, Form form) {
        Set<Table.Column> fitting = new HashSet<>();
        for (RowMeaning row : recognise(table, form, new FormDraft(form.code(), table.sheet()))) {
            Item item = row.item();
            if (item != null) {
                table.columns().stream()
                        .filter(column -> TableCells.keyOf(table, item, column) != null)
                        .forEach(fitting::add);
            }
        }
        return fitting;
    }

    /** The items of the name of a row without a code. */
    private List<Item> sameName(Table table, Form form, int row) {
        String name = table.name(row);
        return name.isEmpty() || !table.code(row).isEmpty() ? List.of() : formWords.named(form, name);
    }

    private RowMeaning meaning(Table table, Form form, int row, int[] misspelt) {
        String code = table.code(row);
        String name = table.name(row);
        if (code.isEmpty() && name.isEmpty()) {
            return RowMeaning.doubtful(row, Doubt.UNKNOWN);
        }
        List<Item> named = name.isEmpty() ? List.of() : formWords.named(form, name);
        if (code.isEmpty()) {
            return named.isEmpty() ? RowMeaning.doubtful(row, Doubt.UNKNOWN) : RowMeaning.named(row, named.get(0));
        }
        Optional<Item> coded = formWords.coded(form, code);
        if (coded.isEmpty()) {
            return named.isEmpty()
                    ? RowMeaning.doubtful(row, Doubt.UNKNOWN)
                    : RowMeaning.withoutSuchCode(row, named.get(0));
        }
        boolean agrees = name.isEmpty()
                || named.contains(coded.get())
                || (named.isEmpty() && misspelt[0]++ < MOST_MISSPELT && isMisspelt(name, coded.get(), form));
        return agrees ? RowMeaning.coded(row, coded.get()) : RowMeaning.contradictory(row, coded.get());
    }

    /** Whether a name is like that of the item, and not more like that of another row of the form. */
    private boolean isMisspelt(String name, Item item, Form form) {
        double likeness = likeness(name, item);
        return likeness >= LEAST_LIKENESS
                && formWords.itemsOf(form).stream().noneMatch(other -> likeness(name, other) > likeness);
    }

    /** The likeness of a name as it stands, or without the unit of measure behind it. */
    private static double likeness(String name, Item item) {
        return Math.max(
                NameLikeness.of(name, item.nameZh()),
                NameLikeness.of(PlainText.withoutLastBracket(name), item.nameZh()));
    }
}
