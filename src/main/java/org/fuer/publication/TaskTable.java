package org.fuer.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.fact.TaskProgress;
import org.fuer.fact.TaskProgress.State;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.publication.TaskStates.DomainName;
import org.fuer.publication.TaskStates.Part;

/** 任务进展一览: each task with its responsible units, how far each reports to have come, and what it says of it. */
final class TaskTable {

    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final Wording words;

    TaskTable(EvaluationEdition evaluation, Naming naming) {
        this.evaluation = evaluation;
        this.naming = naming;
        this.words = naming.words();
    }

    /** What a state is called on the sheet that the units fill in. */
    static String state(State state, Language language) {
        return Wording.of("template", language).say("task.state." + state.code());
    }

    /** The columns. */
    List<Heading> headings() {
        return List.of(
                Heading.centred(words.say("column.target-code"), 42),
                Heading.left(words.say("evaluation.task"), 210),
                Heading.left(words.say("evaluation.clause"), 74),
                Heading.left(words.say("column.responsible"), 96),
                Heading.centred(words.say("evaluation.state"), 56),
                Heading.left(words.say("evaluation.description"), 210));
    }

    /** The rows of each domain that has tasks; its name stands above them. */
    Map<String, List<List<Entry>>> rows() {
        Map<String, List<List<Entry>>> rows = new LinkedHashMap<>();
        for (Map.Entry<DomainName, List<Part>> domain :
                new TaskStates(evaluation.edition()).byDomain().entrySet()) {
            DomainName name = domain.getKey();
            rows.put(
                    words.say(
                            "evaluation.domain-of-plan",
                            words.say("plan." + name.plan().code()),
                            naming.domain(name.nameZh())),
                    domain.getValue().stream().map(this::row).toList());
        }
        return rows;
    }

    private List<Entry> row(Part part) {
        TaskProgress progress = part.progress().orElse(null);
        return List.of(
                Entry.words(part.task().code()),
                Entry.words(part.task().summaryZh()),
                Entry.words(part.task().clause()),
                Entry.words(naming.unit(part.unit())),
                Entry.words(
                        progress == null
                                ? words.say("evaluation.unreported")
                                : state(progress.state(), words.language())),
                Entry.words(
                        progress == null
                                ? words.say("evaluation.owed-by", naming.unit(part.unit()))
                                : description(progress)));
    }

    private String description(TaskProgress progress) {
        return progress.description().isEmpty() ? words.say("evaluation.no-description") : progress.description();
    }
}
