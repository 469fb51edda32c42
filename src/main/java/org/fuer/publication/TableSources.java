package org.fuer.publication;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.fuer.publication.ChapterPrinter.PrintedChapter;
import org.fuer.publication.ChapterPrinter.PrintedTable;
import org.fuer.publication.lineage.FactsBehind;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;

/** From which sheets of which files the figures of each table come, as the facts behind them say. */
final class TableSources {

    private final FactsBehind factsBehind;
    private final Map<String, SortedMap<Integer, List<Origin>>> origins;

    /**
     * The sources of the tables of a workbook.
     *
     * @param figures the figures printed into it
     * @param factsBehind the facts that a figure is computed from
     */
    TableSources(List<PrintedFigure> figures, FactsBehind factsBehind) {
        this.factsBehind = factsBehind;
        this.origins = figures.stream()
                .collect(Collectors.groupingBy(
                        PrintedFigure::sheet,
                        HashMap::new,
                        Collectors.groupingBy(
                                figure -> new CellReference(figure.cell()).getRow(),
                                TreeMap::new,
                                Collectors.mapping(PrintedFigure::origin, Collectors.toList()))));
    }

    /** The sources of each table of a chapter, in the order of the tables. */
    Map<PrintedTable, SortedSet<SourceFile>> of(PrintedChapter chapter) {
        Map<PrintedTable, SortedSet<SourceFile>> sources = new LinkedHashMap<>();
        List<PrintedTable> tables = chapter.tables();
        for (int i = 0; i < tables.size(); i++) {
            int end = i + 1 < tables.size() ? tables.get(i + 1).row() : Integer.MAX_VALUE;
            sources.put(tables.get(i), of(chapter.sheet(), tables.get(i).row(), end));
        }
        return sources;
    }

    private SortedSet<SourceFile> of(String sheet, int firstRow, int endRow) {
        return origins.getOrDefault(sheet, new TreeMap<>()).subMap(firstRow, endRow).values().stream()
                .flatMap(List::stream)
                .flatMap(origin -> factsBehind.of(origin).stream())
                .map(SourceFile::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
