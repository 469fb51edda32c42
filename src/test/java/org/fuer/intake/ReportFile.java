package org.fuer.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as a department would, with another library than the one that reads it. */
final class ReportFile {

    private final Workbook workbook;
    private final String ending;
    private Sheet sheet;

    private ReportFile(Workbook workbook, String ending) {
        this.workbook = workbook;
        this.ending = ending;
        this.sheet = workbook.createSheet("Sheet1");
    }

    static ReportFile xlsx() {
        return new ReportFile(new XSSFWorkbook(), "xlsx");
    }

    static ReportFile xls() {
        return new ReportFile(new HSSFWorkbook(), "xls");
    }

    /** The three lines over an official table of 随州市曾都区 for 2025. */
    ReportFile head(String form, String title, String unit) {
        return row("随州市曾都区2025年" + title)
                .row("填报单位：" + unit, null, "表    号：" + form + "表")
                .row("2025 年", null, "计量单位：见表内");
    }

    /** A row of texts, numbers and, where null stands, no cells. */
    ReportFile row(Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] instanceof Formula formula) {
                row.createCell(i).setCellFormula(formula.text());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return this;
    }

    /** A cell with a formula. */
    record Formula(String text) {}

    ReportFile sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    ReportFile named(String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    ReportFile merged(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** The number format of a cell of the row written last. */
    ReportFile format(int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        lastCell(column).setCellStyle(style);
        return this;
    }

    ReportFile hideRow() {
        sheet.getRow(sheet.getLastRowNum()).setZeroHeight(true);
        return this;
    }

    private Cell lastCell(int column) {
        return sheet.getRow(sheet.getLastRowNum()).getCell(column);
    }

    /** Lets formulas have results, as a spreadsheet program does before it saves. */
    ReportFile calculated() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    Workbook workbook() {
        return workbook;
    }

    Path writeTo(Path folder) {
        Path file = folder.resolve("report." + ending);
        try (OutputStream bytes = Files.newOutputStream(file)) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The same sheet as a CSV file. */
    Path writeCsvTo(Path folder, Charset charset, String separator) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<String> fields = new ArrayList<>();
            Row row = sheet.getRow(i);
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                fields.add(cell == null ? "" : "\"" + textOf(cell) + "\"");
            }
            lines.add(String.join(separator, fields));
        }
        return bytes(folder, "csv", String.join("\r\n", lines).getBytes(charset));
    }

    private static String textOf(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> String.format(Locale.ROOT, "%.2f", cell.getNumericCellValue());
            default -> cell.getStringCellValue();
        };
    }

    static Path bytes(Path folder, String ending, byte[] bytes) {
        Path file = folder.resolve("report." + ending);
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path text(Path folder, String ending, String text) {
        return bytes(folder, ending, text.getBytes(StandardCharsets.UTF_8));
    }
}
