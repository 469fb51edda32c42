package org.fuer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.intake.IdentitySheet;
import org.fuer.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that was printed for something else says so, whatever was done to its text and name. */
class OtherTemplateTests {

    @TempDir
    private Path folder;

    @Test
    void theTemplateOfLastYearIsRecognisedThoughTheYearOnItWasChanged() {
        Printed lastYear = Printed.of("zengdu", "SASAC", 2025, folder);
        Printed asked = new Printed(lastYear.place(), lastYear.unit(), 2026, lastYear.file());
        Filled filled = Filled.of(lastYear);
        replaceText(filled, "2025年", "2026年");

        Reading reading = asked.read(filled.writeTo(folder.resolve("2026年.xlsx")));

        assertThat(reading.forms()).isEmpty();
        assertThat(reading.ledger().closes()).isTrue();
        assertThat(rules(reading)).containsExactly("WRONG-YEAR error");
        assertThat(sentences(reading))
                .containsExactly("这是 2025 年的模板，本次应报 2026 年，“国有企业治理”没有读取。请把数据填到 2026 年的模板里重新报送，不要只改表上的年份。");
    }

    @Test
    void theTemplateOfAnotherPlaceIsRecognised() {
        Printed elsewhere = Printed.of("hebei", "SASAC", 2026, folder);
        Printed here = Printed.of("zengdu", "SASAC", 2026, folder);
        Filled filled = Filled.of(elsewhere);
        replaceText(filled, "天津市河北区", "随州市曾都区");

        Reading reading = here.read(filled.writeTo(folder.resolve("a.xlsx")));

        assertThat(rules(reading)).containsExactly("WRONG-UNIT error");
        assertThat(sentences(reading)).singleElement().asString().startsWith("这是下发给“天津市河北区”的模板，这里是“随州市曾都区”");
    }

    @Test
    void theTemplateOfAnotherUnitIsRecognised() {
        Printed printed = Printed.of("zengdu", "SASAC", 2026, folder);
        Filled filled = Filled.of(printed);
        identity(filled).getRow(2).getCell(1).setCellValue("COURT");

        Reading reading = printed.read(filled.writeTo(folder.resolve("a.xlsx")));

        assertThat(reading.unit()).isEqualTo("COURT");
        assertThat(rules(reading)).containsExactly("WRONG-UNIT error");
    }

    @Test
    void aTemplateUnderTheNameOfAnotherUnitIsANoticeAndIsReadAsThatOfItsOwn() {
        Printed printed = Printed.of("zengdu", "SASAC", 2026, folder);
        Path file = Filled.of(printed).writeTo(folder.resolve("a.xlsx"));

        Reading renamed = printed.read(file, "曾都区_区法院_2026年.xlsx");
        Reading forwarded = printed.read(file, "区法院转报区国资局报表.xlsx");

        assertThat(renamed.unit()).isEqualTo("SASAC");
        assertThat(renamed.forms()).hasSize(1);
        assertThat(rules(renamed)).containsExactly("WRONG-UNIT notice");
        assertThat(sentences(renamed)).singleElement().asString().contains("“区法院”", "区国资局");
        assertThat(rules(forwarded)).isEmpty();
    }

    @Test
    void anEarlierVersionOfAFormIsANoticeAndIsRead() {
        Printed printed = Printed.of("zengdu", "SASAC", 2026, folder);
        Filled filled = Filled.of(printed);
        identity(filled).getRow(4).getCell(1).setCellValue("00000000");

        Reading reading = printed.read(filled.writeTo(folder.resolve("a.xlsx")));

        assertThat(reading.forms()).hasSize(1);
        assertThat(rules(reading)).containsExactly("TEMPLATE notice");
        assertThat(reading.findings().get(0).source().cell()).isEqualTo("A1");
        assertThat(sentences(reading)).singleElement().asString().startsWith("Z01 表（国有企业治理）的表式在下发这份模板以后有改动");
    }

    @Test
    void theRevisionOfTheTemplateCountsUnlessTheNameHasAHigherOne() {
        Printed printed = Printed.of("zengdu", "SASAC", 2026, folder);
        Filled filled = Filled.of(printed);
        identity(filled).getRow(3).getCell(1).setCellValue("2");
        Path file = filled.writeTo(folder.resolve("a.xlsx"));

        assertThat(printed.read(file, "a.xlsx").forms().get(0).revision()).isEqualTo(2);
        assertThat(printed.read(file, "修订1.xlsx").forms().get(0).revision()).isEqualTo(2);
        assertThat(printed.read(file, "修订3.xlsx").forms().get(0).revision()).isEqualTo(3);
    }

    @Test
    void withoutItsIdentityATemplateIsReadByItsText() {
        Printed printed = Printed.of("zengdu", "STAT", 2026, folder);
        Filled filled = Filled.of(printed);
        filled.workbook().setSheetName(filled.workbook().getSheetIndex(IdentitySheet.NAME), "Sheet9");
        Path renamed = filled.writeTo(folder.resolve("renamed.xlsx"));
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("Sheet9"));
        Path absent = filled.writeTo(folder.resolve("absent.xlsx"));

        for (Path file : List.of(renamed, absent)) {
            Reading reading = printed.read(file, "a.xlsx");
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.unit()).isEqualTo("STAT");
            assertThat(reading.forms())
                    .hasSize(Printed.CATALOGUE
                            .place("zengdu")
                            .map(place -> new Templates(Printed.CATALOGUE, Language.CHINESE)
                                    .forms(place, printed.unit())
                                    .size())
                            .orElseThrow());
        }
    }

    @Test
    void anIdentityThatIsOnlyHiddenCounts() {
        Printed printed = Printed.of("zengdu", "SASAC", 2026, folder);
        Filled filled = Filled.of(printed);
        int index = filled.workbook().getSheetIndex(IdentitySheet.NAME);
        assertThat(filled.workbook().getSheetVisibility(index)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        filled.workbook().setSheetVisibility(index, SheetVisibility.HIDDEN);
        replaceText(filled, "区国资局", "");

        Reading reading = printed.read(filled.writeTo(folder.resolve("a.xlsx")));

        assertThat(reading.unit()).isEqualTo("SASAC");
        assertThat(reading.findings()).isEmpty();
    }

    private static Sheet identity(Filled filled) {
        return filled.workbook().getSheet(IdentitySheet.NAME);
    }

    /** In every text but that of the identity sheet. */
    private static void replaceText(Filled filled, String from, String to) {
        for (Sheet sheet : filled.workbook()) {
            if (!sheet.getSheetName().equals(IdentitySheet.NAME)) {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING) {
                        cell.setCellValue(cell.getStringCellValue().replace(from, to));
                    }
                }));
            }
        }
    }

    private static List<String> rules(Reading reading) {
        return reading.findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity().code())
                .toList();
    }

    private static List<String> sentences(Reading reading) {
        return reading.findings().stream().map(OtherTemplateTests::sentence).toList();
    }

    private static String sentence(Finding finding) {
        return Wording.of(finding.bundle(), Language.CHINESE).say(finding.messageKey(), finding.arguments());
    }
}
