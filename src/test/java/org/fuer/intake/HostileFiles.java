package org.fuer.intake;

import static org.fuer.intake.ZipBook.relation;
import static org.fuer.intake.ZipBook.relations;
import static org.fuer.intake.ZipBook.times;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Files that harm whoever opens them trustingly, and files that look like it but are sound. Each is written under a name
 * that says what it is, with the rule that it must end in, or {@code read}.
 */
final class HostileFiles {

    private static final String HOSTILE = "HOSTILE";
    private static final String UNREADABLE = "UNREADABLE";
    private static final String READ = "read";

    private final Path folder;
    private final Map<String, String> expected = new TreeMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes all of them; the rule, or {@code read}, by the name of the file. */
    static Map<String, String> writeTo(Path folder) throws IOException {
        HostileFiles files = new HostileFiles(folder);
        files.bombs();
        files.entities();
        files.tooMuch();
        files.oddXml();
        files.whatActs();
        files.directories();
        files.oldWorkbooks();
        files.texts();
        files.soundOnes();
        return files.expected;
    }

    private void book(String name, String rule, Consumer<ZipBook> change) {
        ZipBook book = new ZipBook();
        change.accept(book);
        book.writeTo(folder.resolve(name + ".xlsx"));
        expected.put(name + ".xlsx", rule);
    }

    private void bytes(String name, String rule, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        expected.put(name, rule);
    }

    private void bombs() throws IOException {
        ZipBook.Part zeros = times(200 << 10, " ".repeat(1 << 10));
        book("bomb in the sheet", HOSTILE, book -> book.around(ZipBook.SHEET, "</sheetData>", zeros));
        book("bomb beside the sheet", HOSTILE, book -> book.put("xl/media/image1.png", zeros));
        book("many small bombs", HOSTILE, book -> {
            for (int i = 0; i < 20; i++) {
                book.put("xl/media/image" + i + ".png", times(6 << 10, " ".repeat(1 << 10)));
            }
        });
        ZipBook lying = new ZipBook().around(ZipBook.SHEET, "</sheetData>", zeros);
        bytes("bomb that states to be small.xlsx", HOSTILE, ZipLies.withStatedSize(lying.bytes(), ZipBook.SHEET, 4000));
        byte[] inner = new ZipBook().bytes();
        book("zip in the zip", HOSTILE, book -> book.put("xl/media/image1.png", out -> out.write(inner)));
    }

    private void entities() {
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining())
                + "]>";
        book("billion laughs in the sheet", HOSTILE, book -> book.before(ZipBook.SHEET, "<worksheet", laughs));
        book("billion laughs in the texts", HOSTILE, book -> book.before(ZipBook.TEXTS, "<sst", laughs));
        book("billion laughs in a theme", HOSTILE, book -> book.put("xl/theme/theme1.xml", laughs + "<a>&a29;</a>"));
        book(
                "billion laughs behind a long comment",
                HOSTILE,
                book -> book.before(ZipBook.SHEET, "<worksheet", "<!--" + " ".repeat(5000) + "-->" + laughs));
        String outside = "<!DOCTYPE worksheet [<!ENTITY out SYSTEM \"http://127.0.0.1:9/secret\">]>";
        book("external entity", HOSTILE, book -> book.before(ZipBook.SHEET, "<worksheet", outside));
        book(
                "external document type",
                HOSTILE,
                book -> book.before(
                        ZipBook.WORKBOOK, "<workbook", "<!DOCTYPE workbook SYSTEM \"http://127.0.0.1:9/x.dtd\">"));
    }

    private void tooMuch() {
        book(
                "one value in the last row",
                HOSTILE,
                book -> book.before(ZipBook.SHEET, "</sheetData>", ZipBook.row(1_048_576, "x")));
        book(
                "a million rows and one value at their end",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "</sheetData>", out -> {
                    times(1_048_000, "<row/>").writeTo(out);
                    out.write(ZipBook.row(1_048_576, 1).getBytes(StandardCharsets.UTF_8));
                }));
        book("16384 columns", HOSTILE, book -> {
            Object[] cells = new Object[16_384];
            Arrays.fill(cells, "合计");
            book.before(ZipBook.SHEET, "</sheetData>", ZipBook.row(6, cells));
        });
        book(
                "a column beyond all columns",
                UNREADABLE,
                book -> book.before(
                        ZipBook.SHEET, "</sheetData>", "<row r=\"6\"><c r=\"AAAAAAAAA6\"><v>1</v></c></row>"));
        book(
                "100000 merged regions",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "</worksheet>", out -> {
                    out.write("<mergeCells>".getBytes(StandardCharsets.UTF_8));
                    times(100_000, "<mergeCell ref=\"A1:B2\"/>").writeTo(out);
                    out.write("</mergeCells>".getBytes(StandardCharsets.UTF_8));
                }));
        book(
                "10000 sheets of one part",
                HOSTILE,
                book -> book.around(
                        ZipBook.WORKBOOK,
                        "</sheets>",
                        times(10_000, "<sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\"/>")));
        book("10000 sheets", HOSTILE, book -> {
            for (int i = 0; i < 10_000; i++) {
                book.put("xl/worksheets/sheet" + (i + 2) + ".xml", "<worksheet><sheetData/></worksheet>");
            }
        });
        book(
                "100 MB of shared texts",
                HOSTILE,
                book -> book.around(
                        ZipBook.TEXTS, "</sst>", times(100 << 10, "<si><t>" + "a".repeat(1000) + "</t></si>")));
        book(
                "a million shared texts",
                HOSTILE,
                book -> book.around(ZipBook.TEXTS, "</sst>", times(1_000_000, "<si/>")));
        book(
                "100 MB of text in the sheet",
                HOSTILE,
                book -> book.around(
                        ZipBook.SHEET,
                        "</sheetData>",
                        times(
                                100 << 10,
                                "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(1000) + "</t></is></c></row>")));
        book(
                "50 MB of text in one cell",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "</sheetData>", out -> {
                    out.write("<row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
                    times(50 << 10, "a".repeat(1024)).writeTo(out);
                    out.write("</t></is></c></row>".getBytes(StandardCharsets.UTF_8));
                }));
        book(
                "300000 cells",
                HOSTILE,
                book -> book.around(
                        ZipBook.SHEET,
                        "</sheetData>",
                        times(30_000, "<row>" + "<c><v>1</v></c>".repeat(10) + "</row>")));
        book(
                "70000 styles",
                HOSTILE,
                book -> book.around(ZipBook.STYLES, "</cellXfs>", times(70_000, "<xf numFmtId=\"9\"/>")));
        book("a number format of a million letters", HOSTILE, book -> withFormat(book, "[".repeat(200_000)));
    }

    private static void withFormat(ZipBook book, String format) {
        book.before(
                        ZipBook.STYLES,
                        "<cellXfs",
                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + format + "\"/></numFmts>")
                .before(ZipBook.STYLES, "</cellXfs>", "<xf numFmtId=\"200\"/>")
                .replace(ZipBook.SHEET, "<c r=\"C4\">", "<c r=\"C4\" s=\"1\">");
    }

    private void oddXml() {
        book("deep nesting", HOSTILE, book -> book.around(ZipBook.SHEET, "</worksheet>", times(3_000_000, "<a>")));
        book(
                "deep nesting in a drawing",
                HOSTILE,
                book -> book.put("xl/drawings/drawing1.xml", out -> times(1_000_000, "<a>")
                        .writeTo(out)));
        book(
                "deep nesting hidden by comments",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "</worksheet>", times(1_000_000, "<a><!-- </a> -->")));
        book(
                "a huge attribute",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "<sheetData", out -> {
                    out.write("<cols a=\"".getBytes(StandardCharsets.UTF_8));
                    times(40 << 10, "a>".repeat(512)).writeTo(out);
                    out.write("\"/>".getBytes(StandardCharsets.UTF_8));
                }));
        book(
                "a million attributes",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "<sheetData", out -> {
                    out.write("<cols".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 1_000_000; i++) {
                        out.write((" a" + i + "=\"\"").getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("/>".getBytes(StandardCharsets.UTF_8));
                }));
        book(
                "a million names",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "</worksheet>", out -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        out.write(("<a" + i + "/>").getBytes(StandardCharsets.UTF_8));
                    }
                }));
        book(
                "a section of 50 MB",
                HOSTILE,
                book -> book.around(ZipBook.SHEET, "</worksheet>", out -> {
                    out.write("<![CDATA[".getBytes(StandardCharsets.UTF_8));
                    times(50 << 10, "<a>".repeat(341)).writeTo(out);
                    out.write("]]>".getBytes(StandardCharsets.UTF_8));
                }));
        book(
                "a text that is not there",
                UNREADABLE,
                book -> book.before(
                        ZipBook.SHEET, "</sheetData>", "<row r=\"6\"><c r=\"A6\" t=\"s\"><v>9999</v></c></row>"));
        book(
                "a style that is not there",
                UNREADABLE,
                book -> book.replace(ZipBook.SHEET, "<c r=\"C4\">", "<c r=\"C4\" s=\"77\">"));
        book(
                "a cell twice",
                UNREADABLE,
                book -> book.replace(ZipBook.SHEET, "<c r=\"C4\">", "<c r=\"C4\"><v>5</v></c><c r=\"C4\">"));
        book("a cell in another row", UNREADABLE, book -> book.replace(ZipBook.SHEET, "\"C4\"", "\"C9\""));
        book("no rows of cells", UNREADABLE, book -> book.replace(ZipBook.SHEET, "sheetData", "sheetDaza"));
        book("rows of another name", UNREADABLE, book -> book.replace(ZipBook.SHEET, "row", "rov"));
        book("values of another name", UNREADABLE, book -> book.replace(ZipBook.SHEET, "<v>122</v>", "<w>122</w>"));
        book("half a sheet", UNREADABLE, book -> book.replace(ZipBook.SHEET, "</worksheet>", ""));
    }

    private void whatActs() {
        book("macros", HOSTILE, book -> book.put("xl/vbaProject.bin", out -> out.write(1)));
        book("macros under another name", HOSTILE, book -> book.put("xl/data.bin", out -> out.write(1))
                .before(ZipBook.WORKBOOK_RELATIONS, "</Rel", relation("rId9", "vbaProject", "data.bin")));
        book(
                "a workbook type with macros",
                HOSTILE,
                book -> book.before(
                        ZipBook.TYPES,
                        "</Types>",
                        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>"));
        book("a macro sheet", HOSTILE, book -> book.put("xl/macrosheets/sheet1.xml", "<a/>"));
        book(
                "a link to another workbook",
                HOSTILE,
                book -> book.put("xl/externalLinks/externalLink1.xml", "<externalLink/>"));
        book(
                "a link under another name",
                HOSTILE,
                book -> book.put(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relations(
                                "<Relationship Id=\"a\" Type=\"x/image\" Target=\"http://127.0.0.1:9/\" TargetMode=\"External\"/>")));
        book(
                "a formula that calls a program",
                HOSTILE,
                book -> book.replace(ZipBook.SHEET, "<c r=\"C4\">", "<c r=\"C4\"><f>cmd|'/C calc'!A0</f>"));
        book(
                "a name that calls a program",
                HOSTILE,
                book -> book.before(
                        ZipBook.WORKBOOK,
                        "</workbook>",
                        "<definedNames><definedName name=\"x\">cmd|'/C calc'!A0</definedName></definedNames>"));
        book("an embedded object", HOSTILE, book -> book.put("xl/embeddings/oleObject1.bin", out -> out.write(1)));
        book(
                "an embedded object under another name",
                HOSTILE,
                book -> book.put(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relations(relation("a", "oleObject", "../media/a.bin"))));
        book("a control", HOSTILE, book -> book.put("xl/activeX/activeX1.xml", "<a/>"));
        book("a database connection", HOSTILE, book -> book.put("xl/connections.xml", "<connections/>"));
        book("a web query", HOSTILE, book -> book.put("xl/queryTables/queryTable1.xml", "<queryTable/>"));
    }

    private void directories() throws IOException {
        byte[] sound = new ZipBook().bytes();
        byte[] two =
                new ZipBook().put("xl/worksheets/sheet9.xml", "<worksheet/>").bytes();
        bytes("a part twice.xlsx", HOSTILE, ZipLies.renamed(two, "xl/worksheets/sheet9.xml", ZipBook.SHEET));
        bytes(
                "a part twice but for capitals.xlsx",
                HOSTILE,
                ZipLies.renamed(two, "xl/worksheets/sheet9.xml", "xl/worksheets/SHEET1.xml"));
        bytes("a path out.xlsx", HOSTILE, ZipLies.renamed(two, "xl/worksheets/sheet9.xml", "../../../../etc/cron.xml"));
        bytes(
                "an absolute path.xlsx",
                HOSTILE,
                ZipLies.renamed(two, "xl/worksheets/sheet9.xml", "/etc/cron.d/worksheets12"));
        bytes(
                "a path of another system.xlsx",
                HOSTILE,
                ZipLies.renamed(two, "xl/worksheets/sheet9.xml", "..\\..\\..\\Windows\\cal.xml"));
        bytes(
                "another name in the directory.xlsx",
                UNREADABLE,
                ZipLies.renamedInDirectory(two, "xl/worksheets/sheet9.xml", "xl/worksheets/sheet8.xml"));
        bytes("parts that overlap.xlsx", HOSTILE, ZipLies.overlapping(sound));
        bytes("a wrong checksum.xlsx", UNREADABLE, ZipLies.withChecksum(sound, ZipBook.SHEET, 1));
        bytes("a directory too large for its place.xlsx", UNREADABLE, ZipLies.withEnd(sound, 12, -1));
        bytes("more parts than there are.xlsx", UNREADABLE, ZipLies.withEnd(sound, 10, 0x00090009));
        for (int length = 1024; length < sound.length; length += 1024) {
            bytes("cut to " + length + ".xlsx", UNREADABLE, Arrays.copyOf(sound, length));
        }
        bytes("cut by one byte.xlsx", UNREADABLE, Arrays.copyOf(sound, sound.length - 1));
    }

    private void oldWorkbooks() throws IOException {
        byte[] whole = OldBook.sound();
        byte[] garbage = Arrays.copyOf(whole, whole.length);
        byte[] noise = new byte[whole.length - 512];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, garbage, 512, noise.length);
        bytes("garbage.xls", UNREADABLE, garbage);
        byte[] head = Arrays.copyOf(whole, 8);
        bytes("only a head.xls", UNREADABLE, head);
        bytes("texts that are not there.xls", UNREADABLE, OldBook.withTexts(whole, Integer.MAX_VALUE));
        bytes("blocks in a circle.xls", UNREADABLE, OldBook.withBlocksInACircle(whole));
        bytes("a stream without end.xls", UNREADABLE, OldBook.withEndlessStream(whole));
        bytes("a link.xls", HOSTILE, OldBook.linked());
        bytes("a million blanks.xls", HOSTILE, OldBook.ofBlanks(1_000_000));
        try (HSSFWorkbook many = new HSSFWorkbook()) {
            Sheet sheet = many.createSheet();
            for (int i = 0; i < 2000; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < 250; column++) {
                    row.createCell(column).setCellValue(0.1 * column);
                }
            }
            bytes("half a million cells.xls", HOSTILE, OldBook.bytes(many));
        }
        byte[] large = Arrays.copyOf(whole, 9 << 20);
        bytes("9 MB.xls", HOSTILE, large);
        bytes(
                "a page.xls",
                UNREADABLE,
                "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        bytes(
                "of 2003.xls",
                UNREADABLE,
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        bytes("a text.xls", UNREADABLE, "指标名称,合计\n产妇数,1\n".getBytes(StandardCharsets.UTF_8));
    }

    private void texts() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("one line of 200 MB.csv"))) {
            times(200, "a".repeat(1 << 20)).writeTo(out);
        }
        expected.put("one line of 200 MB.csv", HOSTILE);
        byte[] line = "a".repeat(7 << 20).getBytes(StandardCharsets.UTF_8);
        bytes("one line of 7 MB.csv", HOSTILE, line);
        bytes("commas.csv", UNREADABLE, ",".repeat(7 << 20).getBytes(StandardCharsets.UTF_8));
        bytes("7 MB of short lines.csv", HOSTILE, "1\n".repeat(7 << 19).getBytes(StandardCharsets.UTF_8));
        bytes("7 MB of quotes.csv", UNREADABLE, ("\"" + "\"\"".repeat(7 << 19)).getBytes(StandardCharsets.UTF_8));
        bytes("zero bytes.csv", UNREADABLE, "指标名称\0,合计\n".getBytes(StandardCharsets.UTF_8));
        byte[] noise = new byte[100_000];
        new Random(2).nextBytes(noise);
        bytes("noise.csv", UNREADABLE, noise);
        bytes("a workbook.csv", UNREADABLE, new ZipBook().bytes());
        bytes("an old workbook.csv", UNREADABLE, OldBook.sound());
    }

    private void soundOnes() {
        book("nothing wrong", READ, book -> {});
        book(
                "a million blank rows",
                READ,
                book -> book.around(ZipBook.SHEET, "</sheetData>", times(1_000_000, "<row/>")));
        book(
                "formulas in a circle",
                READ,
                book -> book.replace(ZipBook.SHEET, "<c r=\"C4\">", "<c r=\"C4\"><f>C4+1</f>"));
        book("20000 long shared formulas", READ, book -> book.replace(
                        ZipBook.SHEET,
                        "<c r=\"C4\">",
                        "<c r=\"C4\"><f t=\"shared\" ref=\"C4:D9\" si=\"0\">" + "A1+".repeat(2500) + "A1</f>")
                .around(
                        ZipBook.SHEET,
                        "</sheetData>",
                        times(20_000, "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>")));
        book(
                "20000 array formulas",
                READ,
                book -> book.around(
                        ZipBook.SHEET,
                        "</sheetData>",
                        times(20_000, "<row><c><f t=\"array\" ref=\"A1:Z99\">1</f><v>1</v></c><c><v>2</v></c></row>")));
        book(
                "a protected sheet",
                READ,
                book -> book.before(ZipBook.SHEET, "</worksheet>", "<sheetProtection sheet=\"1\"/>"));
        book(
                "a number format of odd letters",
                READ,
                book -> withFormat(book, "[yYmMdDhHsS-/,. :" + "y".repeat(400) + "[h]".repeat(150)));
        book(
                "a hyperlink",
                READ,
                book -> book.put(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relations(
                                "<Relationship Id=\"a\" Type=\"x/hyperlink\" Target=\"http://127.0.0.1:9/\" TargetMode=\"External\"/>")));
    }
}
