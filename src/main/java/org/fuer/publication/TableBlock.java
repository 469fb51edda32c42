package org.fuer.publication;

import java.util.List;
import java.util.stream.Stream;

/**
 * A printed table.
 *
 * @param title its title
 * @param beneath its title in the other language; may be empty
 * @param measure the unit of measure of its figures unless the stub names another; may be empty
 * @param columns its columns, the stub first
 * @param groups its rows, in groups that are not torn apart at the end of a page
 * @param notes what stands under it
 */
record TableBlock(
        String title, String beneath, String measure, List<Column> columns, List<Group> groups, List<String> notes) {

    TableBlock {
        columns = List.copyOf(columns);
        groups = MarkRoom.in(groups);
        notes = List.copyOf(notes);
    }

    /** Whether any of its cells holds a number. */
    boolean hasFigures() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.entries().stream())
                .anyMatch(Entry.Figure.class::isInstance);
    }

    /** Whether the header has a level above the columns' own. */
    boolean twoLevels() {
        return columns.stream().anyMatch(column -> !column.over().isEmpty());
    }

    /**
     * A column.
     *
     * @param over the header above several neighbouring columns; empty for none
     * @param label its header
     * @param newest whether it is the year the yearbook is about
     * @param begins whether a group of columns begins here: a thin line stands before it
     * @param centred whether words in it are centred
     */
    record Column(String over, String label, boolean newest, boolean begins, boolean centred) {

        /** A plain column of its own. */
        static Column of(String label) {
            return new Column("", label, false, false, false);
        }
    }

    /** Rows that stay together. */
    record Group(List<Line> lines) {

        Group {
            lines = List.copyOf(lines);
        }

        /** The same under a heading. */
        Group under(Line heading) {
            return new Group(Stream.concat(Stream.of(heading), lines.stream()).toList());
        }
    }

    /**
     * A row.
     *
     * @param label what stands in the stub
     * @param indent steps in from the left
     * @param strong whether it is a total
     * @param entries what stands in the other columns
     */
    record Line(String label, int indent, boolean strong, List<Entry> entries) {

        Line {
            entries = List.copyOf(entries);
        }

        /** A row that says what the rows below it are; it has no figures of its own. */
        static Line heading(String label) {
            return new Line(label, 0, true, List.of());
        }

        /** Whether it only says what the rows below it are. */
        boolean isHeading() {
            return entries.isEmpty();
        }
    }
}
