package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fuer.CsvRows;
import org.fuer.catalogue.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second edition says of the figures that the first one printed otherwise. */
class RevisedFigureTests {

    private static final String SEATS = "58.84";

    @TempDir
    Path folder;

    private Workshop workshop;
    private Path report;

    @BeforeEach
    void publish() throws IOException {
        workshop = new Workshop(folder).bring("meihekou", 2024, 100).bring("meihekou", 2025, 100);
        try (var files = Files.list(workshop.folder("meihekou", 2024))) {
            report = files.filter(file -> file.getFileName().toString().startsWith("市公安局"))
                    .findFirst()
                    .orElseThrow();
        }
        workshop.run();
        assertThat(revisions()).isEmpty();
    }

    private void correct(String from, String to) throws IOException {
        String text = Files.readString(report, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(report, text.replace(from, to), StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> revisions() {
        return CsvRows.of(workshop.output().resolve("meihekou/2025/data/revisions.csv"));
    }

    /** What the yearbook says of facts and indicators, read apart from the program. */
    private Map<String, Set<String>> printed() {
        Map<String, Set<String>> printed = new TreeMap<>();
        for (Map<String, String> row : CsvRows.of(workshop.output().resolve("meihekou/2025/lineage.csv"))) {
            boolean reported =
                    row.get("origin").startsWith("fact(") || row.get("origin").startsWith("indicator(");
            if (reported && row.get("artefact").equals("yearbook.xlsx")) {
                printed.computeIfAbsent(row.get("origin"), any -> new HashSet<>())
                        .add(row.get("printed"));
            }
        }
        return printed;
    }

    private static String origin(Map<String, String> row) {
        String whom = row.get("sex") + "/" + row.get("age") + "/" + row.get("residence");
        return row.get("item").isEmpty()
                ? "indicator(" + row.get("figure_year") + "," + row.get("indicator") + "," + whom + ")"
                : "fact(" + row.get("figure_year") + "," + row.get("item") + "," + whom + ")";
    }

    @Test
    void aCorrectedReportListsExactlyTheFiguresThatDifferWithTheirSubmission() throws IOException {
        Map<String, Set<String>> before = printed();
        correct("," + SEATS + ",", ",61.5,");
        workshop.run();
        Map<String, Set<String>> now = printed();
        List<String> differing = new ArrayList<>();
        before.forEach((origin, figures) -> {
            if (!figures.equals(now.get(origin))) {
                differing.add(origin);
            }
        });

        assertThat(revisions())
                .extracting(RevisedFigureTests::origin)
                .containsExactlyInAnyOrderElementsOf(differing)
                .isNotEmpty();
        assertThat(revisions()).allSatisfy(row -> {
            assertThat(before.get(origin(row))).contains(row.get("from"));
            assertThat(now.get(origin(row))).contains(row.get("to"));
            assertThat(row)
                    .containsEntry("figure_year", "2024")
                    .containsEntry("reason", "resubmitted")
                    .containsEntry("fact", "P01_06")
                    .containsEntry("fact_from", SEATS)
                    .containsEntry("fact_to", "61.5");
        });
        String hash = Sha256.of(Files.readAllBytes(report));
        assertThat(revisions())
                .extracting(row -> row.get("submission"))
                .containsOnly("POLICE-" + hash.substring(0, 12));
    }

    @Test
    void aReportThatIsTakenBackLeavesNoNumber() throws IOException {
        Files.delete(report);
        workshop.run();

        assertThat(revisions()).isNotEmpty().allSatisfy(row -> assertThat(row)
                .containsEntry("figure_year", "2024")
                .containsEntry("to", "")
                .containsEntry("reason", "withdrawn"));
        assertThat(revisions()).anySatisfy(row -> assertThat(row)
                .containsEntry("indicator", "SEAT_USE")
                .containsEntry("from", SEATS)
                .containsEntry("fact_to", ""));
    }

    @Test
    void aReportThatWaitsForCorrectionIsNotWithdrawn() throws IOException {
        correct("," + SEATS + ",", ",不详,");
        workshop.run();

        assertThat(revisions())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("to", "待核").containsEntry("reason", "not-accepted"));
    }

    @Test
    void anotherFileWithTheSameValuesRevisesNothing() throws IOException {
        correct("儿童安全座椅使用率", "儿童安全座椅使用率 ");
        RunReport report2 = workshop.run();

        assertThat(workshop.published(report2)).contains("meihekou 2025");
        assertThat(revisions()).isEmpty();
    }

    @Test
    void anEditionThatIsPrintedAgainSaysTheSameOfTheOneBeforeIt() throws IOException {
        correct("," + SEATS + ",", ",61.5,");
        workshop.run();
        Map<String, String> bytes = workshop.bytes();
        Files.delete(workshop.output().resolve("meihekou/2025/yearbook.xlsx"));
        workshop.run();

        assertThat(workshop.bytes()).isEqualTo(bytes);
        assertThat(revisions()).isNotEmpty();
    }
}
