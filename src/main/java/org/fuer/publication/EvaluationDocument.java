package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.fact.TaskProgress.State;
import org.fuer.publication.TaskCountTable.CountRow;
import org.fuer.publication.TaskStates.Part;
import org.fuer.publication.document.Document;
import org.fuer.publication.lineage.PrintedFigures;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/** {@code evaluation.docx}: the evaluation in words, with its annex tables. */
final class EvaluationDocument {

    /** The file in the folder of the evaluation. */
    static final String FILE = "evaluation.docx";

    /** What the chapter about problems speaks of, the gravest first. */
    private static final List<Status> PROBLEMS =
            List.of(Status.MISSED, Status.REGRESSED, Status.OFF_TRACK, Status.AT_RISK, Status.NO_DATA);

    private final EvaluationTables tables;
    private final EvaluationWords titles;
    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final Wording words;
    private final List<Domain> domains;

    EvaluationDocument(EvaluationTables tables, EvaluationWords titles) {
        this.tables = tables;
        this.titles = titles;
        this.evaluation = titles.evaluation();
        this.naming = titles.naming();
        this.words = naming.words();
        this.domains = Domain.of(evaluation.edition().assessments());
    }

    void print(PrintedFigures figures, Path folder) throws IOException {
        Document document = new Document(titles.title(), evaluation.year());
        cover(document);
        document.contents(words.say("contents.title"));
        introduction(document);
        overall(document);
        byDomain(document);
        tasks(document);
        problems(document);
        advice(document);
        annex(document);
        document.write(folder, FILE, figures);
    }

    private void cover(Document document) {
        List<String> beneath = new ArrayList<>();
        beneath.add(titles.subtitle());
        if (Arrears.of(evaluation.edition()).draft()) {
            beneath.add(words.say("evaluation.draft"));
        }
        document.cover(
                List.of(evaluation.edition().place().settings().name()),
                List.of(
                        titles.plans(),
                        words.say("evaluation." + evaluation.kind().code())),
                beneath,
                Arrears.of(evaluation.edition()).inWords(naming),
                List.of());
    }

    private void introduction(Document document) {
        document.title(words.say("evaluation.introduction"));
        document.paragraph(Statement.plain(words.say(
                "evaluation.introduction.scope",
                titles.documents(),
                evaluation.edition().place().settings().name(),
                String.valueOf(evaluation.firstYear()),
                String.valueOf(evaluation.year()),
                words.say(
                        "evaluation.introduction." + evaluation.basis().code() + "."
                                + evaluation.kind().code(),
                        String.valueOf(evaluation.year()),
                        String.valueOf(evaluation.year() + 1)))));
        if (evaluation.year() < evaluation.lastYear()) {
            document.paragraph(Statement.plain(
                    words.say("evaluation.introduction.running", String.valueOf(evaluation.lastYear()))));
        }
        document.paragraph(Statement.plain(words.say("evaluation.introduction.method")));
    }

    private void overall(Document document) {
        document.heading(1, words.say("evaluation.overall"));
        StatusTable statuses = tables.statuses();
        document.paragraph(counts(
                "evaluation.overall.all",
                "",
                statuses.scopeOfAll(),
                StatusCounts.of(evaluation.edition().assessments())));
        if (evaluation.plans().size() > 1) {
            for (Plan plan : evaluation.plans()) {
                document.paragraph(counts(
                        "evaluation.overall.plan",
                        words.say("plan." + plan.code()),
                        plan.code(),
                        StatusCounts.of(statuses.of(plan).toList())));
            }
        }
        document.paragraph(statuses(statuses.scopeOfAll(), evaluation.edition().assessments()));
        document.table(countTable(
                words.say("evaluation.table.statuses"),
                statuses.headings(),
                statuses.rows(),
                words.say("warnings.rate")));
        document.paragraph(progress());
        MetByYear years = tables.years();
        document.table(countTable(
                words.say("evaluation.table.years"),
                years.headings(),
                years.rows(),
                words.say("evaluation.note.years")));
    }

    private static org.fuer.publication.document.Table countTable(
            String title, List<ListSheet.Heading> headings, List<CountRow> rows, String note) {
        DocumentTable table = new DocumentTable(title, headings);
        rows.forEach(row -> table.add(row.entries(), row.total()));
        return table.table(List.of(note));
    }

    /** How many targets there are and how many of them are met, with the rate and what it is a share of. */
    private Statement counts(String key, String name, String scope, StatusCounts counts) {
        Statement three = Statement.of(
                words,
                key,
                name,
                spoken(counts.targets(), scope, "targets"),
                spoken(counts.met(), scope, "met-in-all"),
                spoken(counts.notMet(), scope, "not-met"),
                spoken(counts.unjudged(), scope, "unjudged"));
        return counts.metPercent()
                .map(percent -> Statement.of(
                        words,
                        "evaluation.overall.rate",
                        three,
                        new Spoken(percent.toPlainString(), StatusTable.rate(scope))))
                .orElse(three);
    }

    private Statement statuses(String scope, List<Assessment> assessments) {
        StatusCounts counts = StatusCounts.of(assessments);
        List<Statement> parts = Stream.of(Status.values())
                .filter(status -> counts.of(status) > 0)
                .map(status -> Statement.of(
                        words,
                        "evaluation.status-count",
                        naming.status(status),
                        spoken(counts.of(status), scope, status.code())))
                .toList();
        return Statement.of(
                words, "evaluation.overall.statuses", Statement.joined(words.say("evaluation.list"), parts));
    }

    private static Spoken spoken(int number, String scope, String what) {
        return new Spoken(String.valueOf(number), StatusTable.count(scope, what));
    }

    /** From the first year of the period to the last. */
    private Statement progress() {
        int first = evaluation.firstYear();
        int last = evaluation.year();
        if (first == last) {
            return Statement.plain("");
        }
        return Statement.of(
                words,
                "evaluation.overall.progress",
                String.valueOf(first),
                met(first),
                String.valueOf(last),
                met(last));
    }

    private Spoken met(int year) {
        return new Spoken(
                String.valueOf(EvaluationData.counts(evaluation.courses(), year).met()), MetByYear.origin(year, "met"));
    }

    private void byDomain(Document document) {
        document.heading(1, words.say("evaluation.by-domain"));
        CourseSentences sentences = new CourseSentences(evaluation, naming);
        int number = 0;
        for (Domain domain : domains) {
            number++;
            document.heading(
                    2, words.say("evaluation.second", words.say("evaluation.number." + number), titles.domain(domain)));
            document.paragraph(counts(
                    "evaluation.domain.counts", "", StatusTable.scope(domain), StatusCounts.of(domain.assessments())));
            for (Assessment assessment : domain.assessments()) {
                document.paragraph(sentences.of(tables.courses().figures(assessment)));
            }
        }
    }

    private void tasks(Document document) {
        document.heading(1, words.say("evaluation.chapter.tasks"));
        if (!tables.hasTasks()) {
            document.paragraph(Statement.plain(words.say("evaluation.tasks.none")));
            return;
        }
        List<TaskStates.Counts> counts = TaskCountTable.counts(evaluation);
        TaskStates.Counts all = counts.get(counts.size() - 1);
        List<Statement> states = new ArrayList<>();
        for (State state : State.values()) {
            states.add(Statement.of(
                    words,
                    "evaluation.status-count",
                    TaskTable.state(state, words.language()),
                    taskCount(all, state.code(), all.byState().getOrDefault(state, 0))));
        }
        document.paragraph(Statement.of(
                words,
                "evaluation.tasks.counts",
                taskCount(all, "tasks", all.tasks()),
                taskCount(all, "owed", all.owed()),
                Statement.joined(words.say("evaluation.list"), states),
                taskCount(all, "unreported", all.silent())));
        TaskCountTable table = tables.taskCounts();
        document.table(countTable(
                words.say("evaluation.table.tasks"),
                table.headings(),
                table.rows(),
                words.say("evaluation.note.tasks")));
    }

    private static Spoken taskCount(TaskStates.Counts counts, String column, int number) {
        return new Spoken(String.valueOf(number), TaskCountTable.origin(counts.scope(), column));
    }

    /** The targets in danger by how they stand, and the tasks that lag; each with who answers for it. */
    private void problems(Document document) {
        document.heading(1, words.say("evaluation.problems"));
        int number = 0;
        String scope = tables.statuses().scopeOfAll();
        Map<Status, List<Assessment>> byStatus = new EnumMap<>(Status.class);
        evaluation.edition().assessments().forEach(assessment -> byStatus.computeIfAbsent(
                        assessment.status(), any -> new ArrayList<>())
                .add(assessment));
        for (Status status : PROBLEMS) {
            List<Assessment> assessments = byStatus.getOrDefault(status, List.of());
            if (!assessments.isEmpty()) {
                number++;
                document.heading(
                        3,
                        words.say(
                                "evaluation.second",
                                words.say("evaluation.number." + number),
                                words.say("evaluation.problem." + status.code())));
                document.paragraph(Statement.of(
                        words,
                        "evaluation.problem",
                        naming.status(status),
                        spoken(assessments.size(), scope, status.code()),
                        naming.list(assessments.stream()
                                .map(assessment -> words.say(
                                        "evaluation.problem.target",
                                        naming.subject(assessment.target()),
                                        naming.unit(assessment.target().leadUnit())))
                                .toList())));
            }
        }
        List<Part> slow = lagging();
        if (!slow.isEmpty()) {
            number++;
            document.heading(
                    3,
                    words.say(
                            "evaluation.second",
                            words.say("evaluation.number." + number),
                            words.say("evaluation.problem.tasks")));
            slow.forEach(part -> document.paragraph(Statement.plain(words.say(
                    "evaluation.problem.task",
                    part.task().summaryZh(),
                    naming.unit(part.unit()),
                    TaskTable.state(part.progress().orElseThrow().state(), words.language()),
                    said(part)))));
        }
        if (number == 0) {
            document.paragraph(Statement.plain(words.say("evaluation.problem.none")));
        }
    }

    private List<Part> lagging() {
        Set<State> lagging = Set.of(State.SLOW, State.NOT_STARTED);
        return new TaskStates(evaluation.edition())
                .parts().stream()
                        .filter(part -> part.progress()
                                .filter(progress -> lagging.contains(progress.state()))
                                .isPresent())
                        .toList();
    }

    private String said(Part part) {
        String description = part.progress().orElseThrow().description();
        return description.isEmpty() ? words.say("evaluation.no-description") : description;
    }

    /** What is to be done follows from what stands in the tables; nothing is invented. */
    private void advice(Document document) {
        document.heading(1, words.say("evaluation.advice"));
        int number = 0;
        List<Assessment> open = evaluation.edition().assessments().stream()
                .filter(assessment -> PROBLEMS.contains(assessment.status()))
                .toList();
        List<Assessment> behind = open.stream()
                .filter(assessment -> assessment.status() != Status.NO_DATA)
                .toList();
        if (!behind.isEmpty()) {
            number = advise(document, number, "evaluation.advice.targets", units(behind));
        }
        List<Assessment> without = open.stream()
                .filter(assessment -> assessment.status() == Status.NO_DATA)
                .toList();
        if (!without.isEmpty()) {
            number = advise(document, number, "evaluation.advice.data", units(without));
        }
        List<String> silent = new TaskStates(evaluation.edition())
                .parts().stream()
                        .filter(part -> part.progress().isEmpty())
                        .map(Part::unit)
                        .distinct()
                        .toList();
        if (!silent.isEmpty()) {
            number = advise(document, number, "evaluation.advice.tasks", naming.units(silent));
        }
        if (number == 0) {
            document.paragraph(Statement.plain(words.say("evaluation.advice.none")));
        }
    }

    private int advise(Document document, int before, String key, String units) {
        int number = before + 1;
        document.heading(
                3,
                words.say("evaluation.second", words.say("evaluation.number." + number), words.say(key + ".heading")));
        document.paragraph(Statement.plain(words.say(key, units)));
        return number;
    }

    private String units(List<Assessment> assessments) {
        return naming.units(assessments.stream()
                .map(assessment -> assessment.target().leadUnit())
                .distinct()
                .toList());
    }

    private void annex(Document document) {
        document.landscape();
        document.heading(1, words.say("evaluation.annex.courses"));
        CourseTable courses = tables.courses();
        DocumentTable table = new DocumentTable("", courses.headings());
        courses.rows().forEach((domain, rows) -> {
            table.section(titles.domain(domain));
            rows.forEach(row -> table.add(row, false));
        });
        document.table(table.table(courses.notes()));
        if (tables.hasTasks()) {
            document.newPage();
            document.heading(1, words.say("evaluation.annex.tasks"));
            TaskTable tasks = tables.tasks();
            DocumentTable list = new DocumentTable("", tasks.headings());
            tasks.rows().forEach((domain, rows) -> {
                list.section(domain);
                rows.forEach(row -> list.add(row, false));
            });
            document.table(list.table(List.of()));
        }
    }
}
