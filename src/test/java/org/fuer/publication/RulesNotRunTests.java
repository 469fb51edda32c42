package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fuer.catalogue.Language;
import org.fuer.fact.RuleOutcome.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet 审核规则执行情况 says which rules did not run, and why. */
class RulesNotRunTests {

    private static final Edition EDITION = Editions.of("zengdu", 2025, "H02");

    @TempDir
    private static Path folder;

    private static List<List<Object>> sheet;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE).print(EDITION, Set.of(), Editions::received, folder);
        sheet = ReadWorkbook.of(folder.resolve("collection.xlsx")).sheet("审核规则执行情况");
    }

    @Test
    void theRowsOfRulesComeFirstWithWhatTheyDemand() {
        String file = EDITION.submissions().get(0).file();

        assertThat(sheet.stream()
                        .filter(row -> row.size() > 4 && row.get(3) instanceof BigDecimal)
                        .map(row -> row.subList(0, 6)))
                .containsExactly(
                        List.of(
                                "R001",
                                "女性常住人口按年龄组的合计应等于常住人口中的女性数",
                                "Q01",
                                new BigDecimal("1.0"),
                                "所需的数据另有错误，请先改正",
                                file + " =Sheet1：D6"),
                        List.of(
                                "R007",
                                "流动人口活产数不应超过活产总数",
                                "H01",
                                new BigDecimal("1.0"),
                                "所需的报表没有收到，请催报",
                                "需要的数据：H01_03 <= H02_01"),
                        List.of("JUMP", "计数与上次报送相比没有成倍增减", "H01", new BigDecimal("118.0"), "没有足够的往年数据可以比较", ""),
                        List.of(
                                "SUM-SEX",
                                "男、女相加等于合计",
                                "Q01",
                                new BigDecimal("2.0"),
                                "所需的数据没有填全，请补填",
                                file + " =Sheet1：E7、F8"));
    }

    @Test
    void theSubtitleCountsAllFourOutcomes() {
        assertThat(sheet.get(1).get(0).toString()).contains("通过 18 次，不通过 1 次，不适用 2 次，未能执行 122 次");
    }

    @Test
    void everyReasonHasItsWords() {
        for (Reason reason : Reason.values()) {
            assertThat(new Naming(Editions.CATALOGUE, EDITION.place(), Language.CHINESE)
                            .words()
                            .has("rules.reason." + reason.code()))
                    .as("%s", reason)
                    .isTrue();
        }
    }
}
