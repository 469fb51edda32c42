package org.fuer.publication;

/** How a sheet lies on A4, with margins of two centimetres. Lengths are in points. */
enum Paper {
    PORTRAIT(595, 842),
    LANDSCAPE(842, 595);

    /** The margins in inches, as workbooks want them. */
    static final double MARGIN_INCHES = 0.79;

    private static final double MARGIN = MARGIN_INCHES * 72;

    /** Viewers differ a little in how high and wide they make cells; a page is never filled to the brim. */
    private static final double FILLED = 0.97;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The width that can be printed on. */
    double printableWidth() {
        return width - 2 * MARGIN;
    }

    /** The scale in per cent, at most 100, at which columns of this width fit with a little room. */
    int scalePercent(double columnsWidth) {
        return (int) Math.min(100, Math.floor(100 * printableWidth() * FILLED / columnsWidth));
    }

    /** How high the rows of a page may be together when columns of this width are made to fit. */
    double rowsHeight(double columnsWidth) {
        return (height - 2 * MARGIN) * 100 / scalePercent(columnsWidth) * FILLED;
    }
}
