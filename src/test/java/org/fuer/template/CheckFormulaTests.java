package org.fuer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;
import org.fuer.intake.Reading;
import org.fuer.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks in the margin, calculated by POI as a spreadsheet program does. */
class CheckFormulaTests {

    private static final Breakdown MEN = new Breakdown(Sex.MALE, Age.TOTAL, Residence.TOTAL);
    private static final Breakdown WOMEN = new Breakdown(Sex.FEMALE, Age.TOTAL, Residence.TOTAL);
    private static final Breakdown TOWN = new Breakdown(Sex.TOTAL, Age.TOTAL, Residence.URBAN);
    private static final Breakdown COUNTRY = new Breakdown(Sex.TOTAL, Age.TOTAL, Residence.RURAL);

    @TempDir
    private Path folder;

    private Filled population(List<Fact> lastYear) {
        return Filled.of(Printed.of("zengdu", "STAT", 2026, folder, lastYear));
    }

    private static FactKey key(String item, Breakdown breakdown) {
        return new FactKey(item, breakdown);
    }

    private static FactKey key(String item) {
        return key(item, Breakdown.TOTAL);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void aBlankTemplateIsSilentAlsoForViewersThatDoNotCalculate() {
        Filled blank = population(List.of());

        int checks = 0;
        for (FactKey key : blank.places().keySet()) {
            assertThat(blank.margin(key)).isEmpty();
            var row = blank.cell(key).getRow();
            var margin = row.getCell(row.getLastCellNum() - 1);
            if (margin.getCellType() == CellType.FORMULA) {
                checks++;
                assertThat(margin.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
                assertThat(margin.getStringCellValue()).isEmpty();
            }
        }
        assertThat(checks).isPositive();
    }

    @Test
    void menAndWomenThatDoNotAddUpAreSaidOnceTheyAreAllThere() {
        Filled filled = population(List.of());
        FactKey births = key("Q01_08");

        filled.type(births, number(100)).type(key("Q01_08", MEN), number(52));
        assertThat(filled.margin(births)).isEmpty();
        filled.type(key("Q01_08", WOMEN), number(47));
        assertThat(filled.margin(births)).isEqualTo("错：“合计”应等于男、女之和；");
        filled.type(key("Q01_08", WOMEN), number(48));
        assertThat(filled.margin(births)).isEmpty();
    }

    @Test
    void symbolsCountAsNothingButWhatCannotExistIsNotJudged() {
        Filled filled = population(List.of());
        FactKey households = key("Q01_10");
        filled.type(households, number(10)).type(key("Q01_10", TOWN), number(9));

        filled.type(key("Q01_10", COUNTRY), "无");
        assertThat(filled.margin(households)).isEqualTo("错：“合计”应等于城镇、农村之和；");
        filled.type(key("Q01_10", TOWN), number(10));
        assertThat(filled.margin(households)).isEmpty();
        filled.type(key("Q01_10", TOWN), number(9)).type(key("Q01_10", COUNTRY), "×");
        assertThat(filled.margin(households)).isEmpty();
    }

    @Test
    void aNumberThatIsTextCountsAsTheNumber() {
        Filled filled = population(List.of());
        FactKey births = key("Q01_08");

        filled.type(births, number(2100)).type(key("Q01_08", MEN), "1052").type(key("Q01_08", WOMEN), "1,048");
        assertThat(filled.margin(births)).isEmpty();
        filled.type(key("Q01_08", WOMEN), "1,047");
        assertThat(filled.margin(births)).isEqualTo("错：“合计”应等于男、女之和；");
    }

    @Test
    void aPartAndARuleSayWhichRowIsMeant() {
        Filled filled = population(List.of());

        filled.type(key("Q01_06"), number(20)).type(key("Q01_07"), number(21));
        assertThat(filled.margin(key("Q01_07"))).isEqualTo("错：“合计”不应超过 06 行“60岁及以上常住人口”；");
        filled.type(key("Q01_08", MEN), number(130)).type(key("Q01_08", WOMEN), number(100));
        assertThat(filled.margin(key("Q01_08"))).isEqualTo("核实：R093 出生人口性别比偏高，请核实；");
    }

    @Test
    void aRuleBetweenSheetsIsCheckedAcrossThem() {
        Filled filled = Filled.of(Printed.of("zengdu", "HEALTH", 2026, folder));

        filled.type(key("H01_05"), number(101)).type(key("H02_01"), number(100));

        assertThat(filled.margin(key("H01_05"))).contains("R009 孕产妇系统管理人数不应超过活产数");
    }

    @Test
    void aChangeOnTheYearBeforeIsSaidWhereLastYearsValueIsPrinted() {
        Fact before = fact(key("Q01_01"), number(1000));
        Filled filled = population(List.of(before));

        filled.type(key("Q01_01"), number(1101));
        assertThat(filled.margin(key("Q01_01"))).isEqualTo("核实：R106 常住人口比上年变动超过10%，请说明；");
        filled.type(key("Q01_01"), number(1100));
        assertThat(filled.margin(key("Q01_01"))).isEmpty();
        assertThat(population(List.of()).type(key("Q01_01"), number(1101)).margin(key("Q01_01")))
                .isEmpty();
    }

    @Test
    void whatValidationFindsInAFilledTemplateItsMarginSaidBefore() throws IOException {
        long seed = 20260304;
        Random random = new Random(seed);
        int found = 0;
        for (Unit unit : new Templates(Printed.CATALOGUE, Language.CHINESE)
                .unitsOwing(Printed.CATALOGUE.place("zengdu").orElseThrow())) {
            Printed printed = Printed.of("zengdu", unit.code(), 2026, folder);
            Filled filled = Filled.of(printed)
                    .typeAll((item, breakdown) -> BigDecimal.valueOf(
                            random.nextInt(item.valueType() == ValueType.PERCENT || item.max() != null ? 20 : 40)));
            Reading reading = printed.read(filled.writeTo(folder.resolve("filled.xlsx")));
            List<Finding> findings = new ArrayList<>(new Validation(Printed.CATALOGUE)
                    .validate(printed.place(), 2026, List.of(reading), AcceptedFacts.of(Map.of()))
                    .findings());
            findings.removeIf(finding -> finding.key() == null || !isRelation(finding));
            found += findings.size();
            for (Finding finding : findings) {
                assertThat(filled.margin(finding.key()))
                        .as("%s at %s, seed %d", finding.rule(), finding.key(), seed)
                        .contains(finding.rule().startsWith("R") ? finding.rule() : "错：");
            }
            Set<String> sound =
                    filled.places().keySet().stream().map(FactKey::item).collect(Collectors.toCollection(TreeSet::new));
            findings.forEach(finding -> sound.remove(finding.key().item()));
            filled.places().keySet().stream()
                    .filter(key -> sound.contains(key.item()))
                    .forEach(key -> assertThat(filled.margin(key).replaceAll("(?:错|核实)：R\\d{3}[^；]*；", ""))
                            .as("%s, seed %d", key, seed)
                            .isEmpty());
        }
        assertThat(found).isGreaterThan(100);
    }

    /** What the margin judges, too; a rule that validation leaves out for another fault may still show there. */
    private static boolean isRelation(Finding finding) {
        return finding.rule().startsWith("SUM-")
                || finding.rule().equals("PART")
                || finding.rule().matches("R\\d{3}");
    }

    private static Fact fact(FactKey key, BigDecimal value) {
        return new Fact(key, value, false, ObsStatus.A, "STAT", "STAT-0", new Source("a.xlsx", "Sheet1", "D10"));
    }
}
