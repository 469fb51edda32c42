package org.fuer.validation;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.fuer.catalogue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Colours cells and takes the colours away again. All else of a cell's style stays; cells that shared a style share the
 * coloured one as well, since a workbook holds only so many.
 */
final class CellMarks {

    private final Workbook workbook;
    private final Fills fills;
    private final Map<Integer, Map<String, CellStyle>> changed = new HashMap<>();

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
        this.fills = Fills.of(workbook);
    }

    /** The word for the fill of a cell; null where it is not to be changed. */
    @Nullable
    String fillOf(Cell cell) {
        return fills.note(cell.getCellStyle());
    }

    /** Colours a cell by the gravest that was found on it; false where the workbook takes no more styles. */
    boolean colour(Cell cell, Severity severity) {
        try {
            fill(cell, fills.colour(severity));
            return true;
        } catch (IllegalStateException full) {
            return false;
        }
    }

    /** Puts a fill back, unless somebody gave the cell another one since it was coloured. */
    void restore(Cell cell, String fill) {
        if (fills.isOurs(cell.getCellStyle())) {
            fill(cell, fill);
        }
    }

    private void fill(Cell cell, String fill) {
        CellStyle style = cell.getCellStyle();
        Map<String, CellStyle> variants = changed.computeIfAbsent((int) style.getIndex(), index -> new HashMap<>());
        CellStyle filled = variants.get(fill);
        if (filled == null) {
            filled = workbook.createCellStyle();
            filled.cloneStyleFrom(style);
            fills.put(filled, fill);
            variants.put(fill, filled);
        }
        cell.setCellStyle(filled);
    }

    /** The cell at an address; one that is not there is made, and looks as its row or column does. */
    static Cell at(Sheet sheet, CellReference address) {
        Row row = sheet.getRow(address.getRow());
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        Cell cell = row.getCell(address.getCol());
        if (cell == null) {
            cell = row.createCell(address.getCol());
            CellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.getCol());
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return cell;
    }
}
