package org.fuer.batch;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.CsvRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run over an inbox in which somebody left bad files, or files whose texts would like to be more than text. */
class HostileInboxTests {

    private static final String PLACE = "zengdu";
    private static final int YEAR = 2025;

    /** Texts that are something else to a spreadsheet, a shell, a database, a browser, a logger or a path. */
    private static final List<String> PAYLOADS = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "@SUM(A1)",
            "-2+3",
            "=HYPERLINK(\"http://127.0.0.1:9/\",\"x\")",
            "'; DROP TABLE fact; --",
            "../../../../x",
            "..\\..\\x",
            "${jndi:ldap://127.0.0.1:9/x}",
            "#{T(java.lang.Runtime).getRuntime().exec('x')}",
            "{{7*7}}",
            "{0}{1}{99}",
            "%s%n%1$999999s",
            "<script>alert(1)</script>",
            "]]><!--&a;",
            "$(touch x)`touch y`",
            "\u202E\u2066gnp.x",
            "\u001B[31mred\u0007",
            "a\u0000b",
            "\t=1+1",
            "\uD800",
            "\uFFFE\uFFFF");

    @TempDir
    Path folder;

    @Test
    void badFilesTakeNothingFromTheGoodOnes() throws IOException, InterruptedException {
        Workshop alone = new Workshop(folder.resolve("alone")).bring(PLACE, YEAR, 4);
        alone.run();
        Workshop beside = new Workshop(folder.resolve("beside")).bring(PLACE, YEAR, 4);
        Set<String> bad = writeBadFiles(beside.folder(PLACE, YEAR));

        RunReport report = beside.run();

        assertThat(beside.published(report)).containsExactly(PLACE + " " + YEAR);
        assertThat(rows(beside, "facts.csv"))
                .isEqualTo(rows(alone, "facts.csv"))
                .hasSizeGreaterThan(30);
        Map<String, List<Map<String, String>>> findings =
                rows(beside, "findings.csv").stream().collect(groupingBy(row -> row.get("file")));
        assertThat(bad).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(findings.get(shown(name)))
                .as(name)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("rule")).isIn("HOSTILE", "UNREADABLE");
                    assertThat(row.get("severity")).isEqualTo("error");
                }));
        assertThat(beside.run().nothingToDo()).isTrue();
    }

    /** As it stands in a CSV file. */
    private static String shown(String name) {
        return name.startsWith("=") ? "'" + name : name;
    }

    private static Set<String> writeBadFiles(Path inbox) throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        byte[] sound;
        try (Stream<Path> files = Files.list(inbox)) {
            sound = Files.readAllBytes(files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
        byte[] cut = java.util.Arrays.copyOf(sound, sound.length / 2);
        List<String> cutNames = List.of(
                "坏的.xlsx",
                "=1+1.xlsx",
                "'; DROP TABLE fact; --.xlsx",
                "$(touch x).xlsx",
                "x..xlsx",
                "尾巴...",
                "两\n行.xlsx",
                "\u202Ecod.xlsx",
                "😀.xlsx",
                "a,b\"c.xlsx",
                "%s%n{0}.xlsx",
                "长".repeat(83) + ".xlsx");
        for (String name : cutNames) {
            Files.write(inbox.resolve(name), cut);
            names.add(name);
        }
        Files.write(inbox.resolve("宏.xlsm"), sound);
        Files.write(inbox.resolve("空.xls"), new byte[0]);
        Files.write(inbox.resolve("图片.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.writeString(inbox.resolve("网页.xls"), "<html><table></table></html>");
        Files.createDirectory(inbox.resolve("文件夹.xlsx"));
        Files.createSymbolicLink(inbox.resolve("链接.xlsx"), Path.of("/etc/passwd"));
        names.addAll(List.of("宏.xlsm", "空.xls", "图片.csv", "网页.xls", "文件夹.xlsx", "链接.xlsx"));
        if (new ProcessBuilder("mkfifo", inbox.resolve("管道.xlsx").toString())
                        .start()
                        .waitFor()
                == 0) {
            names.add("管道.xlsx");
        }
        return names;
    }

    @Test
    void aTextStaysATextWhateverItSays() throws IOException, InvalidFormatException {
        Workshop workshop = new Workshop(folder).bring(PLACE, YEAR, 3);
        writePayloads(workshop.folder(PLACE, YEAR));
        SortedMap<String, String> inputs = Workshop.bytes(workshop.input());

        RunReport report = workshop.run();

        assertThat(workshop.published(report)).containsExactly(PLACE + " " + YEAR);
        assertThat(Workshop.bytes(workshop.input())).isEqualTo(inputs);
        try (Stream<Path> around = Files.list(folder)) {
            assertThat(around.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("input", "output");
        }
        String findings = Files.readString(workshop.output().resolve(PLACE + "/" + YEAR + "/data/findings.csv"));
        assertThat(findings).contains("DROP TABLE", "cmd|", "jndi", "{{7*7}}", "%s%n");
        for (Path file : outputs(workshop)) {
            if (file.toString().endsWith(".csv")) {
                assertThatNoFieldIsAFormula(file);
            } else if (file.toString().endsWith(".xlsx")) {
                assertThatTextsAreTexts(file);
            }
        }
        assertThat(workshop.run().nothingToDo()).isTrue();
        assertThat(rows(workshop, "facts.csv")).isNotEmpty();
    }

    /** Each text as the name of a sheet, of a row, of a column, as a title, as a value, and as the name of a file. */
    private static void writePayloads(Path inbox) throws IOException {
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = PAYLOADS.get(i);
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                Sheet sheet =
                        workbook.createSheet(payload.replaceAll("[\\\\/?*\\[\\]:\u0000-\u001F\uD800\uFFFE\uFFFF']", "_")
                                .substring(0, Math.min(payload.length(), 30)));
                fill(sheet, payload, "随州市曾都区2025年科学素质与科技人才 " + payload, "表    号：T01表");
                fill(workbook.createSheet("另表"), payload, payload, "");
                String name = i + payload.replaceAll("[/\u0000\uD800\uFFFE\uFFFF]", "_") + ".xlsx";
                try (OutputStream out = Files.newOutputStream(inbox.resolve(name))) {
                    workbook.write(out);
                }
            }
            String typed = payload.replaceAll("[\u0000\uD800]", "").replace("\"", "\"\"");
            Files.writeString(
                    inbox.resolve("text" + i + ".csv"),
                    "随州市曾都区2025年科学素质与科技人才\n指标名称,代码,合计\n\"" + typed + "\",03,\"" + typed + "\"\n",
                    StandardCharsets.UTF_8);
        }
    }

    private static void fill(Sheet sheet, String payload, String title, String number) {
        String[][] rows = {
            {title}, {"填报单位：区科协 " + payload, number}, {"指标名称", "代码", "合计", payload},
            {"乡镇（街道）和社区数", "03", payload, "1"}, {payload, "04", "5", payload}, {payload, payload, "5"}
        };
        for (int row = 0; row < rows.length; row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
                line.createCell(column).setCellValue(rows[row][column]);
            }
        }
    }

    private static List<Path> outputs(Workshop workshop) throws IOException {
        try (Stream<Path> files = Files.walk(workshop.output())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".state"))
                    .toList();
        }
    }

    private static void assertThatNoFieldIsAFormula(Path file) {
        for (Map<String, String> row : CsvRows.of(file)) {
            assertThat(row.values())
                    .as(file.toString())
                    .noneMatch(field -> field.matches("(?s)[=+@\\t\\r].+")
                            || (field.startsWith("-") && !field.matches("-[0-9.]+") && field.length() > 1));
        }
    }

    private static void assertThatTextsAreTexts(Path file) throws IOException, InvalidFormatException {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getCellFormula());
                        }
                    }
                }
            }
            assertThat(formulas)
                    .as(file.toString())
                    .noneMatch(formula -> formula.contains("cmd")
                            || formula.contains("1+1")
                            || formula.contains("2+3")
                            || formula.contains("http"));
            for (PackagePart part : workbook.getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relation : part.getRelationships()) {
                        assertThat(relation.getTargetMode())
                                .as(file + " " + part)
                                .isEqualTo(TargetMode.INTERNAL);
                    }
                }
            }
        }
    }

    private static List<Map<String, String>> rows(Workshop workshop, String name) {
        return CsvRows.of(workshop.output().resolve(PLACE + "/" + YEAR + "/data/" + name));
    }
}
