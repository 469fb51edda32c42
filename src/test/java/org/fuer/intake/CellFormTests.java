package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell may hold in a workbook, and the day a report was sent. */
class CellFormTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    private static ReportFile science(String format) {
        return (format.equals("xls") ? ReportFile.xls() : ReportFile.xlsx())
                .head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "代码", "合计");
    }

    private static Cell lastCell(ReportFile report, int column) {
        var sheet = report.workbook().getSheetAt(0);
        return sheet.getRow(sheet.getLastRowNum()).getCell(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFormulaThatNobodyCalculatedIsAnError(String format) {
        ReadReport read = read(science(format).row("乡镇（街道）和社区数", "03", new ReportFile.Formula("40+2")));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "ERROR"));
        assertThat(read.reading().forms().get(0).cells())
                .extracting(CellReading::raw)
                .containsExactly("=40+2");
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(1, 0, 0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFormulaWhoseResultIsZeroIsZeroWhereOthersHaveOther(String format) {
        ReadReport read = read(science(format)
                .row("乡镇（街道）和社区数", "03", new ReportFile.Formula("40+2"))
                .row("少儿科普活动参加人次", "04", new ReportFile.Formula("2-2"))
                .calculated());

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "42"), entry("T01_04 _T/_T/_T", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void datesTruthValuesAndErrorsAreNoNumbers(String format) {
        ReportFile report = science(format)
                .row("乡镇（街道）和社区数", "03", 45000)
                .format(2, "yyyy\"年\"m\"月\"d\"日\"")
                .row("少儿科普活动参加人次", "04", 1);
        lastCell(report, 2).setCellValue(true);
        report.row("科研和工程建设项目申报人数", "05", 1);
        lastCell(report, 2).setCellErrorValue((byte) 7);

        assertThat(read(report).values())
                .containsExactly(
                        entry("T01_03 _T/_T/_T", "TEXT"),
                        entry("T01_04 _T/_T/_T", "TEXT"),
                        entry("T01_05 _T/_T/_T", "ERROR"));
    }

    @Test
    void richTextIsReadWithoutItsRunsAndWithoutItsPhonetics() {
        ReportFile report = science("xlsx").row("乡镇（街道）和社区数", "03", "1,220");
        XSSFWorkbook workbook = (XSSFWorkbook) report.workbook();
        XSSFRichTextString name = new XSSFRichTextString("乡镇（街道）");
        name.append("和社区数", workbook.createFont());
        var phonetic = name.getCTRst().addNewRPh();
        phonetic.setT("xiāngzhèn");
        phonetic.setSb(0);
        phonetic.setEb(2);
        lastCell(report, 0).setCellValue(name);
        XSSFRichTextString number = new XSSFRichTextString("1,2");
        number.append("20", workbook.createFont());
        lastCell(report, 2).setCellValue(number);

        assertThat(read(report).values()).containsExactly(entry("T01_03 _T/_T/_T", "1220"));
    }

    @Test
    void inlineTextIsReadLikeAnyOther() {
        Path file = science("xlsx").row("乡镇（街道）和社区数", "03", 122).writeTo(folder);
        edit(
                file,
                "xl/worksheets/sheet1.xml",
                "<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><r><t>少儿科普活动</t></r><r><t>参加人次</t></r></is></c>"
                        + "<c r=\"B6\" t=\"inlineStr\"><is><t>04</t></is></c>"
                        + "<c r=\"C6\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 5 </t></is></c></row></sheetData>");

        assertThat(ReadReport.of(file).values()).containsEntry("T01_04 _T/_T/_T", "5");
    }

    private static void edit(Path file, String part, String end) {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path xml = zip.getPath(part);
            Files.writeString(xml, Files.readString(xml).replace("</sheetData>", end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1220\u00A0",
                "\u30001220\u3000",
                "\u200B1220",
                "1220\t",
                "1,220",
                "1 220",
                "1\u00A0220",
                "'1220",
                "’1220",
                "１，２２０",
                "１２２０",
                "+1220",
                "1220.0",
                "12\u200B20",
                "\uFEFF1220",
                "1220\n"
            })
    void aNumberMayBeATextInAnyDress(String text) {
        assertThat(read(science("xlsx").row("乡镇（街道）和社区数", "03", text)).values())
                .containsExactly(entry("T01_03 _T/_T/_T", "1220"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 20", "1,22,0", "1.2.3", "12a", "''1", "1220人", "--5", "5-", "1/2"})
    void whatIsNoNumberIsNotMadeOne(String text) {
        assertThat(read(science("xlsx").row("乡镇（街道）和社区数", "03", text)).values())
                .containsExactly(entry("T01_03 _T/_T/_T", "TEXT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报出日期：2026年3月9日",
                "报出日期：2026.3.9",
                "报出日期:2026/03/09",
                "报出日期 2026-3-9",
                "报出日期：２０２６年 3 月 9 日",
                "报出日期：二〇二六年三月九日",
                "填表日期：20260309",
                "填报时间：2026年3月9日",
                "单位负责人：甲　填表人：乙　联系电话：0722-1234567　报出日期：2026年3月9日"
            })
    void theDayOfTheReportIsReadInManySpellings(String line) {
        ReadReport read = read(science("xlsx").row("乡镇（街道）和社区数", "03", 122).row(line));

        assertThat(read.reading().reportedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"二〇二六年十月二十一日, 2026-10-21", "二○二六年十二月三十日, 2026-12-30", "二零二六年一月十日, 2026-01-10"})
    void chineseDaysAreCountedRight(String words, LocalDate day) {
        ReadReport read = read(science("xlsx").row("乡镇（街道）和社区数", "03", 122).row("报出日期：", words));

        assertThat(read.reading().reportedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, false", "xlsx, true", "xls, false", "xls, true"})
    void theDayOfTheReportMayBeADateCellOfEitherDateSystem(String format, boolean since1904) {
        ReportFile report = science(format).row("乡镇（街道）和社区数", "03", 122);
        if (report.workbook() instanceof XSSFWorkbook workbook) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(since1904);
        } else if (report.workbook() instanceof HSSFWorkbook workbook) {
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .map(DateWindow1904Record.class::cast)
                    .forEach(record -> record.setWindowing((short) (since1904 ? 1 : 0)));
        }
        // 2026-03-09 counts 46090 days since 1900 and 44628 since 1904
        report.row("填表人：", "张三", "报出日期：", since1904 ? 44628 : 46090).format(3, "yyyy-mm-dd");

        assertThat(read(report).reading().reportedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
    }
}
