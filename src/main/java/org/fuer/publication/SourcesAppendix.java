package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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

    private static final List<Integer> WIDTHS = List.of(246, 38, 196, 100, 130);
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
        SortedMap<SourceFile, Integer> numbers = new TreeMap<>();
        sources.values().forEach(files -> files.forEach(file -> numbers.put(file, 0)));
        int number = 1;
        for (Map.Entry<SourceFile, Integer> file : numbers.entrySet()) {
            file.setValue(number++);
        }
        return new Appendix(
                words.say("sources.sheet"),
                words.say("sources.title"),
                naming.beneath().say("sources.title"),
                Paper.LANDSCAPE,
                List.of(Statement.plain(words.say("sources.introduction"))),
                WIDTHS,
                List.of(tables(numbers), files(numbers)));
    }

    private TableBlock tables(SortedMap<SourceFile, Integer> numbers) {
        List<TableBlock.Group> groups = new ArrayList<>();
        sources.forEach((table, files) -> {
            String[] title = table.title().split(BEHIND_NUMBER, 2);
            groups.add(Appendix.row(
                    title[title.length - 1],
                    0,
                    false,
                    List.of(
                            new Entry.Link(title[0], place(table)),
                            Entry.words(files.isEmpty() ? words.say("ranking.none") : forms(files)),
                            Entry.words(years(files)),
                            Entry.words(numbers(files, numbers)))));
        });
        return block(
                "sources.by-table",
                List.of("sources.table-name", "sources.table", "sources.forms", "sources.years", "sources.files"),
                groups);
    }

    private Spot place(PrintedTable table) {
        Spot place = places.get(table);
        if (place == null) {
            throw new IllegalStateException(table.title());
        }
        return place;
    }

    private TableBlock files(SortedMap<SourceFile, Integer> numbers) {
        List<TableBlock.Group> groups = new ArrayList<>();
        numbers.forEach((file, number) -> groups.add(Appendix.row(
                file.sheet().isEmpty() ? file.file() : words.say("sources.sheet-of", file.file(), file.sheet()),
                0,
                false,
                List.of(
                        Entry.words(String.valueOf(number)),
                        Entry.words(words.say("source", naming.unit(file.unit()), file.form())),
                        Entry.words(String.valueOf(file.year())),
                        Entry.words(file.hash())))));
        return block(
                "sources.by-file",
                List.of("sources.file", "sources.number", "sources.form", "sources.year", "sources.hash"),
                groups);
    }

    private TableBlock block(String title, List<String> columns, List<TableBlock.Group> groups) {
        List<TableBlock.Column> headers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String label = words.say(columns.get(i));
            headers.add(i == 1 || i == 3 ? Appendix.centred(label) : Appendix.words(label));
        }
        return new TableBlock(words.say(title), naming.beneath().say(title), "", headers, groups, List.of());
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

    private String years(SortedSet<SourceFile> files) {
        SortedSet<Integer> years = new TreeSet<>();
        files.forEach(file -> years.add(file.year()));
        return NumberRanges.inWords(years, words);
    }

    private String numbers(SortedSet<SourceFile> files, SortedMap<SourceFile, Integer> numbers) {
        SortedSet<Integer> of = new TreeSet<>();
        files.forEach(file -> of.add(numbers.getOrDefault(file, 0)));
        return NumberRanges.inWords(of, words);
    }
}
