package org.fuer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.fuer.batch.AnnualRun;
import org.fuer.batch.RunListener;
import org.fuer.batch.RunRequest;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code lineage.csv} of a shipped place, held against the reports it names and the formulas of {@code indicators.csv},
 * both read apart from the program.
 */
class LineageCampaignTests {

    private static final Path REPORTS = Path.of("input", "meihekou");
    private static final Pattern INDICATOR = Pattern.compile("indicator\\((\\d{4}),(\\w+),(\\w+)/(\\w+)/(\\w+)\\)");
    private static final Pattern REFERENCE = Pattern.compile("([+-]?)([A-Z]\\d{2}_\\d{2,3})(?:\\[([^]]*)])?");

    @TempDir
    static Path output;

    private static List<Map<String, String>> rows;

    @BeforeAll
    static void publish() {
        new AnnualRun(Clock.systemUTC())
                .run(
                        new RunRequest(
                                Path.of("jobs"),
                                Path.of("input"),
                                output,
                                null,
                                Language.CHINESE,
                                "meihekou",
                                null,
                                false),
                        RunListener.SILENT);
        rows = CsvRows.of(output.resolve("meihekou/2025/lineage.csv"));
    }

    @Test
    void everyIndicatorIsComputedAgainFromTheFactsNamedForIt() {
        Map<String, Map<String, String>> formulas = CsvRows.of(Path.of("jobs/common/indicators.csv")).stream()
                .collect(toMap(row -> row.get("indicator"), row -> row));
        Map<String, List<Map<String, String>>> byOrigin = rows.stream()
                .filter(row -> INDICATOR.matcher(row.get("origin")).matches())
                .collect(groupingBy(row -> row.get("origin"), LinkedHashMap::new, toList()));

        assertThat(byOrigin).hasSizeGreaterThan(200);
        byOrigin.forEach((origin, printed) -> {
            Matcher says = INDICATOR.matcher(origin);
            assertThat(says.matches()).isTrue();
            Map<String, String> formula = formulas.get(says.group(2));
            List<String> whom = List.of(says.group(3), says.group(4), says.group(5));
            BigDecimal above = sum(formula.get("numerator"), "numerator", whom, printed);
            BigDecimal below = formula.get("denominator").isEmpty()
                    ? BigDecimal.ONE
                    : sum(formula.get("denominator"), "denominator", whom, printed);
            for (Map<String, String> row : printed) {
                BigDecimal shown = new BigDecimal(row.get("printed"));
                assertThat(shown)
                        .as(origin + " in " + row.get("sheet") + "!" + row.get("cell"))
                        .isEqualTo(above.multiply(new BigDecimal(formula.get("multiplier")))
                                .divide(below, shown.scale(), RoundingMode.HALF_UP));
            }
        });
    }

    /** The signed sum of an expression over the facts in this role; men and women where both sexes have no cell. */
    private static BigDecimal sum(
            String expression, String role, List<String> whom, List<Map<String, String>> printed) {
        Map<String, BigDecimal> facts = new HashMap<>();
        printed.stream()
                .filter(row -> row.get("role").equals(role))
                .forEach(row -> facts.put(
                        String.join("/", row.get("item"), row.get("sex"), row.get("age"), row.get("residence")),
                        new BigDecimal(row.get("value"))));
        BigDecimal total = BigDecimal.ZERO;
        Matcher reference = REFERENCE.matcher(expression);
        while (reference.find()) {
            BigDecimal value = value(reference.group(2), cell(reference.group(3), whom), facts);
            total = reference.group(1).equals("-") ? total.subtract(value) : total.add(value);
        }
        return total;
    }

    private static List<String> cell(String slice, List<String> whom) {
        List<String> cell = new ArrayList<>(whom);
        for (String part : slice == null ? new String[0] : slice.split(";")) {
            cell.set(List.of("F", "M").contains(part) ? 0 : List.of("U", "R").contains(part) ? 2 : 1, part);
        }
        return cell;
    }

    private static BigDecimal value(String item, List<String> cell, Map<String, BigDecimal> facts) {
        BigDecimal whole = facts.get(item + "/" + String.join("/", cell));
        if (whole != null) {
            return whole;
        }
        BigDecimal men = facts.get(String.join("/", item, "M", cell.get(1), cell.get(2)));
        BigDecimal women = facts.get(String.join("/", item, "F", cell.get(1), cell.get(2)));
        assertThat(men).as("no value for %s %s among %s", item, cell, facts).isNotNull();
        assertThat(women).as("no value for %s %s among %s", item, cell, facts).isNotNull();
        return men.add(women);
    }

    @Test
    void everyCellNamedHoldsTheValueInAFileWithThatHash() throws IOException {
        Map<Path, List<Map<String, String>>> byFile = rows.stream()
                .filter(row -> !row.get("file").isEmpty())
                .collect(groupingBy(row -> REPORTS.resolve(row.get("fact_year")).resolve(row.get("file"))));

        assertThat(byFile).hasSizeGreaterThan(20);
        for (Map.Entry<Path, List<Map<String, String>>> file : byFile.entrySet()) {
            byte[] bytes = Files.readAllBytes(file.getKey());
            String hash = Sha256.of(bytes);
            Map<String, String> cells = cells(file.getKey(), bytes);
            for (Map<String, String> row : file.getValue()) {
                assertThat(row.get("sha256")).isEqualTo(hash);
                assertThat(row.get("submission")).isEqualTo(row.get("unit") + "-" + hash.substring(0, 12));
                String at = row.get("source_sheet") + "!" + row.get("source_cell");
                assertThat(holds(cells.getOrDefault(at, ""), new BigDecimal(row.get("value"))))
                        .as("%s in %s: '%s' is %s", at, file.getKey(), cells.get(at), row.get("value"))
                        .isTrue();
            }
        }
    }

    /** Whether a cell shows a value, as a number, per cent, in 万, or as one of the symbols that mean nothing at all. */
    private static boolean holds(String text, BigDecimal value) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s%人个万]", "");
        if (List.of("—", "-", "－", "无", "…", "...", "......", "──", "--").contains(plain) || plain.equals("……")) {
            return value.signum() == 0;
        }
        BigDecimal shown;
        try {
            shown = new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return false;
        }
        return List.of(BigDecimal.ONE, new BigDecimal("100"), new BigDecimal("10000")).stream()
                .anyMatch(factor -> shown.multiply(factor).subtract(value).abs().doubleValue()
                        <= 1e-9 * Math.max(1, value.abs().doubleValue()));
    }

    private static Map<String, String> cells(Path file, byte[] bytes) {
        return file.toString().endsWith(".csv") ? csvCells(bytes) : workbookCells(bytes);
    }

    private static Map<String, String> csvCells(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String text = utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("GB18030"));
        Map<String, String> cells = new HashMap<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord csv : reader) {
                for (int column = 0; column < csv.getFieldCount(); column++) {
                    cells.put("!" + new CellReference(number, column).formatAsString(), csv.getField(column));
                }
                number++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static Map<String, String> workbookCells(byte[] bytes) {
        Map<String, String> cells = new HashMap<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.put(sheet.getSheetName() + "!" + cell.getAddress().formatAsString(), text(cell));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> new BigDecimal(cell.getNumericCellValue(), new MathContext(15)).toPlainString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
