package org.fuer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The rows of a CSV file as maps by column, read apart from the program's own reading. */
public final class CsvRows {

    private CsvRows() {}

    public static List<Map<String, String>> of(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The rows of a file under {@code src/test/resources/inbox/}. */
    public static List<Map<String, String>> ofInbox(String name) {
        InputStream content = CsvRows.class.getResourceAsStream("/inbox/" + name);
        if (content == null) {
            throw new IllegalStateException("no test resource inbox/" + name);
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The rows of one data file of every place and year under an output folder. */
    public static List<Map<String, String>> ofEveryYear(Path output, String dataFile) {
        try (var years = Files.find(
                output,
                2,
                (path, attributes) -> attributes.isDirectory()
                        && path.getFileName().toString().matches("\\d{4}")
                        && !path.getParent().getFileName().toString().startsWith("_"))) {
            return years.sorted()
                    .flatMap(year -> of(year.resolve("data").resolve(dataFile)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(output.toString(), e);
        }
    }
}
