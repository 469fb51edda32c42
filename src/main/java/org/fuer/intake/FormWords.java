package org.fuer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;

/** The numbers and titles of the forms, and the codes and names of their rows. */
final class FormWords {

    private static final Pattern ROW_CODE =
            Pattern.compile("[(]?(?:([A-Za-z]\\d{2})[_.-]?)?0*(\\d{1,3})(?:\\.0{0,2}|、)?[)]?");

    private final Catalogue catalogue;
    private final Map<String, Form> byTitle = new HashMap<>();
    private final List<String> titlesLongestFirst = new ArrayList<>();
    private final Map<String, Remembered<List<Item>>> byName = new HashMap<>();
    private final Map<String, Map<Integer, Item>> byRow = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> allNames = new HashSet<>();
    private final Remembered<Boolean> rowNames = new Remembered<>(
            text -> allNames.contains(PlainText.bareName(text)) || allNames.contains(PlainText.name(text)));

    FormWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Form form : catalogue.forms()) {
            String title = PlainText.name(form.titleZh());
            byTitle.put(title, form);
            titlesLongestFirst.add(title);
            addRows(form);
        }
        titlesLongestFirst.sort(Comparator.comparing(String::length).reversed().thenComparing(title -> title));
    }

    private void addRows(Form form) {
        Map<String, List<Item>> names = new HashMap<>();
        Map<Integer, Item> rows = new HashMap<>();
        for (Item item : catalogue.itemsOf(form.code())) {
            String name = PlainText.bareName(item.nameZh());
            names.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
            allNames.add(name);
            rows.put(Integer.valueOf(item.row()), item);
            positions.put(item.code(), positions.size());
        }
        byName.put(form.code(), new Remembered<>(text -> named(names, text)));
        byRow.put(form.code(), rows);
    }

    /** The rows of a form, in their order. */
    List<Item> itemsOf(Form form) {
        return catalogue.itemsOf(form.code());
    }

    Iterable<Form> forms() {
        return catalogue.forms();
    }

    Optional<Form> formOf(String number) {
        return catalogue.form(number);
    }

    /** The form whose title this line holds; of several the one with the longest title. */
    Optional<Form> titled(String line) {
        String name = PlainText.name(line);
        return titlesLongestFirst.stream().filter(name::contains).findFirst().map(byTitle::get);
    }

    /** Whether a row of any form has this name. */
    boolean isRowName(String text) {
        return rowNames.of(text);
    }

    /** The rows of a form with this name as it stands in a table, most often one; empty when there is none. */
    List<Item> named(Form form, String text) {
        return Objects.requireNonNull(byName.get(form.code())).of(text);
    }

    private static List<Item> named(Map<String, List<Item>> names, String text) {
        List<Item> asItStands = names.get(PlainText.name(text));
        if (asItStands != null) {
            return asItStands;
        }
        List<Item> bare = names.get(PlainText.bareName(text));
        if (bare != null) {
            return bare;
        }
        return names.getOrDefault(PlainText.bareName(PlainText.withoutLastBracket(text)), List.of());
    }

    /** The row of a form with this code: {@code 01}, {@code 1} or {@code H01_01}. */
    Optional<Item> coded(Form form, String text) {
        Matcher code = ROW_CODE.matcher(PlainText.tight(text));
        if (!code.matches() || (code.group(1) != null && !code.group(1).equalsIgnoreCase(form.code()))) {
            return Optional.empty();
        }
        return Optional.ofNullable(byRow.getOrDefault(form.code(), Map.of()).get(Integer.valueOf(code.group(2))));
    }

    /** Whether a text is the code of a row of this form with the number of the form in it: {@code H01_01}. */
    boolean isWholeCode(Form form, String text) {
        if (text.isEmpty()) {
            return false;
        }
        Matcher code = ROW_CODE.matcher(PlainText.tight(text));
        return code.matches() && code.group(1) != null && coded(form, text).isPresent();
    }

    /** The place of a row in the order of the catalogue. */
    int position(Item item) {
        return positions.getOrDefault(item.code(), -1);
    }
}
