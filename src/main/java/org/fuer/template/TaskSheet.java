package org.fuer.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Task;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.TaskProgress;
import org.fuer.template.Look.Face;
import org.fuer.template.Look.Fill;
import org.fuer.template.Look.Style;
import org.jspecify.annotations.Nullable;

/**
 * Prints the sheet 任务进展 for a unit: its tasks, how far each has come by a list of words, what was done and what bears
 * it out; beside them last year's in grey.
 */
final class TaskSheet {

    /** The widths of code, plan, domain, task, clause, state, description, evidence, last year's state and text. */
    static final double[] WIDTHS = {38, 36, 74, 150, 72, 62, 200, 110, 58, 120};

    private static final int TITLE = 0;
    private static final int PLACE = 1;
    private static final int UNIT = 2;
    private static final int HEADER = 3;
    private static final int FIRST = HEADER + 1;
    private static final int STATE = 5;

    private static final double LINE_HEIGHT = 15;

    /** There is room to write some lines by hand. */
    private static final double LEAST_HEIGHT = 40;

    private static final List<String> COLUMNS = List.of(
            "code",
            "plan",
            "domain",
            "task",
            "clause",
            "state",
            "description",
            "evidence",
            "last-state",
            "last-description");

    private static final Style COLUMN =
            Style.of(Face.COLUMN).centred().gridTop().on(Fill.HEADER);
    private static final Style TEXT = Style.of(Face.TABLE);
    private static final Style INPUT = Style.of(Face.TABLE).toFillIn();
    private static final Style LAST_YEAR = Style.of(Face.LAST_TEXT).on(Fill.LAST_YEAR);

    private final Leaf leaf;
    private final Wording words;

    TaskSheet(Leaf leaf, Wording words) {
        this.leaf = leaf;
        this.words = words;
    }

    /** The tasks that a unit is responsible for, alone or with others, in the order of {@code tasks.csv}. */
    static List<Task> tasksOf(Place place, Unit unit) {
        return place.tasks().stream()
                .filter(task -> task.units().contains(unit.code()))
                .toList();
    }

    /**
     * Prints the sheet.
     *
     * @param lastYear what was reported for the year before
     */
    void print(Place place, Unit unit, int year, List<TaskProgress> lastYear) {
        int last = WIDTHS.length - 1;
        leaf.height(TITLE, 30);
        leaf.text(
                TITLE,
                TITLE,
                0,
                last,
                words.say("task.title"),
                Style.of(Face.TITLE).centred());
        head(PLACE, words.say("head.place-year", place.settings().name(), year));
        head(UNIT, words.say("head.unit", unit.nameZh()));
        leaf.height(HEADER, 20);
        for (int column = 0; column <= last; column++) {
            leaf.text(HEADER, column, words.say("task.column." + COLUMNS.get(column)), COLUMN);
        }
        List<Task> tasks = tasksOf(place, unit);
        Map<String, TaskProgress> before = lastYear.stream()
                .filter(progress -> progress.unit().equals(unit.code()))
                .collect(Collectors.toMap(TaskProgress::task, Function.identity()));
        for (int i = 0; i < tasks.size(); i++) {
            row(FIRST + i, tasks.get(i), before.get(tasks.get(i).code()), i == tasks.size() - 1);
        }
        guard(FIRST + tasks.size() - 1);
        int signed = new SignatureFields(leaf, words, last).print(FIRST + tasks.size() + 1);
        head(signed + 2, words.say("task.note"));
        leaf.sheet().setRepeatingRows(new CellRangeAddress(0, HEADER, -1, -1));
        leaf.sheet().createFreezePane(STATE, FIRST);
    }

    private void head(int row, String text) {
        leaf.height(row, Math.max(LINE_HEIGHT, TextLines.height(text, Face.HEAD, leaf.width(0, leaf.columns() - 1))));
        leaf.text(row, row, 0, leaf.columns() - 1, text, Style.of(Face.HEAD));
    }

    private void row(int row, Task task, @Nullable TaskProgress before, boolean last) {
        List<String> texts = List.of(
                task.code(),
                words.say("task.plan." + task.plan().code()),
                task.domainZh(),
                task.summaryZh(),
                task.clause(),
                "",
                "",
                "",
                before == null ? "" : words.say("task.state." + before.state().code()),
                before == null ? "" : before.description());
        double height = LEAST_HEIGHT;
        for (int column = 0; column < texts.size(); column++) {
            Style style = style(column);
            double wanted = TextLines.height(texts.get(column), style.face(), leaf.width(column, column)) + 6;
            height = Math.max(height, Math.min(wanted, Leaf.HIGHEST_ROW));
            leaf.text(row, column, texts.get(column), last ? style.gridBottom() : style.grid());
        }
        leaf.height(row, height);
    }

    private static Style style(int column) {
        return switch (COLUMNS.get(column)) {
            case "state" -> INPUT.centred();
            case "description", "evidence" -> INPUT;
            case "last-state" -> LAST_YEAR.centred();
            case "last-description" -> LAST_YEAR;
            case "code", "plan" -> TEXT.centred();
            default -> TEXT;
        };
    }

    /** Only the words of a state can be chosen. */
    private void guard(int lastRow) {
        DataValidationHelper helper = leaf.sheet().getDataValidationHelper();
        String[] choices = Arrays.stream(words.say("task.choices").split(","))
                .map(String::strip)
                .toArray(String[]::new);
        DataValidation rule = helper.createValidation(
                helper.createExplicitListConstraint(choices), new CellRangeAddressList(FIRST, lastRow, STATE, STATE));
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true);
        rule.setShowErrorBox(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(words.say("task.input.title"), words.say("task.input.prompt"));
        rule.createErrorBox(words.say("input.error-title"), words.say("task.input.error"));
        leaf.sheet().addValidationData(rule);
    }
}
