package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom to call about reports that did not arrive. */
class ContactTests {

    private static final String REPORT = "2023年区统计局报表-Sheet1.csv";

    @TempDir
    Path folder;

    @TempDir
    Path fresh;

    @Test
    void aUnitThatSentNothingIsCalledWhereItCouldBeReachedTheYearBefore() throws IOException {
        Workshop workshop = signed(new Workshop(folder), "李秀英", "022-26260000");
        workshop.run();

        assertThat(reminders(workshop, 2024)).contains("区统计局").contains("李秀英\n022-26260000（2023年）");
        assertThat(Files.readString(workshop.output().resolve("hebei/2023/data/submissions.csv")))
                .doesNotContain("李秀英");
    }

    @Test
    void anotherTelephoneInTheYearBeforeIsPrintedLikeInARunThatNeverSawTheOldOne() throws IOException {
        Workshop workshop = signed(new Workshop(folder), "李秀英", "022-26260000");
        workshop.run();
        signed(workshop, "孙丽", "022-26269999").run();
        Workshop never = signed(new Workshop(fresh), "孙丽", "022-26269999");
        never.run();

        assertThat(reminders(workshop, 2024))
                .contains("孙丽\n022-26269999（2023年）")
                .doesNotContain("李秀英");
        assertThat(withoutResubmission(workshop)).isEqualTo(withoutResubmission(never));
    }

    /** All but what tells of the edition before and of 2023 that the unit sent its report again. */
    private static SortedMap<String, String> withoutResubmission(Workshop workshop) throws IOException {
        SortedMap<String, String> bytes = Workshop.besideRevisions(workshop.bytes());
        assertThat(bytes).containsKey("hebei/2023/collection.xlsx");
        bytes.remove("hebei/2023/collection.xlsx");
        return bytes;
    }

    /** The shipped report of the statistics bureau for 2023, its signature line filled in; for 2024 others reported. */
    private static Workshop signed(Workshop workshop, String name, String phone) throws IOException {
        if (Files.notExists(workshop.folder("hebei", 2024))) {
            workshop.bring("hebei", 2024, 2);
        }
        String text = Files.readString(Path.of("input/hebei/2023", REPORT));
        assertThat(text).contains("填表人：        联系电话：");
        Path report = Files.createDirectories(workshop.folder("hebei", 2023)).resolve(REPORT);
        Files.writeString(report, text.replace("填表人：        联系电话：", "填表人：" + name + "  联系电话：" + phone));
        return workshop;
    }

    private static String reminders(Workshop workshop, int year) throws IOException {
        Path file = workshop.output().resolve("hebei/" + year + "/collection.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.findSheet("催报").orElseThrow().openStream()) {
            return rows.flatMap(Row::stream)
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList()
                    .toString();
        }
    }
}
