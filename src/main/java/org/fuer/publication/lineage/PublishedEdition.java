package org.fuer.publication.lineage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuer.publication.lineage.LineageRow.Part;

/** A published edition as its own folder tells it: its figures, the facts behind them, its data files. */
public final class PublishedEdition {

    private final int year;
    private final Path folder;
    private final List<LineageRow> rows;
    private final Set<PrintedFigure> figures = new LinkedHashSet<>();
    private final Map<Origin, Set<Part>> facts = new LinkedHashMap<>();

    private PublishedEdition(int year, Path folder, List<LineageRow> rows) {
        this.year = year;
        this.folder = folder;
        this.rows = List.copyOf(rows);
        for (LineageRow row : rows) {
            figures.add(row.figure());
            Set<Part> parts = facts.computeIfAbsent(row.figure().origin(), any -> new LinkedHashSet<>());
            Part part = row.part();
            if (part != null) {
                parts.add(part);
            }
        }
    }

    /**
     * The edition of a year in this folder; empty where none with a lineage stands.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<PublishedEdition> in(Path folder, int year) throws IOException {
        return Files.isRegularFile(folder.resolve(LineageFile.NAME))
                ? Optional.of(new PublishedEdition(year, folder, LineageFile.read(folder)))
                : Optional.empty();
    }

    /** Its year. */
    public int year() {
        return year;
    }

    /** A row for each figure and fact behind it, in the order of printing. */
    public List<LineageRow> rows() {
        return rows;
    }

    /** The figures, in the order of printing. */
    public List<PrintedFigure> figures() {
        return List.copyOf(figures);
    }

    /** Where a figure is printed, in the order of printing. */
    public List<PrintedFigure> saying(Origin origin) {
        return figures.stream().filter(figure -> figure.origin().equals(origin)).toList();
    }

    /** The facts behind a figure; none where no fact stands there or it is not printed. */
    public List<Part> facts(Origin origin) {
        return List.copyOf(facts.getOrDefault(origin, Set.of()));
    }

    /**
     * A row of a data file.
     *
     * @param values each value by its column, in the order of the columns
     */
    public record DataRow(Map<String, String> values) {

        /** The value in a column; empty where there is no such column. */
        public String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /**
     * The rows of a data file; none where there is no such file.
     *
     * @param name without {@code .csv}
     * @throws IOException if it cannot be read
     */
    public List<DataRow> data(String name) throws IOException {
        Path file = folder.resolve("data").resolve(name + ".csv");
        List<DataRow> read = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
                reader.forEach(row -> read.add(new DataRow(row.getFieldsAsMap())));
            }
        }
        return read;
    }
}
