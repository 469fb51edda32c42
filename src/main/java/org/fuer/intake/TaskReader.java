package org.fuer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Task;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the 任务进展 tables of a file. Their cells are no part of the conservation ledger, which counts the numbers of
 * forms: here every row that says anything ends as a reading or as a finding. A state that cannot be read is told by validation,
 * and only where the table counts. A task is known by its code, else by its text.
 */
final class TaskReader {

    /** A text that shares less with the task's own contradicts its code. */
    private static final double LEAST_LIKENESS = 0.5;

    private static final String WOMEN = "妇女";
    private static final String CHILDREN = "儿童";

    private final String file;
    private final Place place;
    private final String unit;
    private final TaskWords words;
    private final FindingList findings;

    /**
     * @param unit the code of the unit whose file it is
     * @param words the tasks of the place
     */
    TaskReader(Arrival arrival, String unit, TaskWords words, FindingList findings) {
        this.file = arrival.file();
        this.place = arrival.place();
        this.unit = unit;
        this.words = words;
        this.findings = findings;
    }

    /**
     * Reads a table; empty where nothing on it is filled in.
     *
     * @param revision the revision of the file
     * @param fileDate the latest 报出日期 in the file, or null
     */
    Optional<TaskReport> read(TaskTable table, int revision, @Nullable LocalDate fileDate) {
        List<TaskReading> rows = new ArrayList<>();
        boolean saysAnything = false;
        for (int row : table.body()) {
            boolean says = table.saysAnything(row);
            Optional<Task> task =
                    says ? own(table, row) : known(table, row, words).filter(this::isOwn);
            task.ifPresent(known -> rows.add(reading(table, row, known)));
            saysAnything |= says;
        }
        LocalDate own = ReportDate.of(table.around()).orElse(fileDate);
        return saysAnything ? Optional.of(new TaskReport(table.sheet(), revision, own, rows)) : Optional.empty();
    }

    /** The only unit that is responsible for all tasks of some tables; empty where there are none or several. */
    static Optional<String> unitOf(List<TaskTable> tables, TaskWords words) {
        List<List<String>> responsible = new ArrayList<>();
        for (TaskTable table : tables) {
            for (int row : table.body()) {
                known(table, row, words).map(Task::units).ifPresent(responsible::add);
            }
        }
        if (responsible.isEmpty()) {
            return Optional.empty();
        }
        Set<String> units = new LinkedHashSet<>(responsible.get(0));
        responsible.forEach(units::retainAll);
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    private boolean isOwn(Task task) {
        return task.units().contains(unit);
    }

    /** The task of a row without a doubt, for rows that say nothing. */
    private static Optional<Task> known(TaskTable table, int row, TaskWords words) {
        Optional<Task> coded = words.coded(table.text(row, TaskColumn.CODE));
        List<Task> named = words.named(table.text(row, TaskColumn.TASK));
        return coded.isPresent() || named.size() != 1 ? coded : Optional.of(named.get(0));
    }

    /** The task of the unit that a row is; what it is otherwise becomes a finding. */
    private Optional<Task> own(TaskTable table, int row) {
        String code = table.text(row, TaskColumn.CODE);
        String text = table.text(row, TaskColumn.TASK);
        Optional<Task> coded = words.coded(code);
        Task task;
        if (coded.isPresent()) {
            task = coded.get();
            if (!agrees(text, task)) {
                unknown(table, row, "unknown-task.contradiction", text, code, task.summaryZh());
                return Optional.empty();
            }
        } else {
            List<Task> named = narrowed(words.named(text), table, row);
            if (named.size() != 1) {
                unknown(table, row, named.isEmpty() ? "unknown-task" : "unknown-task.ambiguous", text, code);
                return Optional.empty();
            }
            task = named.get(0);
        }
        if (!isOwn(task)) {
            String responsible = task.units().stream().map(this::nameOf).collect(Collectors.joining("、"));
            String key = unit.isEmpty() ? "unknown-task.no-unit" : "unknown-task.other-unit";
            unknown(table, row, key, task.summaryZh(), task.code(), responsible);
            return Optional.empty();
        }
        return Optional.of(task);
    }

    private boolean agrees(String text, Task task) {
        return text.isEmpty()
                || words.named(text).contains(task)
                || (words.named(text).isEmpty() && NameLikeness.of(text, task.summaryZh()) >= LEAST_LIKENESS);
    }

    /** Those of the tasks of a text that the unit has and that stand in the plan and domain of the row. */
    private List<Task> narrowed(List<Task> named, TaskTable table, int row) {
        List<Task> narrowed = named;
        if (narrowed.size() > 1 && narrowed.stream().anyMatch(this::isOwn)) {
            narrowed = narrowed.stream().filter(this::isOwn).toList();
        }
        String plan = table.text(row, TaskColumn.PLAN);
        if (narrowed.size() > 1 && plan.contains(WOMEN) != plan.contains(CHILDREN)) {
            narrowed = narrowed.stream()
                    .filter(task -> (task.plan() == Plan.WOMEN) == plan.contains(WOMEN))
                    .toList();
        }
        String domain = PlainText.bareName(table.text(row, TaskColumn.DOMAIN));
        if (narrowed.size() > 1 && !domain.isEmpty()) {
            narrowed = narrowed.stream()
                    .filter(task -> PlainText.bareName(task.domainZh()).equals(domain))
                    .toList();
        }
        return narrowed;
    }

    private String nameOf(String code) {
        return place.unit(code).map(Unit::nameZh).orElse(code);
    }

    private TaskReading reading(TaskTable table, int row, Task task) {
        String said = table.text(row, TaskColumn.STATE);
        return new TaskReading(
                task.code(),
                said,
                TaskStates.of(said).orElse(null),
                table.text(row, TaskColumn.DESCRIPTION),
                table.text(row, TaskColumn.EVIDENCE),
                new Source(file, table.sheet(), table.stateOf(row)));
    }

    private void unknown(TaskTable table, int row, String messageKey, String... arguments) {
        Grid grid = table.grid();
        int column = table.columns().entrySet().stream()
                .filter(one -> one.getKey() == TaskColumn.CODE || one.getKey() == TaskColumn.TASK)
                .filter(one -> grid.cell(row, one.getValue()) != null)
                .map(one -> one.getValue())
                .min(Comparator.naturalOrder())
                .orElse(Math.max(grid.firstFilled(row), 0));
        findings.onCell(
                new Source(file, table.sheet(), Grid.address(row, column)),
                BuiltInRule.UNKNOWN_TASK,
                BuiltInRule.UNKNOWN_TASK.severity(),
                null,
                PlainText.strip(grid.text(row, column)),
                "",
                messageKey,
                arguments);
    }
}
