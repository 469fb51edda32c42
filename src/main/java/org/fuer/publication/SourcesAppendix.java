package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ChapterPrinter.PrintedChapter;
import org.fuer.publication.ChapterPrinter.PrintedTable;
import org.fuer.publication.lineage.Statement;

/**
 * 数据来源: of each table of the chapters the forms, units, years and files its figures come from; then the files. The
 * number of a table leads to it.
 */
final class SourcesAppendix {

    private static final List<Integer> WIDTHS = List.of(300, 52, 212, 140);
    private static final String BEHIND_NUMBER = "  ";

    private final Naming naming;
    private final Wording words;
    private final Map<PrintedTable, SortedSet<SourceFile>> sources = new LinkedHashMap<>();
    private final Map<PrintedTable, Spot> places = new LinkedHashMap<>();

    SourcesAppendix(Naming naming) {
        this.naming = naming;
        this.words = naming.words();
    }

    /** Adds the tables of a chapter. */
    void add(PrintedChapter chapter, TableSources ofTables) {
        sources.putAll(ofTables.of(chapter));
        chapter.tables().forEach(table -> places.put(table, new Spot(chapter.sheet(), table.row())));
    }

    Appendix appendix() {
        return new Appendix(
                words.say("sources.sheet"),
                words.say("sources.title"),
                naming.beneath().say("sources.title"),
                Paper.LANDSCAPE,
                List.of(Statement.plain(words.say("sources.introduction"))),
                WIDTHS,
                List.of(tables(), files()));
    }

    private TableBlock tables() {
        List<TableBlock.Group> groups = new ArrayList<>();
        sources.forEach((table, files) -> {
            String[] title = table.title().split(BEHIND_NUMBER, 2);
            String forms = files.isEmpty() ? words.say("ranking.none") : forms(files);
            groups.add(Appendix.row(
                    title[title.length - 1],
                    0,
                    false,
                    List.of(
                            new Entry.Link(title[0], Objects.requireNonNull(places.get(table))),
                            Entry.words(forms),
                            Entry.words(years(files)))));
        });
        return block(
                "sources.by-table",
                List.of("sources.table-name", "sources.table", "sources.forms", "sources.years"),
                groups,
                List.of());
    }

    private TableBlock files() {
        SortedSet<SourceFile> all = new TreeSet<>();
        sources.values().forEach(all::addAll);
        List<TableBlock.Group> groups = new ArrayList<>();
        for (SourceFile file : all) {
            groups.add(Appendix.row(
                    file.sheet().isEmpty() ? file.file() : words.say("sources.sheet-of", file.file(), file.sheet()),
                    0,
                    false,
                    List.of(
                            Entry.words(file.form()),
                            Entry.words(words.say("sources.unit-of", file.year(), naming.unit(file.unit()))),
                            Entry.words(file.submission()))));
        }
        return block(
                "sources.by-file",
                List.of("sources.file", "sources.form", "sources.unit", "sources.hash"),
                groups,
                List.of(words.say("sources.hash-note")));
    }

    private TableBlock block(String title, List<String> columns, List<TableBlock.Group> groups, List<String> notes) {
        List<TableBlock.Column> headers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String label = words.say(columns.get(i));
            headers.add(i == 1 ? Appendix.centred(label) : Appendix.words(label));
        }
        return new TableBlock(words.say(title), naming.beneath().say(title), "", headers, groups, notes);
    }

    /** The units with their forms. */
    private String forms(SortedSet<SourceFile> files) {
        Map<String, SortedSet<String>> byUnit = new LinkedHashMap<>();
        files.forEach(file ->
                byUnit.computeIfAbsent(file.unit(), any -> new TreeSet<>()).add(file.form()));
        List<String> texts = new ArrayList<>();
        byUnit.forEach(
                (unit, forms) -> texts.add(words.say("source", naming.unit(unit), naming.list(List.copyOf(forms)))));
        return naming.list(texts);
    }

    /** The years, those in a row by the first and the last. */
    private String years(SortedSet<SourceFile> files) {
        SortedSet<Integer> years = new TreeSet<>();
        files.forEach(file -> years.add(file.year()));
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int year : years) {
            if (year == last + 1) {
                ranges.remove(ranges.size() - 1);
            } else {
                first = year;
            }
            last = year;
            ranges.add(first == last ? String.valueOf(first) : words.say("range", first, last));
        }
        return naming.list(ranges);
    }
}
