package org.fuer.publication;

/**
 * How much room a text takes, without asking any font: a Chinese character is one em wide, anything else as wide as in
 * a broad font, because a viewer without the wanted font takes another one.
 */
final class TextWidth {

    private static final double NARROW = 0.64;

    /** These are nearly as wide as a Chinese character in some fonts. */
    private static final String WIDE_SIGNS = "%‰≥≤≈÷×−=+";

    private static final double LINE_HEIGHT = 1.45;

    /** What a cell keeps free at its sides. */
    private static final double PADDING = 6;

    private TextWidth() {}

    /** The width in points of a text in one line. */
    static double of(String text, Face face) {
        double ems = text.codePoints().mapToDouble(c -> isWide(c) ? 1 : NARROW).sum();
        return ems * face.points();
    }

    /** The height in points of a text in a column of this width. */
    static double height(String text, Face face, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += lines(of(paragraph, face), width - PADDING, face.points());
        }
        return lines * face.points() * LINE_HEIGHT;
    }

    /** A line that is broken ends up to one character early. */
    private static int lines(double length, double room, double character) {
        return length <= room ? 1 : Math.max(2, (int) Math.ceil(length / (room - character)));
    }

    private static boolean isWide(int c) {
        return WIDE_SIGNS.indexOf(c) >= 0
                || c >= 0x2E80
                || (c >= 0x2014 && c <= 0x2026)
                || (c >= 0x2460 && c <= 0x24FF);
    }
}
