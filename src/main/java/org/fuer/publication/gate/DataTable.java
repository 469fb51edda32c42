package org.fuer.publication.gate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A data file of an edition as it was read back.
 *
 * @param file its name in the edition's folder: {@code data/ranking.csv}
 * @param columns the place of each column by its name
 * @param rows its rows
 */
record DataTable(String file, Map<String, Integer> columns, List<Row> rows) {

    /** The columns before the key: place and year. */
    private static final int BEFORE_KEY = 2;

    /**
     * A row of it.
     *
     * @param line its line as a spreadsheet program shows it, the header being the first
     * @param columns the place of each column by its name
     * @param fields what stands in it
     */
    record Row(int line, Map<String, Integer> columns, List<String> fields) {

        /** What stands in a column; empty when there is no such column. */
        String get(String column) {
            Integer at = columns.get(column);
            return at == null || at >= fields.size() ? "" : fields.get(at);
        }

        /** The number in a column; empty when none stands there. */
        Optional<BigDecimal> number(String column) {
            try {
                String text = get(column);
                return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
            } catch (NumberFormatException words) {
                return Optional.empty();
            }
        }

        /** Where a column of it is, as a spreadsheet program shows it. */
        String cell(String column) {
            return Addresses.of(line - 1, columns.getOrDefault(column, 0));
        }
    }

    /** Reads a data file; one that is not there is empty. */
    static DataTable read(Path folder, String file) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(file))) {
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(folder.resolve(file), StandardCharsets.UTF_8)) {
                for (NamedCsvRecord csv : reader) {
                    if (columns.isEmpty()) {
                        csv.getHeader().forEach(name -> columns.put(name, columns.size()));
                    }
                    rows.add(new Row(rows.size() + 2, columns, csv.getFields()));
                }
            } catch (RuntimeException e) {
                throw new IOException(folder.resolve(file) + ": " + e.getMessage(), e);
            }
        }
        return new DataTable(file, Collections.unmodifiableMap(columns), List.copyOf(rows));
    }

    /**
     * The row with a key: the values of its key columns joined by {@code /}, or in {@code assessments.csv} the code of the
     * target; null when there is not exactly one.
     */
    @Nullable
    Row find(String key) {
        boolean assessments = columns.containsKey("target") && columns.containsKey("comparator");
        int first = assessments ? columns.getOrDefault("target", 0) : BEFORE_KEY;
        int parts = key.split("/", -1).length;
        List<Row> found = rows.stream()
                .filter(row -> row.fields().size() >= first + parts
                        && String.join("/", row.fields().subList(first, first + parts))
                                .equals(key))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
