package org.fuer.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The report H01 of a clerk who takes pains: with merged title, colours, a formula, a comment of her own, a rule for what
 * may be typed, a name, a hidden sheet and a locked one. Row 01 of the form stands in row 4; the total stands in column D.
 */
final class SentWorkbook {

    static final String SHEET = "卫生 '24";

    private SentWorkbook() {}

    /** Nothing is wrong with it. */
    static Path sound(Path file) {
        try (Workbook workbook = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(SHEET);
            row(sheet, 0, "某县2024年妇幼健康");
            row(sheet, 1, "填报单位：县卫健局", null, "表号：H01表");
            row(sheet, 2, "指标名称", "计量单位", "代码", "合计", "其中：女", "城镇", "农村");
            row(sheet, 3, "产妇数", "人", "01", 100, null, 70, 30);
            row(sheet, 4, "其中：高龄产妇", "人", "02", 20);
            row(sheet, 5, "知晓率", "%", "03", 85.5);
            row(sheet, 6, "医生数", "人", "04", 50, 20);
            row(sheet, 7, "助产士数", "人", "06", 50);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            sheet.setColumnWidth(0, 7000);
            Cell total = sheet.getRow(3).getCell(3);
            total.setCellFormula("F4+G4");
            total.setCellValue(100);
            dress(workbook, total, sheet.getRow(4).getCell(3));
            remark(workbook, sheet.getRow(6).getCell(3), "医生数由人事科提供");
            DataValidationHelper rules = sheet.getDataValidationHelper();
            sheet.addValidationData(rules.createValidation(
                    rules.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                    new CellRangeAddressList(3, 7, 3, 6)));
            Sheet notes = workbook.createSheet("备查");
            row(notes, 0, "只供本单位使用");
            notes.protectSheet("secret");
            workbook.setSheetHidden(1, true);
            Name name = workbook.createName();
            name.setNameName("Doctors");
            name.setRefersToFormula("'卫生 ''24'!$D$7");
            save(workbook, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void dress(Workbook workbook, Cell... cells) {
        CellStyle style = workbook.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        for (Cell cell : cells) {
            cell.setCellStyle(style);
        }
    }

    static void remark(Workbook workbook, Cell cell, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 2);
        anchor.setRow2(cell.getRowIndex() + 3);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("李");
        cell.setCellComment(comment);
    }

    private static void row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    /** Changes a workbook as somebody does who opens it, types and saves. */
    static Path edit(Path file, Path to, Consumer<Workbook> typing) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            typing.accept(workbook);
            save(workbook, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    static <T> T look(Path file, Function<Workbook, T> at) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return at.apply(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of the report at an address; made where there is none. */
    static Cell cell(Workbook workbook, String address) {
        return CellMarks.at(workbook.getSheet(SHEET), new CellReference(address));
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
