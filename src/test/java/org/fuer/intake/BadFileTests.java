package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no report, or not the one that is due: each ends in a finding, and nothing of it is taken. */
class BadFileTests {

    /** What a slow machine needs at most; without bounds these files take hours. */
    private static final int SECONDS = 30;

    @TempDir
    Path folder;

    private static ReportFile good(ReportFile report) {
        return report.head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "代码", "合计")
                .row("乡镇（街道）和社区数", "03", 122)
                .row("少儿科普活动参加人次", "04", 84937);
    }

    private void isRefused(Path file, String finding) {
        isRefused(ReadReport.of(file), finding);
    }

    private static void isRefused(ReadReport read, String finding) {
        assertThat(read.reading().readable()).isFalse();
        assertThat(read.reading().forms()).isEmpty();
        assertThat(read.reading().ledger()).isEqualTo(Ledger.EMPTY);
        assertThat(read.findings()).containsExactly(finding);
    }

    @Nested
    class Unreadable {

        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "xls", "csv"})
        void anEmptyFile(String ending) {
            isRefused(ReportFile.text(folder, ending, ""), "UNREADABLE error");
        }

        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "xls"})
        void aTextNamedAsAWorkbook(String ending) {
            isRefused(ReportFile.text(folder, ending, "指标名称,合计\n"), "UNREADABLE error");
        }

        @Test
        void aCsvFileWithARowOfMillionsOfCells() {
            isNoSoundCsv("指标名称,合计\n" + ",".repeat(5_000_000) + "\n", "第 2 行");
        }

        @Test
        void aCsvFileWithAMisplacedQuote() {
            isNoSoundCsv("指标名称,合计\n产妇数,1\n\"活产数\"x,2\n", "第 3 行");
        }

        private void isNoSoundCsv(String text, String row) {
            ReadReport read = ReadReport.of(ReportFile.text(folder, "csv", text));

            isRefused(read, "UNREADABLE error");
            assertThat(read.sentences())
                    .singleElement()
                    .asString()
                    .startsWith("CSV 文件" + row + "的引号")
                    .doesNotContain("损坏");
        }

        @Test
        void aPictureNamedAsAWorkbook() {
            isRefused(
                    ReportFile.bytes(folder, "xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
                    "UNREADABLE error");
        }

        @ParameterizedTest
        @ValueSource(strings = {"docx", "pdf", "jpg", "et", "zip"})
        void aFileOfAnotherKind(String ending) {
            ReadReport read = ReadReport.of(ReportFile.text(folder, ending, "PK"));

            isRefused(read, "UNREADABLE error");
            assertThat(read.sentences()).containsExactly("不能读取 ." + ending + " 文件。请另存为 .xlsx、.xls 或 .csv 后再报送。");
        }

        @Test
        void theUnitIsStillKnownByTheFilesName() {
            ReadReport read = ReadReport.of(ReportFile.text(folder, "xlsx", ""), "2025年区科协报表.xlsx");

            assertThat(read.reading().unit()).isEqualTo("SCI");
        }

        @ParameterizedTest(name = "cut to {0} %")
        @ValueSource(ints = {1, 10, 30, 50, 70, 90, 99})
        void aWorkbookCutShort(int percent) throws IOException {
            byte[] whole = Files.readAllBytes(good(ReportFile.xlsx()).writeTo(folder));
            byte[] cut = Arrays.copyOf(whole, Math.max(whole.length * percent / 100, 1));

            isRefused(ReportFile.bytes(folder, "xlsx", cut), "UNREADABLE error");
        }

        @ParameterizedTest(name = "cut to {0} %")
        @ValueSource(ints = {1, 30, 60})
        void anOldWorkbookCutShort(int percent) throws IOException {
            byte[] whole = Files.readAllBytes(good(ReportFile.xls()).writeTo(folder));
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);

            isRefused(ReportFile.bytes(folder, "xls", cut), "UNREADABLE error");
        }

        @Test
        void aWorkbookWithAPassword() throws IOException, GeneralSecurityException, InvalidFormatException {
            Path plain = good(ReportFile.xlsx()).writeTo(folder);
            Path locked = folder.resolve("locked.xlsx");
            try (POIFSFileSystem files = new POIFSFileSystem();
                    OutputStream bytes = Files.newOutputStream(locked)) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OPCPackage content = OPCPackage.open(plain.toFile());
                        OutputStream inside = encryptor.getDataStream(files)) {
                    content.save(inside);
                }
                files.writeFilesystem(bytes);
            }

            ReadReport read = ReadReport.of(locked);

            isRefused(read, "UNREADABLE error");
            assertThat(read.sentences().get(0)).contains("密码");
        }

        @Test
        void anOldWorkbookWithAPassword() {
            Path locked;
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            try {
                locked = good(ReportFile.xls()).writeTo(folder);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }

            ReadReport read = ReadReport.of(locked);

            isRefused(read, "UNREADABLE error");
            assertThat(read.sentences().get(0)).contains("密码");
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void aWorkbookWithBrokenBytesIsReadOrRefusedButNeverThrows(long seed) throws IOException {
            Random random = new Random(seed);
            ReportFile report = good(seed % 2 == 0 ? ReportFile.xls() : ReportFile.xlsx());
            Path file = report.writeTo(folder);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 40; i++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);

            ReadReport read = ReadReport.of(file);

            assertThat(read.reading().readable() || read.findings().contains("UNREADABLE error"))
                    .isTrue();
        }

        @Test
        void aCsvFileThatIsNoText() {
            isRefused(ReportFile.bytes(folder, "csv", new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2}), "UNREADABLE error");
            isRefused(ReportFile.bytes(folder, "csv", new byte[] {'a', 0, 'b', 0}), "UNREADABLE error");
        }
    }

    @Nested
    class Hostile {

        private Path rewritten(UnaryOperator<String> sheet) throws IOException {
            byte[] whole = Files.readAllBytes(good(ReportFile.xlsx()).writeTo(folder));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
                    ZipOutputStream to = new ZipOutputStream(changed)) {
                for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    byte[] content = from.readAllBytes();
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    boolean isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                    to.write(
                            isSheet
                                    ? sheet.apply(new String(content, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : content);
                }
            }
            return ReportFile.bytes(folder, "xlsx", changed.toByteArray());
        }

        @Test
        void aDocumentTypeWithAnExternalEntity() throws IOException {
            Path secret = ReportFile.text(folder, "txt", "123");
            String type = "<!DOCTYPE worksheet [<!ENTITY out SYSTEM \"" + secret.toUri() + "\">]>";

            isRefused(rewritten(sheet -> sheet.replace("<worksheet", type + "<worksheet")), "HOSTILE error");
        }

        @Test
        void entitiesThatUnfoldWithoutEnd() throws IOException {
            String type = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

            isRefused(rewritten(sheet -> sheet.replace("<worksheet", type + "<worksheet")), "HOSTILE error");
        }

        @Test
        void aSheetThatUnpacksToMoreThanAnyReport() throws IOException {
            String blanks = " ".repeat(80 << 20);

            isRefused(rewritten(sheet -> sheet.replace("</sheetData>", blanks + "</sheetData>")), "HOSTILE error");
        }

        @Test
        void moreCellsThanAnyReport() throws IOException {
            StringBuilder rows = new StringBuilder();
            for (int row = 10; row < 45_000; row++) {
                rows.append("<row>").append("<c><v>1</v></c>".repeat(10)).append("</row>");
            }

            isRefused(rewritten(sheet -> sheet.replace("</sheetData>", rows + "</sheetData>")), "HOSTILE error");
        }

        @Test
        void aFileLargerThanAnyReport() throws IOException {
            Path file = folder.resolve("report.csv");
            try (OutputStream bytes = Files.newOutputStream(file)) {
                byte[] line = "a,b,c\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 100; i++) {
                    bytes.write(line);
                }
            }

            isRefused(file, "HOSTILE error");
        }

        @Test
        void aWorkbookWithMacros() throws IOException {
            byte[] whole = Files.readAllBytes(good(ReportFile.xlsx()).writeTo(folder));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
                    ZipOutputStream to = new ZipOutputStream(changed)) {
                for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(from.readAllBytes());
                }
                to.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
                to.write(1);
            }

            isRefused(ReportFile.bytes(folder, "xlsx", changed.toByteArray()), "HOSTILE error");
            isRefused(ReportFile.bytes(folder, "xlsm", whole), "HOSTILE error");
        }

        @Test
        void aMillionBlankRowsAreReadWithoutHarm() throws IOException {
            StringBuilder rows = new StringBuilder();
            for (int row = 10; row < 1_000_000; row++) {
                rows.append("<row r=\"").append(row).append("\"/>");
            }

            ReadReport read = ReadReport.of(rewritten(sheet -> sheet.replace("</sheetData>", rows + "</sheetData>")));

            assertThat(read.values()).hasSize(2);
            assertThat(read.findings()).isEmpty();
        }

        @Test
        @Timeout(value = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void aLongRunOfBlanksIsOneBlank() {
            String blanks = " ".repeat(500_000);
            String line = "报出单位" + blanks + "表号" + blanks + "：填表日期" + blanks + "（";

            ReadReport read = ReadReport.of(
                    ReportFile.text(folder, "csv", "科学素质与科技人才\n" + line + "\n指标名称,代码,合计\n乡镇（街道）和社区数,03,122\n"));

            assertThat(read.values()).hasSize(1);
        }

        @Test
        @Timeout(value = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void oneLongTextInThousandsOfCells() {
            ReportFile report = good(ReportFile.xlsx());
            String text = "数".repeat(30_000);
            for (int row = 0; row < 1000; row++) {
                report.row(text, "05", 1);
            }

            isRefused(report.writeTo(folder), "HOSTILE error");
        }

        @Test
        @Timeout(value = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void thousandsOfRowsWithANameThatSeveralRowsOfTheFormHave() {
            StringBuilder rows = new StringBuilder("医疗和生育保险\n指标名称,合计\n");
            rows.append("其中：已参保人数,1\n".repeat(20_000));

            ReadReport read = ReadReport.of(ReportFile.text(folder, "csv", rows.toString()));

            assertThat(read.values()).isEmpty();
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(20_000, 0, 0, 0, 20_000));
        }

        @Test
        @Timeout(value = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void aTableWiderAndLongerThanAnyForm() {
            String wide = "乡镇（街道）和社区数,03" + ",1".repeat(10_000) + "\n";
            String rows = "无此行,99,1\n".repeat(50_000);

            isRefused(ReportFile.text(folder, "csv", "科学素质与科技人才\n指标名称,代码,合计\n" + wide + rows), "HOSTILE error");
        }
    }

    @Nested
    class NotDue {

        @ParameterizedTest(name = "{0} from {1}")
        @CsvSource({
            "韶关市乐昌市2025年科学素质与科技人才, 填报单位：市科协, WRONG-UNIT error A1",
            "武汉市江夏区2025年科学素质与科技人才, 填报单位：区科协, WRONG-UNIT error A1",
            "武汉市江夏区科学素质与科技人才, 2025年度, WRONG-UNIT error A1",
            "科学素质与科技人才, 填报单位：乐昌市科学技术协会, WRONG-UNIT error A2",
            "科学素质与科技人才, 单位（盖章）：区教育局    2025年度, WRONG-UNIT error A2",
            "曾都区2024年科学素质与科技人才, 填报单位：区科协, WRONG-YEAR error A1",
            "科学素质与科技人才, 2024 年, WRONG-YEAR error A2",
            "科学素质与科技人才, 二〇二四年度, WRONG-YEAR error A2",
            "科学素质与科技人才, 截至二〇二四年, WRONG-YEAR error A2"
        })
        void aTableOfAnotherPlaceUnitOrYear(String title, String line, String finding) {
            ReadReport read = ReadReport.of(ReportFile.xlsx()
                    .row(title)
                    .row(line)
                    .row("指标名称", "代码", "合计", "女")
                    .row("乡镇（街道）和社区数", "03", 122, "×")
                    .row("少儿科普活动参加人次", "04", "约5", null)
                    .writeTo(folder));

            assertThat(read.forms()).isEmpty();
            assertThat(read.findings()).containsExactly(finding);
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(4, 0, 1, 1, 2));
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({
            "全区2025年科学素质与科技人才, 填报单位：科协",
            "科学素质与科技人才, 填报单位：区科技局",
            "曾都区规划（2021—2030年）2025年科学素质与科技人才, 单位：随州市曾都区科协",
            "科学素质与科技人才（截至2024年12月31日）, 填报单位：曾都区科学技术协会科普部",
            "曾都区规划（2021年至2030年）科学素质与科技人才, 填报单位：区科协",
            "曾都区规划（二〇二一—二〇三〇年）科学素质与科技人才, 二〇二五年度",
            "曾都区规划（二〇二一年至二〇三〇年）科学素质与科技人才, 二〇二六年三月五日",
            "科学素质与科技人才, 填报单位：\u200B\u200B 2025年",
            "科学素质与科技人才, 2025年度"
        })
        void aTableThatNamesItsPlaceUnitAndYearInOtherWordsIsTaken(String title, String line) {
            ReadReport read = ReadReport.of(ReportFile.xlsx()
                    .row(title)
                    .row(line)
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122)
                    .writeTo(folder));

            assertThat(read.findings()).isEmpty();
            assertThat(read.reading().unit()).isEqualTo("SCI");
            assertThat(read.forms()).containsExactly("T01");
        }

        @Test
        void theFilesNameCountsOnlyWhereTheTablesAreSilent() {
            Path silent = ReportFile.xlsx()
                    .row("科学素质与科技人才")
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122)
                    .writeTo(folder);
            assertThat(ReadReport.of(silent, "区科协2024.xlsx").findings()).containsExactly("WRONG-YEAR error A2");
            assertThat(ReadReport.of(silent, "区妇联2025.xlsx").findings()).containsExactly("WRONG-UNIT error A2");

            Path speaking = good(ReportFile.xlsx()).writeTo(folder);
            assertThat(ReadReport.of(speaking, "区妇联2024.xlsx").findings()).isEmpty();
        }

        @Test
        void theOtherTablesOfTheFileAreTaken() {
            ReadReport read = ReadReport.of(ReportFile.xlsx()
                    .row("曾都区2025年就业与职业技能")
                    .row("指标名称", "代码", "合计")
                    .row("就业人员数", "01", 10)
                    .sheet("Sheet2")
                    .row("曾都区2024年社会保险")
                    .row("指标名称", "代码", "合计")
                    .row("基本养老保险应参保人数", "01", 8)
                    .row("续表")
                    .row("指标名称", "代码", "女")
                    .row("基本养老保险应参保人数", "01", 4)
                    .writeTo(folder));

            assertThat(read.forms()).containsExactly("L01");
            assertThat(read.findings()).containsExactly("WRONG-YEAR error A1");
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(3, 1, 0, 0, 2));
        }
    }

    @Nested
    class UnknownForm {

        @Test
        void aTableThatNobodyKnows() {
            ReadReport read = ReadReport.of(ReportFile.xlsx()
                    .row("曾都区2025年食堂收支情况")
                    .row("项目", "合计")
                    .row("蔬菜", 100)
                    .row("肉类", 200)
                    .writeTo(folder));

            assertThat(read.forms()).isEmpty();
            assertThat(read.findings()).containsExactly("UNKNOWN-FORM error A1");
            assertThat(read.reading().ledger()).isEqualTo(new Ledger(2, 0, 0, 0, 2));
        }

        @Test
        void aNumberThatNoFormHas() {
            ReadReport read = ReadReport.of(ReportFile.xlsx()
                    .row("表    号：X99表")
                    .row("指标名称", "代码", "合计")
                    .row("就业人员数", "01", 100)
                    .writeTo(folder));

            assertThat(read.findings()).containsExactly("UNKNOWN-FORM error A1");
        }

        @Test
        void aFileWithoutAnyTable() {
            Path file = ReportFile.xlsx().row("今年没有数据").writeTo(folder);

            assertThat(ReadReport.of(file).findings()).containsExactly("UNKNOWN-FORM error");
            assertThat(ReadReport.of(ReportFile.xlsx().writeTo(folder)).findings())
                    .containsExactly("UNKNOWN-FORM error");
        }

        @Test
        void aSheetWithNumbersBesideTheReport() {
            ReadReport read = ReadReport.of(good(ReportFile.xlsx())
                    .sheet("底稿")
                    .row("合并", 1, 2)
                    .sheet("说明")
                    .row("填报说明")
                    .writeTo(folder));

            assertThat(read.findings()).containsExactly("UNKNOWN-FORM warning");
            assertThat(read.sentences().get(0)).contains("底稿");
            assertThat(read.values()).hasSize(2);
        }
    }
}
