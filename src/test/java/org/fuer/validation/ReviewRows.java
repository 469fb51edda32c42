package org.fuer.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.fuer.intake.ReviewColumn;

/**
 * A line of the 审核意见 as a clerk sees it.
 *
 * @param row its row in the sheet, from 0
 * @param link where its link leads; empty for none
 */
record ReviewRows(
        int row,
        String state,
        String severity,
        String sheet,
        String cells,
        String problem,
        String remedy,
        String explanation,
        String link) {

    private static final int FIRST = 6;

    static List<ReviewRows> of(Path file) {
        return SentWorkbook.look(file, ReviewRows::of);
    }

    static List<ReviewRows> of(Workbook workbook) {
        List<ReviewRows> rows = new ArrayList<>();
        Sheet sheet = workbook.getSheet(ReviewColumn.SHEET_NAME);
        for (int i = FIRST; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            Hyperlink link = row.getCell(ReviewColumn.CELL.ordinal()).getHyperlink();
            rows.add(new ReviewRows(
                    i,
                    text(row, ReviewColumn.STATE),
                    text(row, ReviewColumn.SEVERITY),
                    text(row, ReviewColumn.SHEET),
                    text(row, ReviewColumn.CELL),
                    text(row, ReviewColumn.PROBLEM),
                    text(row, ReviewColumn.REMEDY),
                    text(row, ReviewColumn.EXPLANATION),
                    link == null ? "" : link.getAddress()));
        }
        return rows;
    }

    private static String text(Row row, ReviewColumn column) {
        Cell cell = row.getCell(column.ordinal());
        return cell == null ? "" : cell.getStringCellValue();
    }

    /** Types an explanation into the line of a cell. */
    static void explain(Workbook workbook, String cells, String text) {
        ReviewRows line = of(workbook).stream()
                .filter(one -> one.cells().equals(cells) && !one.state().equals("已改"))
                .findFirst()
                .orElseThrow();
        workbook.getSheet(ReviewColumn.SHEET_NAME)
                .getRow(line.row())
                .getCell(ReviewColumn.EXPLANATION.ordinal())
                .setCellValue(text);
    }
}
