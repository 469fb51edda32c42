package org.fuer.publication.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The small table that a chart draws: what its values are of in the first column, then a column for each line or kind of
 * bars, all with their names above.
 *
 * @param head what stands above the first column
 * @param categories what the values are of
 * @param series the columns of values
 */
public record ChartTable(String head, Categories categories, List<Series> series) {

    public ChartTable {
        series = List.copyOf(series);
        if (series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != categories.size())) {
            throw new IllegalArgumentException("a chart without values for each of " + categories);
        }
    }

    /** What the values are of. */
    public sealed interface Categories {

        /** How many there are. */
        int size();
    }

    /**
     * Years, which stand as far from each other as they are apart.
     *
     * @param years the years, oldest first
     */
    public record Years(List<Integer> years) implements Categories {

        public Years {
            years = List.copyOf(years);
        }

        @Override
        public int size() {
            return years.size();
        }
    }

    /**
     * Words: indicators, age groups, units.
     *
     * @param labels the words
     */
    public record Labels(List<String> labels) implements Categories {

        public Labels {
            labels = List.copyOf(labels);
        }

        @Override
        public int size() {
            return labels.size();
        }
    }

    /**
     * A column of values.
     *
     * @param name what stands above it
     * @param format the number format of its cells
     * @param values what stands in them; null for an empty one
     */
    public record Series(String name, String format, List<@Nullable BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** The values that are there. */
        Stream<BigDecimal> known() {
            return values.stream().flatMap(Stream::ofNullable);
        }
    }
}
