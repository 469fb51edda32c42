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
        for (int row : table.body()) {
            List<Item> sameName = sameName(table, form, row);
            if (sameName.size() > 1) {
                open.add(new RepeatedNames.Open(meanings.size(), row, sameName));
                meanings.add(null);
            } else {
                RowMeaning meaning = meaning(table, form, row);
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

    /** The items of the name of a row without a code. */
    private List<Item> sameName(Table table, Form form, int row) {
        String name = table.name(row);
        return name.isEmpty() || !table.code(row).isEmpty() ? List.of() : formWords.named(form, name);
    }

    private RowMeaning meaning(Table table, Form form, int row) {
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
            return named.isEmpty() ? RowMeaning.doubtful(row, Doubt.UNKNOWN) : RowMeaning.contradictory(row, null);
        }
        boolean agrees = name.isEmpty()
                || named.contains(coded.get())
                || (named.isEmpty() && isLike(name, coded.get().nameZh()));
        return agrees ? RowMeaning.coded(row, coded.get()) : RowMeaning.contradictory(row, coded.get());
    }

    /** Whether two names share at least half of their pairs of neighbouring letters (Dice's coefficient). */
    private static boolean isLike(String one, String other) {
        Set<String> first = pairs(PlainText.bareName(one));
        Set<String> second = pairs(PlainText.bareName(other));
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return 2.0 * both.size() >= LEAST_LIKENESS * (first.size() + second.size()) && !both.isEmpty();
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
