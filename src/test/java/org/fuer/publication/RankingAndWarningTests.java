package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The warnings and the collection, read back. */
class RankingAndWarningTests {

    private static final Edition EDITION = Editions.of("lechang", 2025, "E01");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(EDITION, Set.of(Output.WARNINGS), Editions::received, folder);
    }

    @Test
    void everyTargetStandsInOneOfTheTwoLists() {
        ReadWorkbook warnings = ReadWorkbook.of(folder.resolve("warnings.xlsx"));

        assertThat(warnings.faults()).isEmpty();
        for (Warning level : Warning.values()) {
            long expected = EDITION.assessments().stream()
                    .filter(assessment -> assessment.warning() == level)
                    .count();
            String word = new Naming(Editions.CATALOGUE, EDITION.place(), Language.CHINESE).warning(level);
            String sheet = level == Warning.RED || level == Warning.ORANGE ? "红色和橙色预警" : "其他目标";
            assertThat(warnings.sheet(sheet).stream()
                            .filter(row -> !row.isEmpty() && row.get(0).equals(word)))
                    .hasSize((int) expected);
        }
    }

    @Test
    void theStatusCountsAddUpToTheNumberOfTargets() {
        ReadWorkbook warnings = ReadWorkbook.of(folder.resolve("warnings.xlsx"));
        List<Object> total = warnings.sheet("目标状态统计").stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals("合计"))
                .findFirst()
                .orElseThrow();

        assertThat((BigDecimal) total.get(1))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(EDITION.place().targets().size()));
        assertThat(total.subList(2, 2 + Status.values().length).stream()
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo((BigDecimal) total.get(1));
    }

    @Test
    void theCollectionNamesEveryUnitThatReportsAndEveryFinding() {
        ReadWorkbook collection = ReadWorkbook.of(folder.resolve("collection.xlsx"));
        String units = collection.sheet("报送情况").toString();

        assertThat(collection.faults()).isEmpty();
        assertThat(EDITION.reportings()).allSatisfy(reporting -> assertThat(units)
                .contains(EDITION.place().unit(reporting.unit()).orElseThrow().nameZh()));
        assertThat(collection.sheet("审核意见").toString())
                .contains("=HYPERLINK(\"http://example.org\")", "（单位不明）", "强制性", "核实性");
        assertThat(collection.sheet("报送明细").stream().filter(row -> row.size() > 10 && row.get(5) instanceof BigDecimal))
                .hasSize(EDITION.submissions().size());
    }
}
