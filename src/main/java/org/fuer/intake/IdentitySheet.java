package org.fuer.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a template says of itself on a sheet of its own that nobody sees, so that what comes back needs no guessing. As
 * rows of two cells: a word and what it stands for.
 *
 * @param place the code of the place
 * @param year the reporting year
 * @param unit the code of the unit it was printed for
 * @param revision the revision it is printed for, 0 for the first
 * @param formVersions the version of each form in it, by the code of the form
 */
public record IdentitySheet(String place, int year, String unit, int revision, SortedMap<String, String> formVersions) {

    /** The name of the sheet. */
    public static final String NAME = "_fuer";

    /** The name of the sheet of a template that says how to fill it in; nothing on it is ever read. */
    public static final String INSTRUCTIONS = "填报说明";

    private static final String PLACE = "place";
    private static final String YEAR = "year";
    private static final String UNIT = "unit";
    private static final String REVISION = "revision";
    private static final String FORM = "form ";

    public IdentitySheet {
        formVersions = Collections.unmodifiableSortedMap(new TreeMap<>(formVersions));
    }

    /** The rows to print. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(PLACE, place));
        rows.add(List.of(YEAR, String.valueOf(year)));
        rows.add(List.of(UNIT, unit));
        rows.add(List.of(REVISION, String.valueOf(revision)));
        formVersions.forEach((form, version) -> rows.add(List.of(FORM + form, version)));
        return rows;
    }

    /** What a sheet of that name says; empty where it is not as {@link #rows()} has it. */
    static Optional<IdentitySheet> of(Grid grid) {
        SortedMap<String, String> words = new TreeMap<>();
        SortedMap<String, String> forms = new TreeMap<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            String word = grid.text(row, 0).strip();
            String meaning = grid.text(row, 1).strip();
            if (word.startsWith(FORM)) {
                forms.put(word.substring(FORM.length()), meaning);
            } else {
                words.put(word, meaning);
            }
        }
        Optional<Integer> year = number(words.getOrDefault(YEAR, ""));
        Optional<Integer> revision = number(words.getOrDefault(REVISION, ""));
        return words.containsKey(PLACE) && words.containsKey(UNIT) && year.isPresent() && revision.isPresent()
                ? Optional.of(new IdentitySheet(words.get(PLACE), year.get(), words.get(UNIT), revision.get(), forms))
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
