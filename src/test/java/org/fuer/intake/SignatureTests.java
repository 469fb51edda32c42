package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fuer.fact.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs, as departments write it. */
class SignatureTests {

    private static final Signature ALL = new Signature("王建国", "赵敏", "李秀英", "0722-3312345");

    @TempDir
    Path folder;

    private static ReportFile table(ReportFile report) {
        return report.head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "计量单位", "代码", "合计", "女")
                .row("科研和工程建设项目申报人数", "人", "05", 832, 323);
    }

    private Reading read(ReportFile report) {
        ReadReport read = ReadReport.of(report.writeTo(folder));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(entry("T01_05 _T/_T/_T", "832"), entry("T01_05 F/_T/_T", "323"));
        assertThat(read.reading().ledger().cells()).isEqualTo(2);
        return read.reading();
    }

    private Signature signatureOf(String line) {
        return read(table(ReportFile.xlsx()).row(line)).signature();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位负责人：王建国　统计负责人：赵敏　填表人：李秀英　联系电话：0722-3312345　报出日期：2026年4月20日",
                "单位负责人: 王建国 统计负责人: 赵敏 填表人: 李秀英 联系电话: 0722-3312345 报出日期: 2026-4-20",
                "单位负责人：王建国统计负责人：赵敏填表人：李秀英联系电话：0722-3312345报出日期：2026年4月20日",
                "单 位 负 责 人：王建国  统 计 负 责 人：赵敏  填 表 人：李秀英  联 系 电 话：0722－3312345  报 出 日 期：2026 年 4 月 20 日",
                "单位负责人（签章）：王建国  统计负责人（签字）：赵敏  填报人（签名）：李秀英  电话：0722-3312345  填报日期：2026.4.20",
                "单位负责人 王建国  统计负责人 赵敏  填表人 李秀英  联系电话 0722-3312345  报出日期 2026/4/20",
                "单位负责人：王 建国（盖章）； 统计负责人：赵 敏； 制表人：李秀英； 手机：0722-3312345； 报送日期：2026年4月20日",
                "填表人及联系电话：李秀英 0722-3312345  统计负责人：赵敏，负责人：王建国  报出日期：2026年4月20日",
                "负责人：王建国  审核：孙丽  统计负责人：赵敏  经办人：李秀英  传真：0722-9999999  联系方式：0722-3312345  填表日期：2026年4月20日"
            })
    void isReadHoweverTheLineIsWritten(String line) {
        Reading reading = read(table(ReportFile.xlsx()).row(line.replace("王 建国", "王建国")));

        assertThat(reading.signature()).isEqualTo(ALL);
        assertThat(reading.reportedOn()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls", "csv"})
    void isReadFromEveryFormat(String format) {
        ReportFile report = table(format.equals("xls") ? ReportFile.xls() : ReportFile.xlsx())
                .row("单位负责人：王建国    统计负责人：赵敏    填表人：李秀英    联系电话：0722-3312345    报出日期：2026年4月20日");
        Path file =
                format.equals("csv") ? report.writeCsvTo(folder, StandardCharsets.UTF_8, ",") : report.writeTo(folder);

        assertThat(ReadReport.of(file).reading().signature()).isEqualTo(ALL);
    }

    @Test
    void isReadWhereTheValueStandsInAnotherCellThanItsLabel() {
        Reading reading = read(table(ReportFile.xlsx())
                .row("单位负责人：", "王建国", null, "统计负责人：", null, "赵敏")
                .row("填表人", null, "李秀英", "联系电话", null, null, "0722-3312345", "报出日期", "2026年4月20日"));

        assertThat(reading.signature()).isEqualTo(ALL);
        assertThat(reading.reportedOn()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void isReadFromSeveralLines() {
        assertThat(read(table(ReportFile.xlsx())
                                .row("单位负责人：王建国")
                                .row("统计负责人：赵敏")
                                .row()
                                .row("填表人：李秀英\n联系电话：0722-3312345"))
                        .signature())
                .isEqualTo(ALL);
    }

    @Test
    void isReadFromALineOverTheTableWhichKeepsItsTitleAndUnit() {
        ReportFile report = ReportFile.xlsx()
                .head("T01", "科学素质与科技人才", "区科协")
                .row("单位负责人：王建国  统计负责人：赵敏  填表人：李秀英  联系电话：0722-3312345", null, null, "报出日期：2026年4月20日")
                .row("指标名称", "计量单位", "代码", "合计", "女")
                .row("科研和工程建设项目申报人数", "人", "05", 832, 323);

        Reading reading = read(report);

        assertThat(reading.signature()).isEqualTo(ALL);
        assertThat(reading.unit()).isEqualTo("SCI");
        assertThat(reading.reportedOn()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void standsWithTheUnitInOneLineOverTheSecondTableToo() {
        ReportFile report = table(ReportFile.xlsx())
                .row("填表人：李秀英")
                .row()
                .row("随州市曾都区2025年科学素质与科技人才（续表）")
                .row("填报单位：区科协  单位负责人：王建国  联系电话：0722-3312345")
                .row("指标名称", "计量单位", "代码", "合计", "女")
                .row("乡镇（街道）和社区数", "个", "03", 1220);

        ReadReport read = ReadReport.of(report.writeTo(folder));

        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().signature()).isEqualTo(new Signature("王建国", "", "李秀英", "0722-3312345"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "填表人：        报出日期：",
                "单位负责人：        统计负责人：        填表人：        联系电话：        报出日期：    年  月  日",
                "单位负责人（签字）：____  统计负责人：／  填表人：无  联系电话：——",
                "单位负责人：统计负责人：填表人：联系电话：报出日期：2026年4月20日",
                "单位负责人 统计负责人 填表人 联系电话 报出日期",
                "填表人：2026年4月20日  联系电话：2026年4月20日",
                "填表人：（签字）  联系电话：（座机）  审核：张三  盖章：李四"
            })
    void isEmptyWhereNothingIsFilledInAndALabelIsNoName(String line) {
        assertThat(signatureOf(line)).isEqualTo(Signature.NONE);
    }

    @Test
    void aLabelInTheNextCellIsNoName() {
        assertThat(read(table(ReportFile.xlsx())
                                .row("单位负责人：", null, "统计负责人：", "填表人：", "李秀英", "联系电话：")
                                .row("报出日期：", "2026年4月20日"))
                        .signature())
                .isEqualTo(new Signature("", "", "李秀英", ""));
    }

    @Test
    void aPhoneThatIsANumberIsWrittenWithAllItsDigits() {
        assertThat(read(table(ReportFile.xlsx()).row("填表人：", "李秀英", "联系电话：", 13_986_412_345L))
                        .signature())
                .isEqualTo(new Signature("", "", "李秀英", "13986412345"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "联系电话：（0722）3312345|(0722)3312345",
                "联系电话：+86 139 8641 2345|+86 139 8641 2345",
                "联系电话：3312345转801、13986412345 2026年4月20日|3312345转801、13986412345",
                "填表人：李秀英 电话 13986412345|13986412345",
                "填表人：李秀英（13986412345）|(13986412345)",
                "联系人：李秀英13986412345|13986412345",
                "填表人电话：8123456|8123456"
            })
    void aPhoneKeepsWhatBelongsToIt(String line, String phone) {
        assertThat(signatureOf(line).phone()).isEqualTo(phone);
    }

    @Test
    void theContactCountsWhereNobodySaysWhoFilledItIn() {
        assertThat(signatureOf("联系人：孙丽  联系电话：3312345").filledBy()).isEqualTo("孙丽");
        assertThat(signatureOf("联系人：孙丽  填表人：李 敏  联系电话：3312345").filledBy()).isEqualTo("李敏");
    }

    @Test
    void ofSeveralTablesTheFirstFilledInCountsAndAPhoneStaysWithItsOwner() {
        ReportFile report = table(ReportFile.xlsx())
                .row("单位负责人：        填表人：李秀英        联系电话：")
                .row()
                .row("随州市曾都区2025年科学素质与科技人才（续表）")
                .row("指标名称", "计量单位", "代码", "合计", "女")
                .row("乡镇（街道）和社区数", "个", "03", 1220)
                .row("单位负责人：王建国    填表人：孙丽    联系电话：3319999");

        Signature signature = ReadReport.of(report.writeTo(folder)).reading().signature();

        assertThat(signature).isEqualTo(new Signature("王建国", "", "李秀英", ""));
    }

    @Test
    void whatCannotBeSeenAndWhatIsEndlessIsCut() {
        Path file = table(ReportFile.xlsx())
                .row("单位负责人：王\u202E建\u0007国\uE000  填表人：" + "很长的名字".repeat(100) + "  联系电话：" + "1".repeat(500))
                .writeCsvTo(folder, StandardCharsets.UTF_8, ",");

        Signature signature = ReadReport.of(file).reading().signature();

        assertThat(signature.head()).isEqualTo("王建国");
        assertThat(signature.filledBy()).startsWith("很长的名字").hasSize(60);
        assertThat(signature.phone()).hasSize(60);
    }

    @Test
    void aFormulaIsATextLikeAnyOther() {
        assertThat(signatureOf("填表人：=HYPERLINK(\"http://a\",\"b\")").filledBy()).startsWith("=HYPERLINK");
    }

    @Test
    void aRowOfATableThatCountsHeadsIsNoSignature() {
        ReportFile report = ReportFile.xlsx()
                .head("C02", "社会组织", "区民政局")
                .row("指标名称", "代码", "合计", "女")
                .row("社会组织负责人数", "16", 715, 204);

        ReadReport read = ReadReport.of(report.writeTo(folder));

        assertThat(read.values()).containsEntry("C02_16 _T/_T/_T", "715").containsEntry("C02_16 F/_T/_T", "204");
        assertThat(read.reading().signature()).isEqualTo(Signature.NONE);
    }
}
