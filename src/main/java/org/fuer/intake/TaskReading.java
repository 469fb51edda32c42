package org.fuer.intake;

import org.fuer.fact.Source;
import org.fuer.fact.TaskProgress;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a 任务进展 sheet says of a task of its unit.
 *
 * @param task the code of the task
 * @param said what stands in the cell of the state; may be empty
 * @param state how far it has come; null where the row says nothing or nothing that can be read
 * @param description what was done; may be empty
 * @param evidence what bears it out; may be empty
 * @param source the cell of the state
 */
public record TaskReading(
        String task,
        String said,
        TaskProgress.@Nullable State state,
        String description,
        String evidence,
        Source source) {

    /** Whether the row says anything at all. */
    public boolean saysAnything() {
        return !said.isEmpty() || !description.isEmpty() || !evidence.isEmpty();
    }
}
