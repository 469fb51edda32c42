package org.fuer.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        private boolean complete = true;

        Reading(String file, Faults faults, List<String> expected) {
            this.file = file;
            this.faults = faults;
            this.expected = expected;
        }

        CsvTable read(String text) {
            Map<String, Integer> header = null;
            int width = 0;
            // Lenient, because a broken quote is to be reported with its line and not to end the reading.
            for (CsvRecord found : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .allowUnclosedQuote(true)
                    .ofCsvRecord(text)) {
                int line = Math.toIntExact(found.getStartingLineNumber());
                if (header == null) {
                    header = header(found.getFields(), line);
                    width = found.getFieldCount();
                } else if (!found.getFields().stream().allMatch(String::isBlank)) {
                    row(found.getFields(), line, width, header);
                }
            }
            if (header == null) {
                faults.addFile(file, "csv.empty");
                complete = false;
            }
            return new CsvTable(file, rows, firstFields, complete);
        }

        private void row(List<String> fields, int line, int width, Map<String, Integer> header) {
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
                rows.add(new CsvRow(file, line, header, fields, faults));
            }
        }

        private Map<String, Integer> header(List<String> names, int line) {
            Map<String, Integer> header = new LinkedHashMap<>();
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
                } else if (header.putIfAbsent(name, i) != null) {
                    faults.add(file, line, name, name, null, "csv.column-twice", name);
                }
            }
            for (String name : missing) {
                faults.add(file, line, name, "", null, "csv.column-missing", name);
            }
            complete &= names.get(0).equals(expected.get(0));
            return header;
        }
    }
}
