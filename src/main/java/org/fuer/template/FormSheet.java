package org.fuer.template;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.template.Look.Face;
import org.fuer.template.Look.Fill;
import org.fuer.template.Look.Style;

/** Prints the blocks of a form: headers, rows, last year's values, cells to be filled in, checks. */
final class FormSheet {

    private static final Style COLUMN = Style.of(Face.COLUMN).centred().grid().on(Fill.HEADER);
    private static final Style NUMBER = Style.of(Face.HEAD).centred().grid();
    private static final Style CONTINUED = Style.of(Face.COLUMN).centred();
    private static final Style MARGIN = Style.of(Face.MARGIN);
    private static final double HEADER_HEIGHT = 17;
    private static final double ROW_HEIGHT = 18;

    private final Leaf leaf;
    private final FormTable table;
    private final Checks checks;
    private final Wording words;
    private final Function<FactKey, Optional<Fact>> lastYear;

    FormSheet(Leaf leaf, FormTable table, Checks checks, Wording words, Function<FactKey, Optional<Fact>> lastYear) {
        this.leaf = leaf;
        this.table = table;
        this.checks = checks;
        this.words = words;
        this.lastYear = lastYear;
    }

    /** The widths of the columns of a sheet for a form. */
    static double[] widths(FormTable table) {
        int columns = table.columns();
        double[] widths = new double[Block.FIRST_VALUE + 2 * columns + 1];
        widths[Block.NAME] = columns < 3 ? 190 : columns < 6 ? 180 : 150;
        widths[Block.MEASURE] = 44;
        widths[Block.CODE] = 32;
        for (int column = Block.FIRST_VALUE; column < widths.length - 1; column++) {
            widths[column] = columns < 3 ? 60 : columns < 6 ? 54 : 48;
        }
        widths[widths.length - 1] = columns < 3 ? 100 : 125;
        return widths;
    }

    /** Prints all blocks, one below the other. */
    void print() {
        InputRules rules = new InputRules(leaf.sheet(), words);
        for (Block block : table.blocks()) {
            if (block.top() > FormTable.HEAD_ROWS) {
                int above = block.top() - 1;
                leaf.height(above, ROW_HEIGHT);
                leaf.text(above, above, 0, block.checkColumn() - 1, words.say("continued"), CONTINUED);
            }
            header(block);
            for (int row = 0; row < block.items().size(); row++) {
                row(block, row);
            }
            rules.guard(block);
            colour(block);
        }
    }

    private void header(Block block) {
        int top = block.top();
        int bottom = block.numberRow() - 1;
        for (int row = top; row <= block.numberRow(); row++) {
            leaf.height(row, HEADER_HEIGHT);
        }
        leaf.text(top, bottom, Block.NAME, Block.NAME, words.say("column.name"), COLUMN.gridTop());
        leaf.text(top, bottom, Block.MEASURE, Block.MEASURE, words.say("column.measure"), COLUMN.gridTop());
        leaf.text(top, bottom, Block.CODE, Block.CODE, words.say("column.code"), COLUMN.gridTop());
        int column = 0;
        while (column < block.columns().size()) {
            int last = column;
            while (last + 1 < block.columns().size() && block.group(last + 1).equals(block.group(column))) {
                last++;
            }
            group(block, column, last);
            column = last + 1;
        }
        leaf.text(top, bottom, block.checkColumn(), block.checkColumn(), words.say("column.check"), MARGIN.indented(1));
        leaf.text(block.numberRow(), Block.NAME, words.say("letter.name"), NUMBER);
        leaf.text(block.numberRow(), Block.MEASURE, words.say("letter.measure"), NUMBER);
        leaf.text(block.numberRow(), Block.CODE, words.say("letter.code"), NUMBER);
        for (int place = Block.FIRST_VALUE; place < block.checkColumn(); place++) {
            leaf.text(block.numberRow(), place, String.valueOf(place - Block.FIRST_VALUE + 1), NUMBER);
        }
    }

    private void group(Block block, int first, int last) {
        int labels = block.top() + block.levels() - 1;
        boolean oneLevel = block.label(first).isEmpty();
        int groupBottom = oneLevel ? labels : block.top();
        leaf.text(
                block.top(),
                groupBottom,
                block.thisYear(first),
                block.lastYear(last),
                block.group(first),
                COLUMN.gridTop());
        for (int column = first; column <= last; column++) {
            if (!oneLevel) {
                leaf.text(labels, labels, block.thisYear(column), block.lastYear(column), block.label(column), COLUMN);
            }
            leaf.text(labels + 1, block.thisYear(column), words.say("column.this-year"), COLUMN);
            leaf.text(labels + 1, block.lastYear(column), words.say("column.last-year"), COLUMN);
        }
    }

    private void row(Block block, int index) {
        Item item = block.items().get(index);
        int row = block.firstRow() + index;
        int depth = block.depth(index);
        String name = name(block, index, depth);
        double room = leaf.width(Block.NAME, Block.NAME) - depth * Face.TABLE.points();
        leaf.height(row, Math.max(ROW_HEIGHT, TextLines.height(name, Face.TABLE, room) + 4));
        boolean last = row == block.lastRow();
        Style words = ruled(Style.of(Face.TABLE), last);
        leaf.text(row, Block.NAME, name, words.indented(depth));
        leaf.text(row, Block.MEASURE, item.unit(), words.centred());
        leaf.text(row, Block.CODE, item.row(), words.centred());
        for (int column = 0; column < block.columns().size(); column++) {
            if (block.isInput(item, column)) {
                FactKey key = new FactKey(item.code(), block.breakdown(column));
                leaf.cell(row, block.thisYear(column), ruled(input(item), last));
                lastYear(row, block.lastYear(column), ruled(lastYear(item), last), lastYear.apply(key));
            } else {
                leaf.cell(row, block.thisYear(column), words.on(Fill.NO_CELL));
                leaf.cell(row, block.lastYear(column), words.on(Fill.NO_CELL));
            }
        }
        String formula = checks.formula(table.sheet(), row);
        if (!formula.isEmpty()) {
            XSSFCell check = leaf.cell(row, block.checkColumn(), Style.of(Face.CHECK));
            check.setCellFormula(formula);
            // nothing is filled in yet, so nothing is wrong; viewers that do not calculate show this
            check.setCellValue("");
        }
    }

    /** The first part under its whole says so. */
    private String name(Block block, int index, int depth) {
        Item item = block.items().get(index);
        boolean first = depth > 0 && block.items().get(index - 1).code().equals(item.parent());
        String partOf = words.say("part-of");
        return first && !item.nameZh().startsWith("其中") ? partOf + item.nameZh() : item.nameZh();
    }

    private static Style ruled(Style style, boolean last) {
        return last ? style.gridBottom() : style.grid();
    }

    private static Style input(Item item) {
        return Style.of(Face.FIGURE).right().format(format(item)).toFillIn();
    }

    private static Style lastYear(Item item) {
        return Style.of(Face.LAST_YEAR).right().on(Fill.LAST_YEAR).format(format(item));
    }

    private static String format(Item item) {
        return item.valueType() == ValueType.COUNT ? "#,##0" : "General";
    }

    private void lastYear(int row, int column, Style style, Optional<Fact> fact) {
        XSSFCell cell = leaf.cell(row, column, style);
        fact.ifPresent(known -> {
            BigDecimal value = known.value();
            if (known.belowHalf()) {
                cell.setCellValue(words.say("below-half"));
            } else {
                cell.setCellValue(value.doubleValue());
            }
        });
    }

    /** Rows turn red, or orange where only an explanation is asked for, as soon as their check says something. */
    private void colour(Block block) {
        String check = "$" + new CellReference(block.firstRow(), block.checkColumn()).formatAsString();
        colour(block, check, words.say("check.error"), "F8CBCB");
        colour(block, check, words.say("check.warning"), "FCE4C8");
    }

    private void colour(Block block, String check, String mark, String rgb) {
        XSSFSheet sheet = leaf.sheet();
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("ISNUMBER(FIND(\"" + mark + "\"," + check + "))");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        fill.setFillBackgroundColor(Look.colour(rgb));
        CellRangeAddress range =
                new CellRangeAddress(block.firstRow(), block.lastRow(), Block.NAME, block.checkColumn());
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
