package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.EvaluationEdition.YearBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the data of which year an evaluation ends. */
class EvaluationYearTests {

    private static final Wording WORDS = Wording.of("batch", Language.CHINESE);

    @TempDir
    private Path folder;

    private static Place shipped(String place) {
        return new CatalogueReader().read(Path.of("jobs")).place(place).orElseThrow();
    }

    private static EvaluationYear of(Place place, EvaluationKind kind, @Nullable Integer asked) {
        return EvaluationYear.of(place, kind, asked, WORDS);
    }

    @Test
    void aPrintedMidTermUsesTheDataOfTheYearBeforeItIsHeld() {
        EvaluationYear midterm = of(shipped("jiangbei"), EvaluationKind.MIDTERM, null);

        assertThat(midterm.year()).isEqualTo(2025);
        assertThat(midterm.basis()).isEqualTo(YearBasis.PRINTED);
    }

    @Test
    void aPrintedFinalOneUsesTheDataOfTheLastYearOfThePeriod() {
        EvaluationYear last = of(shipped("jiangbei"), EvaluationKind.FINAL, null);

        assertThat(last.year()).isEqualTo(2030);
        assertThat(last.basis()).isEqualTo(YearBasis.PRINTED);
    }

    @Test
    void withoutAPrintedYearHalfOfThePeriodOrItsEndIsTaken() {
        assertThat(of(shipped("zengdu"), EvaluationKind.MIDTERM, null))
                .returns(2025, EvaluationYear::year)
                .returns(YearBasis.USUAL, EvaluationYear::basis);
        assertThat(of(shipped("hebei"), EvaluationKind.FINAL, null).year()).isEqualTo(2025);
    }

    @Test
    void plansOfDifferentPeriodsAreEvaluatedApart() throws IOException {
        Place place = withWomenUntil2025();

        assertThatThrownBy(() -> of(place, EvaluationKind.FINAL, null))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("evaluation.two-years");
                    assertThat(refused.arguments().get(1)).isEqualTo("妇女规划2025年、儿童规划2030年");
                });
        assertThat(of(place, EvaluationKind.FINAL, 2025).plans()).containsExactly(Plan.WOMEN);
        assertThat(of(place, EvaluationKind.FINAL, 2030).plans()).containsExactly(Plan.CHILDREN);
        assertThat(of(place, EvaluationKind.FINAL, 2024).plans()).containsExactly(Plan.WOMEN, Plan.CHILDREN);
        assertThat(of(place, EvaluationKind.FINAL, 2027).plans()).containsExactly(Plan.CHILDREN);
    }

    /** The shipped place, but its plan for women ends five years before the one for children. */
    private Place withWomenUntil2025() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of("jobs").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path job = folder.resolve("zengdu/job.yml");
        Files.writeString(job, Files.readString(job).replaceFirst("end: 2030", "end: 2025"));
        return new CatalogueReader().read(folder).place("zengdu").orElseThrow();
    }
}
