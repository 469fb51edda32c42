package org.fuer.intake;

import java.util.Iterator;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;

/**
 * Tells which formulas of an {@code .xls} were never calculated. The format has no empty result: a program that does not
 * calculate stores 0 and marks the formula as due on opening. A program that does calculate may leave the mark; so the
 * zeros count as missing only where every formula of the workbook is marked and none has another result than 0.
 */
final class StoredResults {

    private final boolean calculated;

    private StoredResults(boolean calculated) {
        this.calculated = calculated;
    }

    static StoredResults of(HSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Iterator<CellValueRecordInterface> cells =
                    workbook.getSheetAt(i).getSheet().getCellValueIterator();
            while (cells.hasNext()) {
                if (cells.next() instanceof FormulaRecordAggregate formula
                        && !isMarkedZero(formula.getFormulaRecord())) {
                    return new StoredResults(true);
                }
            }
        }
        return new StoredResults(false);
    }

    private static boolean isMarkedZero(FormulaRecord formula) {
        return formula.isCalcOnLoad()
                && formula.getCachedResultTypeEnum() == CellType.NUMERIC
                && formula.getValue() == 0;
    }

    /** Whether the result of a formula was never stored. */
    boolean lacks(HSSFCell formula) {
        return !calculated && formula.getCachedFormulaResultType() == CellType.NUMERIC;
    }
}
