package org.fuer.template;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fuer.template.Look.Style;

/** A sheet that is being printed, set up for A4. Lengths are in points; columns and rows count from 0. */
final class Leaf {

    /** Excel makes no row higher. */
    static final double HIGHEST_ROW = 409;

    private static final double MARGIN_INCHES = 0.6;
    private static final double A4_SHORT = 595 - 2 * MARGIN_INCHES * 72;
    private static final double A4_LONG = 842 - 2 * MARGIN_INCHES * 72;

    /** A portrait sheet that would be shrunk to less than this lies on its side instead. */
    private static final double LEAST_SCALE = 0.8;

    /** Viewers differ a little in how high they make a row; a page is never filled to the brim. */
    private static final double FILLED = 0.95;

    /** Points in one unit of column width: seven pixels of 1/96 inch. */
    private static final double WIDTH_UNIT = 5.25;

    private final XSSFSheet sheet;
    private final Look look;
    private final double[] widths;

    Leaf(XSSFSheet sheet, Look look, double... widths) {
        this.sheet = sheet;
        this.look = look;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(widths[column] / WIDTH_UNIT * 256));
        }
        setUp();
    }

    private void setUp() {
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        sheet.setHorizontallyCenter(true);
        sheet.setFitToPage(true);
        for (PageMargin side :
                new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(isLandscape());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    private double width() {
        return width(0, widths.length - 1);
    }

    private boolean isLandscape() {
        return A4_SHORT / width() < LEAST_SCALE;
    }

    /** The width of some neighbouring columns together. */
    double width(int first, int last) {
        return Arrays.stream(widths, first, last + 1).sum();
    }

    int columns() {
        return widths.length;
    }

    /** How high the rows of a page may be together when the columns are made to fit its width. */
    double pageHeight() {
        double across = isLandscape() ? A4_LONG : A4_SHORT;
        double down = isLandscape() ? A4_SHORT : A4_LONG;
        return down / Math.min(1, across / width()) * FILLED;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    private XSSFRow row(int row) {
        XSSFRow known = sheet.getRow(row);
        return known == null ? sheet.createRow(row) : known;
    }

    XSSFCell cell(int row, int column, Style style) {
        XSSFCell known = row(row).getCell(column);
        XSSFCell cell = known == null ? row(row).createCell(column) : known;
        cell.setCellStyle(look.of(style));
        return cell;
    }

    /** Puts a text that is never read as a formula. */
    void text(int row, int column, String text, Style style) {
        XSSFCell cell = cell(row, column, style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Puts a text into cells joined to one, all of them in the style. */
    void text(int row, int lastRow, int column, int lastColumn, String text, Style style) {
        for (int down = row; down <= lastRow; down++) {
            for (int across = column; across <= lastColumn; across++) {
                cell(down, across, style);
            }
        }
        text(row, column, text, style);
        if (row != lastRow || column != lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, lastRow, column, lastColumn));
        }
    }

    /** Puts running text across the whole sheet, as high as it needs. */
    void paragraph(int row, String text, Style style) {
        height(row, TextLines.height(text, style.face(), width()) + 3);
        text(row, row, 0, columns() - 1, text, style);
    }

    /** Nothing but what is to be filled in can be changed; columns and rows may be made wider. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** Ends the sheet: prints all its columns and no text that hangs out of them, and this at the foot of each page. */
    void finish(String foot) {
        sheet.getFooter().setCenter(foot);
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        0,
                        columns() - 1,
                        0,
                        Math.max(0, sheet.getLastRowNum()));
    }
}
