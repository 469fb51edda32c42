package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small line chart over years, as the text of its part of a workbook. Its lines refer to cells of a sheet and carry
 * what stands in them, so that a viewer shows it without calculating anything; a year without a value is a gap. The
 * years stand as far from each other as they are apart.
 *
 * <p>It is written as text: the same through the document model of the library costs a hundred times as much.
 *
 * @param title its title, with the unit of measure
 * @param years the cells of the years and the years in them, oldest first
 * @param lines what is drawn, the first line on top in the legend
 * @param axis the axis of the values
 */
record LineChart(String title, Cells years, List<Line> lines, ValueAxis axis) {

    /** The years that there is room to write at the axis. */
    private static final int WRITTEN_YEARS = 6;

    /** The format of a year, which is no date: a count of days would be one. */
    private static final String YEAR_FORMAT = "0";

    LineChart {
        lines = List.copyOf(lines);
    }

    /**
     * Neighbouring cells of a column.
     *
     * @param reference where they are, such as {@code 'Sheet'!$A$2:$A$9}
     * @param format the number format of the cells
     * @param values what stands in them; null for an empty one
     */
    record Cells(String reference, String format, List<@Nullable BigDecimal> values) {

        Cells {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /**
     * A line.
     *
     * @param nameReference the cell of its name
     * @param name what stands in it
     * @param cells the cells of its values
     * @param stroke how it is drawn
     * @param restarts the indexes of the values that no line leads to, because they cannot be compared with the ones
     *     before
     */
    record Line(String nameReference, String name, Cells cells, Stroke stroke, Set<Integer> restarts) {

        Line {
            restarts = Collections.unmodifiableSet(new TreeSet<>(restarts));
        }
    }

    /** How a line is drawn; each can be told from the others in black and white. */
    enum Stroke {
        /** What was measured: solid, with a mark at each value. */
        VALUES(Face.Ink.BLUE, 19050, "solid", "circle", 5),
        /** What is demanded: dashed, without marks, its number beside it. */
        DEMAND(Face.Ink.RED, 12700, "dash", "none", 0),
        /** What a value is compared with and that is no number of the plan: dashed as well. */
        COMPARISON(Face.Ink.RED, 12700, "dash", "none", 0),
        /** What is expected: dotted. */
        EXPECTED(Face.Ink.BLUE, 15875, "sysDot", "diamond", 6),
        /** An end of the interval of what is expected: a mark alone. */
        END(Face.Ink.BLUE, 0, "", "dash", 7);

        private final Face.Ink ink;
        private final int width;
        private final String dash;
        private final String marker;
        private final int markerSize;

        Stroke(Face.Ink ink, int width, String dash, String marker, int markerSize) {
            this.ink = ink;
            this.width = width;
            this.dash = dash;
            this.marker = marker;
            this.markerSize = markerSize;
        }

        private String line() {
            return width == 0
                    ? "<a:ln><a:noFill/></a:ln>"
                    : "<a:ln w=\"" + width + "\" cap=\"rnd\">" + fill(ink) + "<a:prstDash val=\"" + dash
                            + "\"/><a:round/></a:ln>";
        }

        private String mark() {
            return markerSize == 0
                    ? "<c:marker><c:symbol val=\"" + marker + "\"/></c:marker>"
                    : "<c:marker><c:symbol val=\"" + marker + "\"/><c:size val=\"" + markerSize + "\"/><c:spPr>"
                            + fill(ink) + "<a:ln w=\"6350\">" + fill(ink) + "</a:ln></c:spPr></c:marker>";
        }
    }

    /** The text of the part. */
    String xml() {
        StringBuilder xml = new StringBuilder(8192).append("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>\
                """);
        title(xml);
        xml.append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:lineChart>")
                .append("<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < lines.size(); i++) {
            line(xml, i, lines.get(i));
        }
        xml.append("<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>");
        yearAxis(xml);
        valueAxis(xml);
        xml.append("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
        legend(xml);
        return xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr>")
                .append("<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"6350\">")
                .append("<a:solidFill><a:srgbClr val=\"BFBFBF\"/></a:solidFill></a:ln></c:spPr><c:txPr>")
                .append("<a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
                .append(type("a:defRPr", 700, false))
                .append("</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr></c:chartSpace>")
                .toString();
    }

    private void title(StringBuilder xml) {
        xml.append("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
                .append(type("a:defRPr", 800, false))
                .append("</a:pPr><a:r>")
                .append(type("a:rPr", 800, false))
                .append("<a:t>")
                .append(XmlText.escaped(title))
                .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
    }

    private static String type(String element, int size, boolean bold) {
        return "<" + element + " sz=\"" + size + "\" b=\"" + (bold ? 1 : 0)
                + "\"><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"宋体\"/></" + element + ">";
    }

    private void line(StringBuilder xml, int index, Line line) {
        xml.append("<c:ser><c:idx val=\"")
                .append(index)
                .append("\"/><c:order val=\"")
                .append(index);
        xml.append("\"/><c:tx><c:strRef><c:f>").append(XmlText.escaped(line.nameReference()));
        xml.append("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>")
                .append(XmlText.escaped(line.name()))
                .append("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>")
                .append(line.stroke().line())
                .append("</c:spPr>")
                .append(line.stroke().mark());
        for (int restart : line.restarts()) {
            xml.append("<c:dPt><c:idx val=\"")
                    .append(restart)
                    .append("\"/>")
                    .append(line.stroke().mark());
            xml.append("<c:bubble3D val=\"0\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:dPt>");
        }
        if (line.stroke() == Stroke.DEMAND) {
            label(xml, line.cells());
        }
        xml.append("<c:cat>");
        cells(xml, years);
        xml.append("</c:cat><c:val>");
        cells(xml, line.cells());
        xml.append("</c:val><c:smooth val=\"0\"/></c:ser>");
    }

    /** Writes the number beside the line, clear of the axis. */
    private void label(StringBuilder xml, Cells cells) {
        List<Integer> there = IntStream.range(0, cells.values().size())
                .filter(i -> cells.values().get(i) != null)
                .boxed()
                .toList();
        int at = there.get(Math.min(1, there.size() - 1));
        BigDecimal value = Objects.requireNonNull(cells.values().get(at));
        xml.append("<c:dLbls><c:dLbl><c:idx val=\"")
                .append(at)
                .append("\"/><c:numFmt formatCode=\"")
                .append(XmlText.escaped(cells.format()))
                .append("\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr><c:dLblPos val=\"")
                .append(isBelowOthers(value) || axis.greatest().compareTo(value) == 0 ? 'b' : 't')
                .append("\"/>")
                .append(shown(true))
                .append("</c:dLbl>")
                .append(shown(false))
                .append("</c:dLbls>");
    }

    /** Whether there is more room below a demand: it is the lower end of a band, or most values are greater. */
    private boolean isBelowOthers(BigDecimal demand) {
        List<BigDecimal> demands = values(Stroke.DEMAND);
        if (demands.stream().anyMatch(other -> other.compareTo(demand) != 0)) {
            return demands.stream().anyMatch(other -> other.compareTo(demand) > 0);
        }
        List<BigDecimal> values = values(Stroke.VALUES);
        return values.stream().filter(value -> value.compareTo(demand) > 0).count() * 2 > values.size();
    }

    private List<BigDecimal> values(Stroke stroke) {
        return lines.stream()
                .filter(line -> line.stroke() == stroke)
                .flatMap(line -> line.cells().values().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private static String shown(boolean value) {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (value ? 1 : 0)
                + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/>";
    }

    private static void cells(StringBuilder xml, Cells cells) {
        xml.append("<c:numRef><c:f>")
                .append(XmlText.escaped(cells.reference()))
                .append("</c:f><c:numCache><c:formatCode>")
                .append(XmlText.escaped(cells.format()))
                .append("</c:formatCode><c:ptCount val=\"")
                .append(cells.values().size())
                .append("\"/>");
        for (int i = 0; i < cells.values().size(); i++) {
            BigDecimal value = cells.values().get(i);
            if (value != null) {
                xml.append("<c:pt idx=\"").append(i).append("\"><c:v>").append(value.toPlainString());
                xml.append("</c:v></c:pt>");
            }
        }
        xml.append("</c:numCache></c:numRef>");
    }

    private void yearAxis(StringBuilder xml) {
        xml.append("<c:dateAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>")
                .append("<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"")
                .append(YEAR_FORMAT)
                .append("\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
                .append("<c:tickLblPos val=\"low\"/><c:spPr>")
                .append(hairline("7F7F7F"))
                .append("</c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"min\"/><c:auto val=\"0\"/>")
                .append("<c:lblOffset val=\"100\"/><c:baseTimeUnit val=\"days\"/><c:majorUnit val=\"")
                .append(yearStep())
                .append("\"/><c:majorTimeUnit val=\"days\"/></c:dateAx>");
    }

    /** From one written year to the next, so that the last one is written too where that can be. */
    private int yearStep() {
        List<Integer> all = years.values().stream()
                .map(year -> year == null ? 0 : year.intValueExact())
                .toList();
        int span = all.get(all.size() - 1) - all.get(0);
        int least = Math.max(1, (span + WRITTEN_YEARS - 1) / WRITTEN_YEARS);
        for (int step = least; step <= span / 2; step++) {
            if (span % step == 0) {
                return step;
            }
        }
        return least;
    }

    private void valueAxis(StringBuilder xml) {
        xml.append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"")
                .append(axis.greatest().toPlainString())
                .append("\"/><c:min val=\"")
                .append(axis.least().toPlainString())
                .append("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr>")
                .append(hairline("D9D9D9"))
                .append("</c:spPr></c:majorGridlines><c:numFmt formatCode=\"")
                .append(XmlText.escaped(Figures.format(axis.decimals())))
                .append("\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>")
                .append("<c:tickLblPos val=\"nextTo\"/><c:spPr>")
                .append(hairline("7F7F7F"))
                .append("</c:spPr><c:crossAx val=\"1\"/><c:crosses val=\"min\"/>")
                .append("<c:crossBetween val=\"between\"/><c:majorUnit val=\"")
                .append(axis.step().toPlainString())
                .append("\"/></c:valAx>");
    }

    private void legend(StringBuilder xml) {
        xml.append("<c:legend><c:legendPos val=\"b\"/>");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stroke() == Stroke.END) {
                xml.append("<c:legendEntry><c:idx val=\"")
                        .append(i)
                        .append("\"/><c:delete val=\"1\"/></c:legendEntry>");
            }
        }
        xml.append("<c:overlay val=\"0\"/></c:legend>");
    }

    private static String hairline(String rgb) {
        return "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"" + rgb + "\"/></a:solidFill></a:ln>";
    }

    private static String fill(Face.Ink ink) {
        return "<a:solidFill><a:srgbClr val=\"" + ink.rgb() + "\"/></a:solidFill>";
    }
}
