package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.publication.lineage.Origin;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a printed table. */
sealed interface Entry {

    /** Nothing, not even a symbol. */
    Entry NONE = new Words("");

    /** The end of a number format that keeps a figure off the rule at its right. */
    String ROOM_AT_RIGHT = "_ ";

    /** The width in points of the column that a figure needs; 0 for anything else. */
    static double figureWidth(Entry entry) {
        return entry instanceof Figure figure ? figure.width() : 0;
    }

    /** Words. */
    static Entry words(String text) {
        return new Words(text);
    }

    /** A count. */
    static Entry count(int value) {
        return count(value, Origin.NONE);
    }

    /** A count that says this. */
    static Entry count(int value, Origin origin) {
        return new Figure(BigDecimal.valueOf(value), "#,##0" + ROOM_AT_RIGHT, origin);
    }

    /** A part of a whole as a percentage; nothing when the whole is zero. */
    static Entry share(int part, int whole) {
        return whole == 0
                ? NONE
                : share(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_EVEN));
    }

    /** A share as a percentage; nothing for null. */
    static Entry share(@Nullable BigDecimal share) {
        return share == null ? NONE : new Figure(share, "0.0%" + ROOM_AT_RIGHT);
    }

    /** The same entry saying this; a symbol or words say nothing. */
    default Entry saying(Origin origin) {
        return this;
    }

    /** A median of ranks, which lies on a rank or half way between two. */
    static Entry median(BigDecimal median) {
        return new Figure(median, median.stripTrailingZeros().scale() > 0 ? "0.0" : "0");
    }

    /**
     * A number.
     *
     * @param value as printed: already rounded
     * @param format the number format that shows it
     * @param origin what it says
     */
    record Figure(BigDecimal value, String format, Origin origin) implements Entry {

        /** What the edges of a cell and a narrow sign after the figure take. */
        private static final double BESIDE = 9;

        /** As wide as a mark. */
        private static final String MARK_ROOM = "\u3000";

        private static final String BREAK = "\"|\"";

        private static final Pattern DECIMALS = Pattern.compile("\\.(0+)");

        /** A number that says nothing to be looked up. */
        Figure(BigDecimal value, String format) {
            this(value, format, Origin.NONE);
        }

        /** The same with a mark after it. */
        Figure marked(String mark) {
            String plain = format.endsWith(ROOM_AT_RIGHT)
                    ? format.substring(0, format.length() - ROOM_AT_RIGHT.length())
                    : format;
            return new Figure(value, plain + "\"" + mark + "\"", origin);
        }

        /** The same after the sign of a break in its series: figures before it follow another definition. */
        Figure afterBreak() {
            return new Figure(value, BREAK + format, origin);
        }

        /** The same with room for so many marks at its right, its own among them. */
        Figure roomFor(int marks) {
            int missing = marks - marks();
            return missing > 0 ? marked(MARK_ROOM.repeat(missing)) : this;
        }

        /** How many marks it has, or keeps room for. */
        int marks() {
            return (int) format.codePoints().filter(Figure::isMark).count();
        }

        private static boolean isMark(int c) {
            return Notes.isMark(c) || c == MARK_ROOM.codePointAt(0);
        }

        /** The same, saying this. */
        @Override
        public Figure saying(Origin other) {
            return new Figure(value, format, other);
        }

        /** The number as the cell shows it, without grouping and mark; a percentage with its sign. */
        String shown() {
            Matcher decimals = DECIMALS.matcher(format);
            int digits = decimals.find() ? decimals.group(1).length() : 0;
            boolean percent = format.contains("%");
            BigDecimal number = percent ? value.movePointRight(2) : value;
            return number.setScale(digits, RoundingMode.HALF_UP).toPlainString() + (percent ? "%" : "");
        }

        /** Digits are half an em wide; points and separators are taken to be as wide. */
        private double width() {
            int separators = format.contains(",") ? Math.max(0, value.precision() - value.scale() - 1) / 3 : 0;
            double signs = value.toPlainString().length() + separators + (format.startsWith(BREAK) ? 1 : 0);
            return (signs / 2 + marks()) * Face.FIGURE.points() + BESIDE;
        }
    }

    /**
     * A number that the reader's spreadsheet program computes again from other cells.
     *
     * @param formula how
     * @param value what comes out, as computed here
     * @param format the number format that shows it
     */
    record Computed(Formula formula, BigDecimal value, String format) implements Entry {}

    /**
     * A symbol in the place of a number.
     *
     * @param glyph as explained in the editor's note
     */
    record Symbol(String glyph) implements Entry {}

    /**
     * Words that lead to another place of the workbook.
     *
     * @param text short enough for one line
     * @param to where they lead
     */
    record Link(String text, Spot to) implements Entry {}

    /**
     * Words.
     *
     * @param text may be empty
     */
    record Words(String text) implements Entry {}
}
