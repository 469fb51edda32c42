package org.fuer.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.fuer.intake.ReviewColumn;

/** Takes the marks of the last return off a file that came back with them, and the 审核意见 sheet with it. */
final class OldMarks {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    private static final Set<String> HEADERS = Set.of("状态", "级别", "所在单元格", "问题", "处理办法", "说明");

    private final Workbook workbook;
    private final CellMarks marks;

    /** A cell may stand in several lines, each with the fill it had at first. */
    private final Set<String> restored = new HashSet<>();

    OldMarks(Workbook workbook, CellMarks marks) {
        this.workbook = workbook;
        this.marks = marks;
    }

    /** Gives the cells their own fills back and removes the old sheet; a file without one is left as it is. */
    void remove() {
        List<Sheet> old = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith(ReviewColumn.SHEET_NAME)) {
                for (Row row : sheet) {
                    Map<ReviewColumn, Integer> columns = columns(row);
                    if (!columns.isEmpty() || hasHeaders(row)) {
                        old.add(sheet);
                        restore(sheet, columns);
                        break;
                    }
                }
            }
        }
        for (Sheet sheet : old) {
            if (workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
        }
    }

    /** A sheet that lost its hidden rows and columns is still ours by its headers, all of them. */
    private static boolean hasHeaders(Row row) {
        Set<String> texts = new HashSet<>();
        row.forEach(cell -> texts.add(text(cell).strip()));
        return texts.containsAll(HEADERS);
    }

    private static Map<ReviewColumn, Integer> columns(Row row) {
        Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
        for (Cell cell : row) {
            String text = text(cell);
            for (ReviewColumn column : ReviewColumn.values()) {
                if (text.strip().equals(column.mark())) {
                    columns.put(column, cell.getColumnIndex());
                }
            }
        }
        return columns;
    }

    private void restore(Sheet sheet, Map<ReviewColumn, Integer> columns) {
        for (Row row : sheet) {
            Sheet about = workbook.getSheet(orNone(text(row, columns, ReviewColumn.ABOUT_SHEET)));
            String[] addresses = text(row, columns, ReviewColumn.ADDRESSES).split("\\s+");
            String[] fills = text(row, columns, ReviewColumn.FILLS).split("\\s+");
            for (int i = 0; about != null && i < Math.min(addresses.length, fills.length); i++) {
                restore(about, addresses[i], fills[i]);
            }
        }
    }

    private void restore(Sheet about, String address, String fill) {
        if (!ADDRESS.matcher(address).matches()) {
            return;
        }
        CellReference reference = new CellReference(address);
        Row row = about.getRow(reference.getRow());
        Cell cell = row == null ? null : row.getCell(reference.getCol());
        if (cell != null && restored.add(about.getSheetName() + "!" + address)) {
            marks.restore(cell, fill);
        }
    }

    private static String text(Row row, Map<ReviewColumn, Integer> columns, ReviewColumn column) {
        Integer place = columns.get(column);
        Cell cell = place == null ? null : row.getCell(place);
        return cell == null ? "" : text(cell);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** No workbook has a sheet without a name, but POI refuses to look for one. */
    private static String orNone(String sheet) {
        return sheet.isEmpty() ? ReviewColumn.NONE : sheet;
    }
}
