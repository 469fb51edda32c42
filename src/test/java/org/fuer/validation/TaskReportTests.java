package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Severity;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.fuer.fact.Signature;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.fact.TaskProgress.State;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;
import org.fuer.intake.TaskReading;
import org.fuer.intake.TaskReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts of what the units say of their tasks. */
class TaskReportTests {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    private static final Place ZENGDU = CATALOGUE.place("zengdu").orElseThrow();

    private static Reading sent(String file, String unit, int revision, @Nullable LocalDate day, TaskReading... rows) {
        TaskReport report = new TaskReport(TaskReport.TITLE, revision, day, List.of(rows));
        return new Reading(
                file,
                file.repeat(8),
                unit,
                true,
                day,
                List.of(),
                Ledger.EMPTY,
                List.of(),
                Signature.NONE,
                List.of(),
                List.of(report),
                false);
    }

    private static TaskReading row(String file, int line, String task, String said, @Nullable State state) {
        return new TaskReading(task, said, state, "", "", new Source(file, TaskReport.TITLE, "F" + line));
    }

    private static ValidationResult judge(Reading... readings) {
        long seed = 20260311;
        List<Reading> shuffled = new ArrayList<>(List.of(readings));
        Collections.shuffle(shuffled, new Random(seed));
        AcceptedFacts nothing = AcceptedFacts.of(Map.of());
        ValidationResult result = new Validation(CATALOGUE).validate(ZENGDU, 2025, List.of(readings), nothing);
        assertThat(new Validation(CATALOGUE).validate(ZENGDU, 2025, shuffled, nothing))
                .as("seed %d", seed)
                .isEqualTo(result);
        return result;
    }

    private static List<String> reported(ValidationResult result) {
        return result.taskProgress().stream()
                .map(one -> one.task() + " " + one.unit() + " " + one.state().code())
                .toList();
    }

    private static List<String> faults(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals("TASK-STATE"))
                .map(finding -> finding.severity().code() + " " + finding.messageKey() + " "
                        + finding.source().file() + " " + finding.source().cell())
                .toList();
    }

    @Test
    void whatIsReportedStandsByTaskThenByResponsibility() {
        ValidationResult result = judge(
                sent("a.xlsx", "CIVIL", 0, null, row("a.xlsx", 5, "w-092", "已完成", State.COMPLETED)),
                sent("b.xlsx", "HRSS", 0, null, row("b.xlsx", 5, "w-092", "顺利", State.ON_TRACK)),
                sent("c.xlsx", "HEALTH", 0, null, row("c.xlsx", 5, "w-007", "缓慢", State.SLOW)));

        assertThat(reported(result))
                .containsExactly("w-007 HEALTH slow", "w-092 HRSS on-track", "w-092 CIVIL completed");
        assertThat(faults(result)).isEmpty();
        assertThat(result.submissions()).extracting(Submission::state).containsOnly(Submission.State.ACCEPTED);
    }

    @Test
    void aLaterRevisionReplacesTheWholeReport() {
        ValidationResult result = judge(
                sent(
                        "a.xlsx",
                        "CIVIL",
                        0,
                        null,
                        row("a.xlsx", 5, "w-092", "完了吗", null),
                        row("a.xlsx", 6, "w-105", "顺利", State.ON_TRACK)),
                sent("b.xlsx", "CIVIL", 1, null, row("b.xlsx", 5, "w-092", "已完成", State.COMPLETED)));

        assertThat(reported(result)).containsExactly("w-092 CIVIL completed");
        assertThat(faults(result)).isEmpty();
        assertThat(result.submissions())
                .extracting(Submission::state, Submission::revision)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Submission.State.SUPERSEDED, 0),
                        org.assertj.core.api.Assertions.tuple(Submission.State.ACCEPTED, 1));
    }

    @Test
    void ofOneRevisionTheLaterDayCounts() {
        ValidationResult result = judge(
                sent("a.xlsx", "CIVIL", 0, LocalDate.of(2026, 3, 2), row("a.xlsx", 5, "w-092", "已完成", State.COMPLETED)),
                sent("b.xlsx", "CIVIL", 0, LocalDate.of(2026, 3, 1), row("b.xlsx", 5, "w-092", "缓慢", State.SLOW)));

        assertThat(reported(result)).containsExactly("w-092 CIVIL completed");
    }

    @Test
    void partsThatAreEquallyLateArePutTogetherAndTheSameTwiceIsOne() {
        ValidationResult result = judge(
                sent("a.xlsx", "CIVIL", 0, null, row("a.xlsx", 5, "w-092", "已完成", State.COMPLETED)),
                sent(
                        "b.xlsx",
                        "CIVIL",
                        0,
                        null,
                        row("b.xlsx", 5, "w-092", "完成", State.COMPLETED),
                        row("b.xlsx", 6, "w-105", "缓慢", State.SLOW)));

        assertThat(reported(result)).containsExactly("w-092 CIVIL completed", "w-105 CIVIL slow");
        assertThat(faults(result)).isEmpty();
    }

    @Test
    void twoStatesOfOneTaskAreErrorsAtBothAndNeitherCounts() {
        ValidationResult result = judge(
                sent("a.xlsx", "CIVIL", 0, null, row("a.xlsx", 5, "w-092", "已完成", State.COMPLETED)),
                sent("b.xlsx", "CIVIL", 0, null, row("b.xlsx", 7, "w-092", "缓慢", State.SLOW)));

        assertThat(reported(result)).isEmpty();
        assertThat(faults(result))
                .containsExactly("error TASK-STATE-TWICE a.xlsx F5", "error TASK-STATE-TWICE b.xlsx F7");
    }

    @Test
    void aStateThatCannotBeReadIsAnErrorAndTasksLeftOutAreOneNotice() {
        TaskReading textOnly =
                new TaskReading("w-106", "", null, "新建2所", "", new Source("a.xlsx", TaskReport.TITLE, "F7"));
        ValidationResult result = judge(sent(
                "a.xlsx",
                "CIVIL",
                0,
                null,
                row("a.xlsx", 5, "w-092", "快了", null),
                row("a.xlsx", 6, "w-105", "", null),
                textOnly,
                row("a.xlsx", 8, "c-080", "", null)));

        assertThat(faults(result))
                .containsExactly(
                        "error TASK-STATE a.xlsx F5",
                        "notice TASK-STATE-NONE a.xlsx F6",
                        "error TASK-STATE-TEXT-ONLY a.xlsx F7");
        assertThat(result.findings())
                .filteredOn(finding ->
                        finding.severity() == Severity.NOTICE && finding.rule().equals("TASK-STATE"))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(List.of("2", "w-105、c-080"));
        assertThat(result.blockedForms()).isEmpty();
    }
}
