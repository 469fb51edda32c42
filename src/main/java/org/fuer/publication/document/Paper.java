package org.fuer.publication.document;

/** A sheet of A4 with the margins of the report; all sizes in points. */
enum Paper {
    PORTRAIT(595.3, 841.9),
    LANDSCAPE(841.9, 595.3);

    /** The margins at the left and right: 37 letters of the text fit between them. */
    static final double SIDE = 75.65;

    /** The margins above and below. */
    static final double HEAD = 72;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The width between the margins. */
    double textWidth() {
        return width - 2 * SIDE;
    }

    /** The height between the margins. */
    double textHeight() {
        return height - 2 * HEAD;
    }
}
