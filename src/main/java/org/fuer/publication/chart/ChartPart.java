package org.fuer.publication.chart;

import java.util.stream.IntStream;

/** The part of a chart: what all charts have in common around their plots. */
final class ChartPart {

    private ChartPart() {}

    /** The text of the part; the relation to an embedded workbook may be empty. */
    static String of(Chart chart, TablePlace place, int points, String embedded) {
        ChartMarkup xml = new ChartMarkup().raw("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
                """);
        if (!embedded.isEmpty()) {
            xml.raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
        }
        xml.raw(">").value("c:date1904", 0).value("c:roundedCorners", 0);
        xml.in("c:chart", () -> {
            title(xml, chart.title(), points);
            xml.in("c:plotArea", () -> {
                xml.raw("<c:layout/>");
                chart.plot(xml, place);
                xml.raw("<c:spPr><a:noFill/></c:spPr>");
            });
            legend(xml, chart);
            xml.value("c:plotVisOnly", 1).value("c:dispBlanksAs", "gap");
        });
        xml.in("c:spPr", () -> xml.raw(Ink.PAPER.fill() + Ink.EDGE.hairline()));
        xml.in(
                "c:txPr",
                () -> xml.raw("<a:bodyPr/><a:lstStyle/><a:p><a:pPr>" + type("a:defRPr", points)
                        + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p>"));
        if (!embedded.isEmpty()) {
            xml.in("c:externalData r:id=\"" + embedded + "\"", () -> xml.value("c:autoUpdate", 0));
        }
        return xml.raw("</c:chartSpace>").toString();
    }

    private static void title(ChartMarkup xml, ChartTitle title, int points) {
        if (title.text().isEmpty()) {
            xml.value("c:autoTitleDeleted", 1);
            return;
        }
        xml.in("c:title", () -> {
            xml.in(
                    "c:tx",
                    () -> xml.in("c:rich", () -> {
                        xml.raw("<a:bodyPr/><a:lstStyle/>");
                        line(xml, title.text(), points + 1);
                        if (!title.beneath().isEmpty()) {
                            line(xml, title.beneath(), points);
                        }
                    }));
            xml.value("c:overlay", 0);
        });
        xml.value("c:autoTitleDeleted", 0);
    }

    private static void line(ChartMarkup xml, String text, int points) {
        xml.in("a:p", () -> xml.in("a:pPr", () -> xml.raw(type("a:defRPr", points)))
                .in("a:r", () -> xml.raw(type("a:rPr", points)).text("a:t", text)));
    }

    private static String type(String element, int points) {
        return "<" + element + " sz=\"" + 100 * points + "\" b=\"0\"><a:latin typeface=\"Times New Roman\"/>"
                + "<a:ea typeface=\"宋体\"/></" + element + ">";
    }

    private static void legend(ChartMarkup xml, Chart chart) {
        if (IntStream.range(0, chart.table().series().size()).noneMatch(chart::inLegend)) {
            return;
        }
        xml.in("c:legend", () -> {
            xml.value("c:legendPos", "b");
            for (int i = 0; i < chart.table().series().size(); i++) {
                if (!chart.inLegend(i)) {
                    int index = i;
                    xml.in("c:legendEntry", () -> xml.value("c:idx", index).value("c:delete", 1));
                }
            }
            xml.value("c:overlay", 0);
        });
    }
}
