package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.CsvRows;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Sex;
import org.fuer.indicator.IndicatorKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 性别差异 in the yearbook and in gender.csv, read back. */
class GenderTableTests {

    private static final Edition EDITION = Editions.of("lechang", 2025, "");

    @TempDir
    private static Path folder;

    private static ReadWorkbook yearbook;
    private static List<Map<String, String>> rows;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(EDITION, Set.of(Output.YEARBOOK), Editions::received, folder);
        yearbook = ReadWorkbook.of(folder.resolve("yearbook.xlsx"));
        rows = CsvRows.of(folder.resolve("data/gender.csv"));
    }

    @Test
    void everyIndicatorWithValuesOfBothSexesIsInTheDataOnce() {
        long pairs = EDITION.indicators().of(2025).stream()
                .filter(value -> value.key().breakdown().sex() == Sex.FEMALE && value.value() != null)
                .filter(value -> EDITION.indicators()
                        .find(
                                2025,
                                new IndicatorKey(
                                        value.key().indicator(),
                                        value.key().breakdown().withSex(Sex.MALE)))
                        .filter(men -> men.value() != null)
                        .isPresent())
                .count();

        assertThat(pairs).isGreaterThan(50);
        assertThat(rows.stream().filter(row -> !row.get("indicator").equals("SEX_RATIO_BIRTH")))
                .hasSize((int) pairs);
        assertThat(rows).extracting(row -> row.get("indicator")).doesNotHaveDuplicates();
    }

    @Test
    void theIndexOfTheDataIsWomenDividedByMen() {
        assertThat(rows).allSatisfy(row -> {
            BigDecimal women = new BigDecimal(row.get("female"));
            BigDecimal men = new BigDecimal(row.get("male"));
            if (row.get("female_share").isEmpty()) {
                double index = women.doubleValue() / men.doubleValue();
                assertThat(Double.parseDouble(row.get("gpi"))).isBetween(index - 1e-8, index + 1e-8);
                assertThat(row.get("parity")).isEqualTo(String.valueOf(index >= 0.97 && index <= 1.03));
            } else {
                assertThat(row.get("gpi") + row.get("gpia") + row.get("parity")).isEmpty();
            }
        });
    }

    @Test
    void aPercentageHasItsGapAndIndexInTheChapterOfItsDomain() {
        List<Object> row = row("6 妇女与社会保障", "6-3", "基本医疗保险参保率");

        assertThat(row).contains("%", value("MED_INS", Sex.FEMALE), value("MED_INS", Sex.MALE));
        BigDecimal gap = value("MED_INS", Sex.FEMALE).subtract(value("MED_INS", Sex.MALE));
        assertThat(row).contains(gap, "否");
    }

    @Test
    void theSexRatioAtBirthStandsInANoteWithItsInterval() {
        String sheet = yearbook.sheets().stream()
                .filter(name -> yearbook.sheet(name).toString().contains("95%置信区间"))
                .findFirst()
                .orElseThrow();

        assertThat(yearbook.sheet(sheet).toString())
                .containsPattern("出生人口性别比为111\\.32（女=100），95%置信区间为\\d+\\.\\d+—\\d+\\.\\d+");
        assertThat(row(sheet, "性别差异", "出生人口性别比③")).contains("人", new BigDecimal("989.00"), new BigDecimal("1101.00"));
    }

    @Test
    void theOtherTablesKeepAColumnForEveryYear() {
        assertThat(PrintedTable.of(yearbook.sheet("6 妇女与社会保障")).get("6-1").headers())
                .containsOnly(List.of("2020", "2021", "2022", "2023", "2024", "2025"));
    }

    @Test
    void aDomainWithoutSuchIndicatorsHasNoTable() {
        assertThat(yearbook.sheets().stream()
                        .filter(sheet -> yearbook.sheet(sheet).toString().contains("性别差异（2025年）")))
                .hasSizeBetween(3, yearbook.sheets().size() - 4 - 3);
    }

    @Test
    void theTablesFitOnTheNarrowSheetsOfAFirstYear() throws IOException {
        Edition first = Editions.of("lechang", 2020, "");
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(first, Set.of(Output.YEARBOOK), Editions::received, folder.resolve("first"));

        assertThat(ReadWorkbook.of(folder.resolve("first/yearbook.xlsx"))
                        .cells()
                        .toString())
                .contains("性别差异（2020年）", "性别平等指数GPI");
    }

    @Test
    void aTableTakesMoreColumnsOfASheetWhereAFigureNeedsThemAndTheStubTheRest() {
        TableBlock table = table(Entry.count(123_456), Entry.words("是"));

        assertThat(ColumnSpans.of(table, 140, 40, 40, 28, 46).orElseThrow().spans())
                .containsExactly(new ColumnSpans.Span(0, 1), new ColumnSpans.Span(2, 3), new ColumnSpans.Span(4, 4));
        assertThat(ColumnSpans.of(table, 140, 28, 46)).isEmpty();
        assertThat(ColumnSpans.of(table, 140, 46)).isEmpty();
    }

    private static TableBlock table(Entry... entries) {
        List<TableBlock.Column> columns =
                List.of(TableBlock.Column.of("a"), TableBlock.Column.of("b"), TableBlock.Column.of("c"));
        TableBlock.Line line = new TableBlock.Line("a", 0, false, List.of(entries));
        return new TableBlock("", "", "", columns, List.of(new TableBlock.Group(List.of(line))), List.of());
    }

    private static BigDecimal value(String indicator, Sex sex) {
        return EDITION.indicators()
                .find(2025, new IndicatorKey(indicator, Breakdown.TOTAL.withSex(sex)))
                .orElseThrow()
                .value()
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The last row of a sheet with this stub: the table of women and men comes last. */
    private static List<Object> row(String sheet, String table, String label) {
        List<List<Object>> found = yearbook.sheet(sheet).stream()
                .filter(row -> row.size() > 4 && row.get(0).equals(label))
                .filter(row -> row.stream().anyMatch(BigDecimal.class::isInstance))
                .toList();
        assertThat(yearbook.sheet(sheet).toString()).contains(table, label);
        return found.get(found.size() - 1).stream()
                .map(cell -> cell instanceof BigDecimal number ? number.setScale(2, RoundingMode.HALF_UP) : cell)
                .toList();
    }
}
