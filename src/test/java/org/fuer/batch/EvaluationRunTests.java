package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.publication.EvaluationEdition.YearBasis;
import org.fuer.publication.Manifest;
import org.fuer.publication.gate.ConsistencyGate;
import org.fuer.publication.gate.Mismatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mid-term and final evaluations of the shipped places, made from what a run published. */
class EvaluationRunTests {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    private static final int ALL = 100;

    @TempDir
    private static Path folder;

    @TempDir
    private Path other;

    private static Workshop workshop;

    @BeforeAll
    static void publish() {
        workshop = new Workshop(folder);
        for (int year = 2020; year <= 2025; year++) {
            workshop.bring("hebei", year, ALL).bring("zengdu", year, ALL);
        }
        workshop.run();
    }

    private static EvaluationReport evaluate(String place, EvaluationKind kind, @Nullable Integer year) {
        return evaluate(workshop, place, kind, year);
    }

    private static EvaluationReport evaluate(Workshop in, String place, EvaluationKind kind, @Nullable Integer year) {
        return new EvaluationRun(Workshop.CLOCK)
                .evaluate(
                        new RunRequest(
                                Path.of("jobs"), in.input(), in.output(), null, Language.CHINESE, place, year, false),
                        kind);
    }

    @Test
    void theFinalEvaluationOfAPlanThatEndedHoldsAllItsTargets() throws IOException {
        EvaluationReport report = evaluate("hebei", EvaluationKind.FINAL, null);

        assertThat(report.year()).isEqualTo(2025);
        assertThat(report.basis()).isEqualTo(YearBasis.USUAL);
        assertThat(report.plans()).containsExactly(Plan.WOMEN, Plan.CHILDREN);
        assertThat(report.folder()).isEqualTo(workshop.output().resolve("hebei/evaluation/final-2025"));
        Place hebei = CATALOGUE.place("hebei").orElseThrow();
        assertThat(report.counts().targets()).isEqualTo(hebei.targets().size());
        assertThat(report.tasks()).isEqualTo(hebei.tasks().size());
        assertThat(Files.readAllLines(report.folder().resolve("data/courses.csv")))
                .hasSize(hebei.targets().size() + 1);
        assertThat(paragraphs(report))
                .contains("一、规划实施总体评估", "二、分领域评估", "三、任务进展", "四、存在问题", "五、建议")
                .anyMatch(text -> text.contains("共有目标" + hebei.targets().size() + "项"));
    }

    @Test
    void theMidTermEvaluationSaysWhenATargetWasFirstReachedAndWhatFellBack() throws IOException {
        List<String> paragraphs = paragraphs(evaluate("zengdu", EvaluationKind.MIDTERM, null));

        assertThat(paragraphs).anyMatch(text -> text.matches(".*于202\\d年首次达到目标，提前实现。.*"));
        assertThat(paragraphs).anyMatch(text -> text.matches(".*于202\\d年首次达到目标，202\\d年.*曾达标后回落.*"));
        assertThat(paragraphs).contains("规划期到2030年，本报告的判断不代表规划期末的结果。");
    }

    @Test
    void noFigureOfAnEvaluationContradictsWhatItSays() throws IOException {
        for (EvaluationReport report : List.of(
                evaluate("hebei", EvaluationKind.FINAL, null), evaluate("zengdu", EvaluationKind.MIDTERM, null))) {
            Place place = CATALOGUE.place(report.place()).orElseThrow();

            assertThat(new ConsistencyGate(CATALOGUE).check(place, report.year(), report.folder()))
                    .extracting(Mismatch::what)
                    .as("what is wrong with a figure, and not with the words around it")
                    .noneMatch(
                            what -> what.matches("(figure|value|counts|data|fact|target|rank|cell|chart|link)\\..*"));
        }
    }

    @Test
    void aPlanWithoutAMidTermEvaluationHasNone() {
        assertThatThrownBy(() -> evaluate("hebei", EvaluationKind.MIDTERM, null))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("evaluation.none.midterm");
                    assertThat(refused.arguments().get(1)).contains("未设中期评估");
                });
        assertThat(workshop.output().resolve("hebei/evaluation/midterm-2025")).doesNotExist();
    }

    @Test
    void aYearWithoutDataIsRefusedWithTheYearsThatAreThere() {
        assertThatThrownBy(() -> evaluate("zengdu", EvaluationKind.FINAL, null))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("evaluation.year-not-published");
                    assertThat(refused.arguments()).containsExactly("曾都区", "2030", "2020、2021、2022、2023、2024、2025");
                });
        assertThatThrownBy(() -> evaluate("zengdu", EvaluationKind.FINAL, 2031))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("evaluation.outside-period"));
    }

    @Test
    void nothingIsEvaluatedWhereNothingIsPublishedAndNoDatabaseIsMade() {
        Workshop empty = new Workshop(other).bring("zengdu", 2025, 1);

        assertThatThrownBy(() -> evaluate(empty, "zengdu", EvaluationKind.MIDTERM, null))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("evaluation.nothing-published"));
        assertThat(empty.output().resolve(".state/fuer.mv.db")).doesNotExist();
    }

    @Test
    void whatIsNotUpToDateIsNotEvaluated() throws IOException {
        Workshop stale = new Workshop(other).bring("zengdu", 2024, 1).bring("zengdu", 2025, 1);
        stale.run();
        Files.delete(stale.firstReport("zengdu", 2024));

        assertThatThrownBy(() -> evaluate(stale, "zengdu", EvaluationKind.MIDTERM, null))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("evaluation.not-current");
                    assertThat(refused.arguments().get(1)).isEqualTo("2024、2025");
                });
    }

    @Test
    void theSameAgainIsNothingToDoAndAnewTheSameBytes() throws IOException {
        EvaluationReport first = evaluate("hebei", EvaluationKind.FINAL, 2024);
        SortedMap<String, String> bytes = Workshop.bytes(first.folder());
        assertThat(first.basis()).isEqualTo(YearBasis.ASKED);

        assertThat(evaluate("hebei", EvaluationKind.FINAL, 2024).outcome()).isEqualTo(Outcome.UNCHANGED);
        Shelf.delete(first.folder());
        assertThat(evaluate("hebei", EvaluationKind.FINAL, 2024).outcome()).isEqualTo(Outcome.PUBLISHED);

        assertThat(Workshop.bytes(first.folder())).isEqualTo(bytes);
        assertThat(Manifest.of(first.folder()).orElseThrow().inputs())
                .containsOnlyKeys("hebei/2020", "hebei/2021", "hebei/2022", "hebei/2023", "hebei/2024");
    }

    @Test
    void whereOneWasBrokenOffBetweenTheMovesTheOldOneComesBack() throws IOException {
        EvaluationReport old = evaluate("hebei", EvaluationKind.FINAL, 2023);
        SortedMap<String, String> bytes = Workshop.bytes(old.folder());
        Slot slot = new OutputFolder(workshop.output()).evaluation("hebei", EvaluationKind.FINAL, 2023);
        Files.createDirectories(slot.aside().getParent());
        Files.move(slot.published(), slot.aside());
        Files.createDirectories(slot.build());
        Files.writeString(slot.build().resolve("evaluation.docx"), "half");

        assertThat(evaluate("hebei", EvaluationKind.FINAL, 2023).outcome()).isEqualTo(Outcome.UNCHANGED);

        assertThat(Workshop.bytes(old.folder())).isEqualTo(bytes);
        assertThat(slot.build()).doesNotExist();
        assertThat(slot.aside()).doesNotExist();
    }

    @Test
    void runAndStatusAreNotDisturbed() {
        evaluate("hebei", EvaluationKind.FINAL, null);

        assertThat(workshop.run().nothingToDo()).isTrue();
        assertThat(new RunStatus().status(workshop.request()).years())
                .extracting(StatusReport.YearState::state)
                .containsOnly(StatusReport.State.CURRENT);
    }

    @Test
    void nothingIsEvaluatedWhileARunIsAtWork() throws IOException {
        try (RunLock lock = RunLock.take(new OutputFolder(workshop.output()).lock(), Workshop.CLOCK.instant())) {
            lock.at("hebei");

            assertThatThrownBy(() -> evaluate("hebei", EvaluationKind.FINAL, null))
                    .isInstanceOf(AnotherRunException.class);
        }
    }

    private static List<String> paragraphs(EvaluationReport report) throws IOException {
        try (XWPFDocument document =
                        new XWPFDocument(Files.newInputStream(report.folder().resolve("evaluation.docx")));
                Stream<XWPFParagraph> paragraphs = document.getParagraphs().stream()) {
            return paragraphs.map(XWPFParagraph::getText).toList();
        }
    }
}
