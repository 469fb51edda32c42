package org.fuer.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.chart.TablePlace;
import org.fuer.publication.chart.XmlText;

/** The charts of a workbook: one drawing for each sheet that has any, one part for each chart. */
final class Charts {

    /** The units of drawings in a point. */
    private static final int POINT = 12_700;

    private final XSSFWorkbook workbook;
    private final Map<XSSFSheet, List<Placed>> bySheet = new LinkedHashMap<>();

    Charts(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * A chart in its place: it fills what lies between two corners, however high and wide a viewer makes the cells.
     *
     * @param chart the chart
     * @param table where its table stands
     * @param from its upper left corner
     * @param to its lower right corner
     * @param points the size of its type
     */
    private record Placed(Chart chart, TablePlace table, Corner from, Corner to, int points) {}

    /**
     * A corner of a chart.
     *
     * @param column the column it lies in, from 0
     * @param offset how far from the left edge of that column, in points
     * @param row the row whose upper edge it lies on, from 0
     */
    record Corner(int column, double offset, int row) {}

    /** Lets a chart fill what lies between two corners. */
    void place(Chart chart, TablePlace table, XSSFSheet sheet, Corner from, Corner to, int points) {
        bySheet.computeIfAbsent(sheet, any -> new ArrayList<>()).add(new Placed(chart, table, from, to, points));
    }

    /** Puts all of them into the package of the workbook; once, before it is written. */
    void write() throws IOException {
        try {
            int drawing = 0;
            int chart = 0;
            for (Map.Entry<XSSFSheet, List<Placed>> entry : bySheet.entrySet()) {
                PackagePart part = part(XSSFRelation.DRAWINGS, ++drawing);
                StringBuilder xml = new StringBuilder("""
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"\
                         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
                         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
                         xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                        """);
                int inSheet = 0;
                for (Placed placed : entry.getValue()) {
                    PackagePart own = part(XSSFRelation.CHART, ++chart);
                    fill(own, placed.chart().xml(placed.table(), placed.points()));
                    anchor(xml, placed, ++inSheet, relate(part, own, XSSFRelation.CHART));
                }
                fill(part, xml.append("</xdr:wsDr>").toString());
                entry.getKey()
                        .getCTWorksheet()
                        .addNewDrawing()
                        .setId(relate(entry.getKey().getPackagePart(), part, XSSFRelation.DRAWINGS));
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a part with a name that no package can have", e);
        }
    }

    private PackagePart part(XSSFRelation kind, int number) throws InvalidFormatException {
        OPCPackage parts = workbook.getPackage();
        return parts.createPart(PackagingURIHelper.createPartName(kind.getFileName(number)), kind.getContentType());
    }

    private static String relate(PackagePart from, PackagePart to, XSSFRelation kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }

    private static void fill(PackagePart part, String xml) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void anchor(StringBuilder xml, Placed placed, int number, String relation) {
        xml.append("<xdr:twoCellAnchor>");
        corner(xml, "xdr:from", placed.from());
        corner(xml, "xdr:to", placed.to());
        xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
                .append(number + 1)
                .append("\" name=\"")
                .append(number)
                .append("\" descr=\"")
                .append(XmlText.escaped(placed.chart().title().text()))
                .append("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
                .append("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData")
                .append(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"")
                .append(relation)
                .append("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(StringBuilder xml, String element, Corner corner) {
        xml.append('<').append(element).append("><xdr:col>").append(corner.column());
        xml.append("</xdr:col><xdr:colOff>").append(Math.round(corner.offset() * POINT));
        xml.append("</xdr:colOff><xdr:row>").append(corner.row());
        xml.append("</xdr:row><xdr:rowOff>0</xdr:rowOff></").append(element).append('>');
    }
}
