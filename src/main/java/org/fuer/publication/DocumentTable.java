package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.publication.document.Cell;
import org.fuer.publication.document.Table;
import org.fuer.publication.lineage.Statement;

/** A table of a document under the same headings as a sheet has. */
final class DocumentTable {

    private final String title;
    private final List<Heading> headings;
    private final List<List<Cell>> rows = new ArrayList<>();

    DocumentTable(String title, List<Heading> headings) {
        this.title = title;
        this.headings = List.copyOf(headings);
    }

    /** Adds a row. */
    void add(List<Entry> entries, boolean strong) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Cell cell = EntryCell.of(entries.get(i));
            if (headings.get(i).alignment() == HorizontalAlignment.CENTER) {
                cell = cell.centred();
            }
            cells.add(strong ? cell.inBold() : cell);
        }
        rows.add(cells);
    }

    /** Adds a heading above the rows that follow. */
    void section(String text) {
        rows.add(List.of(Cell.words(text).inBold().across(headings.size())));
    }

    /** The table with these notes. */
    Table table(List<String> notes) {
        boolean grouped = headings.stream().anyMatch(heading -> !heading.group().isEmpty());
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean ruled =
                    i > 0 && !headings.get(i).group().equals(headings.get(i - 1).group());
            columns.add(new Table.Column(headings.get(i).width(), ruled));
        }
        return new Table(
                title,
                "",
                columns,
                grouped ? List.of(upper(), lower()) : List.of(lower()),
                rows,
                notes.stream().map(Statement::plain).toList());
    }

    private List<Cell> upper() {
        List<Cell> cells = new ArrayList<>();
        int i = 0;
        while (i < headings.size()) {
            String group = headings.get(i).group();
            int first = i;
            do {
                i++;
            } while (!group.isEmpty()
                    && i < headings.size()
                    && headings.get(i).group().equals(group));
            cells.add(
                    group.isEmpty()
                            ? Cell.head(headings.get(first).label()).down(2)
                            : Cell.head(group).across(i - first));
        }
        return cells;
    }

    private List<Cell> lower() {
        boolean grouped = headings.stream().anyMatch(heading -> !heading.group().isEmpty());
        return headings.stream()
                .filter(heading -> !grouped || !heading.group().isEmpty())
                .map(heading -> Cell.head(heading.label()))
                .toList();
    }
}
