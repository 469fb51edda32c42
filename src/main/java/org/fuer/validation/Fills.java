package org.fuer.validation;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The fills of a workbook's cells: colours them, and notes what was there as one word, so that it can be put back when
 * the workbook comes a second time.
 */
interface Fills {

    /** Behind a cell with an error: light enough that the number is read in black and white. */
    String RED = "F8C9C4";

    /** Behind a cell with a warning. */
    String ORANGE = "FCE0B4";

    /** The fills of a workbook. */
    static Fills of(Workbook workbook) {
        return workbook instanceof XSSFWorkbook xlsx ? new XlsxFills(xlsx) : new XlsFills((HSSFWorkbook) workbook);
    }

    /** The fill of a style as one word; null where it is of a kind that is left alone. */
    @Nullable
    String note(CellStyle style);

    /** Gives a style the fill that was noted; a word that is none changes nothing. */
    void put(CellStyle style, String note);

    /** The word for the colour of a severity. */
    String colour(Severity severity);

    /** Whether a fill is the colour of a severity, by whatever program it was saved since. */
    default boolean isOurs(CellStyle style) {
        String note = note(style);
        return note != null && (sameColour(note, colour(Severity.ERROR)) || sameColour(note, colour(Severity.WARNING)));
    }

    private static boolean sameColour(String note, String other) {
        return note.substring(0, note.lastIndexOf(';')).equals(other.substring(0, other.lastIndexOf(';')));
    }
}
