package org.fuer.publication.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that ship beside these classes: what columns and units of measure mean to others. */
final class ResourceTable {

    private ResourceTable() {}

    /** The rows of a table. */
    static List<NamedCsvRecord> rows(String name) {
        String resource = "/opendata/" + name;
        try (InputStream in = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
