package org.fuer.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.ReviewColumn;
import org.fuer.intake.ReviewedKey;
import org.fuer.validation.ReviewLine.State;
import org.jspecify.annotations.Nullable;

/** The sheet 审核意见 of a return: what was found, the gravest first, with a column for the unit's explanations. */
final class ReviewPage {

    private static final int LETTERS_A_CELL = 32_000;
    private static final int WIDTH_UNITS = 256;
    private static final double POINTS_A_LINE = 14;
    private static final double HIGHEST_ROW = 400;
    private static final double MARGIN_INCHES = 0.5;

    /** The widths in letters of the columns that people see. */
    private static final int[] WIDTHS = {5, 8, 8, 11, 11, 40, 11, 12, 28, 28};

    private final Workbook workbook;
    private final Wording words;
    private final ReviewText text;
    private final ReviewLook look;

    /** The word for the fill that each coloured cell had before. */
    private final Map<Source, String> fills;

    ReviewPage(Workbook workbook, Wording words, ReviewText text, Map<Source, String> fills) {
        this.workbook = workbook;
        this.words = words;
        this.text = text;
        this.look = new ReviewLook(workbook);
        this.fills = fills;
    }

    /**
     * Adds the page behind the sender's sheets, none of which moves, and opens the workbook on it.
     *
     * @param heads what is said above the list, each in a row of its own; the first is the title
     */
    void add(List<String> heads, List<ReviewLine> lines) {
        Sheet sheet = workbook.createSheet(freeName());
        int last = ReviewColumn.EXPLANATION.ordinal();
        for (int i = 0; i < heads.size(); i++) {
            Row row = sheet.createRow(i);
            row.setHeightInPoints(i == 0 ? 28 : 18);
            put(row, ReviewColumn.NUMBER, heads.get(i)).setCellStyle(i == 0 ? look.title() : look.note());
            sheet.addMergedRegion(new CellRangeAddress(i, i, 0, last));
        }
        Row marks = sheet.createRow(heads.size());
        marks.setZeroHeight(true);
        Row headers = sheet.createRow(heads.size() + 1);
        headers.setHeightInPoints(32);
        for (ReviewColumn column : ReviewColumn.values()) {
            put(marks, column, column.mark());
            if (column.hidden()) {
                sheet.setColumnHidden(column.ordinal(), true);
            } else {
                sheet.setColumnWidth(column.ordinal(), WIDTHS[column.ordinal()] * WIDTH_UNITS);
                put(headers, column, words.say("return.column." + column.mark().substring("fuer:".length())))
                        .setCellStyle(look.header());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            add(sheet.createRow(headers.getRowNum() + 1 + i), i + 1, lines.get(i));
        }
        finish(sheet, headers.getRowNum());
    }

    private String freeName() {
        String name = ReviewColumn.SHEET_NAME;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = ReviewColumn.SHEET_NAME + i;
        }
        return name;
    }

    private void add(Row row, int number, ReviewLine line) {
        row.createCell(ReviewColumn.NUMBER.ordinal()).setCellValue(number);
        put(row, ReviewColumn.STATE, text.state(line));
        put(row, ReviewColumn.SEVERITY, text.severity(line));
        Sheet about = sheetOf(line);
        put(row, ReviewColumn.SHEET, nameOf(about, line.sheet()));
        Cell cells = put(row, ReviewColumn.CELL, text.cells(line));
        put(row, ReviewColumn.PROBLEM, text.problem(line));
        put(row, ReviewColumn.EXPECTED, text.expected(line));
        put(row, ReviewColumn.SUSPECTS, text.suspects(line));
        put(row, ReviewColumn.REMEDY, text.remedy(line));
        put(row, ReviewColumn.EXPLANATION, line.explanation());
        row.setHeightInPoints((float) height(row));
        look.dress(row, line);
        String first = line.first().source().cell();
        if (about != null && !about.equals(row.getSheet()) && !first.isEmpty() && line.state() != State.FIXED) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + about.getSheetName().replace("'", "''") + "'!" + first);
            cells.setHyperlink(link);
            cells.setCellStyle(look.link());
        }
        if (line.state() != State.FIXED) {
            hidden(row, line, about);
        }
    }

    private @Nullable Sheet sheetOf(ReviewLine line) {
        if (!line.sheet().isEmpty()) {
            return workbook.getSheet(line.sheet());
        }
        return line.first().source().cell().isEmpty() ? null : workbook.getSheet(CsvCopy.SHEET);
    }

    private String nameOf(@Nullable Sheet sheet, String name) {
        if (sheet == null) {
            return name;
        }
        boolean seen = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
        return seen ? sheet.getSheetName() : words.say("return.hidden", sheet.getSheetName());
    }

    private void hidden(Row row, ReviewLine line, @Nullable Sheet about) {
        put(row, ReviewColumn.RULE, line.first().rule());
        put(row, ReviewColumn.ABOUT_SHEET, about == null ? line.sheet() : about.getSheetName());
        put(row, ReviewColumn.KEYS, joined(line, finding -> ReviewedKey.write(finding.key())));
        put(
                row,
                ReviewColumn.ADDRESSES,
                joined(line, finding -> orNone(finding.source().cell())));
        put(row, ReviewColumn.FILLS, joined(line, finding -> orNone(fills.getOrDefault(finding.source(), ""))));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? ReviewColumn.NONE : text;
    }

    private static String joined(ReviewLine line, Function<Finding, String> word) {
        return line.findings().stream().map(word).collect(Collectors.joining(" "));
    }

    private static Cell put(Row row, ReviewColumn column, String content) {
        Cell cell = row.createCell(column.ordinal());
        cell.setCellValue(ReviewText.atMost(LETTERS_A_CELL, content));
        return cell;
    }

    private static double height(Row row) {
        int most = 1;
        for (int i = 1; i < WIDTHS.length; i++) {
            int room = WIDTHS[i] - 2;
            int lines = row.getCell(i)
                    .getStringCellValue()
                    .lines()
                    .mapToInt(line -> Math.max(1, (ReviewText.width(line) + room - 1) / room))
                    .sum();
            most = Math.max(most, lines);
        }
        return Math.min(HIGHEST_ROW, most * POINTS_A_LINE + 6);
    }

    private void finish(Sheet sheet, int headers) {
        sheet.createFreezePane(0, headers + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headers, headers, -1, -1));
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        sheet.setFitToPage(true);
        if (sheet instanceof HSSFSheet) {
            // POI takes the bit that fits an .xls sheet to its pages for that of automatic breaks.
            sheet.setAutobreaks(true);
        }
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
        sheet.getFooter().setCenter("&P / &N");
        look.protect(sheet);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(false);
        }
        int index = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(index);
        workbook.setSelectedTab(index);
    }
}
