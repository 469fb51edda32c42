package org.fuer.template;

import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fuer.catalogue.JobSettings.TemplateSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.template.Look.Face;
import org.fuer.template.Look.Style;

/** Prints what stands around the table of a form: title and statutory marks over it, signatures and notes under it. */
final class FormHead {

    private static final double TITLE_HEIGHT = 30;
    private static final double LINE_HEIGHT = 15;
    private static final double MARKS_WIDTH = 165;

    private final Leaf leaf;
    private final FormTable table;
    private final Wording words;

    FormHead(Leaf leaf, FormTable table, Wording words) {
        this.leaf = leaf;
        this.table = table;
        this.words = words;
    }

    /** Prints the lines over the table, and has them and the header repeated on every page. */
    void printOver(Place place, Unit unit, int year) {
        int last = lastTableColumn();
        leaf.height(0, TITLE_HEIGHT);
        leaf.text(0, 0, 0, last, table.form().titleZh(), Style.of(Face.TITLE).centred());
        int marksFrom = marksFrom(last);
        List<String> marks = marks(place.settings().templates());
        for (int row = 1; row <= marks.size(); row++) {
            leaf.height(row, LINE_HEIGHT);
            leaf.text(row, row, marksFrom, last, marks.get(row - 1), Style.of(Face.HEAD));
        }
        String placeAndYear = words.say("head.place-year", place.settings().name(), year);
        leaf.text(1, 1, 0, marksFrom - 1, placeAndYear, Style.of(Face.HEAD));
        String reporter = words.say("head.unit", unit.nameZh());
        leaf.text(FormTable.HEAD_ROWS - 1, FormTable.HEAD_ROWS - 1, 0, marksFrom - 1, reporter, Style.of(Face.HEAD));
        leaf.sheet().setRepeatingRows(new CellRangeAddress(0, repeatedRows() - 1, -1, -1));
        leaf.sheet().createFreezePane(Block.FIRST_VALUE, hasOneHeader() ? repeatedRows() : 0);
    }

    /** How many rows stand on top of every page: the header among them where there is but one. */
    int repeatedRows() {
        return hasOneHeader() ? table.blocks().get(0).firstRow() : FormTable.HEAD_ROWS;
    }

    private boolean hasOneHeader() {
        return table.blocks().size() == 1;
    }

    private int lastTableColumn() {
        return table.blocks().get(0).checkColumn() - 1;
    }

    /** The marks stand at the right end of the table. */
    private int marksFrom(int last) {
        int from = last;
        while (from > Block.MEASURE && leaf.width(from, last) < MARKS_WIDTH) {
            from--;
        }
        return from;
    }

    private List<String> marks(TemplateSettings settings) {
        YearMonth until = settings.validUntil();
        String valid = until == null ? "" : words.say("mark.month", until.getYear(), until.getMonthValue());
        return List.of(
                words.say("mark.number", table.form().code()),
                words.say("mark.issuer", orBlank(settings.issuer())),
                words.say("mark.approval", orBlank(settings.approval())),
                words.say("mark.valid-until", orBlank(valid)));
    }

    private String orBlank(String text) {
        return text.isEmpty() ? words.say("blank") : text;
    }

    /** Prints the lines under the table. */
    void printUnder() {
        int row = new SignatureFields(leaf, words, lastTableColumn()).print(table.lastRow() + 2);
        note(row + 2, words.say("note"));
        if (!table.form().note().isEmpty()) {
            note(row + 3, words.say("note.form", table.form().note()));
        }
    }

    private void note(int row, String text) {
        int last = lastTableColumn();
        leaf.height(row, TextLines.height(text, Face.HEAD, leaf.width(0, last)) + 3);
        leaf.text(row, row, 0, last, text, Style.of(Face.HEAD));
    }
}
