package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sdmxdl.Component;
import sdmxdl.Dimension;
import sdmxdl.Flow;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.Structure;
import sdmxdl.StructureRef;
import sdmxdl.format.xml.SdmxXmlStreams;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others read beside the data files: SDMX by an SDMX library, the description against the files themselves. */
class OpenDataTests {

    private static final Edition EDITION = Editions.of("zengdu", 2025, "H02");

    @TempDir
    static Path folder;

    private static Path data;
    private static Structure structure;
    private static List<NamedCsvRecord> observations;
    private static JsonNode described;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(EDITION, Set.of(Output.YEARBOOK), Editions::received, folder);
        data = folder.resolve("data");
        structure = structure("en");
        observations = rows(data.resolve("sdmx.csv"));
        described = JsonMapper.shared().readTree(Files.readString(data.resolve("datapackage.json")));
    }

    private static Structure structure(String language) throws IOException {
        List<Structure> structures =
                SdmxXmlStreams.struct21(Languages.parse(language)).parsePath(data.resolve("sdmx-structure.xml"));
        assertThat(structures).hasSize(1);
        return structures.get(0);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }

    @Test
    void anSdmxLibraryReadsTheStructureWithItsNamesInBothLanguages() throws IOException {
        assertThat(structure.getRef()).isEqualTo(StructureRef.of("FUER", "WOMEN_CHILDREN", "1.0.0"));
        assertThat(structure.getDimensions())
                .extracting(Dimension::getId)
                .containsExactly("FREQ", "REF_AREA", "INDICATOR", "SEX", "AGE", "RESIDENCE");
        assertThat(structure.getTimeDimensionId()).isEqualTo("TIME_PERIOD");
        assertThat(structure.getPrimaryMeasureId()).isEqualTo("OBS_VALUE");
        assertThat(structure.getName()).isEqualTo("Statistics on women and children");
        assertThat(structure("zh").getName()).isEqualTo("妇女儿童统计");
        assertThat(codes("INDICATOR")).containsEntry("MMR", "Maternal mortality ratio");
        List<Flow> flows = SdmxXmlStreams.flow21(Languages.ANY).parsePath(data.resolve("sdmx-structure.xml"));
        assertThat(flows).singleElement().satisfies(flow -> assertThat(flow.getStructureRef())
                .isEqualTo(structure.getRef()));
    }

    @Test
    void everyObservationHasAKeyThatTheStructureKnows() {
        assertThat(observations).hasSizeGreaterThan(1000);
        assertThat(observations.stream().map(OpenDataTests::keyFault))
                .filteredOn(fault -> fault != null)
                .isEmpty();
        assertThat(observations)
                .extracting(row -> row.getField("STRUCTURE") + " " + row.getField("STRUCTURE_ID"))
                .containsOnly("datastructure FUER:WOMEN_CHILDREN(1.0.0)");
    }

    /** What the library says of a row's key; null when it is sound. */
    private static String keyFault(NamedCsvRecord row) {
        return Key.of(structure.getDimensions().stream()
                        .map(dimension -> row.getField(dimension.getId()))
                        .toList())
                .validateOn(structure);
    }

    @Test
    void everyAttributeHasACodeOfItsList() {
        for (String attribute : List.of("OBS_STATUS", "UNIT_MEASURE", "UNIT_MULT")) {
            assertThat(observations)
                    .extracting(row -> row.getField(attribute))
                    .isSubsetOf(codes(attribute).keySet());
        }
    }

    @Test
    void theObservationsAreTheFactsAndIndicatorsOfTheOtherFiles() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (NamedCsvRecord row : rows(data.resolve("facts.csv"))) {
            expected.put(
                    key(row, "item", "place", "sex", "age", "residence", "year"), seen(row, "value", "obs_status"));
        }
        for (NamedCsvRecord row : rows(data.resolve("indicators.csv"))) {
            expected.put(
                    key(row, "indicator", "place", "sex", "age", "residence", "year"),
                    seen(row, "value", "obs_status"));
        }
        Map<String, String> observed = observations.stream()
                .collect(Collectors.toMap(
                        row -> key(row, "INDICATOR", "REF_AREA", "SEX", "AGE", "RESIDENCE", "TIME_PERIOD"),
                        row -> seen(row, "OBS_VALUE", "OBS_STATUS")));

        assertThat(observed).isEqualTo(expected);
    }

    private static String key(NamedCsvRecord row, String... columns) {
        return Stream.of(columns).map(row::getField).collect(Collectors.joining("/"));
    }

    private static String seen(NamedCsvRecord row, String value, String status) {
        return row.getField(value) + " " + row.getField(status);
    }

    @Test
    void tenThousandYuanIsAYuanWithAMultiplier() {
        assertThat(Editions.CATALOGUE.items())
                .filteredOn(item -> item.unit().equals("万元"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(observations)
                        .filteredOn(row -> row.getField("INDICATOR").equals(item.code()))
                        .allSatisfy(row -> {
                            assertThat(row.getField("UNIT_MEASURE")).isEqualTo("CNY");
                            assertThat(row.getField("UNIT_MULT")).isEqualTo("4");
                        }));
    }

    private static Map<String, String> codes(String concept) {
        return Stream.concat(structure.getDimensions().stream(), structure.getAttributes().stream())
                .filter(component -> component.getId().equals(concept))
                .map(Component::getCodelist)
                .findFirst()
                .orElseThrow()
                .getCodes();
    }

    static List<Path> dataFiles() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePackageDescribesEveryDataFileWithItsHash() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (JsonNode resource : described.get("resources")) {
            hashes.put(resource.get("path").asString(), resource.get("hash").asString());
        }
        Map<String, String> expected = new TreeMap<>();
        for (Path file : dataFiles()) {
            expected.put(file.getFileName().toString(), "sha256:" + Sha256.of(Files.readAllBytes(file)));
        }
        assertThat(hashes).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void everyValueIsOfTheTypeAndAmongTheCodesDescribed(Path file) throws IOException {
        JsonNode schema = schema(file);
        List<NamedCsvRecord> rows = rows(file);
        List<String> names = new ArrayList<>();
        for (JsonNode field : schema.get("fields")) {
            String name = field.get("name").asString();
            names.add(name);
            assertThat(field.get("description").asString()).as(name).isNotBlank();
            for (NamedCsvRecord row : rows) {
                String value = row.getField(name);
                if (!value.isEmpty()) {
                    assertThat(isOf(field, value)).as(name + " = " + value).isTrue();
                }
            }
        }
        if (!rows.isEmpty()) {
            assertThat(rows.get(0).getHeader()).isEqualTo(names);
        }
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void noTwoRowsHaveTheSameKey(Path file) throws IOException {
        JsonNode key = schema(file).get("primaryKey");
        if (key == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        String[] columns = key.valueStream().map(JsonNode::asString).toArray(String[]::new);
        assertThat(rows(file)).allSatisfy(row -> assertThat(seen.add(key(row, columns)))
                .as(row.toString())
                .isTrue());
    }

    private static JsonNode schema(Path file) {
        return described
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("path")
                        .asString()
                        .equals(file.getFileName().toString()))
                .findFirst()
                .orElseThrow()
                .get("schema");
    }

    private static boolean isOf(JsonNode field, String value) {
        if (field.has("constraints")
                && field.get("constraints")
                        .get("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .noneMatch(value::equals)) {
            return false;
        }
        return switch (field.get("type").asString()) {
            case "integer" -> value.matches("-?\\d+");
            case "year" -> value.matches("\\d{4}");
            case "boolean" -> value.equals("true") || value.equals("false");
            case "date" -> LocalDate.parse(value).toString().equals(value);
            case "number" -> new BigDecimal(value).toPlainString().equals(value);
            default -> true;
        };
    }

    @Test
    void theDictionaryExplainsEveryColumnItemIndicatorAndTargetOfThePlace() throws IOException {
        ReadWorkbook dictionary = ReadWorkbook.of(data.resolve("dictionary.xlsx"));

        assertThat(firstColumn(dictionary, "数据项"))
                .containsAll(Editions.CATALOGUE.items().stream()
                        .map(item -> item.code())
                        .toList());
        assertThat(firstColumn(dictionary, "指标"))
                .containsAll(Editions.CATALOGUE.indicators().stream()
                        .map(indicator -> indicator.code())
                        .toList());
        assertThat(firstColumn(dictionary, "目标和任务"))
                .containsAll(EDITION.place().targets().stream()
                        .map(target -> target.code())
                        .toList())
                .containsAll(EDITION.place().tasks().stream()
                        .map(task -> task.code())
                        .toList());
        assertThat(firstColumn(dictionary, "文件和列")).contains("facts.csv", "assessments.csv", "gender.csv");
    }

    private static List<Object> firstColumn(ReadWorkbook workbook, String sheet) {
        return workbook.sheet(sheet).stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.get(0))
                .toList();
    }
}
