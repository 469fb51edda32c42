package org.fuer.template;

import org.fuer.template.Look.Face;

/** How high a text stands in a column, without asking any font: a Chinese character is one em wide, a letter less. */
final class TextLines {

    private static final double LETTER = 0.62;
    private static final double LINE = 1.4;
    private static final double PADDING = 6;

    private TextLines() {}

    /** The width in points of a text in one line. */
    static double width(String text, Face face) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? LETTER : 1).sum() * face.points();
    }

    /** The height in points of a text in a column of this width; a broken line ends up to one character early. */
    static double height(String text, Face face, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double room = width - PADDING;
            double length = width(line, face);
            lines += length <= room ? 1 : (int) Math.ceil(length / (room - face.points()));
        }
        return lines * face.points() * LINE;
    }
}
