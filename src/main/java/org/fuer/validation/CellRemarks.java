package org.fuer.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;

/**
 * The comments on faulty cells. A comment that the sender wrote stays and ours follows it, behind a word of its own by
 * which it is found and taken away again.
 */
final class CellRemarks {

    private static final int LONGEST = 2000;

    /** Spreadsheet programs take a longer comment for damage. */
    private static final int LETTERS_A_COMMENT = 32_767;

    private static final int LETTERS_A_LINE = 20;
    private static final int COLUMNS = 4;

    private final Workbook workbook;
    private final String mark;
    private final List<String> marks;

    CellRemarks(Workbook workbook, Language language) {
        this.workbook = workbook;
        this.mark = markIn(language);
        this.marks = Stream.of(Language.values()).map(CellRemarks::markIn).toList();
    }

    private static String markIn(Language language) {
        return Wording.of("validation", language).say("return.mark");
    }

    /** Says something at a cell; where the sender's own comment leaves no room, only the 审核意见 says it. */
    void add(Cell cell, String text) {
        String said = mark + "\n" + (text.length() > LONGEST ? ReviewText.atMost(LONGEST, text) + "…" : text);
        Comment comment = cell.getCellComment();
        if (comment == null) {
            create(cell, said);
        } else if (comment.getString().length() + 1 + said.length() <= LETTERS_A_COMMENT) {
            comment.setString(with(comment.getString(), "\n" + said));
        }
    }

    private void create(Cell cell, String text) {
        Sheet sheet = cell.getSheet();
        int last = workbook.getSpreadsheetVersion().getLastColumnIndex();
        int left = cell.getColumnIndex() + 1;
        if (left + COLUMNS > last || sheet.getCellComment(new CellAddress(cell.getRowIndex(), left)) != null) {
            left = cell.getColumnIndex();
        }
        int lines = 2
                + text.lines()
                        .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                        .sum();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(left);
        anchor.setCol2(Math.min(last, left + COLUMNS));
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(Math.min(workbook.getSpreadsheetVersion().getLastRowIndex(), cell.getRowIndex() + lines));
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor(mark);
        cell.setCellComment(comment);
    }

    /** Takes away what was said before, on all sheets; what the sender wrote stays. */
    void removeAll() {
        for (Sheet sheet : workbook) {
            for (Map.Entry<CellAddress, ? extends Comment> entry :
                    List.copyOf(sheet.getCellComments().entrySet())) {
                String text = entry.getValue().getString().getString();
                int from = marks.stream()
                        .mapToInt(text::indexOf)
                        .filter(index -> index >= 0)
                        .min()
                        .orElse(-1);
                if (from == 0) {
                    CellMarks.at(
                                    sheet,
                                    new CellReference(
                                            entry.getKey().getRow(),
                                            entry.getKey().getColumn()))
                            .removeCellComment();
                } else if (from > 0) {
                    int end = text.charAt(from - 1) == '\n' ? from - 1 : from;
                    Comment comment = entry.getValue();
                    comment.setString(upTo(comment.getString(), end));
                }
            }
        }
    }

    private static RichTextString with(RichTextString old, String more) {
        RichTextString longer = upTo(old, old.length());
        if (longer instanceof XSSFRichTextString text) {
            text.append(more);
            return text;
        }
        HSSFRichTextString both = new HSSFRichTextString(longer.getString() + more);
        copyFonts((HSSFRichTextString) longer, both, longer.length());
        return both;
    }

    /** The beginning of a text with its fonts. */
    private static RichTextString upTo(RichTextString text, int end) {
        if (text instanceof XSSFRichTextString rich) {
            XSSFRichTextString beginning = new XSSFRichTextString();
            if (rich.numFormattingRuns() == 0) {
                beginning.append(rich.getString().substring(0, end));
            }
            for (int i = 0; i < rich.numFormattingRuns(); i++) {
                int from = Math.min(end, rich.getIndexOfFormattingRun(i));
                int to = Math.min(end, from + rich.getLengthOfFormattingRun(i));
                if (to > from) {
                    beginning.append(rich.getString().substring(from, to), rich.getFontOfFormattingRun(i));
                }
            }
            return beginning;
        }
        HSSFRichTextString beginning = new HSSFRichTextString(text.getString().substring(0, end));
        copyFonts((HSSFRichTextString) text, beginning, end);
        return beginning;
    }

    private static void copyFonts(HSSFRichTextString from, HSSFRichTextString to, int end) {
        for (int i = 0; i < from.numFormattingRuns(); i++) {
            int start = from.getIndexOfFormattingRun(i);
            int stop = i + 1 < from.numFormattingRuns() ? from.getIndexOfFormattingRun(i + 1) : end;
            if (start < Math.min(stop, end)) {
                to.applyFont(start, Math.min(stop, end), from.getFontOfFormattingRun(i));
            }
        }
    }
}
