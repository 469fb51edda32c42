package org.fuer.publication.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Sha256;
import org.fuer.catalogue.Wording;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** {@code datapackage.json}: the data files of a folder described as a Data Package 2.0. */
final class DataPackage {

    static final String FILE = "datapackage.json";

    private static final String ENDING = ".csv";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private final Wording words;
    private final DataColumns columns;
    private final Map<String, String> keys;

    DataPackage(Language language) {
        this.words = Wording.of("opendata", language);
        this.columns = new DataColumns(language);
        this.keys = ResourceTable.rows("files.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("file"), row -> row.getField("key")));
    }

    /** Describes every data file of the folder. */
    void write(Path folder, String place, String placeName, int year) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.put("name", "fuer-" + place + "-" + year);
        json.put("title", words.say("package.title", placeName, year));
        json.put("description", words.say("package.description", placeName, year));
        List<Object> resources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                resources.add(resource(file));
            }
        }
        json.put("resources", resources);
        Files.writeString(
                folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    }

    private Map<String, Object> resource(Path file) throws IOException {
        String path = String.valueOf(file.getFileName());
        String name = path.substring(0, path.length() - ENDING.length());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("title", columns.title(name));
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + Sha256.of(Files.readAllBytes(file)));
        resource.put("schema", schema(file, name));
        return resource;
    }

    private Map<String, Object> schema(Path file, String name) throws IOException {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                header(file).stream()
                        .map(column -> field(columns.of(name, column)))
                        .toList());
        String key = keys.getOrDefault(name, "");
        if (!key.isEmpty()) {
            schema.put("primaryKey", List.of(key.split(";")));
        }
        return schema;
    }

    private static List<String> header(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.iterator().next().getFields();
        }
    }

    private static Map<String, Object> field(DataColumns.DataColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        field.put("description", column.description());
        if (!column.codes().isEmpty()) {
            field.put("constraints", Map.of("enum", column.codes()));
        }
        return field;
    }
}
