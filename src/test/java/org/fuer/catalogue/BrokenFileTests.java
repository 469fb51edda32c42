package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken as a whole: absent, empty, in another encoding, with other columns. */
class BrokenFileTests {

    @TempDir
    Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copyOnePlace() {
        jobs = JobsCopy.of(folder, "zengdu");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "common/layouts.csv",
                "common/forms.csv",
                "common/items.csv",
                "common/indicators.csv",
                "common/rules.csv",
                "zengdu/job.yml",
                "zengdu/units.csv",
                "zengdu/targets.csv",
                "zengdu/tasks.csv",
                "zengdu/baselines.csv"
            })
    void aMissingFileIsOneFaultAndNotAHundred(String file) {
        jobs.delete(file);

        assertFaults(file + ":0  file.missing");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zengdu/exceptions.csv", "zengdu/breaks.csv"})
    void thePlaceMayDoWithoutExceptionsAndBreaks(String file) {
        jobs.delete(file);

        assertFaults();
    }

    @Test
    void everyBrokenRowOfTheBreaksIsAFaultAtItsColumn() {
        jobs.write("zengdu/breaks.csv", """
                indicator,year,why
                MMR,2022,区划调整
                MMRR,2022,区划调整
                U5MR,二〇二二,区划调整
                U5MR,,区划调整
                IMR,2022,
                MMR,2022,又一次
                MMR,2023,又一次
                """);

        assertFaults(
                "zengdu/breaks.csv:3 indicator code.unknown MMR",
                "zengdu/breaks.csv:4 year value.not-a-year",
                "zengdu/breaks.csv:5 year value.missing",
                "zengdu/breaks.csv:6 why value.missing",
                "zengdu/breaks.csv:7 year break.twice");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"common/items.csv", "zengdu/units.csv"})
    void anEmptyFileIsOneFault(String file) {
        jobs.write(file, "");

        assertFaults(file + ":0  csv.empty");
    }

    @Test
    void aFileInAnotherEncodingNamesTheFirstLineThatIsNotUtf8() {
        String text = jobs.text("zengdu/tasks.csv");
        jobs.write("zengdu/tasks.csv", text.getBytes(Charset.forName("GB18030")));

        assertFaults("zengdu/tasks.csv:2  file.not-utf8");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoFault() {
        for (String file : new String[] {"common/items.csv", "zengdu/job.yml"}) {
            jobs.write(file, "\uFEFF" + jobs.text(file).replace("\n", "\r\n"));
        }

        assertFaults();
    }

    @Test
    void emptyRowsAtTheEndAreNoFault() {
        jobs.write("zengdu/tasks.csv", jobs.text("zengdu/tasks.csv") + ",,,,,,\n\n  ,,\n");

        assertFaults();
    }

    @Test
    void aMisspeltColumnIsOneFaultThatNamesTheColumnMeant() {
        int line = jobs.change("common/forms.csv", "form,", "title_zh", "titel_zh");

        assertFaults("common/forms.csv:" + line + " titel_zh csv.column-unknown title_zh");
    }

    @Test
    void columnsThatAreMissingTwiceThereOrTooManyAreAllReported() {
        jobs.change("zengdu/units.csv", "unit,", "department,aliases", "department,department");
        jobs.change("zengdu/baselines.csv", "indicator", "note", "note,colour");

        assertFaults(
                "zengdu/baselines.csv:1 colour csv.column-unknown",
                "zengdu/units.csv:1 aliases csv.column-missing",
                "zengdu/units.csv:1 department csv.column-twice");
    }

    @Test
    void aQuoteThatIsNotClosedIsReportedWhereItStands() {
        int line = jobs.change("zengdu/tasks.csv", "w-014", "普及", "\"普及");
        jobs.change("zengdu/tasks.csv", "w-014", "妇女与健康,", "\"妇女与健康,");

        assertThat(jobs.faults())
                .extracting(CatalogueFault::file, CatalogueFault::line, CatalogueFault::messageKey)
                .contains(tuple("zengdu/tasks.csv", line, "csv.quote"));
    }

    @Test
    void aPlanThatTheSettingsLackIsReportedAtEachRowThatStandsInIt() {
        JobsCopy meihekou = JobsCopy.of(folder.resolve("other"), "meihekou");
        int task = meihekou.change("meihekou/tasks.csv", "c-001", "children", "women");
        int target = meihekou.change("meihekou/targets.csv", "c-009", "children", "women");

        assertThat(meihekou.faults())
                .extracting(BrokenFileTests::summary)
                .containsExactly(
                        "meihekou/targets.csv:" + target + " plan target.plan-absent",
                        "meihekou/tasks.csv:" + task + " plan target.plan-absent");
    }

    @Test
    void aFolderThatCannotBeAPlaceIsReported() {
        jobs.write("zengdu - copy/job.yml", "place:\n");

        assertFaults("zengdu - copy:0  folder.name");
    }

    @Test
    void hiddenFoldersAndLooseFilesAreNoPlaces() {
        jobs.write(".git/config", "");
        jobs.write("readme.txt", "");

        assertFaults();
    }

    @Test
    void aFolderThatIsNotThereIsOneFault() {
        JobsCopy nowhere = new JobsCopy(folder.resolve("nowhere"));

        assertThat(nowhere.faults()).extracting(CatalogueFault::messageKey).containsExactly("folder.missing");
    }

    @Test
    void aHugeFileIsNotRead() {
        jobs.write("zengdu/tasks.csv", new byte[9 << 20]);

        assertFaults("zengdu/tasks.csv:0  file.too-large");
    }

    @Test
    void aFieldOfAMillionLettersIsShortenedInItsFault() {
        String text = jobs.text("zengdu/tasks.csv");
        jobs.write("zengdu/tasks.csv", text + "w-999," + "x".repeat(1 << 20) + ",a,b,1,c,HEALTH\n");

        assertThat(jobs.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.messageKey()).isEqualTo("value.not-a-word");
            assertThat(fault.describe(Language.CHINESE)).hasSizeLessThan(400);
        });
    }

    private void assertFaults(String... expected) {
        assertThat(jobs.faults()).extracting(BrokenFileTests::summary).containsExactly(expected);
    }

    private static String summary(CatalogueFault fault) {
        String summary = fault.file() + ":" + fault.line() + " " + fault.column() + " " + fault.messageKey();
        return fault.nearest() == null ? summary : summary + " " + fault.nearest();
    }
}
