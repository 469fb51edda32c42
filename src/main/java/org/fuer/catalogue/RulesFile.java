package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code common/rules.csv}. */
final class RulesFile {

    private static final Pattern CODE = Pattern.compile("R\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");
    private static final Map<String, Rule.Kind> KINDS = Words.of(Rule.Kind.values(), kind -> switch (kind) {
        case RELATION -> "relation";
        case RATIO -> "ratio";
        case YEAR_ON_YEAR -> "yoy";
    });
    private static final Map<String, Rule.Operator> OPERATORS = Words.of(Rule.Operator.values(), Rule.Operator::symbol);
    private static final Map<String, Severity> SEVERITIES =
            Words.of(new Severity[] {Severity.ERROR, Severity.WARNING}, Severity::code);

    private final Cells cells;
    private final Codes forms;

    private RulesFile(Cells cells, Codes forms) {
        this.cells = cells;
        this.forms = forms;
    }

    /** The sound rules, in the order of the file. */
    static List<Rule> read(JobFiles files, Faults faults, Codes forms, Cells cells) {
        CsvTable table = CsvTable.read(
                files,
                "common/rules.csv",
                faults,
                "rule",
                "form",
                "kind",
                "severity",
                "left",
                "op",
                "right",
                "tolerance",
                "max_change",
                "message_zh");
        // Called for the faults: nothing refers to a rule.
        Codes.of(table, "rule");
        RulesFile file = new RulesFile(cells, forms);
        List<Rule> rules = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Rule rule = file.rule(row);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable Rule rule(CsvRow row) {
        String code = row.required("rule", CODE, "code.rule");
        String form = row.required("form");
        forms.check(row, "form", form);
        Rule.Kind kind = row.word("kind", KINDS);
        Severity severity = row.word("severity", SEVERITIES);
        Rule.Operator operator = row.word("op", OPERATORS);
        Rule.Side left = side(row, "left", row.required("left"));
        String rightText = row.text("right");
        Rule.Side right = rightText.isEmpty() ? null : side(row, "right", rightText);
        BigDecimal tolerance = share(row, "tolerance");
        BigDecimal maxChange = share(row, "max_change");
        String message = row.required("message_zh");
        if (kind != null) {
            checkShape(row, kind, rightText);
        }
        if (!row.isSound() || kind == null || severity == null || operator == null || left == null) {
            return null;
        }
        return new Rule(
                code,
                form,
                kind,
                severity,
                left,
                operator,
                right,
                tolerance == null ? BigDecimal.ZERO : tolerance,
                maxChange,
                message);
    }

    private static void checkShape(CsvRow row, Rule.Kind kind, String right) {
        boolean yearOnYear = kind == Rule.Kind.YEAR_ON_YEAR;
        String maxChange = row.text("max_change");
        if (yearOnYear && maxChange.isEmpty()) {
            row.fault("max_change", "", null, "rule.change-needed");
        } else if (!yearOnYear && !maxChange.isEmpty()) {
            row.fault("max_change", maxChange, null, "rule.change-unneeded");
        }
        if (yearOnYear && !right.isEmpty()) {
            row.fault("right", right, null, "rule.right-unneeded");
        } else if (!yearOnYear && right.isEmpty()) {
            row.fault("right", "", null, "value.missing");
        }
        boolean quotient = row.text("left").indexOf('/') >= 0;
        if (kind == Rule.Kind.RATIO && !quotient) {
            row.fault("left", row.text("left"), null, "rule.quotient-needed");
        } else if (kind != Rule.Kind.RATIO && quotient) {
            row.fault("left", row.text("left"), null, "rule.sum-needed");
        }
    }

    private Rule.@Nullable Side side(CsvRow row, String column, String text) {
        if (text.isBlank()) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return new Rule.Side(null, null, new BigDecimal(text));
        }
        int slash = text.indexOf('/');
        Expression above = cells.expression(row, column, slash < 0 ? text : text.substring(0, slash));
        Expression below = slash < 0 ? null : cells.expression(row, column, text.substring(slash + 1));
        return above == null ? null : new Rule.Side(above, below, null);
    }

    private static @Nullable BigDecimal share(CsvRow row, String column) {
        BigDecimal share = row.number(column);
        if (share != null && share.signum() < 0) {
            row.fault(column, share.toPlainString(), null, "value.negative", share.toPlainString());
        }
        return share;
    }
}
