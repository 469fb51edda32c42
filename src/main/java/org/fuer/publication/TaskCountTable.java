package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.fact.TaskProgress.State;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.publication.TaskStates.Counts;
import org.fuer.publication.TaskStates.DomainName;
import org.fuer.publication.TaskStates.Part;
import org.fuer.publication.lineage.Origin;

/** 任务进展统计: how many parts of tasks have which state, by plan and domain. */
final class TaskCountTable {

    /** The end of the scope of all domains of a plan, or of both. */
    private static final String TOTAL = "/" + DataFiles.TOTAL;

    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final Wording words;

    TaskCountTable(EvaluationEdition evaluation, Naming naming) {
        this.evaluation = evaluation;
        this.naming = naming;
        this.words = naming.words();
    }

    /** The counts of each domain, of each plan, and of all where there are two plans. */
    static List<Counts> counts(EvaluationEdition evaluation) {
        TaskStates states = new TaskStates(evaluation.edition());
        List<Counts> counts = new ArrayList<>();
        List<Part> all = states.parts();
        for (Plan plan : evaluation.plans()) {
            for (Map.Entry<DomainName, List<Part>> domain : states.byDomain().entrySet()) {
                if (domain.getKey().plan() == plan) {
                    counts.add(TaskStates.count(domain.getKey().scope(), domain.getValue()));
                }
            }
            counts.add(TaskStates.count(
                    plan.code() + TOTAL,
                    all.stream().filter(part -> part.task().plan() == plan).toList()));
        }
        if (evaluation.plans().size() > 1) {
            counts.add(TaskStates.count(DataFiles.TOTAL + TOTAL, all));
        }
        return counts;
    }

    /** The columns. */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.left(words.say("column.domain"), 130));
        headings.add(Heading.centred(words.say("evaluation.tasks-count"), 48));
        headings.add(Heading.centred(words.say("evaluation.parts"), 48));
        for (State state : State.values()) {
            headings.add(Heading.centred(TaskTable.state(state, words.language()), 48));
        }
        headings.add(Heading.centred(words.say("evaluation.unreported"), 48));
        return headings;
    }

    /** The rows; totals of a plan come after its domains. */
    List<CountRow> rows() {
        List<CountRow> rows = new ArrayList<>();
        for (Counts counts : counts(evaluation)) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(name(counts.scope())));
            entries.add(count(counts, "tasks", counts.tasks()));
            entries.add(count(counts, "owed", counts.owed()));
            counts.byState().forEach((state, number) -> entries.add(count(counts, state.code(), number)));
            entries.add(count(counts, "unreported", counts.silent()));
            rows.add(new CountRow(entries, counts.scope().endsWith(TOTAL)));
        }
        return rows;
    }

    private String name(String scope) {
        if (scope.equals(DataFiles.TOTAL + TOTAL)) {
            return words.say("warnings.all");
        }
        int slash = scope.indexOf('/');
        return scope.endsWith(TOTAL)
                ? words.say("plan." + scope.substring(0, slash))
                : naming.domain(scope.substring(slash + 1));
    }

    private static Entry count(Counts counts, String column, int number) {
        return Entry.count(number, origin(counts.scope(), column));
    }

    /** What a count of tasks says. */
    static Origin origin(String scope, String column) {
        return new Origin.OfData("task_counts", scope, column);
    }

    /**
     * A row of a table of counts.
     *
     * @param entries what stands in it
     * @param total whether it adds up others
     */
    record CountRow(List<Entry> entries, boolean total) {

        CountRow {
            entries = List.copyOf(entries);
        }
    }
}
