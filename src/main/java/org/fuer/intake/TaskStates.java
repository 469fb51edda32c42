package org.fuer.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fuer.fact.TaskProgress.State;

/** The words for how far a task has come, in Chinese and English, as templates have them and as hands shorten them. */
final class TaskStates {

    private static final Map<State, List<String>> SPELLINGS = Map.of(
            State.COMPLETED, List.of("已完成", "完成", "已经完成", "全部完成", "completed", "complete", "done"),
            State.ON_TRACK, List.of("进展顺利", "顺利", "顺利推进", "ontrack"),
            State.SLOW, List.of("进展缓慢", "缓慢", "slow", "slowprogress"),
            State.NOT_STARTED, List.of("尚未启动", "未启动", "尚未开始", "notstarted", "notyetstarted"));

    private static final Map<String, State> WORDS = words();

    private TaskStates() {}

    private static Map<String, State> words() {
        Map<String, State> words = new HashMap<>();
        SPELLINGS.forEach((state, spellings) -> spellings.forEach(spelling -> words.put(spelling, state)));
        return Map.copyOf(words);
    }

    /** The state that a text names; empty when it names none. Width, spaces, numbering and marks do not matter. */
    static Optional<State> of(String text) {
        String word = PlainText.bareName(text).toLowerCase(Locale.ROOT).replace("-", "");
        return Optional.ofNullable(WORDS.get(word));
    }
}
