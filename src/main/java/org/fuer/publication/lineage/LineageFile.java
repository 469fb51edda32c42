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
import java.util.List;
import java.util.Locale;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/** {@code lineage.csv} of an edition: UTF-8, LF, RFC 4180, in the order in which the figures are printed. */
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

    private LineageFile() {}

    /**
     * Writes the rows in their order.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path folder, Iterable<LineageRow> rows) throws IOException {
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            writer.writeRecord(HEADER);
            for (LineageRow row : rows) {
                writer.writeRecord(cells(row));
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
        LineageRow.Part part = row.part();
        if (part != null) {
            Breakdown breakdown = part.key().breakdown();
            cells[5] = part.role().name().toLowerCase(Locale.ROOT);
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
     * Reads the file of an edition's folder.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds something else than was ever written
     */
    public static List<LineageRow> read(Path folder) throws IOException {
        List<LineageRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord csv : reader) {
                rows.add(row(csv));
            }
        }
        return rows;
    }

    private static LineageRow row(NamedCsvRecord csv) {
        String origin = csv.getField("origin");
        return new LineageRow(
                new PrintedFigure(
                        csv.getField("artefact"),
                        csv.getField("sheet"),
                        csv.getField("cell"),
                        csv.getField("printed"),
                        Origin.parse(origin).orElseThrow(() -> new IllegalArgumentException("no origin: " + origin))),
                part(csv));
    }

    private static LineageRow.@Nullable Part part(NamedCsvRecord csv) {
        if (csv.getField("role").isEmpty()) {
            return null;
        }
        return new LineageRow.Part(
                LineageRow.Role.valueOf(csv.getField("role").toUpperCase(Locale.ROOT)),
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
