package org.fuer.publication.document;

/**
 * How many lines a text takes: Chinese letters are an em wide and may be parted anywhere but before closing marks and
 * after opening ones; Latin words are as wide as in Times New Roman and stay whole.
 */
final class LineCount {

    /** The widths of the characters from the space to the tilde in thousandths of the size of the type. */
    private static final int[] LATIN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    /** The space between Chinese letters and Latin ones, in parts of the size of the type. */
    private static final double APART = 0.2;

    /** The width of a closing quotation mark after Latin letters and digits, in parts of the size of the type. */
    private static final double CLOSING_QUOTE = 0.444;

    private static final String NEVER_FIRST = "!%),.:;>?]}°·’”…‰、。〃〉》」』】〕！％），．：；？］｝～";
    /** Marks that may stand beyond the end of a line. */
    private static final String HANGING = "，。、";

    private static final String NEVER_LAST = "([{‘“〈《「『【〔（［｛";

    private final double width;
    private final double em;
    private int lines = 1;
    private double used;
    private char last = ' ';

    private LineCount(double width, double em, double firstIndent) {
        this.width = width;
        this.em = em;
        this.used = firstIndent;
    }

    /** The lines of a paragraph between margins of this distance in points; at least one. */
    static int of(String text, Face face, double width) {
        return of(text, face.points(), face.firstIndent(), width - face.indent());
    }

    private static int of(String text, double points, double firstIndent, double width) {
        LineCount count = new LineCount(width, points, firstIndent);
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            while (to < text.length() && !mayPart(text.charAt(to - 1), text.charAt(to))) {
                to++;
            }
            count.add(text.substring(from, to));
            from = to;
        }
        return count.lines;
    }

    private static boolean mayPart(char before, char after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before == '-' || isWide(before) || isWide(after);
    }

    private void add(String piece) {
        double wide = widthOf(hangs(piece) ? piece.substring(0, piece.length() - 1) : piece.stripTrailing());
        double between = apart(last, piece.charAt(0)) ? APART * em : 0;
        last = piece.charAt(piece.length() - 1);
        if (used + between + wide > width + 0.01 && used > 0) {
            lines++;
            used = 0;
        } else {
            used += between;
        }
        // a piece wider than the line goes on in the next ones
        double whole = widthOf(piece);
        while (wide > width + 0.01) {
            lines++;
            wide -= width;
            whole -= width;
        }
        used += whole;
    }

    private double widthOf(String piece) {
        double sum = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            sum += widthOf(c, i > 0 ? piece.charAt(i - 1) : last);
            sum += i > 0 && apart(piece.charAt(i - 1), c) ? APART : 0;
        }
        return sum * em;
    }

    /** Whether the last mark of a piece may stand beyond the end of the line: only after a Chinese letter. */
    private static boolean hangs(String piece) {
        int last = piece.length() - 1;
        return last > 0 && HANGING.indexOf(piece.charAt(last)) >= 0 && !isLatinMark(piece.charAt(last - 1));
    }

    private static boolean isLatinMark(char c) {
        return (c > ' ' && c <= '~') || c == '‰';
    }

    /** In parts of the size of the type; a closing quotation mark is of the script before it. */
    private static double widthOf(char c, char before) {
        if (c >= ' ' && c <= '~') {
            return LATIN[c - ' '] / 1000.0;
        }
        return c == '”' && isLatinMark(before) ? CLOSING_QUOTE : 1;
    }

    /** Whether a little space stands between two characters of one line: between Chinese letters and Latin ones or digits. */
    private static boolean apart(char before, char after) {
        return (Character.isIdeographic(before) && isLatin(after))
                || (isLatin(before) && Character.isIdeographic(after));
    }

    private static boolean isLatin(char c) {
        return c <= '~' && Character.isLetterOrDigit(c);
    }

    private static boolean isWide(char c) {
        return c > 0x2000;
    }
}
