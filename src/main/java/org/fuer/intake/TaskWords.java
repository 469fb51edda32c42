package org.fuer.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Task;

/** The tasks of a place, by their codes and by their words, as units write them. */
final class TaskWords {

    private final Map<String, Task> byCode = new HashMap<>();
    private final Map<String, List<Task>> byText = new HashMap<>();

    TaskWords(Place place) {
        for (Task task : place.tasks()) {
            byCode.put(code(task.code()), task);
            byText.computeIfAbsent(PlainText.bareName(task.summaryZh()), text -> new ArrayList<>())
                    .add(task);
        }
    }

    /** The task with a code, in any width and case and with any dash or none: {@code W—007} and {@code w007}. */
    Optional<Task> coded(String code) {
        return Optional.ofNullable(byCode.get(code(code)));
    }

    private static String code(String text) {
        return PlainText.tight(text).toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
    }

    /** The tasks with a text; both plans may have one of the same words. */
    List<Task> named(String text) {
        return byText.getOrDefault(PlainText.bareName(text), List.of());
    }
}
