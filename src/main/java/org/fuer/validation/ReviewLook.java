package org.fuer.validation;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fuer.catalogue.Severity;
import org.fuer.intake.ReviewColumn;
import org.fuer.validation.ReviewLine.State;

/** How the sheet 审核意见 looks. What the unit is to fill in is yellow and the only thing that is not locked. */
final class ReviewLook {

    private static final String TEXT_FONT = "宋体";
    private static final String TITLE_FONT = "黑体";

    private final Workbook workbook;
    private final Fills fills;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle plain;
    private final CellStyle centred;
    private final CellStyle link;
    private final CellStyle toFill;
    private final CellStyle error;
    private final CellStyle warning;
    private final CellStyle done;
    private final CellStyle doneCentred;

    ReviewLook(Workbook workbook) {
        this.workbook = workbook;
        this.fills = Fills.of(workbook);
        Font text = font(TEXT_FONT, 10, IndexedColors.AUTOMATIC);
        Font grey = font(TEXT_FONT, 10, IndexedColors.GREY_50_PERCENT);
        Font blue = font(TEXT_FONT, 10, IndexedColors.BLUE);
        blue.setUnderline(Font.U_SINGLE);
        this.title = workbook.createCellStyle();
        title.setFont(font(TITLE_FONT, 16, IndexedColors.AUTOMATIC));
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        this.note = workbook.createCellStyle();
        note.setFont(text);
        note.setVerticalAlignment(VerticalAlignment.CENTER);
        this.header = framed(font(TITLE_FONT, 10, IndexedColors.AUTOMATIC), HorizontalAlignment.CENTER);
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        this.plain = framed(text, HorizontalAlignment.LEFT);
        this.centred = framed(text, HorizontalAlignment.CENTER);
        this.link = framed(blue, HorizontalAlignment.LEFT);
        this.toFill = framed(text, HorizontalAlignment.LEFT);
        toFill.setLocked(false);
        toFill.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        toFill.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        this.error = framed(text, HorizontalAlignment.CENTER);
        fills.put(error, fills.colour(Severity.ERROR));
        this.warning = framed(text, HorizontalAlignment.CENTER);
        fills.put(warning, fills.colour(Severity.WARNING));
        this.done = framed(grey, HorizontalAlignment.LEFT);
        this.doneCentred = framed(grey, HorizontalAlignment.CENTER);
    }

    private Font font(String name, int points, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        if (colour != IndexedColors.AUTOMATIC) {
            font.setColor(colour.getIndex());
        }
        return font;
    }

    private CellStyle framed(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle header() {
        return header;
    }

    CellStyle link() {
        return link;
    }

    /** Gives each cell of a line that people see its style. */
    void dress(Row row, ReviewLine line) {
        boolean grey = line.state() == State.FIXED;
        for (ReviewColumn column : ReviewColumn.values()) {
            if (!column.hidden()) {
                row.getCell(column.ordinal()).setCellStyle(grey ? grey(column) : style(column, line));
            }
        }
    }

    private CellStyle grey(ReviewColumn column) {
        return isWord(column) ? doneCentred : done;
    }

    private CellStyle style(ReviewColumn column, ReviewLine line) {
        if (column == ReviewColumn.SEVERITY && line.state() != State.EXPLAINED) {
            return switch (line.severity()) {
                case ERROR -> error;
                case WARNING -> warning;
                case NOTICE -> centred;
            };
        }
        if (column == ReviewColumn.EXPLANATION && line.asksForExplanation()) {
            return toFill;
        }
        return isWord(column) ? centred : plain;
    }

    private static boolean isWord(ReviewColumn column) {
        return column.compareTo(ReviewColumn.SEVERITY) <= 0;
    }

    /** Locks all that is not to be filled in, without a password: it keeps slips out and nobody who means it. */
    void protect(Sheet sheet) {
        if (sheet instanceof XSSFSheet xlsx) {
            xlsx.enableLocking();
            xlsx.lockFormatRows(false);
            xlsx.lockSort(false);
            xlsx.lockAutoFilter(false);
            xlsx.lockDeleteRows(false);
        } else {
            ((HSSFSheet) sheet).protectSheet("");
        }
    }
}
