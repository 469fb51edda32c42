package org.fuer.validation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.NewWorkbook;
import org.fuer.intake.ArrivedText;

/** A CSV file as a workbook: the same cells at the same addresses, numbers as numbers, all else as the text it is. */
final class CsvCopy {

    /** The name of its only sheet. */
    static final String SHEET = "报表";

    /** A number that a workbook holds as it stands: no zeros before it, no more digits than a spreadsheet keeps. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,10})?");

    private static final String PLAIN_FONT = "宋体";
    private static final double PLAIN_POINTS = 11;
    private static final int MOST_DIGITS = 15;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;
    private static final int UNITS_PER_LETTER = 256;

    private CsvCopy() {}

    /** A workbook without any cells yet. */
    static XSSFWorkbook empty(int year) {
        return NewWorkbook.of(year, PLAIN_FONT, PLAIN_POINTS);
    }

    static XSSFWorkbook of(Path content, int year) throws IOException {
        XSSFWorkbook workbook = empty(year);
        XSSFSheet sheet = workbook.createSheet(SHEET);
        Map<Integer, Integer> widths = new HashMap<>();
        Map<Integer, CellStyle> formats = new HashMap<>();
        ArrivedText.cells(content, (row, column, text) -> {
            Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            put(line.createCell(column), text, formats);
            if (row > 2) {
                widths.merge(column, ReviewText.width(text) + 2, Math::max);
            }
        });
        widths.forEach((column, width) ->
                sheet.setColumnWidth(column, UNITS_PER_LETTER * Math.max(NARROWEST, Math.min(WIDEST, width))));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return workbook;
    }

    private static void put(Cell cell, String text, Map<Integer, CellStyle> formats) {
        if (!NUMBER.matcher(text).matches() || new BigDecimal(text).precision() > MOST_DIGITS) {
            cell.setCellValue(text);
            return;
        }
        cell.setCellValue(Double.parseDouble(text));
        int decimals = new BigDecimal(text).scale();
        if (decimals > 0) {
            cell.setCellStyle(formats.computeIfAbsent(decimals, scale -> {
                CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                style.setDataFormat(
                        cell.getSheet().getWorkbook().createDataFormat().getFormat("0." + "0".repeat(scale)));
                return style;
            }));
        }
    }
}
