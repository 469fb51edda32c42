package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * Room for the marks of notes: where one figure of a column has a mark, the others keep as much room at their right, so
 * that the digits of a column stay below each other.
 */
final class MarkRoom {

    private MarkRoom() {}

    /** The rows of a table, with room for marks. */
    static List<TableBlock.Group> in(List<TableBlock.Group> groups) {
        List<Integer> marks = new ArrayList<>();
        for (TableBlock.Group group : groups) {
            group.lines().forEach(line -> count(line.entries(), marks));
        }
        return marks.stream().allMatch(most -> most == 0)
                ? List.copyOf(groups)
                : groups.stream().map(group -> in(group, marks)).toList();
    }

    private static void count(List<Entry> entries, List<Integer> marks) {
        for (int column = 0; column < entries.size(); column++) {
            if (marks.size() <= column) {
                marks.add(0);
            }
            marks.set(column, Math.max(marks.get(column), marks(entries.get(column))));
        }
    }

    private static int marks(Entry entry) {
        return entry instanceof Entry.Figure figure ? figure.marks() : 0;
    }

    private static TableBlock.Group in(TableBlock.Group group, List<Integer> marks) {
        return new TableBlock.Group(
                group.lines().stream().map(line -> in(line, marks)).toList());
    }

    private static TableBlock.Line in(TableBlock.Line line, List<Integer> marks) {
        List<Entry> entries = new ArrayList<>();
        for (int column = 0; column < line.entries().size(); column++) {
            Entry entry = line.entries().get(column);
            entries.add(entry instanceof Entry.Figure figure ? figure.roomFor(marks.get(column)) : entry);
        }
        return new TableBlock.Line(line.label(), line.indent(), line.strong(), entries);
    }
}
