package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Signature;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code collection.xlsx}, read back: who sent what, who owes what, whom to remind. */
class CollectionTests {

    private static final Edition SHIPPED = Editions.of("zengdu", 2025, "");
    private static final Signature SIGNED = new Signature("王建国", "赵敏", "李秀英", "0722-3312345");

    @TempDir
    private Path folder;

    private static Edition edition(List<Finding> findings, String... blocked) {
        TreeMap<Integer, SortedSet<String>> forms = new TreeMap<>();
        forms.put(2025, new TreeSet<>(List.of(blocked)));
        return Editions.with(SHIPPED, findings, forms);
    }

    private static Finding error(String unit, String item, String cell) {
        return finding(unit, item, cell, Severity.ERROR, "1");
    }

    private static Finding warning(String unit, String item, String cell) {
        return finding(unit, item, cell, Severity.WARNING, "1");
    }

    private static Finding finding(String unit, String item, String cell, Severity severity, String value) {
        return new Finding(
                unit,
                new Source(unit + ".xlsx", "表1", cell),
                severity == Severity.ERROR ? "INTEGER" : "JUMP",
                severity,
                new FactKey(item, Breakdown.TOTAL),
                value,
                "",
                "publication",
                "table.measure",
                List.of("1"));
    }

    private static Submission submission(String unit, String file, int revision, LocalDate day, Signature signature) {
        return new Submission(
                unit,
                file,
                "0123456789abcdef".repeat(4),
                List.of("H01"),
                Submission.State.ACCEPTED,
                12,
                10,
                1,
                1,
                0,
                0,
                2,
                day,
                revision,
                signature);
    }

    private ReadWorkbook printed(Edition edition) throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE).print(edition, Set.of(), Editions::received, folder);
        return ReadWorkbook.of(folder.resolve("collection.xlsx"));
    }

    private List<Object> row(ReadWorkbook workbook, String sheet, String word) {
        return workbook.sheet(sheet).stream()
                .filter(row -> row.contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word + " is not on " + sheet));
    }

    @Nested
    class Revisions {

        @Test
        void sayWhatEachUnitThatReportedAgainDidAboutWhatWasFound() throws IOException {
            List<Finding> before = List.of(
                    error("HEALTH", "H01_01", "D4"),
                    error("HEALTH", "H01_02", "D5"),
                    warning("HEALTH", "H01_03", "D6"));
            Edition edition = edition(List.of(
                    error("HEALTH", "H01_02", "D5"),
                    warning("HEALTH", "H01_03", "D6").explainedBy("属实"),
                    error("EDU", "E01_01", "D4")));

            ReadWorkbook workbook = printed(Editions.after(edition, Map.of("HEALTH", before)));

            assertThat(row(workbook, "修订情况", "单位")).containsExactly("单位", "已改", "已说明", "仍未改", "新增");
            assertThat(row(workbook, "修订情况", "区卫健局")).hasToString("[区卫健局, 1.0, 1.0, 1.0, 0.0]");
            assertThat(workbook.sheet("修订情况")).noneMatch(row -> row.contains("区教育局"));
        }

        @Test
        void areNoSheetWhereNobodyReportedAgain() throws IOException {
            printed(SHIPPED);
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(folder.resolve("collection.xlsx").toString())) {
                assertThat(workbook.getSheet("修订情况")).isNull();
            }
        }
    }

    @Nested
    class Reminders {

        private List<List<Object>> reminders(Edition edition) throws IOException {
            return printed(edition).sheet("催报").stream()
                    .filter(row -> row.size() >= 8 && row.get(0).toString().matches("\\d+"))
                    .toList();
        }

        @Test
        void beginWithThoseWhoSentNothingAndEndWithThoseWhoOnlyOweWords() throws IOException {
            List<Submission> withoutEducation = SHIPPED.submissions().stream()
                    .filter(submission -> !submission.unit().equals("EDU"))
                    .toList();
            Edition edition = Editions.with(
                    edition(
                            List.of(
                                    warning("STAT", "Q01_01", "C5"),
                                    error("WOMEN", "W01_01", "C6"),
                                    error("WOMEN", "W01_02", "C7"),
                                    Editions.formMissing("HEALTH", "H02", Severity.ERROR),
                                    Editions.formMissing("EDU", "E01", Severity.ERROR),
                                    Editions.formMissing("EDU", "E02", Severity.ERROR)),
                            "W01"),
                    withoutEducation,
                    Map.of());

            List<List<Object>> reminders = reminders(edition);

            assertThat(reminders)
                    .extracting(row -> row.get(1) + " " + row.get(2))
                    .containsExactly("区教育局 未报", "区卫健局 欠报", "区妇联 待更正", "区统计局 待说明");
            assertThat(reminders.get(0).get(3).toString()).contains("未报：E01", "E02");
            assertThat(reminders.get(2).get(3).toString()).contains("待更正：W01", "（2处）");
            assertThat(reminders.get(3).get(3)).isEqualTo("待书面说明：核实性审核意见1条");
            assertThat(reminders).extracting(row -> row.get(4)).containsOnly("2026-04-30");
            assertThat(reminders).extracting(row -> row.get(5)).containsExactly("2026-05-01", "2026-05-01", "", "");
        }

        @Test
        void bringALetterThatCanBeSentAsItIs() throws IOException {
            Edition edition = edition(
                    List.of(
                            Editions.formMissing("HEALTH", "H02", Severity.ERROR),
                            error("HEALTH", "H01_01", "C6"),
                            warning("HEALTH", "H01_02", "C7")),
                    "H01");

            assertThat(reminders(edition).get(0).get(7).toString())
                    .startsWith("区卫健局：贵单位报送的2025年妇女儿童统计报表已经收悉，尚缺1张（H02 儿童保健")
                    .contains("H01", "（1处），请对照审核意见更正后重新报送。", "另有1条核实性审核意见", "请贵单位于2026年4月30日前补报")
                    .endsWith("感谢贵单位的支持与配合！")
                    .doesNotContain("{");
        }

        @Test
        void sayWhomToCallThisYearsContactBeforeAnEarlierYears() throws IOException {
            List<Finding> findings = List.of(warning("STAT", "Q01_01", "C5"), warning("EDU", "E01_01", "C5"));
            List<Submission> submissions = new ArrayList<>(SHIPPED.submissions());
            submissions.add(
                    submission("STAT", "第一次.xlsx", 0, LocalDate.of(2026, 4, 29), new Signature("", "", "旧人", "1")));
            submissions.add(submission("STAT", "修订.xlsx", 1, LocalDate.of(2026, 4, 2), SIGNED));
            Map<String, Contact> earlier =
                    Map.of("EDU", new Contact(2023, "孙丽", "3319999"), "STAT", new Contact(2024, "别人", "3318888"));

            assertThat(reminders(Editions.with(edition(findings), submissions, earlier)))
                    .extracting(row -> row.get(1) + " " + row.get(6))
                    .containsExactly("区统计局 李秀英\n0722-3312345", "区教育局 孙丽\n3319999（2023年）");
        }

        @Test
        void areNoneWhereNothingIsOwedOrEverythingIsExplained() throws IOException {
            Edition edition = edition(List.of(
                    warning("STAT", "Q01_01", "C5").explainedBy("行政区划调整"),
                    Editions.formMissing("STAT", "Q02", Severity.NOTICE)));

            assertThat(reminders(edition)).isEmpty();
            assertThat(printed(edition).sheet("催报").toString()).contains("没有需要催报的");
        }

        @Test
        void nameAFileThatNothingCouldBeTakenFrom() throws IOException {
            List<Submission> submissions = new ArrayList<>(SHIPPED.submissions());
            submissions.add(new Submission(
                    "STAT",
                    "坏.xlsx",
                    "",
                    List.of(),
                    Submission.State.UNREADABLE,
                    0,
                    0,
                    0,
                    0,
                    0,
                    1,
                    0,
                    null,
                    0,
                    Signature.NONE));

            List<Object> reminder = reminders(Editions.with(edition(List.of()), submissions, Map.of()))
                    .get(0);

            assertThat(reminder.get(3)).isEqualTo("无法采用的文件：坏.xlsx");
            assertThat(reminder.get(7).toString()).contains("文件“坏.xlsx”无法读取或者无法识别");
        }
    }

    @Nested
    class Units {

        @Test
        void standWithTheirStateTheirDayAndWhoSigned() throws IOException {
            List<Submission> submissions = new ArrayList<>(SHIPPED.submissions().stream()
                    .filter(submission -> !submission.unit().equals("EDU"))
                    .toList());
            submissions.add(submission("EDU", "e.xlsx", 0, LocalDate.of(2026, 5, 11), SIGNED));
            Edition edition = Editions.with(edition(List.of(warning("EDU", "E01_01", "C5"))), submissions, Map.of());

            List<Object> education = row(printed(edition), "报送情况", "区教育局");

            assertThat(education)
                    .contains("待说明", "2026-05-11", "迟报11天", "待书面说明：核实性审核意见1条", "王建国", "李秀英", "0722-3312345");
        }
    }

    @Nested
    class FilesSent {

        @Test
        void tellWarningsThatWaitFromThoseThatAreExplained() throws IOException {
            List<Submission> submissions =
                    List.of(submission("STAT", "STAT.xlsx", 2, LocalDate.of(2026, 4, 30), SIGNED));
            Edition edition = Editions.with(
                    edition(List.of(
                            warning("STAT", "Q01_01", "C5").explainedBy("行政区划调整"), warning("STAT", "Q01_02", "C6"))),
                    submissions,
                    Map.of());

            List<Object> file = row(printed(edition), "报送明细", "STAT.xlsx");

            assertThat(file).contains("修订2", "已采用", "按时", "李秀英", "0722-3312345");
            assertThat(file.subList(11, 13)).hasToString("[1.0, 1.0]");
        }

        @Test
        void keepNamesAndTelephonesOutOfTheDataFiles() throws IOException {
            List<Submission> submissions = List.of(submission("STAT", "a.xlsx", 1, LocalDate.of(2026, 4, 30), SIGNED));
            Edition edition =
                    Editions.with(edition(List.of()), submissions, Map.of("EDU", new Contact(2024, "孙丽", "3319999")));

            assertThat(printed(edition).cells().toString()).contains("李秀英");

            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().endsWith(".xlsx"))
                        .toList()) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain("李秀英", "0722-3312345", "王建国", "赵敏", "孙丽", "3319999");
                }
            }
            assertThat(Files.readString(folder.resolve("data/submissions.csv"))).contains(",2026-04-30,1\n");
        }
    }

    @Nested
    class Findings {

        private List<List<Object>> lines(List<Finding> findings) throws IOException {
            return printed(edition(findings)).sheet("审核意见").stream()
                    .filter(row -> row.size() > 5 && row.get(4) instanceof BigDecimal)
                    .toList();
        }

        @Test
        void ofTheSameFaultInManyCellsAreOneLineWithAllAddresses() throws IOException {
            List<List<Object>> lines = lines(List.of(
                    warning("STAT", "Q01_01", "F9"),
                    error("STAT", "Q01_01", "D6"),
                    error("STAT", "Q01_02", "D7"),
                    error("STAT", "Q01_03", "D8"),
                    error("STAT", "Q01_03", "F12"),
                    error("EDU", "E01_01", "D6")));

            assertThat(lines)
                    .extracting(row -> row.get(0) + " " + row.get(3) + " " + ((BigDecimal) row.get(4)).intValueExact()
                            + " " + row.get(5))
                    .containsExactly("区统计局 D6:D8、F12 4 强制性", "区教育局 D6 1 强制性", "区统计局 F9 1 核实性");
            assertThat(lines.get(0).get(9).toString()).endsWith("（另有3处同类问题，见所在单元格。）");
            assertThat(lines.get(2).get(11)).isEqualTo("（待说明）");
        }

        @Test
        void keepApartWhatIsExplainedAndWhatIsNot() throws IOException {
            assertThat(lines(List.of(
                            warning("STAT", "Q01_01", "F9").explainedBy("行政区划调整"), warning("STAT", "Q01_02", "F10"))))
                    .extracting(row -> row.get(3) + " " + row.get(11))
                    .containsExactly("F9 行政区划调整", "F10 （待说明）");
        }

        @Test
        void listDifferentValuesWithTheirCellsAndTheCellsMostLikelyWrong() throws IOException {
            List<Object> line = lines(List.of(
                            finding("STAT", "Q01_01", "D6", Severity.ERROR, "1.5")
                                    .suspecting(List.of(
                                            new Source("STAT.xlsx", "表1", "E6"), new Source("STAT.xlsx", "表2", "B1"))),
                            finding("STAT", "Q01_02", "E6", Severity.ERROR, "2.5")))
                    .get(0);

            assertThat(line.get(3)).isEqualTo("D6:E6");
            assertThat(line.get(7)).isEqualTo("D6 1.5\nE6 2.5");
            assertThat(line.get(10)).isEqualTo("E6、表2!B1");
        }

        @Test
        void ofRowsThatAreAbsentStayALineForEachRow() throws IOException {
            assertThat(lines(List.of(
                            warning("STAT", "Q01_01", ""),
                            warning("STAT", "Q01_02", ""),
                            warning("STAT", "Q01_02", ""))))
                    .extracting(row -> row.get(4) + " " + row.get(9))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("1").doesNotContain("另有"),
                            line -> assertThat(line).startsWith("2").endsWith("（本行另有1栏情况相同。）"));
        }

        @Test
        void ofFormsThatDidNotArriveStayALineEach() throws IOException {
            assertThat(lines(List.of(
                            Editions.formMissing("EDU", "E01", Severity.ERROR),
                            Editions.formMissing("EDU", "E02", Severity.ERROR))))
                    .hasSize(2);
        }
    }

    @Test
    void everySheetCanBeFilteredKeepsItsHeaderInViewAndPrintsOnA4() throws IOException {
        printed(edition(List.of(warning("STAT", "Q01_01", "C5"))));

        try (InputStream bytes =
                        new FileInputStream(folder.resolve("collection.xlsx").toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
            for (Sheet sheet : workbook) {
                XSSFSheet printed = (XSSFSheet) sheet;
                assertThat(printed.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
                assertThat(printed.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(printed.getRepeatingRows().formatAsString()).isEqualTo("1:3");
                assertThat(printed.getPrintSetup().getLandscape()).isTrue();
                assertThat(printed.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(printed.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            }
        }
    }
}
