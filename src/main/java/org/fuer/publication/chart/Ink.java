package org.fuer.publication.chart;

/** The colours of charts: two quiet accents, which print as two different greys, and greys for what is not data. */
enum Ink {
    BLUE("1F3864"),
    RED("9C2B23"),
    AXIS("7F7F7F"),
    EDGE("BFBFBF"),
    GRID("D9D9D9"),
    PAPER("FFFFFF");

    private static final int HAIRLINE = 6350;

    private final String rgb;

    Ink(String rgb) {
        this.rgb = rgb;
    }

    /** A plain area in it. */
    String fill() {
        return "<a:solidFill>" + colour() + "</a:solidFill>";
    }

    /** White with diagonal lines in it. */
    String hatching() {
        return "<a:pattFill prst=\"wdUpDiag\"><a:fgClr>" + colour() + "</a:fgClr><a:bgClr>" + PAPER.colour()
                + "</a:bgClr></a:pattFill>";
    }

    /** The thinnest line in it. */
    String hairline() {
        return "<a:ln w=\"" + HAIRLINE + "\">" + fill() + "</a:ln>";
    }

    private String colour() {
        return "<a:srgbClr val=\"" + rgb + "\"/>";
    }
}
