package org.fuer.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Task;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.fact.TaskProgress;
import org.fuer.fact.TaskProgress.State;
import org.fuer.intake.Reading;
import org.fuer.intake.TaskReading;
import org.fuer.intake.TaskReport;

/**
 * What the units say of their tasks, as it counts. Several reports of one unit go by the rule for forms: the highest
 * revision, then the later day of reporting, replaces the whole; equally late ones are put together, and where they say
 * different things of a task, each is an error and neither counts. A task of which nothing is said holds nothing up: no
 * form is blocked and no edition a draft for it.
 */
final class TaskReports {

    private static final Comparator<Arrived> LATEST_FIRST = Comparator.comparing(
                    (Arrived arrived) -> arrived.report().revision())
            .thenComparing(Arrived::reportedOn)
            .reversed()
            .thenComparing(Arrived::begin);

    private final List<TaskProgress> progress = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    private final Map<String, Task> tasks = new HashMap<>();

    private TaskReports(Place place) {
        place.tasks().forEach(task -> tasks.put(task.code(), task));
    }

    /** The reports of a place; the order of the readings changes nothing. */
    static TaskReports of(Place place, Collection<Reading> readings) {
        SortedMap<String, List<Arrived>> byUnit = new TreeMap<>();
        for (Reading reading : readings) {
            for (TaskReport report : reading.tasks()) {
                byUnit.computeIfAbsent(reading.unit(), unit -> new ArrayList<>())
                        .add(new Arrived(reading, report));
            }
        }
        TaskReports reports = new TaskReports(place);
        Map<String, Map<String, TaskProgress>> byTask = new LinkedHashMap<>();
        byUnit.forEach((unit, arrived) -> reports.putTogether(counting(arrived))
                .forEach(said -> byTask.computeIfAbsent(said.task(), task -> new TreeMap<>())
                        .put(unit, said)));
        for (Task task : place.tasks()) {
            Map<String, TaskProgress> said = byTask.getOrDefault(task.code(), Map.of());
            task.units().stream()
                    .flatMap(unit -> Stream.ofNullable(said.get(unit)))
                    .forEach(reports.progress::add);
        }
        return reports;
    }

    /** What is reported, in the order of {@code tasks.csv}, then of the units of each task. */
    List<TaskProgress> progress() {
        return progress;
    }

    /** On states that cannot be read, are missing or contradict each other. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether a file has a report that counts. */
    boolean standIn(String file) {
        return files.contains(file);
    }

    /** A report and the file it came in. */
    private record Arrived(Reading reading, TaskReport report) {

        LocalDate reportedOn() {
            LocalDate day = report.reportedOn();
            return day == null ? LocalDate.MIN : day;
        }

        Source begin() {
            return report.rows().isEmpty()
                    ? new Source(reading.file(), report.sheet(), "")
                    : report.rows().get(0).source();
        }
    }

    private static List<Arrived> counting(List<Arrived> arrived) {
        List<Arrived> latestFirst = arrived.stream().sorted(LATEST_FIRST).toList();
        int revision = latestFirst.get(0).report().revision();
        List<Arrived> counting = new ArrayList<>();
        Map<String, LocalDate> reported = new HashMap<>();
        for (Arrived candidate : latestFirst) {
            LocalDate day = candidate.reportedOn();
            boolean earlier = candidate.report().revision() < revision
                    || candidate.report().rows().stream()
                            .anyMatch(row -> !day.equals(reported.getOrDefault(row.task(), day)));
            if (!earlier) {
                counting.add(candidate);
                candidate.report().rows().forEach(row -> reported.put(row.task(), day));
            }
        }
        counting.sort(Comparator.comparing(Arrived::begin));
        return counting;
    }

    private List<TaskProgress> putTogether(List<Arrived> parts) {
        Map<String, List<TaskProgress>> said = new LinkedHashMap<>();
        List<TaskReading> silent = new ArrayList<>();
        for (Arrived part : parts) {
            Reading reading = part.reading();
            files.add(reading.file());
            for (TaskReading row : part.report().rows()) {
                State state = row.state();
                if (state == null && row.saysAnything()) {
                    findings.add(unclear(reading.unit(), row));
                } else if (state == null) {
                    silent.add(row);
                } else {
                    said.computeIfAbsent(row.task(), task -> new ArrayList<>())
                            .add(new TaskProgress(
                                    row.task(),
                                    reading.unit(),
                                    state,
                                    row.description(),
                                    Submission.idOf(reading.unit(), reading.sha256()),
                                    row.source(),
                                    row.evidence()));
                }
            }
        }
        silent.removeIf(row -> said.containsKey(row.task()));
        if (!silent.isEmpty()) {
            findings.add(silence(parts.get(0).reading().unit(), silent));
        }
        List<TaskProgress> counting = new ArrayList<>();
        said.values().forEach(all -> {
            TaskProgress first = all.get(0);
            List<TaskProgress> others =
                    all.stream().filter(one -> !sameContent(one, first)).toList();
            if (others.isEmpty()) {
                counting.add(first);
            } else {
                all.forEach(one -> findings.add(contradiction(one, sameContent(one, first) ? others.get(0) : first)));
            }
        });
        return counting;
    }

    private static boolean sameContent(TaskProgress one, TaskProgress other) {
        return one.state() == other.state()
                && one.description().equals(other.description())
                && one.evidence().equals(other.evidence());
    }

    private Finding unclear(String unit, TaskReading row) {
        String key = row.said().isEmpty() ? "TASK-STATE-TEXT-ONLY" : "TASK-STATE";
        return finding(unit, row.source(), Severity.ERROR, row.said(), key, row.said(), summary(row.task()));
    }

    /** One notice for all tasks of a unit without a state: who reports on some may have forgotten the others. */
    private static Finding silence(String unit, List<TaskReading> silent) {
        String codes = silent.stream().map(TaskReading::task).distinct().collect(Collectors.joining("、"));
        String count =
                String.valueOf(silent.stream().map(TaskReading::task).distinct().count());
        return finding(unit, silent.get(0).source(), Severity.NOTICE, "", "TASK-STATE-NONE", count, codes);
    }

    private Finding contradiction(TaskProgress one, TaskProgress other) {
        String elsewhere = other.source().seenFrom(one.source());
        return finding(
                one.unit(), one.source(), Severity.ERROR, "", "TASK-STATE-TWICE", summary(one.task()), elsewhere);
    }

    private String summary(String task) {
        return tasks.containsKey(task) ? tasks.get(task).summaryZh() : task;
    }

    private static Finding finding(
            String unit, Source source, Severity severity, String value, String key, String... arguments) {
        String expected = severity == Severity.ERROR ? TaskReport.STATES : "";
        return new Finding(
                unit,
                source,
                BuiltInRule.TASK_STATE.code(),
                severity,
                null,
                value,
                expected,
                "validation",
                key,
                List.of(arguments));
    }
}
