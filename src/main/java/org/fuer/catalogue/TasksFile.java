package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code tasks.csv} of a place. */
final class TasksFile {

    private TasksFile() {}

    /**
     * The sound tasks, in the order of the file.
     *
     * @param targets the codes of the targets: the plan numbers both in one row
     */
    static List<Task> read(JobFiles files, String place, Faults faults, Codes targets, Codes units, PlanRows plans) {
        CsvTable table = CsvTable.read(
                files,
                place + "/tasks.csv",
                faults,
                "task",
                "plan",
                "domain_zh",
                "clause",
                "line",
                "summary_zh",
                "units");
        // Called for the faults: nothing refers to a task.
        Codes.of(table, "task");
        List<Task> tasks = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            String code = row.required("task", PlanRows.CODE, "code.target");
            if (targets.has(code)) {
                row.fault("task", code, null, "task.also-target", code, targets.file());
            }
            Plan plan = plans.plan(row);
            String domain = row.required("domain_zh");
            String clause = row.required("clause");
            String line = row.required("line");
            String summary = row.required("summary_zh");
            row.required("units");
            List<String> responsible = row.list("units");
            units.checkAll(row, "units", responsible);
            if (row.isSound() && plan != null) {
                tasks.add(new Task(code, plan, domain, clause, line, summary, responsible));
            }
        }
        return tasks;
    }
}
