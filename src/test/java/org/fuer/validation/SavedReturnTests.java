package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A return is still understood after another office program has saved it. */
class SavedReturnTests {

    private static final String OFFICE = "soffice";
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    private County county;

    @BeforeEach
    void prepare() {
        county = County.in(folder.resolve("jobs"));
        boolean there = hasOffice();
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("LibreOffice is there")
                .isTrue();
        Assumptions.assumeTrue(there, "LibreOffice is not installed");
    }

    private static boolean hasOffice() {
        for (String path : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(path, OFFICE))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void explanationsAndMarksSurvive(String ending) throws IOException, InterruptedException {
        String file = "县卫健局." + ending;
        Path sent = SentWorkbook.edit(
                SentWorkbook.sound(folder.resolve("sound").resolve(file)),
                folder.resolve("1").resolve(file),
                workbook -> {
                    SentWorkbook.cell(workbook, "F4").setCellValue(60);
                    SentWorkbook.cell(workbook, "D8").setCellValue(30);
                });
        Round first = Round.first(county, folder.resolve("1"), folder.resolve("back1"));
        assertThat(first.faults()).containsExactly("D4 SUM-RESIDENCE", "D7 R002");
        Path typed = SentWorkbook.edit(
                first.returns().resolve(file), folder.resolve("typed").resolve(file), workbook -> {
                    ReviewRows.explain(workbook, "D7", "属实");
                    SentWorkbook.cell(workbook, "F4").setCellValue(70);
                });
        save(typed, ending, folder.resolve("2"));

        Round second = first.then(county, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.faults()).containsExactly("D7 R002");
        assertThat(second.finding("R002").explanation()).isEqualTo("属实");
        assertThat(second.result().blockedForms()).isEmpty();
        Path back = second.returns().resolve(file);
        assertThat(ReviewRows.of(back)).extracting(ReviewRows::state).containsExactly("已说明", "已改");
        SentWorkbook.look(back, workbook -> {
            Fills fills = Fills.of(workbook);
            assertThat(fills.isOurs(SentWorkbook.cell(workbook, "D4").getCellStyle()))
                    .isFalse();
            assertThat(SentWorkbook.cell(workbook, "D4").getCellComment()).isNull();
            assertThat(colour(fills.note(SentWorkbook.cell(workbook, "D4").getCellStyle())))
                    .isEqualTo(colour(SentWorkbook.look(sent, before -> Fills.of(before)
                            .note(SentWorkbook.cell(before, "D4").getCellStyle()))));
            return workbook;
        });
    }

    /** The pattern and foreground: what another program writes as background of a solid fill says nothing. */
    private static String colour(String note) {
        return note.substring(0, note.lastIndexOf(';'));
    }

    private void save(Path file, String ending, Path to) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        OFFICE,
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        ending,
                        "--outdir",
                        to.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            office.destroyForcibly();
        }
        assertThat(to.resolve(file.getFileName())).exists();
    }
}
