package org.fuer.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.ChartTitle;
import org.jspecify.annotations.Nullable;

/**
 * A chart of a chapter that has no number yet. What it draws are entries as in a table: figures as they are printed
 * there, and symbols where there is no figure, which are gaps.
 *
 * @param title its title
 * @param measure what stands under the title: the unit of measure
 * @param source what stands under the chart: where it comes from and what has to be known
 * @param head what stands above the first column of its table
 * @param categories what its values are of
 * @param columns its values
 * @param drawing how they are drawn
 */
record ChartBlock(
        String title,
        String measure,
        String source,
        String head,
        ChartTable.Categories categories,
        List<Column> columns,
        Drawing drawing) {

    ChartBlock {
        columns = List.copyOf(columns);
    }

    /**
     * A column of values.
     *
     * @param name what stands above it
     * @param format the number format of its figures
     * @param entries the values
     */
    record Column(String name, String format, List<Entry> entries) {

        Column {
            entries = List.copyOf(entries);
        }

        /** How many years or things have a figure. */
        long figures() {
            return entries.stream().filter(Entry.Figure.class::isInstance).count();
        }

        private ChartTable.Series series() {
            return new ChartTable.Series(
                    name, format, entries.stream().map(Column::drawn).toList());
        }

        private static @Nullable BigDecimal drawn(Entry entry) {
            return entry instanceof Entry.Figure figure ? figure.value() : null;
        }
    }

    /** All values of some columns that are there. */
    static List<BigDecimal> known(List<ChartTable.Series> series) {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** How values are drawn. */
    interface Drawing {

        /** The chart of these values under a title. */
        Chart of(ChartTitle title, List<ChartTable.Series> series);
    }

    /** Whether each of its columns has a figure for so many years or things. */
    boolean knownIn(int fewest) {
        return columns.stream().allMatch(column -> column.figures() >= fewest);
    }

    /** What stands in the first column of its table. */
    List<String> labels() {
        return categories instanceof ChartTable.Years years
                ? years.years().stream().map(String::valueOf).toList()
                : ((ChartTable.Labels) categories).labels();
    }

    /** The chart under its number. */
    Chart chart(String numbered) {
        return drawing.of(
                new ChartTitle(numbered, measure),
                columns.stream().map(Column::series).toList());
    }
}
