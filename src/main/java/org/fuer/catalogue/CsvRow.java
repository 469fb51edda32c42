package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a CSV file. Its readers report what they cannot read and give null; a column that the file does not have
 * was reported with the header and is silent here.
 */
final class CsvRow {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Map<String, Boolean> YES_OR_NO =
            Words.of(new Boolean[] {true, false}, yes -> yes ? "yes" : "no");

    private final String file;
    private final int line;
    private final Map<String, Integer> header;
    private final List<String> fields;
    private final Faults faults;
    private boolean sound = true;

    CsvRow(String file, int line, Map<String, Integer> header, List<String> fields, Faults faults) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.fields = fields;
        this.faults = faults;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** Whether nothing was reported of the row so far. */
    boolean isSound() {
        return sound;
    }

    void fault(String column, String value, @Nullable String nearest, String messageKey, String... arguments) {
        sound = false;
        faults.add(file, line, column, value, nearest, messageKey, arguments);
    }

    /** What stands in the column; may be empty. */
    String text(String column) {
        Integer index = header.get(column);
        if (index == null) {
            sound = false;
            return "";
        }
        return fields.get(index);
    }

    /** What stands in the column; nothing is a fault. */
    String required(String column) {
        String text = text(column);
        if (text.isBlank() && header.containsKey(column)) {
            fault(column, text, null, "value.missing");
        }
        return text;
    }

    /** What stands in the column if it has the form that is described under the message key. */
    String required(String column, Pattern form, String messageKey) {
        String text = required(column);
        if (!text.isBlank() && !form.matcher(text).matches()) {
            fault(column, text, null, messageKey, text);
        }
        return text;
    }

    /** The parts of a list that {@code ;} separates; an empty column is an empty list. */
    List<String> list(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = List.of(text.split(";", -1));
        if (parts.stream().anyMatch(String::isBlank)) {
            fault(column, text, null, "value.empty-part", text);
        }
        return parts;
    }

    /** A number, or null when the column is empty. */
    @Nullable
    BigDecimal number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            fault(column, text, null, "value.not-a-number", text);
            return null;
        }
        return new BigDecimal(text);
    }

    /** A whole number from 0, which must be there. */
    @Nullable
    Integer whole(String column) {
        String text = required(column);
        if (text.isBlank()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            fault(column, text, null, "value.not-whole", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** A year, or null when the column is empty. */
    @Nullable
    Integer year(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!isYear(text)) {
            fault(column, text, null, "value.not-a-year", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** One of the words that the column knows. */
    <T> @Nullable T word(String column, Map<String, T> words) {
        String text = words.containsKey("") ? text(column) : required(column);
        T meaning = words.get(text);
        if (meaning == null && !text.isBlank()) {
            fault(column, text, Nearest.to(text, words.keySet()), "value.not-a-word", text, Words.list(words.keySet()));
        }
        return meaning;
    }

    /** Whether {@code yes} stands in the column. */
    boolean yes(String column) {
        return Boolean.TRUE.equals(word(column, YES_OR_NO));
    }

    /** The dimensions that the column fixes; an empty column fixes none. */
    Slice slice(String column) {
        String text = text(column);
        return Slice.parse(text).orElseGet(() -> {
            fault(column, text, null, "value.bad-slice", text);
            return Slice.NONE;
        });
    }
}
