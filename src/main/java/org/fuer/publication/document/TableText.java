package org.fuer.publication.document;

import java.util.List;
import org.fuer.publication.chart.XmlText;
import org.fuer.publication.document.Grid.Place;
import org.fuer.publication.lineage.PrintedFigures;

/** Writes a table into the text of a document and notes its figures. */
final class TableText {

    private static final int HEAVY = 12;
    private static final int THIN = 4;

    private final StringBuilder xml;
    private final String file;
    private final String sheet;
    private final PrintedFigures figures;

    TableText(StringBuilder xml, String file, String sheet, PrintedFigures figures) {
        this.xml = xml;
        this.file = file;
        this.sheet = sheet;
        this.figures = figures;
    }

    void append(Grid grid, Table table) {
        properties(grid, table.columns().size());
        for (int row = 0; row < grid.rows().size(); row++) {
            row(grid, table, row);
        }
        xml.append("</w:tbl>");
    }

    private void properties(Grid grid, int columns) {
        double whole = 0;
        for (int i = 0; i < columns; i++) {
            whole += grid.width(i);
        }
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(Body.twips(whole));
        xml.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        rule("top", HEAVY);
        rule("bottom", HEAVY);
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        margin("top", Grid.between());
        margin("left", Grid.side());
        margin("bottom", Grid.between());
        margin("right", Grid.side());
        xml.append("</w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns; i++) {
            xml.append("<w:gridCol w:w=\"").append(Body.twips(grid.width(i))).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    private void rule(String side, int eighths) {
        xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"").append(eighths);
        xml.append("\" w:space=\"0\" w:color=\"000000\"/>");
    }

    private void margin(String side, double points) {
        xml.append("<w:")
                .append(side)
                .append(" w:w=\"")
                .append(Body.twips(points))
                .append("\" w:type=\"dxa\"/>");
    }

    private void row(Grid grid, Table table, int row) {
        boolean header = row < grid.headerRows();
        xml.append("<w:tr><w:trPr><w:cantSplit/>");
        if (header) {
            xml.append("<w:tblHeader/>");
        }
        xml.append("</w:trPr>");
        for (Place place : grid.rows().get(row)) {
            cell(grid, table.columns(), place, row, header);
        }
        xml.append("</w:tr>");
    }

    private void cell(Grid grid, List<Table.Column> columns, Place place, int row, boolean header) {
        Cell cell = place.cell();
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(Body.twips(grid.width(place)));
        xml.append("\" w:type=\"dxa\"/>");
        if (cell.columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
        }
        if (cell.rows() > 1) {
            xml.append(place.goesOn() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        boolean ruled = columns.get(place.column()).ruled();
        if (header || ruled) {
            xml.append("<w:tcBorders>");
            if (ruled) {
                rule("left", THIN);
            }
            if (header) {
                rule("bottom", THIN);
            }
            xml.append("</w:tcBorders>");
        }
        xml.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .append(Face.CELL.style())
                .append(header ? "\"/><w:keepNext/>" : "\"/>");
        if (cell.align() != Cell.Align.LEFT) {
            xml.append("<w:jc w:val=\"")
                    .append(cell.align() == Cell.Align.RIGHT ? "right" : "center")
                    .append("\"/>");
        }
        xml.append("</w:pPr>");
        if (!place.goesOn() && !cell.text().text().isEmpty()) {
            text(cell, header);
            figures.add(file, sheet, address(place.column(), row), cell.text());
        }
        xml.append("</w:p></w:tc>");
    }

    private void text(Cell cell, boolean header) {
        xml.append("<w:r>");
        if (header) {
            xml.append("<w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr>");
        } else if (cell.strong()) {
            xml.append("<w:rPr><w:b/></w:rPr>");
        }
        xml.append("<w:t xml:space=\"preserve\">")
                .append(XmlText.escaped(cell.text().text()))
                .append("</w:t></w:r>");
    }

    private static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
