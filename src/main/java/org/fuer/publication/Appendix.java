package org.fuer.publication;

import java.util.List;
import org.fuer.publication.lineage.Statement;

/**
 * An appendix (附录) of the yearbook: a sheet of its own, whose tables have the same columns.
 *
 * @param sheet what its sheet is called
 * @param title its title
 * @param beneath its title in the other language; may be empty
 * @param paper how it lies
 * @param introduction what a reader must know first; may be empty
 * @param widths the width of each column in points; one with wider figures is made as wide as those need
 * @param tables its tables
 */
record Appendix(
        String sheet,
        String title,
        String beneath,
        Paper paper,
        List<Statement> introduction,
        List<Integer> widths,
        List<TableBlock> tables) {

    Appendix {
        introduction = List.copyOf(introduction);
        widths = List.copyOf(widths);
        tables = List.copyOf(tables);
    }

    /** The width of each column with room for its widest figure. */
    double[] columnWidths() {
        double[] needed = widths.stream().mapToDouble(Integer::doubleValue).toArray();
        for (TableBlock table : tables) {
            for (TableBlock.Group group : table.groups()) {
                group.lines().forEach(line -> widen(needed, line.entries()));
            }
        }
        return needed;
    }

    private static void widen(double[] widths, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            widths[i + 1] = Math.max(widths[i + 1], Entry.figureWidth(entries.get(i)));
        }
    }

    /** The header of a column of words. */
    static TableBlock.Column words(String label) {
        return TableBlock.Column.of(label);
    }

    /** The header of a column whose entries stand in the middle. */
    static TableBlock.Column centred(String label) {
        return new TableBlock.Column("", label, false, false, true);
    }

    /** The header of a column of a group; a thin line stands before the first of them. */
    static TableBlock.Column under(String group, String label, boolean first) {
        return new TableBlock.Column(group, label, false, first, true);
    }

    /** A row by itself. */
    static TableBlock.Group row(String label, int indent, boolean strong, List<Entry> entries) {
        return new TableBlock.Group(List.of(new TableBlock.Line(label, indent, strong, entries)));
    }
}
