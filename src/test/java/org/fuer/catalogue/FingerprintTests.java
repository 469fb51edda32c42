package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fingerprint tells whether what a place's results depend on has changed. */
class FingerprintTests {

    @TempDir
    Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copyEverything() {
        jobs = JobsCopy.of(folder);
    }

    private String fingerprint(String place) {
        Catalogue catalogue = new CatalogueReader().read(jobs.folder());
        return catalogue.fingerprint(catalogue.place(place).orElseThrow());
    }

    @Test
    void theSameFilesHaveTheSameFingerprintAndPlacesDiffer() {
        assertThat(fingerprint("zengdu")).matches("[0-9a-f]{64}").isEqualTo(fingerprint("zengdu"));
        assertThat(fingerprint("zengdu")).isNotEqualTo(fingerprint("hebei"));
    }

    @Test
    void itChangesWithEveryByteOfACommonFileOrOneOfThePlace() {
        String before = fingerprint("zengdu");
        jobs.write("common/rules.csv", jobs.text("common/rules.csv") + "\n");
        String between = fingerprint("zengdu");
        jobs.write("zengdu/job.yml", jobs.text("zengdu/job.yml") + "#\n");

        assertThat(between).isNotEqualTo(before);
        assertThat(fingerprint("zengdu")).isNotEqualTo(between);
    }

    @Test
    void itChangesWithABreakAndWithAFileOfBreaksThatIsGone() {
        String before = fingerprint("zengdu");
        jobs.write("zengdu/breaks.csv", jobs.text("zengdu/breaks.csv") + "MMR,2022,区划调整\n");
        String between = fingerprint("zengdu");
        jobs.delete("zengdu/breaks.csv");

        assertThat(between).isNotEqualTo(before);
        assertThat(fingerprint("zengdu")).isNotIn(before, between);
    }

    @Test
    void itDoesNotChangeWithAnotherPlaceOrAFileThatIsNotRead() {
        String before = fingerprint("zengdu");
        jobs.write("hebei/job.yml", jobs.text("hebei/job.yml") + "#\n");
        jobs.write("zengdu/notes.txt", "later");

        assertThat(fingerprint("zengdu")).isEqualTo(before);
    }

    @Test
    void aPlaceOfAnotherCatalogueHasNone() {
        Catalogue all = new CatalogueReader().read(jobs.folder());
        Catalogue one = new CatalogueReader()
                .read(JobsCopy.of(folder.resolve("one"), "zengdu").folder());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.fingerprint(all.place("hebei").orElseThrow()));
    }
}
