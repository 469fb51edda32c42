package org.fuer.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed is read back with the document model of another library. */
class DocumentTests {

    private static final Origin ORIGIN = new Origin.OfCount("_T", "targets");

    @TempDir
    Path folder;

    @Test
    void aFigureOfTheRunningTextIsNotedAtItsParagraph() throws IOException {
        Document document = opened();
        document.heading(1, "一、总体情况");
        document.paragraph(new Statement("共有监测指标42项。", List.of(new Spoken("42", ORIGIN))));

        PrintedFigure noted = write(document).all().get(0);

        assertThat(noted.sheet()).isEmpty();
        assertThat(paragraph(noted.cell())).isEqualTo("共有监测指标42项。");
    }

    @Test
    void aFigureOfATableIsNotedAtTheColumnOfItsGridUnderATwoLevelHeader() throws IOException {
        Document document = opened();
        document.table(twoLevels());

        PrintedFigure noted = write(document).all().get(0);

        assertThat(noted.sheet()).isEqualTo("T1");
        assertThat(noted.cell()).isEqualTo("C3");
        assertThat(noted.printed()).isEqualTo("1234");
        try (XWPFDocument read = read()) {
            XWPFTable table = read.getTables().get(0);
            assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("1,234");
            assertThat(table.getRow(0)
                            .getCtRow()
                            .getTcArray(1)
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(2);
            assertThat(table.getRow(1).getCtRow().getTrPr().sizeOfTblHeaderArray())
                    .isEqualTo(1);
        }
    }

    @Test
    void aRowThatDoesNotFillItsTableIsRefused() {
        Document document = opened();
        document.table(new Table(
                "",
                "",
                List.of(Table.Column.of(1), Table.Column.of(1)),
                List.of(),
                List.of(List.of(Cell.words("一"))),
                List.of()));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> write(document))
                .hasMessageContaining("too few cells");
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        write(sample());
        byte[] first = Files.readAllBytes(file());
        write(sample());

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
    }

    @Test
    void textThatMarkupIsMadeOfStaysText() throws IOException {
        Document document = opened();
        document.paragraph(Statement.plain("<8/10万 & \"以下\"\u0001"));
        write(document);

        try (XWPFDocument read = read()) {
            assertThat(read.getParagraphs()).extracting(XWPFParagraph::getText).contains("<8/10万 & \"以下\"");
        }
    }

    private Document opened() {
        Document document = new Document("年度统计监测报告", 2025);
        document.cover(List.of("曾都区"), List.of("统计监测报告"), List.of("2025"), List.of(), List.of("统计局"));
        document.contents("目录");
        return document;
    }

    private Document sample() {
        Document document = opened();
        for (String number : List.of("一", "二", "三", "四")) {
            document.heading(1, number + "、总体情况");
            document.heading(2, "（一）妇女与健康");
            document.paragraph(Statement.plain("孕产妇死亡率为16.9/10万，比2010年降低43.7%。".repeat(30)));
            document.table(twoLevels());
        }
        document.landscape();
        document.heading(1, "附表");
        document.table(twoLevels());
        return document;
    }

    private static Table twoLevels() {
        return new Table(
                "附表1 平均受教育年限",
                "单位：人",
                List.of(Table.Column.of(3), Table.Column.of(1), new Table.Column(1, true)),
                List.of(
                        List.of(Cell.head("指标").down(2), Cell.head("2025年").across(2)),
                        List.of(Cell.head("男"), Cell.head("女"))),
                List.of(List.of(Cell.words("人数"), Cell.symbol("—"), Cell.figure("1,234", "1234", ORIGIN))),
                List.of(Statement.plain("注：①推算。")));
    }

    private PrintedFigures write(Document document) throws IOException {
        PrintedFigures figures = new PrintedFigures();
        document.write(folder, "report.docx", figures);
        return figures;
    }

    private Path file() {
        return folder.resolve("report.docx");
    }

    private XWPFDocument read() throws IOException {
        try (InputStream in = Files.newInputStream(file())) {
            return new XWPFDocument(in);
        }
    }

    private String paragraph(String address) throws IOException {
        try (XWPFDocument read = read()) {
            List<IBodyElement> paragraphs = read.getBodyElements().stream()
                    .filter(XWPFParagraph.class::isInstance)
                    .toList();
            return ((XWPFParagraph) paragraphs.get(Integer.parseInt(address.substring(1)) - 1)).getText();
        }
    }
}
