package org.fuer.publication.chart;

import java.util.List;

/** Writes the axes of charts. Every plot has two: what the values are of, and the values. */
final class Axis {

    /** The years that there is room to write at the axis. */
    private static final int WRITTEN_YEARS = 6;

    private Axis() {}

    /** Years along the foot of the chart, as far from each other as they are apart. */
    static void years(ChartMarkup xml, int id, int across, List<Integer> years) {
        xml.in("c:dateAx", () -> {
            begin(xml, id, orientation(false), false, "b");
            xml.format(ChartMarkup.YEAR_FORMAT);
            marks(xml, "none", "low");
            xml.value("c:crossAx", across).value("c:crosses", "min").value("c:auto", 0);
            xml.value("c:lblOffset", 100)
                    .value("c:baseTimeUnit", "days")
                    .value("c:majorUnit", yearStep(years))
                    .value("c:majorTimeUnit", "days");
        });
    }

    /** From one written year to the next, so that the last one is written too where that can be. */
    private static int yearStep(List<Integer> years) {
        int span = years.get(years.size() - 1) - years.get(0);
        int least = Math.max(1, (span + WRITTEN_YEARS - 1) / WRITTEN_YEARS);
        for (int step = least; step <= span / 2; step++) {
            if (span % step == 0) {
                return step;
            }
        }
        return least;
    }

    /** What bars stand for, along the foot of the chart or, for bars that lie, down its left edge from the top. */
    static void labels(ChartMarkup xml, int id, int across, boolean lying) {
        xml.in("c:catAx", () -> {
            begin(xml, id, orientation(lying), false, lying ? "l" : "b");
            marks(xml, "none", "low");
            xml.value("c:crossAx", across).value("c:crosses", "autoZero");
            endLabels(xml);
        });
    }

    /** Age groups up the left edge of a pyramid; those of its other half are hidden. */
    static void ages(ChartMarkup xml, int id, int across, boolean hidden) {
        xml.in("c:catAx", () -> {
            begin(xml, id, orientation(false), hidden, "l");
            marks(xml, "none", "low");
            xml.value("c:crossAx", across).value("c:crosses", "autoZero");
            endLabels(xml);
        });
    }

    private static void endLabels(ChartMarkup xml) {
        xml.value("c:auto", 0)
                .value("c:lblAlgn", "ctr")
                .value("c:lblOffset", 100)
                .value("c:noMultiLvlLbl", 1);
    }

    /** Values up the left edge of the chart. */
    static void values(ChartMarkup xml, int id, int across, ValueAxis axis) {
        values(xml, id, across, axis, new Values(false, "l", axis.format(), true, "min"));
    }

    /** Values along the foot of a chart whose bars lie. */
    static void valuesOfLying(ChartMarkup xml, int id, int across, ValueAxis axis) {
        values(xml, id, across, axis, new Values(false, "b", axis.format(), true, "max"));
    }

    /**
     * The values of one half of a pyramid along its foot: from the middle outward, the other half without numbers.
     *
     * @param toTheLeft whether it is the left half
     */
    static void valuesOfHalf(ChartMarkup xml, int id, int across, ValueAxis half, boolean toTheLeft) {
        String zeroOnce = half.format() + (toTheLeft ? ";;" : ";;0");
        values(xml, id, across, half.mirrored(), new Values(toTheLeft, "b", zeroOnce, !toTheLeft, "min"));
    }

    /** How an axis of values lies. */
    private record Values(boolean reversed, String position, String format, boolean grid, String crosses) {}

    private static void values(ChartMarkup xml, int id, int across, ValueAxis axis, Values lie) {
        xml.in("c:valAx", () -> {
            String ends = "<c:max val=\"" + axis.greatest().toPlainString() + "\"/><c:min val=\""
                    + axis.least().toPlainString() + "\"/>";
            begin(xml, id, orientation(lie.reversed()) + ends, false, lie.position());
            if (lie.grid()) {
                xml.in("c:majorGridlines", () -> xml.in("c:spPr", () -> xml.raw(Ink.GRID.hairline())));
            }
            xml.format(lie.format());
            marks(xml, "out", "nextTo");
            xml.value("c:crossAx", across).value("c:crosses", lie.crosses());
            xml.value("c:crossBetween", "between")
                    .value("c:majorUnit", axis.step().toPlainString());
        });
    }

    private static String orientation(boolean reversed) {
        return "<c:orientation val=\"" + (reversed ? "maxMin" : "minMax") + "\"/>";
    }

    private static void begin(ChartMarkup xml, int id, String scaling, boolean hidden, String position) {
        xml.value("c:axId", id).in("c:scaling", () -> xml.raw(scaling));
        xml.value("c:delete", hidden ? 1 : 0).value("c:axPos", position);
    }

    private static void marks(ChartMarkup xml, String ticks, String labels) {
        xml.value("c:majorTickMark", ticks).value("c:minorTickMark", "none").value("c:tickLblPos", labels);
        xml.in("c:spPr", () -> xml.raw(Ink.AXIS.hairline()));
    }
}
