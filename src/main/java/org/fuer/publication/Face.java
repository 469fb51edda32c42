package org.fuer.publication;

/** The typefaces of everything printed: 黑体 for titles, 宋体 for text and figures. */
enum Face {
    COVER_PLACE("黑体", 22, false, Ink.BLUE),
    COVER_TITLE("黑体", 30, false, Ink.BLUE),
    COVER_YEAR("黑体", 24, false, Ink.BLACK),
    COVER_DRAFT("黑体", 20, false, Ink.RED),
    COVER_BENEATH("Times New Roman", 13, false, Ink.GREY),
    COVER_COMPILERS("黑体", 14, false, Ink.BLACK),
    HEADING("黑体", 16, false, Ink.BLUE),
    SUBHEADING("黑体", 11, false, Ink.BLACK),
    TITLE("黑体", 11, false, Ink.BLACK),
    TITLE_BENEATH("Times New Roman", 8.5, false, Ink.GREY),
    RUNNING("宋体", 8, false, Ink.GREY),
    BODY("宋体", 10.5, false, Ink.BLACK),
    BODY_STRONG("黑体", 10.5, false, Ink.BLACK),
    ALERT("宋体", 10.5, false, Ink.RED),
    LINK("宋体", 10.5, false, Ink.BLUE),
    LINK_STRONG("黑体", 11, false, Ink.BLUE),
    TABLE("宋体", 9, false, Ink.BLACK),
    TABLE_STRONG("宋体", 9, true, Ink.BLACK),
    TABLE_LINK("宋体", 9, false, Ink.BLUE),
    TABLE_HEAD("黑体", 9, false, Ink.BLACK),
    FIGURE("Times New Roman", 9.5, false, Ink.BLACK),
    FIGURE_STRONG("Times New Roman", 9.5, true, Ink.BLACK),
    /** The name of what a paragraph explains. */
    NAME("黑体", 9, false, Ink.BLACK),
    NOTE("宋体", 8, false, Ink.BLACK);

    private final String family;
    private final double points;
    private final boolean bold;
    private final Ink ink;

    Face(String family, double points, boolean bold, Ink ink) {
        this.family = family;
        this.points = points;
        this.bold = bold;
        this.ink = ink;
    }

    /** The face of figures that stand beside words of this face. */
    Face ofFigures() {
        return switch (this) {
            case TABLE -> FIGURE;
            case TABLE_STRONG -> FIGURE_STRONG;
            default -> this;
        };
    }

    /** The name of the font. */
    String family() {
        return family;
    }

    /** Its size in points. */
    double points() {
        return points;
    }

    /** Whether it is bold. */
    boolean bold() {
        return bold;
    }

    /** Its colour. */
    Ink ink() {
        return ink;
    }

    /** The colours of type; at most two beside black and grey. */
    enum Ink {
        BLACK("000000"),
        GREY("595959"),
        BLUE("1F3864"),
        RED("9C2B23");

        private final String rgb;

        Ink(String rgb) {
            this.rgb = rgb;
        }

        /** Red, green and blue in hexadecimal. */
        String rgb() {
            return rgb;
        }
    }
}
