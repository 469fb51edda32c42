package org.fuer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks per second of the full path — read, validate, load into H2 on disk — beside EasyExcel and POI's user model
 * doing nothing but reading, on the same .xlsx and .xls files of the shipped input, in one process. The path is gone
 * once on one thread and once with the places side by side on two, as a run goes it; the readers use one thread.
 */
class FullPathBenchmark {

    private static final int ROUNDS = 20;
    private static final Path INPUT = Path.of("input");
    private static final int THREADS = 2;
    private static final String FUER = "Fuer: read + validate + load";
    private static final String SIDE_BY_SIDE = "the same on two threads";
    private static final String EASY_EXCEL = "EasyExcel: read only";
    private static final String POI = "POI user model: read only";

    @TempDir
    private Path folder;

    /** A way to go over all files once; it returns how much it met, so that nothing can be optimised away. */
    private interface Contender {
        long goOver(List<Path> files) throws IOException;
    }

    @Test
    void theFullPathAsARunGoesItIsFasterThanReadingAlone() throws IOException {
        List<Path> files = workbooks();
        long facts;
        try (FullPath fullPath = new FullPath(folder.resolve("checked"))) {
            facts = checked(fullPath.facts(files));
        }
        Map<String, Contender> readers =
                new TreeMap<>(Map.of(EASY_EXCEL, FullPathBenchmark::easyExcel, POI, FullPathBenchmark::poi));
        Map<String, Double> best = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            // as in a first run, the database is empty; making it is no part of the path
            try (FullPath fullPath = new FullPath(folder.resolve("round-" + round))) {
                measure(best, FUER, all -> {
                    long loaded = count(fullPath.facts(all));
                    assertThat(loaded).isEqualTo(facts);
                    return loaded;
                }, files);
            }
            try (FullPath fullPath = new FullPath(folder.resolve("side-by-side-" + round))) {
                measure(
                        best,
                        SIDE_BY_SIDE,
                        all -> {
                            long loaded = count(fullPath.factsSideBySide(all, THREADS));
                            assertThat(loaded).isEqualTo(facts);
                            return loaded;
                        },
                        files);
            }
            for (Map.Entry<String, Contender> reader : readers.entrySet()) {
                measure(best, reader.getKey(), reader.getValue(), files);
            }
        }
        Report.print(
                "%d workbooks (.xlsx and .xls), %d facts checked, best of %d rounds",
                files.size(), facts, ROUNDS);
        for (String name : List.of(FUER, SIDE_BY_SIDE, EASY_EXCEL, POI)) {
            Report.print(
                    "  %-30s %7.1f workbooks/s = %.2f x POI's reading",
                    name, files.size() / best.get(name), best.get(POI) / best.get(name));
        }
        assertThat(best.get(SIDE_BY_SIDE)).isLessThan(best.get(EASY_EXCEL)).isLessThan(best.get(POI));
    }

    private static void measure(Map<String, Double> best, String name, Contender contender, List<Path> files)
            throws IOException {
        long begin = System.nanoTime();
        assertThat(contender.goOver(files)).isPositive();
        best.merge(name, (System.nanoTime() - begin) / 1e9, Math::min);
    }

    /** Holds every fact against the truth before any time is counted; a planted cell may hold something else. */
    private static long checked(Map<String, AcceptedFacts> accepted) throws IOException {
        Map<String, String> truth = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(FullPathBenchmark.class.getResourceAsStream("/inbox/truth.csv")),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                if (!row.getField("note").equals("planted")) {
                    truth.put(
                            String.join(
                                    "|",
                                    row.getField("place"),
                                    row.getField("year"),
                                    row.getField("file"),
                                    row.getField("sheet"),
                                    row.getField("cell")),
                            row.getField("item") + "=" + plain(new BigDecimal(row.getField("value"))));
                }
            }
        }
        long wrong = 0;
        for (Map.Entry<String, AcceptedFacts> place : accepted.entrySet()) {
            for (int year : place.getValue().years()) {
                for (Fact fact : place.getValue().of(year)) {
                    String cell = String.join(
                            "|",
                            place.getKey(),
                            String.valueOf(year),
                            fact.source().file(),
                            fact.source().sheet(),
                            fact.source().cell());
                    String known = truth.get(cell);
                    if (known != null) {
                        assertThat(fact.key().item() + "=" + plain(fact.value()))
                                .as(cell)
                                .isEqualTo(known);
                    } else {
                        wrong++;
                    }
                }
            }
        }
        assertThat(wrong).as("facts that stand in planted cells").isLessThan(20);
        assertThat(count(accepted)).isGreaterThan(20_000);
        return count(accepted);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static long count(Map<String, AcceptedFacts> accepted) {
        return accepted.values().stream()
                .flatMapToLong(facts -> facts.years().stream().mapToLong(year -> facts.of(year).size()))
                .sum();
    }

    private static long easyExcel(List<Path> files) {
        long[] cells = {0};
        for (Path file : files) {
            EasyExcel.read(file.toFile(), new AnalysisEventListener<Map<Integer, String>>() {
                        @Override
                        public void invoke(Map<Integer, String> row, AnalysisContext context) {
                            cells[0] += row.size();
                        }

                        @Override
                        public void doAfterAllAnalysed(AnalysisContext context) {
                            // Reading is all there is to do.
                        }
                    })
                    .headRowNumber(0)
                    .doReadAll();
        }
        return cells[0];
    }

    private static long poi(List<Path> files) throws IOException {
        long cells = 0;
        for (Path file : files) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            cells += cell.toString().isEmpty() ? 0 : 1;
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(INPUT)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?")).sorted().toList();
        }
    }
}
