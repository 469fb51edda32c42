package org.fuer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;
import org.fuer.intake.IdentitySheet;
import org.fuer.intake.TaskReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateSheetTests {

    @TempDir
    private Path folder;

    private Filled health() {
        return Filled.of(Printed.of("zengdu", "HEALTH", 2026, folder));
    }

    private static List<XSSFSheet> forms(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        Set<String> others = Set.of(IdentitySheet.NAME, IdentitySheet.INSTRUCTIONS, TaskReport.TITLE);
        sheets.removeIf(sheet -> others.contains(sheet.getSheetName()));
        return sheets;
    }

    @Test
    void eachFormHasASheetOfItsOwnAndOnlyWhatIsOwedStandsThere() {
        Filled health = health();

        assertThat(forms(health.workbook()))
                .extracting(Sheet::getSheetName)
                .containsExactly("H01 妇女保健和生育健康", "H02 儿童保健", "H03 人群健康、儿童伤害监测与卫生资源")
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        Place zengdu = Printed.CATALOGUE.place("zengdu").orElseThrow();
        assertThat(Printed.CATALOGUE.owedItems(zengdu))
                .containsAll(
                        health.places().keySet().stream().map(FactKey::item).toList());
    }

    @Test
    void onlyTheCellsToFillInAndTheSignaturesAreUnlocked() {
        Filled health = health();
        Set<String> inputs = new HashSet<>();
        health.places().values().forEach(source -> inputs.add(source.sheet() + " " + source.cell()));
        Set<String> unlocked = new TreeSet<>();
        Set<String> signatures = new TreeSet<>();
        for (Sheet sheet : health.workbook()) {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String place = sheet.getSheetName() + " " + cell.getAddress();
                    if (!cell.getCellStyle().getLocked()) {
                        (inputs.contains(place) ? unlocked : signatures).add(place);
                    }
                }
            }
        }

        assertThat(unlocked).containsExactlyInAnyOrderElementsOf(inputs);
        assertThat(signatures).hasSizeBetween(15, 60);
        for (XSSFSheet sheet : forms(health.workbook())) {
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getCTWorksheet().getSheetProtection().getFormatColumns())
                    .isFalse();
        }
    }

    @Test
    void everyCellToFillInIsGuardedAndPrompted() {
        Filled health = health();

        for (FactKey key : health.places().keySet()) {
            Cell cell = health.cell(key);
            List<? extends DataValidation> guards = ((XSSFSheet) cell.getSheet())
                    .getDataValidations().stream()
                            .filter(guard -> isIn(guard, cell.getAddress()))
                            .toList();
            assertThat(guards).as("%s", key).singleElement().satisfies(guard -> {
                assertThat(guard.getShowErrorBox()).isTrue();
                assertThat(guard.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(guard.getPromptBoxTitle()).startsWith("请填数字").hasSizeLessThanOrEqualTo(32);
                assertThat(guard.getPromptBoxText()).contains("计量单位").hasSizeLessThanOrEqualTo(255);
                assertThat(guard.getErrorBoxText()).contains("— … × / 无").hasSizeLessThanOrEqualTo(225);
                assertThat(guard.getValidationConstraint().getFormula1()).hasSizeLessThanOrEqualTo(255);
            });
        }
    }

    private static boolean isIn(DataValidation guard, CellAddress address) {
        for (CellRangeAddress range : guard.getRegions().getCellRangeAddresses()) {
            if (range.isInRange(address.getRow(), address.getColumn())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theGuardTakesWhatIsLegalAndNothingElse() {
        Filled statistics = Filled.of(Printed.of("zengdu", "STAT", 2026, folder));
        FactKey count = new FactKey("Q01_01", Breakdown.TOTAL);

        for (Object legal : List.of(new BigDecimal("0"), new BigDecimal("12"), "—", "…", "×", "/", "无", "-")) {
            assertThat(guardTakes(statistics, count, legal)).as("%s", legal).isTrue();
        }
        for (Object other : List.of(new BigDecimal("-1"), new BigDecimal("1.5"), "12人", "没有", "|", "—|")) {
            assertThat(guardTakes(statistics, count, other)).as("%s", other).isFalse();
        }
    }

    /** What the formula of the guard says, calculated in a cell of its own. */
    private static boolean guardTakes(Filled filled, FactKey key, Object typed) {
        Cell cell = filled.type(key, typed).cell(key);
        DataValidation guard = ((XSSFSheet) cell.getSheet())
                .getDataValidations().stream()
                        .filter(one -> isIn(one, cell.getAddress()))
                        .findFirst()
                        .orElseThrow();
        CellRangeAddress range = guard.getRegions().getCellRangeAddress(0);
        assertThat(range.getFirstRow())
                .as("the formula is that of the first cell")
                .isEqualTo(cell.getRowIndex());
        Cell scratch = cell.getSheet().createRow(500).createCell(0);
        scratch.setCellFormula(guard.getValidationConstraint().getFormula1());
        return filled.workbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(scratch)
                .getBooleanValue();
    }

    @Test
    void everySheetPrintsOnA4WithItsTitleOnEveryPage() {
        for (XSSFSheet sheet : forms(health().workbook())) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
            assertThat(sheet.getRepeatingRows().getLastRow()).isGreaterThanOrEqualTo(4);
            assertThat(sheet.getFooter().getCenter()).contains("&P");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isPositive();
        }
        XSSFWorkbook simple =
                Filled.of(Printed.of("zengdu", "SASAC", 2026, folder)).workbook();
        assertThat(forms(simple).get(0).getPrintSetup().getLandscape()).isFalse();
        assertThat(forms(health().workbook()).get(0).getPrintSetup().getLandscape())
                .isTrue();
    }

    @Test
    void lastYearsValueStandsBesideTheCellAndBelowHalfKeepsItsSymbol() {
        Source source = new Source("a.xlsx", "Sheet1", "A1");
        FactKey members = new FactKey("Z01_01", Breakdown.TOTAL);
        FactKey supervisors = new FactKey("Z01_02", Breakdown.TOTAL);
        Filled filled = Filled.of(Printed.of(
                "zengdu",
                "SASAC",
                2026,
                folder,
                List.of(
                        new Fact(members, new BigDecimal("1234"), false, ObsStatus.A, "SASAC", "SASAC-0", source),
                        new Fact(supervisors, BigDecimal.ZERO, true, ObsStatus.A, "SASAC", "SASAC-0", source))));

        assertThat(beside(filled, members).getNumericCellValue()).isEqualTo(1234);
        assertThat(beside(filled, members).getCellStyle().getLocked()).isTrue();
        assertThat(beside(filled, supervisors).getStringCellValue()).isEqualTo("…");
    }

    private static Cell beside(Filled filled, FactKey key) {
        Cell cell = filled.cell(key);
        return cell.getRow().getCell(cell.getColumnIndex() + 1);
    }

    @Test
    void whatTheJobFileDoesNotSayIsLeftBlank() {
        List<String> texts = texts(Filled.of(Printed.of("zengdu", "SASAC", 2026, folder))
                .workbook()
                .getSheetAt(0));

        assertThat(texts)
                .contains("国有企业治理", "表　　号：Z01表", "制定机关：＿＿＿＿＿＿", "批准或备案文号：＿＿＿＿＿＿", "有效期至：＿＿＿＿＿＿")
                .contains("随州市曾都区　2026年", "填报单位（盖章）：区国资局", "指标名称", "计量单位", "代码", "审核")
                .contains("单位负责人：", "统计负责人：", "填表人：", "联系电话：", "报出日期：");
    }

    @Test
    void theInstructionsSayWhatByWhenAndWhomToAsk() {
        XSSFWorkbook workbook =
                Filled.of(Printed.of("zengdu", "STAT", 2026, folder)).workbook();

        assertThat(String.join("\n", texts(workbook.getSheet(IdentitySheet.INSTRUCTIONS))))
                .contains("曾都区2026年妇女儿童统计监测报表填报说明")
                .contains("请于 2027 年 4 月 30 日以前")
                .contains("Q01表《人口基本情况》")
                .contains("未满18周岁")
                .contains("不可能有、不适用", "修订1", "区统计局");
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    @Test
    void theSameTemplateIsTheSameBytesAndTheEnglishOneIsReadBack() throws IOException {
        Printed first = Printed.of("zengdu", "CIVIL", 2026, folder.resolve("first"));
        Printed second = Printed.of("zengdu", "CIVIL", 2026, folder.resolve("second"));
        Path english = folder.resolve("english.xlsx");
        new Templates(Printed.CATALOGUE, Language.ENGLISH)
                .print(first.place(), first.unit(), 2026, Printed.NOTHING, List.of(), english);

        assertThat(Files.readAllBytes(second.file())).isEqualTo(Files.readAllBytes(first.file()));
        assertThat(first.read(english).findings()).isEmpty();
        assertThat(first.read(english).forms())
                .hasSameSizeAs(first.read(first.file()).forms());
    }
}
