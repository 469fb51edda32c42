package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.LibreOffice;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearbook on paper, as LibreOffice prints it: each page where the contents say it is. */
@LibreOffice.Needed
class YearbookPrintTests {

    /** So few characters stand on no page of a book but the cover. */
    private static final int NEARLY_EMPTY = 100;

    @TempDir
    private Path folder;

    @Test
    void everyPageHasItsNumberAndEveryTitleStandsOnThePageThatTheContentsName() throws Exception {
        assumeTrue(
                isHere("pdftotext"), "pdftotext is not on the PATH: install poppler-utils to read the printed pages");
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(Editions.of("zengdu", 2025, "H02"), Set.of(Output.YEARBOOK), Editions::received, folder);
        Path yearbook = folder.resolve("yearbook.xlsx");

        List<String> pages = pages(LibreOffice.convert(List.of(yearbook), "pdf", folder.resolve("paper"))
                .get(0));

        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).as("page " + page).contains("—" + page + "—");
            assertThat(pages.get(page - 1)).as("page " + page).hasSizeGreaterThan(NEARLY_EMPTY);
        }
        int lines = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(yearbook))) {
            for (Row row : workbook.getSheet("目录")) {
                Cell page = row.getCell(1);
                if (page != null && page.getCellType() == CellType.NUMERIC) {
                    String title = row.getCell(0).getStringCellValue();
                    assertThat(pages.get((int) page.getNumericCellValue() - 1)).contains(plain(title));
                    lines++;
                }
            }
        }
        assertThat(lines).isGreaterThan(50);
    }

    /** The texts of the pages, without spaces, since those are not the same in print. */
    private List<String> pages(Path pdf) throws IOException, InterruptedException {
        Path text = folder.resolve("pages.txt");
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), text.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return Stream.of(Files.readString(text, StandardCharsets.UTF_8).split("\f"))
                .map(YearbookPrintTests::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
