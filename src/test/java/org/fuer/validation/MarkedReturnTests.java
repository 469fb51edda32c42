package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.ReviewColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes back is the sender's own file, marked, and nothing else of it is changed. */
class MarkedReturnTests {

    private static final Path INBOX = Path.of("input");

    @TempDir
    Path folder;

    private static final County COUNTY = County.small();
    private Path back;

    @BeforeEach
    void prepare() throws IOException {
        back = Files.createDirectories(folder.resolve("back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void faultyCellsAreColouredAndSaidWhatIsWrong(String file) {
        Path marked = send(
                SentWorkbook.sound(folder.resolve(file)),
                fault(file, "D4", Severity.ERROR, "合计不等"),
                fault(file, "D4", Severity.ERROR, "不是整数"),
                fault(file, "D6", Severity.WARNING, "太高"),
                fault(file, "D8", Severity.NOTICE, "没有上年数"));

        SentWorkbook.look(marked, workbook -> {
            Fills fills = Fills.of(workbook);
            assertThat(fills.note(SentWorkbook.cell(workbook, "D4").getCellStyle()))
                    .isEqualTo(fills.colour(Severity.ERROR));
            assertThat(fills.note(SentWorkbook.cell(workbook, "D6").getCellStyle()))
                    .isEqualTo(fills.colour(Severity.WARNING))
                    .isNotEqualTo(fills.colour(Severity.ERROR));
            assertThat(fills.isOurs(SentWorkbook.cell(workbook, "D8").getCellStyle()))
                    .isFalse();
            assertThat(SentWorkbook.cell(workbook, "D4")
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("【审核意见】\n1. 合计不等\n2. 不是整数");
            assertThat(SentWorkbook.cell(workbook, "D8").getCellComment()).isNull();
            assertThat(workbook.getSheetName(workbook.getActiveSheetIndex())).isEqualTo(ReviewColumn.SHEET_NAME);
            return workbook;
        });
        assertThat(ReviewRows.of(marked)).extracting(ReviewRows::severity).containsExactly("强制性", "强制性", "核实性", "提示");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void aRemarkOfTheSenderStaysAndOursFollowsIt(String file) {
        Path marked = send(SentWorkbook.sound(folder.resolve(file)), fault(file, "D7", Severity.ERROR, "太高"));

        String remark = SentWorkbook.look(marked, workbook -> SentWorkbook.cell(workbook, "D7")
                .getCellComment()
                .getString()
                .getString());
        assertThat(remark).isEqualTo("医生数由人事科提供\n【审核意见】\n太高");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void aRemarkOfTheSenderThatLeavesNoRoomStaysAsItIs(String file) {
        String full = "长".repeat(32_760);
        Path sent = SentWorkbook.edit(
                SentWorkbook.sound(folder.resolve("before " + file)),
                folder.resolve(file),
                workbook -> SentWorkbook.remark(workbook, SentWorkbook.cell(workbook, "D6"), full));
        Path marked = send(sent, fault(file, "D6", Severity.ERROR, "太高"));

        String remark = SentWorkbook.look(marked, workbook -> SentWorkbook.cell(workbook, "D6")
                .getCellComment()
                .getString()
                .getString());
        assertThat(remark).isEqualTo(full);
        assertThat(ReviewRows.of(marked)).extracting(ReviewRows::cells).containsExactly("D6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void aLinkLeadsToItsCellWhateverTheSheetIsCalled(String file) {
        Path marked = send(SentWorkbook.sound(folder.resolve(file)), fault(file, "D6", Severity.ERROR, "太高"));

        String link = ReviewRows.of(marked).get(0).link();
        CellReference leads = new CellReference(link);
        assertThat(leads.getSheetName()).isEqualTo(SentWorkbook.SHEET);
        assertThat(leads.getRow()).isEqualTo(5);
        assertThat(leads.getCol()).isEqualTo((short) 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void theSameFaultOfFiftyCellsIsOneLineWithFiftyAddresses(String file) {
        List<String> addresses = IntStream.range(0, 50)
                .mapToObj(i -> (char) ('D' + i % 5) + Integer.toString(10 + i / 5))
                .toList();
        Path marked = send(
                SentWorkbook.sound(folder.resolve(file)),
                addresses.stream()
                        .map(address -> fault(file, address, Severity.ERROR, "应填数字"))
                        .toArray(Finding[]::new));

        ReviewRows line = ReviewRows.of(marked).get(0);
        assertThat(ReviewRows.of(marked)).hasSize(1);
        assertThat(line.cells().split("、")).containsExactlyElementsOf(addresses);
        assertThat(line.problem()).startsWith("应填数字（另有 49 处");
        assertThat(line.link()).endsWith("!D10");
        SentWorkbook.look(marked, workbook -> {
            assertThat(addresses).allSatisfy(address -> assertThat(
                            SentWorkbook.cell(workbook, address).getCellComment())
                    .as(address)
                    .isNotNull());
            return workbook;
        });
    }

    @Test
    void onlyTheColumnForExplanationsOfWarningsIsOpen() {
        String file = "县卫健局.xlsx";
        Path marked = send(
                SentWorkbook.sound(folder.resolve(file)),
                fault(file, "D4", Severity.ERROR, "错"),
                fault(file, "D6", Severity.WARNING, "太高"));

        SentWorkbook.look(marked, workbook -> {
            Sheet review = workbook.getSheet(ReviewColumn.SHEET_NAME);
            assertThat(review.getProtect()).isTrue();
            List<String> open = new ArrayList<>();
            for (Row row : review) {
                for (Cell cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        open.add(cell.getAddress().formatAsString());
                    }
                }
            }
            assertThat(open).containsExactly("J8");
            for (ReviewColumn column : ReviewColumn.values()) {
                assertThat(review.isColumnHidden(column.ordinal())).isEqualTo(column.hidden());
            }
            return workbook;
        });
    }

    @Test
    void textsOfTheSenderNeverBecomeFormulas() {
        String file = "县卫健局.xlsx";
        Path marked = send(
                SentWorkbook.sound(folder.resolve(file)),
                fault(file, "D4", Severity.WARNING, "=cmd|'/c calc'!A0").explainedBy("=1+1"));

        SentWorkbook.look(marked, workbook -> {
            for (Row row : workbook.getSheet(ReviewColumn.SHEET_NAME)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                }
            }
            return workbook;
        });
        assertThat(ReviewRows.of(marked).get(0).explanation()).isEqualTo("=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void theSameFileAndFindingsGiveTheSameBytes(String file) throws IOException {
        Path sent = SentWorkbook.sound(folder.resolve(file));
        Finding[] findings = {fault(file, "D4", Severity.ERROR, "错"), fault(file, "D7", Severity.WARNING, "太高")};

        byte[] first = Files.readAllBytes(send(sent, findings));
        byte[] second = Files.readAllBytes(send(sent, findings));

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNREADABLE", "HOSTILE"})
    void ofAFileThatCannotBeReadOnlyTheFindingsGoBack(String rule) throws IOException {
        Path sent = Files.writeString(folder.resolve("卫健.xlsm"), "PK nothing");
        Path marked = send(
                sent,
                new Finding(
                        "",
                        new Source("卫健.xlsm", "", ""),
                        rule,
                        Severity.ERROR,
                        null,
                        "",
                        "",
                        "intake",
                        "hostile.macros",
                        List.of()));

        assertThat(marked).hasFileName("卫健.xlsm.审核意见.xlsx");
        assertThat(ReviewRows.of(marked)).singleElement().satisfies(line -> {
            assertThat(line.link()).isEmpty();
            assertThat(line.remedy()).isEqualTo("请另存为不带宏的 .xlsx 后再报送。");
        });
    }

    @Test
    void aFileThatCannotBeMarkedDoesNotStopTheOthers() throws IOException {
        Path sent = Files.writeString(folder.resolve("a.xlsx"), "PK\u0003\u0004 no workbook");
        Path marked = send(sent, fault("a.xlsx", "D4", Severity.ERROR, "错"));

        assertThat(marked).hasFileName("a.xlsx.审核意见.xlsx");
        assertThat(ReviewRows.of(marked)).extracting(ReviewRows::cells).containsExactly("D4");
    }

    /** Export programs write sizes behind their entries, in a form that streams of zip refuse. */
    @Test
    void aReportOfAnExportProgramIsMarkedToo() throws IOException {
        Path sent = folder.resolve("导出.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(sent)) {
            workbook.createSheet(SentWorkbook.SHEET).createRow(3).createCell(3).setCellValue(1);
            workbook.write(out);
        }

        assertThat(send(sent, fault("导出.xlsx", "D4", Severity.ERROR, "错"))).hasFileName("导出.xlsx");
    }

    /** A report of a hundred thousand numbers is none, and would take more memory than there is. */
    @Test
    void aFileThatIsTooLargeIsNotOpenedAgain() throws IOException {
        Path sent = folder.resolve("大.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(sent)) {
            Sheet sheet = workbook.createSheet(SentWorkbook.SHEET);
            for (int row = 0; row < 10_000; row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < 10; column++) {
                    line.createCell(column).setCellValue(row);
                }
            }
            workbook.write(out);
        }

        assertThat(send(sent, fault("大.xlsx", "D4", Severity.ERROR, "错"))).hasFileName("大.xlsx.审核意见.xlsx");
    }

    @Test
    void theNamesOfReturnsNeverCollideAndAreNeverTooLong() {
        String tooLong = "很".repeat(80) + ".xlsx";
        List<Finding> findings = new ArrayList<>();
        for (String file : List.of("a.csv", "A.XLSX", "b.csv")) {
            findings.add(fault(file, "D4", Severity.ERROR, "错"));
        }
        findings.add(new Finding(
                "", new Source(tooLong, "", ""), "UNREADABLE", Severity.ERROR, null, "", "", "intake", "x", List.of()));

        List<ReturnedFile> returned = ReturnedFiles.of(
                List.of("a.csv", "A.XLSX", "b.csv", "b_.xlsx", "good.xlsx", tooLong), findings, Map.of());

        assertThat(returned)
                .extracting(ReturnedFile::file, ReturnedFile::name)
                .contains(tuple("A.XLSX", "A.XLSX"), tuple("a.csv", "a.csv.xlsx"), tuple("b.csv", "b.xlsx"));
        assertThat(returned).hasSize(4).allSatisfy(one -> assertThat(
                        one.reviewName().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(255));
    }

    @Test
    void whatNoProgramReadsIsPassedOnAsItIs() throws IOException {
        String file = "县卫健局.xlsx";
        Path sound = SentWorkbook.sound(folder.resolve("sound").resolve(file));
        Path sent = folder.resolve(file);
        SortedMap<String, byte[]> parts = parts(sound);
        parts.put("customXml/item1.xml", "<a xmlns=\"urn:a\">甲</a>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/printerSettings/printerSettings1.bin", new byte[] {1, 2, 3});
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        parts.put(
                "[Content_Types].xml",
                types.replace("</Types>", "<Default Extension=\"bin\" ContentType=\"application/x-bin\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        pack(parts, sent);

        SortedMap<String, byte[]> returned = parts(send(sent, fault(file, "D4", Severity.ERROR, "错")));

        for (String part : List.of("customXml/item1.xml", "xl/printerSettings/printerSettings1.bin")) {
            assertThat(returned.get(part)).as(part).isEqualTo(parts.get(part));
        }
        assertThat(returned.get("docProps/core.xml")).isEqualTo(parts.get("docProps/core.xml"));
    }

    static Stream<Path> shippedWorkbooks() throws IOException {
        try (Stream<Path> files = Files.walk(INBOX)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".xlsx") || file.toString().endsWith(".xls"))
                    .filter(file -> file.getParent().endsWith("2025"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The first cells with a number of each sheet, as if each were wrong in its own way. */
    @ParameterizedTest
    @MethodSource("shippedWorkbooks")
    void everythingElseOfAShippedReportStaysAsItWas(Path sent) {
        String file = sent.getFileName().toString();
        List<Finding> findings = SentWorkbook.look(sent, workbook -> {
            List<Finding> found = new ArrayList<>();
            for (Sheet sheet : workbook) {
                if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VERY_HIDDEN) {
                    Set<String> addresses = new LinkedHashSet<>(List.of("D5", "E6", "D40"));
                    for (String address : addresses) {
                        found.add(new Finding(
                                "HEALTH",
                                new Source(file, sheet.getSheetName(), address),
                                "NUMBER",
                                found.size() % 2 == 0 ? Severity.ERROR : Severity.WARNING,
                                null,
                                "",
                                "",
                                "validation",
                                address,
                                List.of()));
                    }
                }
            }
            return found;
        });
        Set<String> marked = new HashSet<>();
        findings.forEach(
                one -> marked.add(one.source().sheet() + "!" + one.source().cell()));

        Path returned = send(sent, findings.toArray(Finding[]::new));

        assertThat(returned).hasFileName(file);
        List<String> before = withoutNewRows(WholeWorkbook.lines(sent, marked));
        List<String> after = withoutNewRows(WholeWorkbook.lines(returned, marked));
        assertThat(firstDifferences(before, after)).isEmpty();
        if (file.endsWith(".xls")) {
            short first = SentWorkbook.look(returned, workbook -> ((HSSFWorkbook) workbook)
                    .getInternalWorkbook()
                    .getWorkbookRecordList()
                    .get(0)
                    .getSid());
            assertThat(first).isEqualTo(BOFRecord.sid);
        }
    }

    private static List<String> firstDifferences(List<String> before, List<String> after) {
        return Stream.concat(
                        after.stream()
                                .filter(line -> !before.contains(line))
                                .map("new: "::concat)
                                .limit(3),
                        before.stream()
                                .filter(line -> !after.contains(line))
                                .map("gone: "::concat)
                                .limit(3))
                .toList();
    }

    /** Where a report has no row 6 or 40, one is made for the mark. */
    private static List<String> withoutNewRows(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.contains(" row 39 ") && !line.contains(" row 5 "))
                .toList();
    }

    private Path send(Path sent, Finding... findings) {
        String file = sent.getFileName().toString();
        ReturnedFile returned =
                ReturnedFiles.of(List.of(file), List.of(findings), Map.of()).get(0);
        try {
            return new MarkedReturn(
                            COUNTY.place(),
                            County.YEAR,
                            Language.CHINESE,
                            finding -> finding.bundle().equals("validation")
                                    ? finding.messageKey()
                                    : Round.sentences().apply(finding))
                    .write(returned, sent, back);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding fault(String file, String cell, Severity severity, String sentence) {
        return new Finding(
                "HEALTH",
                new Source(file, SentWorkbook.SHEET, cell),
                "NUMBER",
                severity,
                null,
                "",
                "",
                "validation",
                sentence,
                List.of());
    }

    private static SortedMap<String, byte[]> parts(Path file) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static void pack(SortedMap<String, byte[]> parts, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
