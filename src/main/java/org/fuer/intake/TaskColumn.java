package org.fuer.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a 任务进展 table, by the words that may stand over them. */
enum TaskColumn {
    CODE("编号", "任务编号", "任务代码", "代码", "code", "taskcode", "no.", "taskno."),
    TASK("任务内容", "任务", "任务名称", "目标任务", "主要任务", "重点任务", "工作任务", "规划任务", "具体任务", "task"),
    PLAN("规划", "规划名称", "所属规划", "plan"),
    DOMAIN("领域", "所属领域", "规划领域", "domain"),
    STATE("进展状态", "任务状态", "任务进展状态", "完成状态", "当前状态", "状态", "任务进展", "state", "status", "progress"),
    DESCRIPTION("进展说明", "进展情况说明", "进展描述", "情况说明", "工作进展", "主要工作", "主要做法", "说明", "description"),
    EVIDENCE("佐证材料", "佐证", "证明材料", "支撑材料", "evidence"),
    /** The state, or a description where another column holds the state. */
    SITUATION("进展情况", "任务进展情况", "推进情况", "落实情况", "完成情况", "任务完成情况");

    private static final int LONGEST = 24;

    private static final Map<String, TaskColumn> HEADERS = headers();

    private final List<String> words;

    TaskColumn(String... words) {
        this.words = List.of(words);
    }

    private static Map<String, TaskColumn> headers() {
        Map<String, TaskColumn> headers = new HashMap<>();
        for (TaskColumn column : values()) {
            column.words.forEach(word -> headers.put(word, column));
        }
        return Map.copyOf(headers);
    }

    /** The column that a cell is the header of; what stands in brackets behind the words does not matter. */
    static Optional<TaskColumn> of(GridCell cell) {
        if (cell.kind() != GridCell.Kind.TEXT || cell.text().length() > LONGEST) {
            return Optional.empty();
        }
        String word = PlainText.tight(PlainText.withoutLastBracket(cell.text())).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(HEADERS.get(word.endsWith("*") ? word.substring(0, word.length() - 1) : word));
    }
}
