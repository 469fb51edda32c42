package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The habits of those who fill in reports. */
class WorkbookIntakeTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    /** The lines over form T01, whose items count everybody, both sexes, or women beside the total. */
    private static ReportFile science(ReportFile report) {
        return report.head("T01", "科学素质与科技人才", "区科协");
    }

    @Nested
    class Formats {

        static Stream<String> formats() {
            return Stream.of("xlsx", "xls", "csv utf-8", "csv gb18030", "csv semicolon", "csv tab", "csv utf-16");
        }

        private Path write(ReportFile report, String format) {
            return switch (format) {
                case "csv utf-8" -> report.writeCsvTo(folder, StandardCharsets.UTF_8, ",");
                case "csv gb18030" -> report.writeCsvTo(folder, Charset.forName("GB18030"), ",");
                case "csv semicolon" -> report.writeCsvTo(folder, StandardCharsets.UTF_8, ";");
                case "csv tab" -> report.writeCsvTo(folder, StandardCharsets.UTF_8, "\t");
                case "csv utf-16" -> report.writeCsvTo(folder, StandardCharsets.UTF_16, ",");
                default -> report.writeTo(folder);
            };
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("formats")
        void everyFormatGivesTheSameValuesInTheSameCells(String format) {
            ReportFile report = science(format.equals("xls") ? ReportFile.xls() : ReportFile.xlsx())
                    .row("指标名称", "计量单位", "代码", "合计", "男", "女")
                    .row("甲", "乙", "丙", "1", "2", "3")
                    .row("公民具备科学素质的比例", "%", "01", 15.25, 16.94, 13.55)
                    .row()
                    .row("科研和工程建设项目申报人数", "人", "05", 832, null, 323)
                    .row("单位负责人：  填表人：  报出日期：2026年4月20日");

            ReadReport read = ReadReport.of(write(report, format));

            assertThat(read.values())
                    .containsExactly(
                            entry("T01_01 _T/_T/_T", "15.25"),
                            entry("T01_01 M/_T/_T", "16.94"),
                            entry("T01_01 F/_T/_T", "13.55"),
                            entry("T01_05 _T/_T/_T", "832"),
                            entry("T01_05 F/_T/_T", "323"));
            String sheet = format.startsWith("csv") ? "" : "Sheet1";
            assertThat(read.addresses())
                    .containsEntry("T01_01 F/_T/_T", sheet + "!F6")
                    .containsEntry("T01_05 F/_T/_T", sheet + "!F8");
            assertThat(read.findings()).isEmpty();
            assertThat(read.reading().unit()).isEqualTo("SCI");
            assertThat(read.reading().reportedOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        }

        @Test
        void aLineBreakInAFieldOfACsvFileDoesNotMoveTheRowsBelow() {
            Path file = ReportFile.text(
                    folder, "csv", "随州市曾都区2025年科学素质与科技人才,,\n\"指标\n名称\",代码,合计\n\n\"乡镇（街道）\n和社区数\",03,\"1,220\"\n");

            ReadReport read = ReadReport.of(file);

            assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "1220"));
            assertThat(read.addresses()).containsEntry("T01_03 _T/_T/_T", "!C4");
        }
    }

    @Nested
    class Columns {

        @Test
        void areKnownByTheirWordsInAnyOrder() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("代码", "其中：女", "备注", "总计", "指标")
                    .row("05", 323, 7, 832, "科研和工程建设项目申报人数"));

            assertThat(read.values()).containsExactly(entry("T01_05 F/_T/_T", "323"), entry("T01_05 _T/_T/_T", "832"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void ofTwoLevelsAreReadWithMergedCellsAndWithBlanks() {
            for (boolean merged : new boolean[] {true, false}) {
                ReportFile report = ReportFile.xlsx()
                        .head("C01", "儿童福利与未成年人保护", "区民政局")
                        .row("指标名称", "代码", "合计", "男", "女", "０～2周岁", null, "3-5岁", null)
                        .row(null, null, null, null, null, "女", "男", "女", "男")
                        .row("孤儿数", "01", 20, 11, 9, 1, 2, 3, 4);
                if (merged) {
                    report.merged("F4:G4").merged("H4:I4").merged("A4:A5");
                }

                assertThat(read(report).values())
                        .containsExactly(
                                entry("C01_01 _T/_T/_T", "20"),
                                entry("C01_01 M/_T/_T", "11"),
                                entry("C01_01 F/_T/_T", "9"),
                                entry("C01_01 F/Y0T2/_T", "1"),
                                entry("C01_01 M/Y0T2/_T", "2"),
                                entry("C01_01 F/Y3T5/_T", "3"),
                                entry("C01_01 M/Y3T5/_T", "4"));
            }
        }

        @Test
        void aColumnBesideAMergedHeaderDoesNotBelongToIt() {
            ReadReport read = read(ReportFile.xlsx()
                    .head("C01", "儿童福利与未成年人保护", "区民政局")
                    .row("指标名称", "代码", "0—2岁", null, null)
                    .row(null, null, "男", "女", "女")
                    .merged("C4:D4")
                    .row("孤儿数", "01", 1, 2, 9));

            assertThat(read.values())
                    .containsExactly(
                            entry("C01_01 M/Y0T2/_T", "1"),
                            entry("C01_01 F/Y0T2/_T", "2"),
                            entry("C01_01 F/_T/_T", "9"));
        }

        @Test
        void ofWomenByAgeNeedNoWordForWomen() {
            ReadReport read = read(ReportFile.xlsx()
                    .head("Q01", "人口基本情况", "区统计局")
                    .row("指标名称", "合计", "0—14岁", "15—49岁", "65岁以上")
                    .row("女性常住人口", 100, 20, 60, 20));

            assertThat(read.values())
                    .containsExactly(
                            entry("Q01_04 F/_T/_T", "100"),
                            entry("Q01_04 F/Y0T14/_T", "20"),
                            entry("Q01_04 F/Y15T49/_T", "60"),
                            entry("Q01_04 F/Y_GE65/_T", "20"));
        }

        @Test
        void thatAreNotKnownAreFoundAtTheirHeaderWhenTheyHoldValues() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计", "计划数", "预计数", null)
                    .row("乡镇（街道）和社区数", "03", 122, 120, null, 5));

            assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
            assertThat(read.findings()).containsExactly("UNKNOWN-COLUMN warning D4", "UNKNOWN-COLUMN warning F5");
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(4, 1, 1, 0, 2));
        }

        @Test
        void thatAnItemDoesNotHaveAreFoundAtTheCellWhenItHoldsAValue() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计", "男", "女")
                    .row("乡镇（街道）和社区数", "03", 122, 60, "×")
                    .row("少儿科普活动参加人次", "04", 84937, null, "—"));

            assertThat(read.values())
                    .containsExactly(entry("T01_03 _T/_T/_T", "122"), entry("T01_04 _T/_T/_T", "84937"));
            assertThat(read.findings()).containsExactly("UNKNOWN-COLUMN warning D5");
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(6, 2, 1, 2, 1));
        }
    }

    @Nested
    class Rows {

        private static ReportFile eyes() {
            return ReportFile.xlsx().head("E02", "学校条件与学生发展", "区教育局").row("指标名称", "合计");
        }

        @ParameterizedTest
        @CsvSource({"7", "07", "E02_07", "e02-07", "０７"})
        void areKnownByTheirCodeHoweverItIsWritten(String code) {
            assertThat(read(ReportFile.xlsx()
                                    .head("E02", "学校条件与学生发展", "区教育局")
                                    .row("代码", "合计")
                                    .row(code, 196))
                            .values())
                    .containsExactly(entry("E02_07 _T/_T/_T", "196"));
        }

        @ParameterizedTest
        @CsvSource({
            "14.6岁儿童视力检测人数",
            "6岁儿童视力检测人数",
            "　　６岁儿童 视力检测人数",
            "（三）6岁儿童视力检测人数",
            "十四、6岁儿童视力检测人数",
            "⑭6岁儿童视力检测人数",
            "# 6岁儿童视力检测人数",
            "其中：6岁儿童视力检测人数（人）"
        })
        void areKnownByTheirNameHoweverItIsDressed(String name) {
            ReadReport read = read(eyes().row(name, 5034));

            assertThat(read.values()).containsExactly(entry("E02_14 _T/_T/_T", "5034"));
            assertThat(read.findings()).containsExactly("BY-NAME notice A5");
        }

        @Test
        void ofOneNameBelongToTheParentAboveThem() {
            ReadReport read = read(eyes().row("小学生视力检测人数", 100)
                    .row("其中：近视人数", 30)
                    .row("6岁儿童视力检测人数", 50)
                    .row("其中：近视人数", 5));

            assertThat(read.values()).containsEntry("E02_17 _T/_T/_T", "30").containsEntry("E02_15 _T/_T/_T", "5");
        }

        @Test
        void ofOneNameAreAFindingWhenNothingTellsWhichTheyAre() {
            ReadReport read = read(eyes().row("其中：近视人数", 30).row("学生体检人数", 90));

            assertThat(read.values()).containsExactly(entry("E02_26 _T/_T/_T", "90"));
            assertThat(read.findings()).containsExactly("UNKNOWN-ROW error A5", "BY-NAME notice A6");
        }

        @Test
        void whoseCodeAndNameDifferAreAFindingAndNoGuess() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "04", 122)
                    .row("乡镇（街道）和社区总数", "03", 123)
                    .row("少儿科普活动参加人次", "99", 5));

            assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "123"));
            assertThat(read.findings()).containsExactly("UNKNOWN-ROW error A5", "UNKNOWN-ROW error A7");
        }

        @Test
        void thatAreNotKnownAreAFindingWhenTheyHoldValues() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("一、科普")
                    .row("科普讲座次数", null, 12)
                    .row("科普讲座人次", null, "×")
                    .row("少儿科普活动参加人次", "04", 5)
                    .row("注：1.本表数据截至12月31日。"));

            assertThat(read.values()).containsExactly(entry("T01_04 _T/_T/_T", "5"));
            assertThat(read.findings()).containsExactly("UNKNOWN-ROW warning A6");
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(3, 1, 0, 1, 1));
        }

        @Test
        void thatAreHiddenAreRead() {
            assertThat(read(science(ReportFile.xlsx())
                                    .row("指标名称", "代码", "合计")
                                    .row("少儿科普活动参加人次", "04", 5)
                                    .hideRow())
                            .values())
                    .containsExactly(entry("T01_04 _T/_T/_T", "5"));
        }

        @Test
        void thatComeTwiceAreADuplicate() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计", "女")
                    .row("科研和工程建设项目申报人数", "05", 10, 4)
                    .row("科研和工程建设项目申报人数", "05", 10, 5));

            assertThat(read.values()).containsExactly(entry("T01_05 _T/_T/_T", "10"), entry("T01_05 F/_T/_T", "4"));
            assertThat(read.findings())
                    .containsExactly("DUPLICATE notice C6", "DUPLICATE error D6", "DUPLICATE error D5");
        }
    }

    @Nested
    class Sentences {

        @Test
        void nameNoCodeThatIsNotThere() {
            assertThat(read(science(ReportFile.xlsx())
                                    .row("指标名称", "代码", "合计")
                                    .row("少儿科普活动参加人次", "04", 5)
                                    .row("不认识的行", null, 12)
                                    .row(null, "77", 12))
                            .sentences())
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContain("“”"))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("认不出“不认识的行”是 T01 表的哪一行"))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("认不出代码“77”是 T01 表的哪一行"));
        }

        @Test
        void nameNoSheetWhereACsvHasNone() {
            assertThat(ReadReport.of(ReportFile.text(
                                    folder, "csv", "表号：T01表\n指标名称,代码,合计\n少儿科普活动参加人次,04,4\n少儿科普活动参加人次,04,5\n"))
                            .sentences())
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("这里填“4”，C4 填“5”，"));
        }
    }

    @Nested
    class Cells {

        private ReadReport cell(String item, Object value) {
            boolean percent = item.equals("01");
            return read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row(percent ? "公民具备科学素质的比例" : "少儿科普活动参加人次", item, value));
        }

        @ParameterizedTest(name = "{1} of item {0} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "04|1,234,567|1234567",
                    "04|1，234|1234",
                    "04|６５．２|65.2",
                    "04|－５|-5",
                    "04|' 12 '|12",
                    "04|0|0",
                    "04|1.00000000005|1",
                    "04|1.00000000015|1.0000000002",
                    "01|98.5%|98.5",
                    "01|９８．５％|98.5",
                    "01|98.5|98.5",
                    "04|98.5%|TEXT",
                    "04|12,34|TEXT",
                    "04|约141|TEXT",
                    "04|50人|TEXT",
                    "04|1e999999999|TEXT",
                    "04|123456789012345678901|TEXT",
                    "04|—|NIL",
                    "04|－－|NIL",
                    "04|-|NIL",
                    "04|无|NIL",
                    "04|…|BELOW_HALF",
                    "04|……|BELOW_HALF",
                    "04|...|BELOW_HALF",
                    "04|×|NOT_APPLICABLE",
                    "04|／|NOT_APPLICABLE",
                    "04|/|NOT_APPLICABLE",
                    "04|#DIV/0!|ERROR",
                    "04|#N/A|ERROR",
                    "04|'　'|BLANK"
                })
        void aTextIsANumberASymbolOrAText(String item, String text, String expected) {
            assertThat(cell(item, text).values().values()).containsExactly(expected);
        }

        @Test
        void aStoredNumberIsReadAsItIsShown() {
            assertThat(cell("01", 73.68000000000001).values().values()).containsExactly("73.68");
            assertThat(cell("01", 0.1 + 0.2).values().values()).containsExactly("0.3");
            assertThat(cell("04", 1e15).values().values()).containsExactly("1000000000000000");
        }

        @Test
        void aPercentFormatCountsForAnItemInPercentOnly() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("公民具备科学素质的比例", "01", 0.985)
                    .format(2, "0.00%")
                    .row("少儿科普活动参加人次", "04", 5)
                    .format(2, "0%"));

            assertThat(read.values())
                    .containsExactly(entry("T01_01 _T/_T/_T", "98.5"), entry("T01_04 _T/_T/_T", "TEXT"));
            assertThat(read.reading().forms().get(0).cells())
                    .extracting(CellReading::raw)
                    .containsExactly("98.5%", "500%");
        }

        @Test
        void aDateIsNoNumber() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("少儿科普活动参加人次", "04", 45000)
                    .format(2, "yyyy-mm-dd"));

            assertThat(read.values()).containsExactly(entry("T01_04 _T/_T/_T", "TEXT"));
            assertThat(read.reading().forms().get(0).cells().get(0).raw()).isEqualTo("2023-03-15");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"xlsx", "xls"})
        void aFormulaIsReadByItsStoredResult(String ending) {
            ReadReport read = read(science(ending.equals("xls") ? ReportFile.xls() : ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("公民具备科学素质的比例", "01", new ReportFile.Formula("1/0"))
                    .row("建有少儿科普活动场所的乡镇（街道）和社区数", "02", new ReportFile.Formula("40+2"))
                    .row("乡镇（街道）和社区数", "03", new ReportFile.Formula("\"约\"&\"5\""))
                    .calculated());

            assertThat(read.values().values()).containsExactly("ERROR", "42", "TEXT");
        }

        @Test
        void aFormulaThatWasNeverCalculatedIsAnError() {
            ReadReport read = read(science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", new ReportFile.Formula("40+2")));

            assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "ERROR"));
            assertThat(read.reading().forms().get(0).cells())
                    .extracting(CellReading::raw)
                    .containsExactly("=40+2");
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(1, 0, 0, 0, 1));
        }

        @Test
        void tenThousandPersonsAreConvertedOnceSaid() {
            ReadReport read = read(ReportFile.xlsx()
                    .head("Q01", "人口基本情况", "区统计局")
                    .row("指标名称", "计量单位", "代码", "合计", "男", "女")
                    .row("年末常住人口", "万人", "01", 61.38, "31.181", "—")
                    .row("年末户籍人口（万人）", null, "02", 58.3186, null, null)
                    .row("出生人口数", "人", "08", 3348, null, null));

            assertThat(read.values())
                    .containsEntry("Q01_01 _T/_T/_T", "613800")
                    .containsEntry("Q01_01 M/_T/_T", "311810")
                    .containsEntry("Q01_01 F/_T/_T", "NIL")
                    .containsEntry("Q01_02 _T/_T/_T", "583186")
                    .containsEntry("Q01_08 _T/_T/_T", "3348");
            assertThat(read.findings()).containsExactly("CONVERTED notice D5");
        }

        @Test
        void aUnitOfMeasureOverTheTableOrTheColumnCountsForAllItsRows() {
            ReadReport over = read(ReportFile.xlsx()
                    .row("随州市曾都区2025年人口基本情况")
                    .row("计量单位：万人")
                    .row("指标名称", "代码", "合计")
                    .row("年末常住人口", "01", 61.38));
            ReadReport beside = read(ReportFile.xlsx()
                    .row("随州市曾都区2025年人口基本情况")
                    .row("指标名称", "代码", "合计（万人）")
                    .row("年末常住人口", "01", 61.38));

            assertThat(over.values()).containsExactly(entry("Q01_01 _T/_T/_T", "613800"));
            assertThat(beside.values()).isEqualTo(over.values());
        }
    }

    @Nested
    class Forms {

        @Test
        void stackedOnASheetAreToldApart() {
            ReadReport read = read(ReportFile.xlsx()
                    .row("随州市曾都区2025年就业与职业技能")
                    .row("指标名称", "代码", "合计", "女")
                    .row("就业人员数", "01", 10, 4)
                    .row("报出日期：2026年3月1日")
                    .row("随州市曾都区2025年社会保险")
                    .row("指标名称", "代码", "女", "合计")
                    .row("基本养老保险应参保人数", "01", 3, 8)
                    .row("报出日期：2026-03-05"));

            assertThat(read.values())
                    .containsExactly(
                            entry("L01_01 _T/_T/_T", "10"),
                            entry("L01_01 F/_T/_T", "4"),
                            entry("L02_01 F/_T/_T", "3"),
                            entry("L02_01 _T/_T/_T", "8"));
            assertThat(read.reading().forms())
                    .extracting(FormReading::reportedOn)
                    .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 5));
            assertThat(read.reading().reportedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        }

        @Test
        void inBlocksAreJoined() {
            ReadReport read = read(ReportFile.xlsx()
                    .head("Q01", "人口基本情况", "区统计局")
                    .row("指标名称", "合计", "男", "女")
                    .row("年末常住人口", 10, 6, 4)
                    .row()
                    .row("续表")
                    .row("指标名称", "合计", "城镇", "农村")
                    .row("年末常住人口", null, 7, 3)
                    .row("报出日期：2026年3月9日"));

            assertThat(read.forms()).containsExactly("Q01");
            assertThat(read.values())
                    .containsExactly(
                            entry("Q01_01 _T/_T/_T", "10"),
                            entry("Q01_01 M/_T/_T", "6"),
                            entry("Q01_01 F/_T/_T", "4"),
                            entry("Q01_01 _T/_T/U", "7"),
                            entry("Q01_01 _T/_T/R", "3"));
        }

        @Test
        void thatGoOnOnAnotherSheetAreKnownByTheirRows() {
            ReadReport read = read(ReportFile.xlsx()
                    .head("T01", "科学素质与科技人才", "区科协")
                    .row("指标名称", "代码", "合计")
                    .row("公民具备科学素质的比例", "01", 15)
                    .sheet("Sheet2")
                    .row("续表")
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122)
                    .row("少儿科普活动参加人次", "04", 84937));

            assertThat(read.forms()).containsExactly("T01");
            assertThat(read.addresses()).containsEntry("T01_04 _T/_T/_T", "Sheet2!C4");
        }

        @Test
        void withoutNumberOrTitleAreKnownByTheSheetsName() {
            assertThat(read(ReportFile.xlsx().named("T01").row("指标名称", "合计").row("乡镇（街道）和社区数", 122))
                            .forms())
                    .containsExactly("T01");
        }

        @Test
        void thatComeTwiceAreReadTwice() {
            ReadReport read = read(ReportFile.xlsx()
                    .head("T01", "科学素质与科技人才", "区科协")
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122)
                    .sheet("Sheet2")
                    .head("T01", "科学素质与科技人才", "区科协")
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 123));

            assertThat(read.forms()).containsExactly("T01", "T01");
            assertThat(read.reading().forms()).extracting(FormReading::sheet).containsExactly("Sheet1", "Sheet2");
        }

        @Test
        void onVeryHiddenSheetsAreNotLookedAt() {
            ReportFile report = science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122)
                    .sheet("lists")
                    .row("1", 2, 3);
            report.workbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

            assertThat(read(report).findings()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"区科协2025.xlsx, 0", "区科协2025（修订2）.xlsx, 2", "区科协2025第3次.xlsx, 3", "区科协2025修订.xlsx, 1"})
        void haveTheRevisionOfTheFilesName(String name, int revision) {
            Path file = science(ReportFile.xlsx())
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122)
                    .writeTo(folder);

            assertThat(ReadReport.of(file, name).reading().forms())
                    .extracting(FormReading::revision)
                    .containsExactly(revision);
        }
    }
}
