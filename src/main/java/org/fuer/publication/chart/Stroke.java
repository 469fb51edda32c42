package org.fuer.publication.chart;

/** How a line is drawn; each can be told from the others in black and white. */
public enum Stroke {
    /** What was measured: solid, with a mark at each value. */
    VALUES(Ink.BLUE, 19050, "solid", "circle", 5),
    /** The same with the number of each value at its mark. */
    NUMBERED(Ink.BLUE, 19050, "solid", "circle", 5),
    /** What is demanded: dashed, without marks, its number beside it. */
    DEMAND(Ink.RED, 12700, "dash", "none", 0),
    /** What a value is compared with and that is no number of the plan: dashed as well. */
    COMPARISON(Ink.RED, 12700, "dash", "none", 0),
    /** What is expected: dotted. */
    EXPECTED(Ink.BLUE, 15875, "sysDot", "diamond", 6),
    /** An end of the interval of what is expected: a mark alone, which the legend leaves out. */
    END(Ink.BLUE, 0, "", "dash", 7);

    private final Ink ink;
    private final int width;
    private final String dash;
    private final String marker;
    private final int markerSize;

    Stroke(Ink ink, int width, String dash, String marker, int markerSize) {
        this.ink = ink;
        this.width = width;
        this.dash = dash;
        this.marker = marker;
        this.markerSize = markerSize;
    }

    String line() {
        return width == 0
                ? "<a:ln><a:noFill/></a:ln>"
                : "<a:ln w=\"" + width + "\" cap=\"rnd\">" + ink.fill() + "<a:prstDash val=\"" + dash
                        + "\"/><a:round/></a:ln>";
    }

    String mark() {
        return markerSize == 0
                ? "<c:marker><c:symbol val=\"" + marker + "\"/></c:marker>"
                : "<c:marker><c:symbol val=\"" + marker + "\"/><c:size val=\"" + markerSize + "\"/><c:spPr>"
                        + ink.fill() + ink.hairline() + "</c:spPr></c:marker>";
    }
}
