package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Wording;
import org.fuer.publication.TaskCountTable.CountRow;
import org.fuer.publication.lineage.PrintedFigures;

/** {@code evaluation.xlsx}: the annex tables of an evaluation as a workbook. */
final class EvaluationWorkbook {

    /** The file in the folder of the evaluation. */
    static final String FILE = "evaluation.xlsx";

    private final EvaluationTables tables;
    private final EvaluationWords titles;
    private final Wording words;

    EvaluationWorkbook(EvaluationTables tables, EvaluationWords titles) {
        this.tables = tables;
        this.titles = titles;
        this.words = titles.naming().words();
    }

    void print(PrintedFigures figures, Path folder) throws IOException {
        int year = titles.evaluation().year();
        try (Book book = new Book(titles.title(), year, FILE, figures)) {
            StatusTable statuses = tables.statuses();
            counts(book, "evaluation.statuses", statuses.headings(), statuses.rows(), words.say("warnings.rate"));
            MetByYear years = tables.years();
            counts(book, "evaluation.years", years.headings(), years.rows(), words.say("evaluation.note.years"));
            courses(book);
            if (tables.hasTasks()) {
                TaskCountTable counts = tables.taskCounts();
                counts(
                        book,
                        "evaluation.task-counts",
                        counts.headings(),
                        counts.rows(),
                        words.say("evaluation.note.tasks"));
                tasks(book);
            }
            book.write(folder.resolve(FILE));
        }
    }

    private ListSheet list(Book book, String key, List<ListSheet.Heading> headings) {
        String name = words.say(key);
        return new ListSheet(book, name, Paper.LANDSCAPE, name, titles.subtitle(), headings);
    }

    private void counts(Book book, String key, List<ListSheet.Heading> headings, List<CountRow> rows, String note) {
        ListSheet list = list(book, key, headings);
        for (CountRow row : rows) {
            if (row.total()) {
                list.addTotal(row.entries());
            } else {
                list.add(row.entries());
            }
        }
        list.end(List.of(note));
    }

    private void courses(Book book) {
        CourseTable courses = tables.courses();
        ListSheet list = list(book, "evaluation.courses", courses.headings());
        courses.rows().forEach((domain, rows) -> {
            list.section(titles.domain(domain));
            rows.forEach(list::add);
        });
        list.end(courses.notes());
    }

    private void tasks(Book book) {
        TaskTable tasks = tables.tasks();
        ListSheet list = list(book, "evaluation.tasks", tasks.headings());
        for (Map.Entry<String, List<List<Entry>>> domain : tasks.rows().entrySet()) {
            list.section(domain.getKey());
            domain.getValue().forEach(list::add);
        }
        list.end(List.of(words.say("evaluation.note.tasks")));
    }
}
