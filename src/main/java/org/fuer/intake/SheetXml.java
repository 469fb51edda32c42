package org.fuer.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells and merged regions of one sheet. Strict where a spreadsheet program would offer to repair: rows,
 * cells and values must stand where they belong, or the part was damaged and something may be lost.
 */
final class SheetXml {

    private static final int MOST_MERGED = 10_000;

    private final PartXml xml;
    private final SharedTexts texts;
    private final StyleFormats styles;
    private final NumberFormats formats;
    private final Bounds bounds;
    private final GridRows rows;
    private final List<MergedRegion> merged = new ArrayList<>();

    SheetXml(PartXml xml, SharedTexts texts, StyleFormats styles, NumberFormats formats, Bounds bounds) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.formats = formats;
        this.bounds = bounds;
        this.rows = new GridRows(bounds);
    }

    Grid read(String sheet) throws IOException {
        int data = 0;
        while (xml.next()) {
            if (xml.beginsWith("sheetData")) {
                data++;
                readRows();
            } else if (xml.beginsWith("mergeCell")) {
                readMerged();
            }
        }
        if (data != 1) {
            throw new IOException("not one table of cells but " + data);
        }
        return rows.toGrid(sheet, merged);
    }

    private void readMerged() throws IOException {
        if (merged.size() == MOST_MERGED) {
            throw UnreadableFileException.hostile("hostile.merged", String.valueOf(MOST_MERGED));
        }
        merged.add(MergedRegion.of(xml.attribute("ref", "")));
    }

    private void readRows() throws IOException {
        int last = -1;
        while (goOnWithin("sheetData", "row")) {
            int row = xml.number("r", last + 2) - 1;
            bounds.countRow();
            readRow(row);
            last = row;
        }
    }

    private void readRow(int row) throws IOException {
        int last = -1;
        while (goOnWithin("row", "c")) {
            int column = last + 1;
            String reference = xml.attribute("r");
            if (reference != null) {
                CellPlace place = CellPlace.of(reference);
                if (place.row() != row) {
                    throw new IOException("cell " + reference + " in row " + (row + 1));
                }
                column = place.column();
            }
            bounds.countPlaces(1);
            GridCell cell = readCell();
            if (cell != null) {
                rows.put(row, column, cell);
            }
            last = column;
        }
    }

    /**
     * Goes to the next element of that name within an element, past what later versions of the format add.
     *
     * @return false at the end of the element
     */
    private boolean goOnWithin(String element, String name) throws IOException {
        while (xml.nextWithin(element)) {
            if (xml.beginsWith(name)) {
                return true;
            }
            if (xml.begins()) {
                skipExtension();
            }
        }
        return false;
    }

    private void skipExtension() throws IOException {
        if (!xml.name().equals("extLst")) {
            throw new IOException("unexpected " + xml.name());
        }
        while (xml.nextWithin("extLst")) {
            // Nothing in it is a cell of a report.
        }
    }

    private @Nullable GridCell readCell() throws IOException {
        String type = xml.attribute("t", "n");
        String format = styles.format(xml.number("s", 0));
        String formula = null;
        String value = null;
        while (xml.nextWithin("c")) {
            if (xml.begins()) {
                switch (xml.name()) {
                    case "f" -> formula = formula();
                    case "v" -> value = CellText.letters(xml, "v");
                    case "is" -> value = CellText.read(xml, "is");
                    default -> skipExtension();
                }
            }
        }
        if (value == null || (value.isEmpty() && !type.equals("str"))) {
            return formula == null ? null : GridCell.error("=" + formula);
        }
        return switch (type) {
            case "n" -> number(value, format);
            case "s" -> text(texts.text(value));
            case "str" -> CellErrors.isError(value) ? GridCell.error(value) : text(CellText.unescaped(value));
            case "inlineStr", "d" -> text(value);
            case "b" -> truth(value);
            case "e" -> GridCell.error(value);
            default -> throw new IOException("unknown type " + type);
        };
    }

    private String formula() throws IOException {
        String formula = CellText.letters(xml, "f");
        ForbiddenParts.checkFormula(formula);
        return formula;
    }

    private GridCell number(String value, String format) {
        String raw = value.strip();
        return NumberText.stored(raw)
                .map(number -> formats.cell(number, format))
                .orElseGet(() -> CellErrors.isError(raw) ? GridCell.error(raw) : GridCell.text(raw));
    }

    private @Nullable GridCell text(String text) {
        bounds.countText(text);
        return PlainText.isBlank(text) ? null : GridCell.text(text);
    }

    private static GridCell truth(String value) throws IOException {
        return switch (value.strip()) {
            case "1", "true" -> GridCell.truth(true);
            case "0", "false" -> GridCell.truth(false);
            default -> throw new IOException("neither true nor false: " + value);
        };
    }
}
