package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Target;
import org.fuer.fact.FactKey;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.PrintedFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearbook, read back. */
class YearbookTests {

    private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023, 2024, 2025);

    private static final Edition EDITION = Editions.of("zengdu", 2025, "H02");

    @TempDir
    private static Path folder;

    private static ReadWorkbook yearbook;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(EDITION, Set.of(Output.YEARBOOK), Editions::received, folder);
        yearbook = ReadWorkbook.of(folder.resolve("yearbook.xlsx"));
    }

    @Test
    void theNoteComesFirstThenTheContentsTheDomainsOfEachPlanInItsOrderAndTheAppendices() {
        assertThat(yearbook.sheets())
                .containsExactly(
                        "封面",
                        "编辑说明",
                        "目录",
                        "1 综合",
                        "2 妇女与健康",
                        "3 妇女与教育",
                        "4 妇女与经济",
                        "5 妇女参与决策和管理",
                        "6 妇女与社会保障",
                        "7 妇女与家庭建设",
                        "8 妇女与环境",
                        "9 妇女与法律",
                        "10 儿童与健康",
                        "11 儿童与安全",
                        "12 儿童与教育",
                        "13 儿童与福利",
                        "14 儿童与家庭",
                        "15 儿童与环境",
                        "16 儿童与法律保护",
                        "附录一 报送情况",
                        "附录二 监测结果统计",
                        "附录三 目标监测一览",
                        "附录四 成员单位排序",
                        "附录六 数据来源",
                        "图表数据");
    }

    @Test
    void domainsOfTheSameNameInBothPlansStayApart() throws IOException {
        Edition lechang = Editions.of("lechang", 2025, "");
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(lechang, Set.of(Output.YEARBOOK), Editions::received, folder.resolve("lechang"));

        assertThat(ReadWorkbook.of(folder.resolve("lechang/yearbook.xlsx")).sheets())
                .contains("10 重点工程（妇女规划）", "18 重点工程（儿童规划）");
    }

    @Test
    void domainsStandInTheOrderOfThePlansTextWhateverTheOrderOfTheTargets() {
        assertThat(Domain.of(Editions.of("jiangbei", 2025, "").assessments()).stream()
                        .map(Domain::nameZh))
                .startsWith(
                        "妇女与健康",
                        "妇女与教育",
                        "妇女与经济",
                        "妇女参与决策管理",
                        "妇女与社会保障",
                        "妇女与家庭建设",
                        "妇女与环境",
                        "妇女与法律",
                        "儿童与健康",
                        "儿童与安全");
    }

    @Test
    void noCellIsAnErrorOrAFormula() {
        assertThat(yearbook.faults()).isEmpty();
        assertThat(yearbook.cells())
                .noneSatisfy(cell -> assertThat(cell.toString()).contains("NaN"));
    }

    @Test
    void everyValueOfAnIndicatorIsPrintedAsANumberRoundedAsThePlaceRounds() {
        Map<String, List<List<Object>>> printed = rowsByLabel();
        int checked = 0;
        for (Assessment assessment : EDITION.assessments()) {
            Indicator indicator = Editions.CATALOGUE
                    .indicator(assessment.target().indicator())
                    .orElseThrow();
            List<List<Object>> rows =
                    printed.getOrDefault(indicator.nameZh(), printed.getOrDefault(measured(indicator), List.of()));
            assertThat(rows).as(indicator.nameZh()).isNotEmpty();
            for (List<Object> row : rows) {
                checked += check(indicator, row);
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    private static String measured(Indicator indicator) {
        return indicator.nameZh() + "（" + indicator.unit() + "）";
    }

    private static int check(Indicator indicator, List<Object> row) {
        int numbers = 0;
        for (int i = 0; i < YEARS.size(); i++) {
            IndicatorValue value = EDITION.indicators()
                    .find(YEARS.get(i), new IndicatorKey(indicator.code(), Breakdown.TOTAL))
                    .orElse(null);
            Object cell = row.get(i + 1);
            if (cell instanceof BigDecimal number) {
                assertThat(value).isNotNull();
                assertThat(number)
                        .as(indicator.code() + " " + YEARS.get(i))
                        .isEqualByComparingTo(value.value()
                                .setScale(
                                        indicator.decimals(),
                                        EDITION.place().settings().yearbook().rounding()));
                numbers++;
            } else if (value != null && value.value() != null) {
                assertThat(cell).as(indicator.code()).isEqualTo("…");
            }
        }
        return numbers;
    }

    /** The rows of all tables of several years by their stub, without marks of notes and blank columns. */
    private static Map<String, List<List<Object>>> rowsByLabel() {
        Map<String, List<List<Object>>> rows = new TreeMap<>();
        for (String sheet : yearbook.sheets().subList(3, yearbook.sheets().size())) {
            for (PrintedTable table : PrintedTable.of(yearbook.sheet(sheet)).values()) {
                if (table.headers().get(0).contains("2025")) {
                    table.rows().stream().filter(row -> !row.isHeading()).forEach(row -> rows.computeIfAbsent(
                                    row.label(), any -> new ArrayList<>())
                            .add(row.values()));
                }
            }
        }
        return rows;
    }

    @Test
    void thePopulationIsTheFactsOfThePopulationForm() {
        List<Object> total = row("1 综合", "年末常住人口");
        for (int i = 0; i < YEARS.size(); i++) {
            BigDecimal fact = EDITION.facts()
                    .find(YEARS.get(i), new FactKey("Q01_01", Breakdown.TOTAL))
                    .orElseThrow()
                    .value();
            assertThat((BigDecimal) total.get(i + 1)).isEqualByComparingTo(fact);
        }
    }

    @Test
    void aBlockedFormShowsThatItIsNotAccepted() {
        assertThat(row("10 儿童与健康", "5岁以下儿童贫血率")).contains("待核");
    }

    @Test
    void aFormThatIsBlockedInAnEarlierYearShowsItInThatYear() throws IOException {
        Edition year2024 = Editions.of("zengdu", 2024, "H02");
        Edition later = new Edition(
                EDITION.place(),
                EDITION.year(),
                EDITION.fingerprint(),
                EDITION.inputs(),
                EDITION.parameters(),
                year2024.facts(),
                year2024.indicators(),
                EDITION.assessments(),
                EDITION.ranking(),
                EDITION.composites(),
                EDITION.findings(),
                EDITION.findingsBefore(),
                EDITION.submissions(),
                EDITION.earlierHashes(),
                EDITION.reportings(),
                year2024.blockedByYear(),
                new TreeMap<>(),
                EDITION.outcomes(),
                EDITION.taskProgress(),
                EDITION.previous());
        Path printed = folder.resolve("later");
        Files.createDirectories(printed);
        Naming naming = new Naming(Editions.CATALOGUE, later.place(), Language.CHINESE);
        new YearbookWorkbook(Editions.CATALOGUE, later, naming).print(new PrintedFigures(), printed);

        List<Object> row = row(ReadWorkbook.of(printed.resolve("yearbook.xlsx")), "10 儿童与健康", "5岁以下儿童贫血率");
        assertThat(row.get(1 + YEARS.indexOf(2024))).isEqualTo("待核");
        assertThat(row.get(1 + YEARS.indexOf(2025))).isEqualTo("");
    }

    private static List<Object> row(String sheet, String label) {
        return row(yearbook, sheet, label);
    }

    private static List<Object> row(ReadWorkbook book, String sheet, String label) {
        return PrintedTable.of(book.sheet(sheet)).values().stream()
                .filter(table -> table.headers().get(0).contains("2025"))
                .flatMap(table -> table.rows(label).stream())
                .findFirst()
                .map(PrintedTable.Row::values)
                .orElseThrow(() -> new AssertionError(label));
    }

    @Test
    void everyChapterCountsItsTargetsAndTheCountsAddUp() {
        for (Domain domain : Domain.of(EDITION.assessments())) {
            StatusCounts counts = StatusCounts.of(domain.assessments());
            int sum = 0;
            for (Status status : Status.values()) {
                sum += counts.of(status);
            }
            assertThat(sum).isEqualTo(domain.assessments().size());
        }
    }

    @Test
    void aChapterSaysHowItsKeyIndicatorsChangedOnTheYearBefore() {
        String introduction = yearbook.sheet("12 儿童与教育").toString();

        List<Object> row = row("12 儿童与教育", "学前教育毛入园率");
        BigDecimal before = (BigDecimal) row.get(1 + YEARS.indexOf(2024));
        BigDecimal now = (BigDecimal) row.get(1 + YEARS.indexOf(2025));
        assertThat(now).isGreaterThan(before.add(new BigDecimal("0.1")));
        assertThat(introduction)
                .contains("重点指标与2024年相比：")
                .contains("学前教育毛入园率" + now.setScale(2) + "%，提高"
                        + now.subtract(before).stripTrailingZeros().toPlainString() + "个百分点");
    }

    /** The births of a year are few, and theirs wait for an explanation. */
    @Test
    void theSexRatioAtBirthIsNotComparedWithTheYearBefore() {
        assertThat(yearbook.sheet("9 妇女与法律").toString()).doesNotContain("年相比：");
    }

    @Test
    void theCoverSaysThatItIsADraftAndWhy() {
        assertThat(yearbook.sheet("封面").toString())
                .contains("初 稿", "随州市曾都区", "2025", "待核：", "H02 儿童保健", "待说明：", "随州市曾都区统计局", "规划要求：");
    }

    @Test
    void theContentsLeadToTheTitlesTheyName() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("yearbook.xlsx")))) {
            XSSFSheet contents = workbook.getSheet("目录");
            List<XSSFHyperlink> links = contents.getHyperlinkList();
            assertThat(links).hasSizeGreaterThan(50);
            for (XSSFHyperlink link : links) {
                if (link.getFirstColumn() == 0) {
                    CellReference target = new CellReference(link.getAddress());
                    String title =
                            contents.getRow(link.getFirstRow()).getCell(0).getStringCellValue();
                    assertThat(workbook.getSheet(target.getSheetName())
                                    .getRow(target.getRow())
                                    .getCell(target.getCol())
                                    .getStringCellValue())
                            .isEqualTo(title);
                }
            }
        }
    }

    @Test
    void everyMarkHasItsNoteAndEveryNoteItsMark() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("yearbook.xlsx")))) {
            for (String sheet : yearbook.sheets().subList(4, yearbook.sheets().size())) {
                List<String> shown = new ArrayList<>();
                workbook.getSheet(sheet).forEach(row -> row.forEach(cell -> shown.add(shown(cell))));
                boolean marked = shown.stream().anyMatch(text -> text.matches("(?s)[^①]+①.*") && !text.startsWith("注"));
                boolean noted = shown.stream().anyMatch(text -> text.matches("(?s)(注：)?①.*"));
                assertThat(marked).as(sheet).isEqualTo(noted);
            }
        }
    }

    /** What a cell shows: the mark of a figure stands in its number format. */
    private static String shown(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? cell.getCellStyle().getDataFormatString()
                : cell.getStringCellValue();
    }

    @Test
    void aMissThatRoundsToItsTargetIsPrintedWithMoreDigits() {
        Assessment missed = missed("97.996");

        assertThat(ShownDigits.of(missed, 2, RoundingMode.HALF_UP)).isEqualTo(3);
        assertThat(ShownDigits.of(missed("97.99"), 2, RoundingMode.HALF_UP)).isEqualTo(2);
        assertThat(ShownDigits.of(List.of(), 2, RoundingMode.HALF_UP)).isEqualTo(2);
    }

    private static Assessment missed(String value) {
        Target target = EDITION.place().targets().get(0);
        return new Assessment(
                target,
                Quotient.of(98),
                "2025",
                Quotient.of(new BigDecimal(value)),
                2025,
                null,
                null,
                Status.MISSED,
                Movement.NONE,
                null,
                "",
                Warning.RED,
                "",
                List.of());
    }
}
