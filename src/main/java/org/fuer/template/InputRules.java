package org.fuer.template;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/** What may be typed into the cells of a form: a number as its item allows, or a symbol. */
final class InputRules {

    /** The symbols, and what a hand that hurries types instead of — and …. */
    private static final String SYMBOLS = "|—|——|-|无|…|……|...|×|/|";

    private final XSSFSheet sheet;
    private final Wording words;

    InputRules(XSSFSheet sheet, Wording words) {
        this.sheet = sheet;
        this.words = words;
    }

    /**
     * What an item allows.
     *
     * @param min the least value, or null
     * @param max the greatest value, or null
     */
    private record Allowed(
            String unit,
            boolean whole,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) {

        static Allowed of(Item item) {
            return new Allowed(item.unit(), item.valueType() == ValueType.COUNT, item.min(), item.max());
        }
    }

    /** Guards the cells of a block; below each other, cells of one kind share a rule. */
    void guard(Block block) {
        for (int column = 0; column < block.columns().size(); column++) {
            int from = 0;
            while (from < block.items().size()) {
                int to = from + 1;
                if (block.isInput(block.items().get(from), column)) {
                    Allowed allowed = Allowed.of(block.items().get(from));
                    while (to < block.items().size()
                            && block.isInput(block.items().get(to), column)
                            && Allowed.of(block.items().get(to)).equals(allowed)) {
                        to++;
                    }
                    int first = block.firstRow() + from;
                    int last = block.firstRow() + to - 1;
                    add(new CellRangeAddress(first, last, block.thisYear(column), block.thisYear(column)), allowed);
                }
                from = to;
            }
        }
    }

    private void add(CellRangeAddress range, Allowed allowed) {
        String first = new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation rule = helper.createValidation(
                helper.createCustomConstraint(formula(first, allowed)),
                new CellRangeAddressList(
                        range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.setShowPromptBox(true);
        String wanted = wanted(allowed);
        rule.createPromptBox(
                words.say("input.title", allowed.unit()), words.say("input.prompt", wanted, allowed.unit()));
        rule.createErrorBox(words.say("input.error-title"), words.say("input.error", wanted));
        sheet.addValidationData(rule);
    }

    private static String formula(String cell, Allowed allowed) {
        StringBuilder number = new StringBuilder("AND(TRUE");
        if (allowed.min() != null) {
            number.append(',').append(cell).append(">=").append(allowed.min().toPlainString());
        }
        if (allowed.max() != null) {
            number.append(',').append(cell).append("<=").append(allowed.max().toPlainString());
        }
        if (allowed.whole()) {
            number.append(',').append(cell).append("=INT(").append(cell).append(')');
        }
        return "IF(ISNUMBER(" + cell + ")," + number + "),ISNUMBER(FIND(\"|\"&" + cell + "&\"|\",\"" + SYMBOLS
                + "\")))";
    }

    private String wanted(Allowed allowed) {
        String kind = words.say(allowed.whole() ? "input.whole" : "input.number");
        BigDecimal min = allowed.min();
        BigDecimal max = allowed.max();
        if (min == null && max == null) {
            return kind;
        }
        if (min == null) {
            return words.say("input.at-most", String.valueOf(max), kind);
        }
        return max == null
                ? words.say("input.at-least", min.toPlainString(), kind)
                : words.say("input.between", min.toPlainString(), max.toPlainString(), kind);
    }
}
