package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuer.assessment.StatusCounts;
import org.fuer.assessment.TargetCourse;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.fact.Quotient;
import org.fuer.fact.TaskProgress.State;

/** The data files of an evaluation, which its figures refer to. */
final class EvaluationData {

    private static final String COURSES =
            "place,year,target,indicator,slice,first_reached,fallen_back_in,broken_in," + "yearly_change";
    private static final String YEARS = "place,year,of_year,targets,met,not_met,unjudged";
    private static final String TASKS =
            "place,year,plan,domain,tasks,owed,completed,on-track,slow,not-started,unreported";

    private final EvaluationEdition evaluation;

    EvaluationData(EvaluationEdition evaluation) {
        this.evaluation = evaluation;
    }

    /** Writes facts, indicators and assessments of the last year, {@code courses.csv}, {@code by_year.csv} and {@code task_counts.csv}. */
    void write(Catalogue catalogue, Naming naming, Language language, Path folder) throws IOException {
        Files.createDirectories(folder);
        new DataFiles(evaluation.edition(), catalogue, naming, language).writeFigures(folder);
        DataFiles.write(folder.resolve("courses.csv"), COURSES, courses());
        DataFiles.write(folder.resolve("by_year.csv"), YEARS, years());
        DataFiles.write(folder.resolve("task_counts.csv"), TASKS, tasks());
    }

    private List<String> row(String... values) {
        List<String> row = new ArrayList<>();
        row.add(evaluation.edition().place().code());
        row.add(String.valueOf(evaluation.year()));
        row.addAll(List.of(values));
        return row;
    }

    private List<List<String>> courses() {
        return evaluation.courses().stream()
                .map(course -> row(
                        course.target().code(),
                        course.target().indicator(),
                        course.target().slice().toString(),
                        course.firstReached().map(String::valueOf).orElse(""),
                        list(course.fallenBackIn()),
                        list(course.brokenIn()),
                        PlainText.number(
                                course.yearlyChange().map(Quotient::published).orElse(null))))
                .toList();
    }

    private static String list(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private List<List<String>> years() {
        List<List<String>> rows = new ArrayList<>();
        for (int year = evaluation.firstYear(); year <= evaluation.year(); year++) {
            StatusCounts counts = counts(evaluation.courses(), year);
            int targets = evaluation.courses().size();
            rows.add(row(
                    String.valueOf(year),
                    String.valueOf(targets),
                    String.valueOf(counts.met()),
                    String.valueOf(counts.notMet()),
                    String.valueOf(targets - counts.judged())));
        }
        return rows;
    }

    /** How many targets stood where in a year, of those that can be compared with the last. */
    static StatusCounts counts(List<TargetCourse> courses, int year) {
        return StatusCounts.of(courses.stream()
                .filter(course -> course.years().containsKey(year))
                .map(course -> course.years().get(year))
                .toList());
    }

    private List<List<String>> tasks() {
        List<List<String>> rows = new ArrayList<>();
        for (TaskStates.Counts counts : TaskCountTable.counts(evaluation)) {
            List<String> row = row(counts.scope().split("/", 2));
            row.add(String.valueOf(counts.tasks()));
            row.add(String.valueOf(counts.owed()));
            for (State state : State.values()) {
                row.add(String.valueOf(counts.byState().get(state)));
            }
            row.add(String.valueOf(counts.silent()));
            rows.add(row);
        }
        return rows;
    }
}
