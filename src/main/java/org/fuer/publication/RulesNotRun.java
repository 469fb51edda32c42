package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fuer.catalogue.Rule;
import org.fuer.catalogue.Wording;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sheet 审核规则执行情况 of {@code collection.xlsx}: which rules did not run, in which forms, how often, why, and which
 * cells kept them from it. A rule that did not run has not passed.
 */
final class RulesNotRun {

    /** So many cells are named; of more their number is. */
    private static final int MOST_CELLS = 12;

    private final Edition edition;
    private final Naming naming;
    private final Wording words;

    RulesNotRun(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
    }

    void print(Book book) {
        ListSheet list = new ListSheet(
                book,
                words.say("rules.sheet"),
                Paper.LANDSCAPE,
                words.say("rules.sheet"),
                words.say(
                        "rules.total",
                        total(RuleOutcome::passed),
                        total(RuleOutcome::failed),
                        total(RuleOutcome::notApplicable),
                        total(RuleOutcome::notEvaluable)),
                List.of(
                        ListSheet.Heading.centred(words.say("column.rule"), 84),
                        ListSheet.Heading.left(words.say("rules.demand"), 190),
                        ListSheet.Heading.left(words.say("column.forms"), 90),
                        ListSheet.Heading.figures(words.say("rules.times"), 50),
                        ListSheet.Heading.left(words.say("rules.reason"), 170),
                        ListSheet.Heading.left(words.say("rules.cells"), 200)));
        for (Line line : lines()) {
            list.add(List.of(
                    Entry.words(line.rule()),
                    Entry.words(demand(line.rule())),
                    Entry.words(String.join(" ", line.forms())),
                    Entry.count(line.times()),
                    Entry.words(words.say("rules.reason." + line.reason().code())),
                    Entry.words(where(line))));
        }
        list.letFilter();
        list.end(List.of(words.say("rules.note")));
    }

    private int total(ToIntFunction<RuleOutcome> count) {
        return edition.outcomes().stream().mapToInt(count).sum();
    }

    /** The outcomes of one rule and reason, of all forms together. */
    private record Line(String rule, Reason reason, List<String> forms, int times, List<Source> cells) {

        Line and(RuleOutcome outcome) {
            List<String> moreForms = new ArrayList<>(forms);
            moreForms.add(outcome.form());
            List<Source> moreCells = new ArrayList<>(cells);
            moreCells.addAll(outcome.cells());
            return new Line(rule, reason, moreForms, times + outcome.notEvaluable(), moreCells);
        }
    }

    /** The rows of rules.csv first, then what follows from the forms themselves; each in the order of its code. */
    private List<Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (RuleOutcome outcome : edition.outcomes()) {
            Reason reason = outcome.reason();
            if (reason != null && tellsSomething(outcome.rule(), reason)) {
                Line none = new Line(outcome.rule(), reason, List.of(), 0, List.of());
                lines.merge(outcome.rule() + reason, none.and(outcome), (known, more) -> known.and(outcome));
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparing(line -> rule(line.rule()) == null))
                .toList();
    }

    /** That an edit within a form has nothing to judge in an empty cell is said by what the cell owes. */
    private boolean tellsSomething(String code, Reason reason) {
        return rule(code) != null || (reason != Reason.EMPTY && words.has("rules.demand." + code));
    }

    /** What the rule demands: its own sentence, or that of the built-in rule. */
    private String demand(String code) {
        Rule rule = rule(code);
        return rule == null ? words.say("rules.demand." + code) : rule.messageZh();
    }

    private @Nullable Rule rule(String code) {
        return naming.rule(code).orElse(null);
    }

    /** The cells; where none arrived, the data that a row of rules.csv needs. */
    private String where(Line line) {
        Rule rule = rule(line.rule());
        if (!line.cells().isEmpty() || rule == null) {
            return cells(line.cells());
        }
        Rule.Side right = rule.right();
        String needed = right == null
                ? rule.left().toString()
                : rule.left() + " " + rule.operator().symbol() + " " + right;
        return words.say("rules.needs", needed);
    }

    /** The cells by file and sheet: 人口.xlsx 表1 C5、C9. */
    private String cells(List<Source> cells) {
        Map<String, List<String>> bySheet = new LinkedHashMap<>();
        List<Source> named = cells.stream().distinct().toList();
        for (Source cell : named.subList(0, Math.min(MOST_CELLS, named.size()))) {
            bySheet.computeIfAbsent((cell.file() + " " + cell.sheet()).strip(), any -> new ArrayList<>())
                    .add(cell.cell());
        }
        List<String> lines = new ArrayList<>();
        bySheet.forEach((sheet, addresses) -> lines.add(sheet + "：" + naming.list(addresses)));
        if (named.size() > MOST_CELLS) {
            lines.add(words.say("rules.more-cells", named.size()));
        }
        return String.join("\n", lines);
    }
}
