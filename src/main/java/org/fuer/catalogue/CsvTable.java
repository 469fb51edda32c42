package org.fuer.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one CSV file.
 *
 * @param file the file, relative to {@code jobs/}
 * @param rows the rows that have as many fields as the header; a row of empty fields is left out
 * @param firstFields what stands first in every row, also in those that are left out as broken
 * @param complete whether {@link #firstFields} is everything that the file lists
 */
record CsvTable(String file, List<CsvRow> rows, Set<String> firstFields, boolean complete) {

    static CsvTable read(JobFiles files, String file, Faults faults, String... columns) {
        String text = files.text(file);
        if (text == null) {
            return new CsvTable(file, List.of(), Set.of(), false);
        }
        return new Reading(file, faults, List.of(columns)).read(text);
    }

    /** Reading one file. */
    private static final class Reading {

        private final String file;
        private final Faults faults;
        private final List<String> expected;
        private final List<CsvRow> rows = new ArrayList<>();
        private final Set<String> firstFields = new LinkedHashSet<>();
        private @Nullable Map<String, Integer> header;
        private int width;
        private boolean complete = true;

        Reading(String file, Faults faults, List<String> expected) {
            this.file = file;
            this.faults = faults;
            this.expected = expected;
        }

        CsvTable read(String text) {
            // Blank lines are records too, so that the line of a record that cannot be read is known.
            Iterator<CsvRecord> records = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
            int next = 1;
            try {
                while (records.hasNext()) {
                    CsvRecord found = records.next();
                    record(found.getFields(), next);
                    next += 1
                            + (int) found.getFields().stream()
                                    .flatMapToInt(String::chars)
                                    .filter(c -> c == '\n')
                                    .count();
                }
            } catch (CsvParseException e) {
                faults.add(file, next, "", "", null, "csv.quote");
                complete = false;
            }
            if (header == null && complete) {
                faults.addFile(file, "csv.empty");
                complete = false;
            }
            return new CsvTable(file, rows, firstFields, complete);
        }

        private void record(List<String> fields, int line) {
            if (fields.stream().allMatch(String::isBlank)) {
                return;
            }
            if (header == null) {
                width = fields.size();
                header = header(fields, line);
            } else {
                row(fields, line, header);
            }
        }

        private void row(List<String> fields, int line, Map<String, Integer> columns) {
            firstFields.add(fields.get(0));
            if (fields.stream().anyMatch(field -> field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0)) {
                faults.add(file, line, "", "", null, "csv.line-break");
                complete = false;
            } else if (fields.size() != width) {
                faults.add(
                        file,
                        line,
                        "",
                        fields.get(0),
                        null,
                        "csv.field-count",
                        Integer.toString(fields.size()),
                        Integer.toString(width));
            } else {
                rows.add(new CsvRow(file, line, columns, fields, faults));
            }
        }

        private Map<String, Integer> header(List<String> names, int line) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            Set<String> missing = new LinkedHashSet<>(expected);
            names.forEach(missing::remove);
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (!expected.contains(name)) {
                    String nearest = Nearest.to(name, missing);
                    if (nearest != null) {
                        missing.remove(nearest);
                    }
                    faults.add(file, line, name, name, nearest, "csv.column-unknown", name);
                } else if (columns.putIfAbsent(name, i) != null) {
                    faults.add(file, line, name, name, null, "csv.column-twice", name);
                }
            }
            for (String name : missing) {
                faults.add(file, line, name, "", null, "csv.column-missing", name);
            }
            complete &= names.get(0).equals(expected.get(0));
            return columns;
        }
    }
}
