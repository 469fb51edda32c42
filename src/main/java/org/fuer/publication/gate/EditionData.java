package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The data files of an edition, read back once. */
final class EditionData {

    private final SortedMap<String, DataTable> tables = new TreeMap<>();
    private final Map<String, Map<String, DataTable.Row>> found = new HashMap<>();

    private EditionData() {}

    /** Reads every CSV file of the folder {@code data/}. */
    static EditionData read(Path folder) throws IOException {
        EditionData data = new EditionData();
        Path files = folder.resolve("data");
        if (Files.isDirectory(files)) {
            try (Stream<Path> all = Files.list(files)) {
                for (Path file :
                        all.filter(one -> one.toString().endsWith(".csv")).toList()) {
                    String name = file.getFileName().toString();
                    data.tables.put(
                            name.substring(0, name.length() - ".csv".length()), DataTable.read(folder, "data/" + name));
                }
            }
        }
        return data;
    }

    /** A data file by its name without {@code .csv}; an empty one where there is none. */
    DataTable table(String name) {
        return tables.getOrDefault(name, new DataTable("data/" + name + ".csv", Map.of(), List.of()));
    }

    /** All of them. */
    List<DataTable> tables() {
        return new ArrayList<>(tables.values());
    }

    /** What stands in a column of the row with a key; empty when there is no such row. */
    String cell(String name, String key, String column) {
        DataTable.Row row = found.computeIfAbsent(name, any -> new HashMap<>())
                .computeIfAbsent(key, any -> table(name).find(key));
        return row == null ? "" : row.get(column);
    }
}
