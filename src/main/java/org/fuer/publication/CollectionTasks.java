package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Task;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.TaskProgress;
import org.fuer.fact.TaskProgress.State;

/**
 * The sheet 任务进展: of how many tasks each unit owes a state, of how many it gave one, and which. What is not reported
 * makes no edition a draft; it is printed as such.
 */
final class CollectionTasks {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;

    CollectionTasks(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
    }

    /** Prints the sheet; a place without tasks has none. */
    void print(Book book) {
        if (edition.place().tasks().isEmpty()) {
            return;
        }
        List<ListSheet.Heading> headings = new ArrayList<>(List.of(
                ListSheet.Heading.left(words.say("column.unit"), 120),
                ListSheet.Heading.figures(words.say("column.owed-tasks"), 60),
                ListSheet.Heading.figures(words.say("column.reported-tasks"), 60)));
        for (State state : State.values()) {
            headings.add(ListSheet.Heading.figures(words.say("task-state." + state.code()), 60));
        }
        headings.add(ListSheet.Heading.left(words.say("column.silent-tasks"), 300));
        ListSheet list = new ListSheet(
                book,
                words.say("collection.tasks"),
                Paper.LANDSCAPE,
                words.say("collection.tasks-title", edition.place().settings().shortName(), edition.year()),
                "",
                headings);
        for (Unit unit : edition.place().units()) {
            List<Task> owed = edition.place().tasks().stream()
                    .filter(task -> task.units().contains(unit.code()))
                    .toList();
            if (!owed.isEmpty()) {
                add(list, unit, owed);
            }
        }
        list.letFilter();
        list.end(List.of(words.say("collection.tasks-note")));
    }

    private void add(ListSheet list, Unit unit, List<Task> owed) {
        List<TaskProgress> reported = edition.taskProgress().stream()
                .filter(one -> one.unit().equals(unit.code()))
                .toList();
        List<String> silent = owed.stream()
                .map(Task::code)
                .filter(task -> reported.stream().noneMatch(one -> one.task().equals(task)))
                .toList();
        List<Entry> row = new ArrayList<>(
                List.of(Entry.words(naming.unit(unit.code())), Entry.count(owed.size()), Entry.count(reported.size())));
        for (State state : State.values()) {
            row.add(Entry.count(
                    (int) reported.stream().filter(one -> one.state() == state).count()));
        }
        row.add(Entry.words(naming.list(silent)));
        list.add(row, 1, silent.isEmpty() ? Style.Band.GREEN : Style.Band.NONE);
    }
}
