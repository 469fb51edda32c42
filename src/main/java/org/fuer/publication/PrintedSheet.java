package org.fuer.publication;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.chart.TablePlace;
import org.fuer.publication.lineage.Statement;

/**
 * A sheet that is filled from top to bottom and knows on which of its printed pages it is. Lengths are in points,
 * columns and rows count from 0.
 */
final class PrintedSheet {

    /** Points in one unit of column width: seven pixels of 1/96 inch. */
    private static final double WIDTH_UNIT = 5.25;

    /** No spreadsheet program shows a higher one, and a page of landscape A4 holds it. */
    static final double HIGHEST_ROW = 400;

    /** A narrower chart has smaller type. */
    private static final double SMALL_CHART = 220;

    /** Two full-width spaces. */
    private static final String FIRST_LINE = "\u3000\u3000";

    private final XSSFSheet sheet;
    private final Look look;
    private final Charts charts;
    private final SheetFigures figures;
    private final double[] widths;
    private final double capacity;
    private final Map<Spot, Integer> links = new HashMap<>();
    private double repeated;
    private double used;
    private int pages = 1;
    private int last = -1;

    PrintedSheet(XSSFSheet sheet, Look look, Charts charts, SheetFigures figures, Paper paper, double... widths) {
        this.sheet = sheet;
        this.look = look;
        this.charts = charts;
        this.figures = figures;
        this.widths = widths.clone();
        double width = Arrays.stream(widths).sum();
        this.capacity = paper.rowsHeight(width);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(widths[column] / WIDTH_UNIT * 256));
        }
        setUp(paper, paper.scalePercent(width));
    }

    /** A scale of its own and not "fit to width", because Excel passes over row breaks where it fits sheets to pages. */
    private void setUp(Paper paper, int scalePercent) {
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, Paper.MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, Paper.MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, Paper.MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, Paper.MARGIN_INCHES);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(paper == Paper.LANDSCAPE);
        setup.setScale((short) scalePercent);
    }

    /** The name of the sheet. */
    String name() {
        return sheet.getSheetName();
    }

    /** The number of columns. */
    int columns() {
        return widths.length;
    }

    /** The width of each column. */
    double[] widths() {
        return widths.clone();
    }

    /** The width of some neighbouring columns together. */
    double width(int first, int lastColumn) {
        return Arrays.stream(widths, first, lastColumn + 1).sum();
    }

    /** Begins the next row. */
    void row(double height) {
        if (used + height > capacity && last >= 0) {
            breakPage();
        }
        last++;
        XSSFRow row = sheet.createRow(last);
        row.setHeightInPoints((float) height);
        used += height;
    }

    /** The row that is being filled; -1 before the first. */
    int at() {
        return last;
    }

    /** The page that the row being filled is printed on, from 1. */
    int page() {
        return pages;
    }

    /** How many pages it has so far. */
    int pages() {
        return pages;
    }

    /** Goes on to a new page unless rows of this height together still fit on this one. */
    void keepTogether(double height) {
        if (used + height > capacity && used > repeated) {
            breakPage();
        }
    }

    /** Whether rows of this height together still fit on this page. */
    boolean fits(double height) {
        return used + height <= capacity;
    }

    /** Whether rows of this height together fit on a page of their own, but not on this one, of which most is used. */
    boolean wantsOwnPage(double height) {
        return height <= roomOfPage() && height > room() && room() < roomOfPage() / 2;
    }

    /** The height that a new page has free. */
    double roomOfPage() {
        return capacity - repeated;
    }

    /** The height that is still free on this page. */
    double room() {
        return capacity - used;
    }

    private void breakPage() {
        sheet.setRowBreak(last);
        pages++;
        used = repeated;
    }

    /** Prints its columns and rows and nothing beside them: the edge of a chart is no page of its own. */
    void limitPrint() {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns() - 1, 0, Math.max(0, last));
    }

    /** Prints the rows so far again on top of every page, and keeps them and some columns in view on a screen. */
    void repeatRowsSoFar(int frozenColumns) {
        sheet.setRepeatingRows(new CellRangeAddress(0, last, -1, -1));
        sheet.createFreezePane(frozenColumns, last + 1);
        repeated = used;
    }

    /** Lets the reader choose among the rows below a header by what stands in their columns. */
    void letFilter(int header, int lastRow) {
        sheet.setAutoFilter(new CellRangeAddress(header, Math.max(header, lastRow), 0, columns() - 1));
    }

    /** Prints the number of the page at the foot. */
    void numberPages() {
        sheet.getFooter().setCenter("— &P —");
    }

    /** Prints the number of the page at the foot, from this one. */
    void numberPagesFrom(int firstPage) {
        numberPages();
        PrintSetup setup = sheet.getPrintSetup();
        setup.setUsePage(true);
        setup.setPageStart((short) firstPage);
    }

    /** Puts a text that is never read as a formula. */
    void text(int column, String text, Style style) {
        XSSFCell cell = cell(column, style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Puts a number; it stays a number, the style's format decides how it looks. */
    void number(int column, BigDecimal value, Style style) {
        cell(column, style).setCellValue(value.doubleValue());
    }

    /** Puts a number in a row filled before. */
    void numberAt(int row, int column, BigDecimal value, Style style) {
        XSSFCell cell = sheet.getRow(row).createCell(column);
        cell.setCellStyle(look.of(style));
        cell.setCellValue(value.doubleValue());
    }

    /** The row of the entry that leads to a place; empty when none does. */
    Optional<Integer> rowLeadingTo(Spot place) {
        return Optional.ofNullable(links.get(place));
    }

    /** Puts an entry of a table: figures and symbols at the right unless the style is centred. */
    void entry(int column, Entry entry, Style style) {
        if (entry instanceof Entry.Figure figure) {
            number(column, figure.value(), style.figure().number().format(figure.format()));
            figures.add(last, column, figure);
        } else if (entry instanceof Entry.Computed computed) {
            XSSFCell cell = cell(column, style.figure().number().format(computed.format()));
            cell.setCellFormula(computed.formula().toString());
            cell.setCellValue(computed.value().doubleValue());
        } else if (entry instanceof Entry.Symbol symbol) {
            text(column, symbol.glyph(), style.figure().format("@" + Entry.ROOM_AT_RIGHT));
        } else if (entry instanceof Entry.Link link) {
            text(column, link.text(), style.with(Face.TABLE_LINK));
            link(column, link.to().sheet(), link.to().row());
            links.put(link.to(), last);
        } else if (entry instanceof Entry.Words words) {
            text(column, words.text(), style);
        }
    }

    /** Puts a text across neighbouring cells, all of them in the style. */
    void across(int first, int lastColumn, String text, Style style) {
        text(first, text, style);
        fill(first + 1, lastColumn, style);
        merge(last, last, first, lastColumn);
    }

    /** Gives neighbouring cells of the row a style and nothing else. */
    void fill(int first, int lastColumn, Style style) {
        for (int column = first; column <= lastColumn; column++) {
            cell(column, style);
        }
    }

    /** Joins cells; the caller sees to it that no two joined ranges overlap. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** A row across the whole sheet, as high as its text needs. */
    void paragraph(String text, Style style) {
        row(paragraphHeight(text, style));
        across(0, columns() - 1, text, style.prose());
    }

    /** The same, beginning with a name that stands out. */
    void paragraph(String name, String text, Style style) {
        String whole = FIRST_LINE + name + text;
        paragraph(whole, style);
        XSSFRichTextString rich = new XSSFRichTextString(whole);
        rich.applyFont(0, FIRST_LINE.length() + name.length(), look.font(Face.NAME));
        sheet.getRow(last).getCell(0).setCellValue(rich);
    }

    /** The height of such a row. */
    double paragraphHeight(String text, Style style) {
        double width = width(0, columns() - 1) - style.indent() * style.face().points();
        return TextWidth.height(text, style.face(), width) + 2;
    }

    /** A paragraph of running text, which begins two characters in. */
    void prose(String text) {
        paragraph(FIRST_LINE + text, Style.of(Face.BODY));
    }

    /** The same with its figures. */
    void prose(Statement statement) {
        prose(statement.text());
        figures.add(last, 0, statement);
    }

    /** Gives a cell of a row filled before another style. */
    void restyle(int row, int column, Style style) {
        sheet.getRow(row).getCell(column).setCellStyle(look.of(style));
    }

    /** Lets a chart fill the rows of a column, from an earlier row to the one being filled. */
    void chart(Chart chart, TablePlace table, int column, int firstRow) {
        frame(width(0, column - 1), width(0, column), firstRow).show(chart, table);
    }

    /** Keeps room for a chart from one distance from the left edge to another, from an earlier row to this one. */
    ChartFrame frame(double left, double right, int firstRow) {
        Charts.Corner from = corner(left, firstRow);
        Charts.Corner to = corner(right, last + 1);
        int points = right - left < SMALL_CHART ? 7 : 8;
        return (chart, table) -> charts.place(chart, table, sheet, from, to, points);
    }

    private Charts.Corner corner(double fromLeft, int row) {
        int column = 0;
        double offset = fromLeft;
        while (column < widths.length && offset >= widths[column]) {
            offset -= widths[column++];
        }
        return new Charts.Corner(column, offset, row);
    }

    /** Room for a chart. */
    interface ChartFrame {

        /** Fills it with a chart whose table stands at a place of the same workbook. */
        void show(Chart chart, TablePlace table);
    }

    /** Draws a heavy rule above the next row. */
    void rule() {
        row(3);
        for (int column = 0; column < columns(); column++) {
            cell(column, Style.of(Face.TABLE).top(BorderStyle.MEDIUM));
        }
    }

    /** Makes a cell of the row being filled lead to a cell of a sheet of the same workbook. */
    void link(int column, String sheetName, int row) {
        link(last, column, sheetName, row);
    }

    /** Makes a cell of a row filled before lead there. */
    void link(int fromRow, int column, String sheetName, int row) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName.replace("'", "''") + "'!" + new CellReference(row, 0).formatAsString());
        sheet.getRow(fromRow).getCell(column).setHyperlink(link);
    }

    private XSSFCell cell(int column, Style style) {
        XSSFRow row = sheet.getRow(last);
        XSSFCell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell(column);
        }
        cell.setCellStyle(look.of(style));
        return cell;
    }
}
