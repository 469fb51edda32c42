package org.fuer.publication.lineage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.fuer.publication.lineage.LineageRow.Part;
import org.fuer.publication.lineage.LineageRow.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code lineage.csv} of an edition: UTF-8, LF, RFC 4180, in the order in which the figures are printed. The facts stand
 * with the first figure of an origin; those after it that say the same have one row with the role {@code above}.
 */
public final class LineageFile {

    /** The file in the edition's folder. */
    public static final String NAME = "lineage.csv";

    private static final String[] HEADER = {
        "artefact",
        "sheet",
        "cell",
        "printed",
        "origin",
        "role",
        "fact_year",
        "item",
        "sex",
        "age",
        "residence",
        "value",
        "unit",
        "submission",
        "file",
        "source_sheet",
        "source_cell",
        "sha256"
    };

    private static final int ROLE = 5;
    private static final String ABOVE = "above";

    private LineageFile() {}

    /**
     * Writes the rows in their order, those of a figure one after the other.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path folder, Iterable<LineageRow> rows) throws IOException {
        Map<Origin, PrintedFigure> first = new HashMap<>();
        @Nullable PrintedFigure last = null;
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            writer.writeRecord(HEADER);
            for (LineageRow row : rows) {
                PrintedFigure figure = row.figure();
                first.putIfAbsent(figure.origin(), figure);
                if (row.part() == null || first.get(figure.origin()) == figure) {
                    writer.writeRecord(cells(row));
                } else if (last != figure) {
                    String[] cells = cells(new LineageRow(figure, null));
                    cells[ROLE] = ABOVE;
                    writer.writeRecord(cells);
                }
                last = figure;
            }
        }
    }

    private static String[] cells(LineageRow row) {
        PrintedFigure figure = row.figure();
        String[] cells = new String[HEADER.length];
        Arrays.fill(cells, "");
        cells[0] = figure.artefact();
        cells[1] = figure.sheet();
        cells[2] = figure.cell();
        cells[3] = figure.printed();
        cells[4] = figure.origin().toString();
        Part part = row.part();
        if (part != null) {
            Breakdown breakdown = part.key().breakdown();
            cells[ROLE] = part.role().name().toLowerCase(Locale.ROOT);
            cells[6] = String.valueOf(part.year());
            cells[7] = part.key().item();
            cells[8] = breakdown.sex().code();
            cells[9] = breakdown.age().code();
            cells[10] = breakdown.residence().code();
            cells[11] = part.value().stripTrailingZeros().toPlainString();
            cells[12] = part.unit();
            cells[13] = part.submission();
            cells[14] = ForeignText.writtenFileName(part.source().file());
            cells[15] = ForeignText.written(part.source().sheet());
            cells[16] = part.source().cell();
            cells[17] = part.sha256();
        }
        return cells;
    }

    /**
     * Reads the file of an edition's folder: a row for each figure and fact, for every figure that says the same.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds something else than was ever written
     */
    public static List<LineageRow> read(Path folder) throws IOException {
        List<LineageRow> rows = new ArrayList<>();
        Map<Origin, List<Part>> above = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord csv : reader) {
                PrintedFigure figure = figure(csv);
                if (csv.getField("role").equals(ABOVE)) {
                    above.getOrDefault(figure.origin(), List.of())
                            .forEach(part -> rows.add(new LineageRow(figure, part)));
                    continue;
                }
                Part part = part(csv);
                if (part != null) {
                    above.computeIfAbsent(figure.origin(), any -> new ArrayList<>())
                            .add(part);
                }
                rows.add(new LineageRow(figure, part));
            }
        }
        return rows;
    }

    private static PrintedFigure figure(NamedCsvRecord csv) {
        String origin = csv.getField("origin");
        return new PrintedFigure(
                csv.getField("artefact"),
                csv.getField("sheet"),
                csv.getField("cell"),
                csv.getField("printed"),
                Origin.parse(origin).orElseThrow(() -> new IllegalArgumentException("no origin: " + origin)));
    }

    private static @Nullable Part part(NamedCsvRecord csv) {
        if (csv.getField("role").isEmpty()) {
            return null;
        }
        return new Part(
                Role.valueOf(csv.getField("role").toUpperCase(Locale.ROOT)),
                Integer.parseInt(csv.getField("fact_year")),
                new FactKey(
                        csv.getField("item"),
                        new Breakdown(
                                Sex.ofCode(csv.getField("sex")).orElseThrow(),
                                Age.ofCode(csv.getField("age")).orElseThrow(),
                                Residence.ofCode(csv.getField("residence")).orElseThrow())),
                new BigDecimal(csv.getField("value")),
                csv.getField("unit"),
                csv.getField("submission"),
                new Source(
                        ForeignText.read(csv.getField("file")),
                        ForeignText.read(csv.getField("source_sheet")),
                        csv.getField("source_cell")),
                csv.getField("sha256"));
    }
}
