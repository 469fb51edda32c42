package org.fuer.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a task (任务) that no statistic measures has come, as a responsible unit reports it on the 任务进展 sheet of its
 * workbook.
 *
 * @param task the code of the task in {@code tasks.csv}
 * @param unit the code of the unit that reports
 * @param state how far it has come
 * @param description what was done, in the unit's words; may be empty
 * @param submission the id of the submission, {@code <unit>-<first 12 of sha256>}
 * @param source the cell of the state
 * @param evidence what bears it out (佐证材料), in the unit's words; may be empty
 */
public record TaskProgress(
        String task, String unit, State state, String description, String submission, Source source, String evidence) {

    /** The progress of a task for which nothing is named that bears it out. */
    public TaskProgress(String task, String unit, State state, String description, String submission, Source source) {
        this(task, unit, state, description, submission, source, "");
    }

    /** How far a task has come. A task of which no unit reports a state has none: 未报. */
    public enum State {
        /** 已完成. */
        COMPLETED,
        /** 进展顺利. */
        ON_TRACK,
        /** 进展缓慢. */
        SLOW,
        /** 尚未启动. */
        NOT_STARTED;

        /** The code in files and the database: {@code on-track}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The state with this code; empty for any other text. */
        public static Optional<State> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
