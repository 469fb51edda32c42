package org.fuer.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.fuer.intake.ReviewColumn;

/** All that a workbook says and shows but for the 审核意见 and the colours and comments of marked cells, line by line. */
final class WholeWorkbook {

    private final Workbook workbook;
    private final Set<String> marked;
    private final Fills fills;
    private final List<String> lines = new ArrayList<>();

    private WholeWorkbook(Workbook workbook, Set<String> marked) {
        this.workbook = workbook;
        this.marked = marked;
        this.fills = Fills.of(workbook);
    }

    /**
     * @param marked the marked cells as {@code sheet!A1}
     */
    static List<String> lines(Path file, Set<String> marked) {
        // Looking for comments, POI loses count of the styles of an .xls that is not opened like this.
        try (Workbook workbook = ReturnedWorkbook.open(file, County.YEAR)) {
            return new WholeWorkbook(workbook, marked).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        for (Sheet sheet : workbook) {
            if (!sheet.getSheetName().startsWith(ReviewColumn.SHEET_NAME)) {
                add(sheet);
            }
        }
        for (Name name : workbook.getAllNames()) {
            if (!name.getRefersToFormula().startsWith(ReviewColumn.SHEET_NAME)) {
                lines.add("name " + name.getNameName() + " = " + name.getRefersToFormula() + " in "
                        + name.getSheetIndex());
            }
        }
        return lines;
    }

    private void add(Sheet sheet) {
        String name = sheet.getSheetName();
        lines.add("sheet " + name + " " + workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) + " protected "
                + sheet.getProtect() + " freeze " + (sheet.getPaneInformation() != null) + " landscape "
                + sheet.getPrintSetup().getLandscape() + " fit " + sheet.getFitToPage());
        sheet.getMergedRegions().stream()
                .map(region -> name + " merged " + region.formatAsString())
                .sorted()
                .forEach(lines::add);
        sheet.getDataValidations()
                .forEach(rule -> lines.add(name + " rule " + rule.getRegions().getCellRangeAddresses()[0]));
        for (int column = 0; column < 40; column++) {
            lines.add(name + " column " + column + " " + sheet.getColumnWidth(column) + " "
                    + sheet.isColumnHidden(column));
        }
        for (Row row : sheet) {
            lines.add(name + " row " + row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
            for (Cell cell : row) {
                boolean isMarked = marked.contains(name + "!" + cell.getAddress());
                if (!(isMarked && cell.getCellType() == CellType.BLANK)) {
                    lines.add(name + "!" + cell.getAddress() + " " + content(cell) + " " + look(cell, isMarked));
                }
            }
        }
        sheet.getCellComments().entrySet().stream()
                .filter(comment -> !marked.contains(name + "!" + comment.getKey()))
                .sorted(Comparator.comparing(comment -> comment.getKey().formatAsString()))
                .forEach(comment -> lines.add(name + " remark " + comment.getKey() + " "
                        + comment.getValue().getString().getString()));
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula() + " " + cell.getCachedFormulaResultType();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> "text " + cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    private String look(Cell cell, boolean isMarked) {
        CellStyle style = cell.getCellStyle();
        Font font = workbook.getFontAt(style.getFontIndex());
        return String.join(
                "|",
                style.getDataFormatString(),
                font.getFontName() + font.getFontHeight() + font.getBold() + font.getItalic() + font.getUnderline(),
                font instanceof XSSFFont xlsx ? String.valueOf(xlsx.getCTFont().sizeOfColorArray()) : "",
                String.valueOf(font.getColor()),
                style.getAlignment() + " " + style.getVerticalAlignment() + " " + style.getWrapText() + " "
                        + style.getIndention(),
                style.getBorderTop() + " " + style.getBorderBottom() + " " + style.getBorderLeft() + " "
                        + style.getBorderRight(),
                String.valueOf(style.getLocked()),
                isMarked ? "" : String.valueOf(fills.note(style)),
                workbook instanceof HSSFWorkbook ? "xls" : "xlsx");
    }
}
