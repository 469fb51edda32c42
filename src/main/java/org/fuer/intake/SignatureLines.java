package org.fuer.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fuer.fact.Signature;
import org.fuer.intake.SignatureLabels.Field;
import org.fuer.intake.SignatureLabels.Label;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a file, from the signature lines around its tables. Where several tables are signed, for each of the four
 * the first that is filled in counts, and the telephone is that of a table which names the same 填表人.
 */
final class SignatureLines {

    /** Nobody's name or telephone is longer; the database keeps 200. */
    private static final int LONGEST = 60;

    private static final int DIGITS_OF_A_PHONE = 5;

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2} ?(?:年|[-./]\\d{1,2}[-./]\\d).*");
    private static final Pattern STAMP = Pattern.compile("\\([^()]*[签章][^()]*\\)");
    private static final Pattern NAME_IN_TWO = Pattern.compile("(\\p{IsHan}) (\\p{IsHan})");
    private static final String NOTHING = "无";
    private static final String EDGES = " :;,.、。_-—·|/\\";

    private final Map<Field, String> found = new EnumMap<>(Field.class);

    private SignatureLines() {}

    /** Who signed the tables of a file. */
    static Signature of(List<Table> tables) {
        List<Signature> signed = new ArrayList<>();
        for (Table table : tables) {
            SignatureLines lines = new SignatureLines();
            table.signatures().forEach(row -> lines.read(table.grid(), row));
            if (!lines.found.isEmpty()) {
                signed.add(lines.signature());
            }
        }
        return signed.stream().reduce(SignatureLines::joined).orElse(Signature.NONE);
    }

    private static Signature joined(Signature first, Signature next) {
        boolean otherPerson = !first.filledBy().isEmpty()
                && !next.filledBy().isEmpty()
                && !first.filledBy().equals(next.filledBy());
        return new Signature(
                first.head().isEmpty() ? next.head() : first.head(),
                first.statisticsHead().isEmpty() ? next.statisticsHead() : first.statisticsHead(),
                first.filledBy().isEmpty() ? next.filledBy() : first.filledBy(),
                first.phone().isEmpty() && !otherPerson ? next.phone() : first.phone());
    }

    private Signature signature() {
        return new Signature(
                value(Field.HEAD),
                value(Field.STATISTICS_HEAD),
                found.getOrDefault(Field.FILLED_BY, value(Field.CONTACT)),
                value(Field.PHONE));
    }

    private String value(Field field) {
        return found.getOrDefault(field, "");
    }

    /** Label and value stand in one cell, or the value in the next one that is filled. */
    private void read(Grid grid, int row) {
        @Nullable Field open = null;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null) {
                open = read(PlainText.words(cell.text()), open);
            }
        }
    }

    /** Reads a cell; gives the field whose value has not come yet. */
    private @Nullable Field read(String text, @Nullable Field open) {
        Field field = open;
        int from = 0;
        for (Label label = SignatureLabels.next(text, 0); label != null; label = SignatureLabels.next(text, from)) {
            keep(field, text.substring(from, label.start()));
            field = label.field();
            from = label.end();
        }
        String rest = text.substring(from);
        keep(field, rest);
        boolean waits = PlainText.isBlank(rest)
                || trimmed(STAMP.matcher(rest).replaceAll("")).isEmpty();
        return waits ? field : null;
    }

    private void keep(@Nullable Field field, String text) {
        if (field == null || field == Field.OTHER || PlainText.isBlank(text)) {
            return;
        }
        String value = STAMP.matcher(DAY.matcher(text).replaceFirst("")).replaceAll("");
        if (field == Field.PHONE) {
            put(Field.PHONE, digits(value) < DIGITS_OF_A_PHONE ? "" : value);
            return;
        }
        int digit = firstDigit(value);
        put(field, NAME_IN_TWO.matcher(trimmed(value.substring(0, digit))).replaceAll("$1$2"));
        String number = value.substring(digit);
        if (digits(number) >= DIGITS_OF_A_PHONE && (field == Field.FILLED_BY || field == Field.CONTACT)) {
            put(Field.PHONE, number);
        }
    }

    private void put(Field field, String text) {
        String value = trimmed(shortened(text));
        if (!value.isEmpty() && !value.equals(NOTHING)) {
            found.putIfAbsent(field, value);
        }
    }

    /** Without what cannot be seen, and cut where no name goes on. */
    private static String shortened(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(SignatureLines::canBeSeen).limit(LONGEST).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean canBeSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String inside = text.substring(from, to);
        return inside.codePoints().anyMatch(Character::isLetterOrDigit) ? inside : "";
    }

    /** Where the digits of a value begin, with the bracket or the + before them. */
    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i > 0 && "(+".indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : i;
            }
        }
        return text.length();
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
