package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Task;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.TaskProgress;
import org.fuer.publication.document.Document;
import org.fuer.publication.lineage.Statement;

/**
 * 对策建议, nothing of it invented: what units wrote to their figures, what the plans demand where there are warnings, and
 * who still owes a proposal.
 */
final class ReportProposals {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final List<Assessment> warned;

    ReportProposals(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.warned = edition.assessments().stream()
                .filter(assessment -> assessment.warning() == Warning.RED || assessment.warning() == Warning.ORANGE)
                .toList();
    }

    void print(Document document, List<Domain> domains, ReportNumbers numbers) {
        Set<String> explained = new TreeSet<>();
        List<String> explanations = explanations(explained);
        document.paragraph(Statement.plain(words.say("report.proposals")));
        if (!explanations.isEmpty()) {
            document.heading(2, numbers.section(words.say("report.explanations")));
            explanations.forEach(text -> document.paragraph(Statement.plain(text)));
        }
        List<String> tasks = tasks(domains);
        if (!tasks.isEmpty()) {
            document.heading(2, numbers.section(words.say("report.tasks")));
            document.paragraph(Statement.plain(words.say("report.tasks.introduction")));
            tasks.forEach(text -> document.paragraph(Statement.plain(text)));
        }
        Map<String, Set<String>> owing = owing(explained);
        if (!owing.isEmpty()) {
            document.heading(2, numbers.section(words.say("report.owing")));
            List<String> said = new ArrayList<>();
            owing.forEach((unit, names) ->
                    said.add(words.say("report.of-unit", naming.unit(unit), naming.list(List.copyOf(names)))));
            document.paragraph(
                    Statement.plain(words.say("report.owing.text", String.join(words.say("report.semicolon"), said))));
        }
    }

    /** What units wrote in this year, each text once; notes the items that were explained. */
    private List<String> explanations(Set<String> items) {
        Set<String> texts = new LinkedHashSet<>();
        for (Finding finding : edition.findings()) {
            if (!finding.explanation().isEmpty() && finding.key() != null) {
                items.add(finding.key().item());
                texts.add(explanation(finding.unit(), finding.key().item(), finding.explanation()));
            }
        }
        for (Fact fact : edition.facts().of(edition.year())) {
            if (!fact.explanation().isEmpty()) {
                items.add(fact.key().item());
                texts.add(explanation(fact.unit(), fact.key().item(), fact.explanation()));
            }
        }
        return List.copyOf(texts);
    }

    private String explanation(String unit, String item, String text) {
        String name = catalogue.item(item).map(naming::item).orElse(item).replaceFirst(Naming.AMONG_THEM, "");
        return words.say("report.explanation", naming.unit(unit), name, text);
    }

    /** What the plans demand that no statistic measures, in the domains with warnings. */
    private List<String> tasks(List<Domain> domains) {
        List<String> said = new ArrayList<>();
        for (Domain domain : domains) {
            boolean endangered = domain.assessments().stream().anyMatch(warned::contains);
            List<String> tasks = edition.place().tasks().stream()
                    .filter(task ->
                            task.plan() == domain.plan() && task.domainZh().equals(domain.nameZh()))
                    .map(this::task)
                    .toList();
            if (endangered && !tasks.isEmpty()) {
                said.add(words.say(
                        "report.tasks.domain",
                        naming.domain(domain),
                        String.join(words.say("report.semicolon"), tasks)));
            }
        }
        return said;
    }

    private String task(Task task) {
        List<String> states = edition.taskProgress().stream()
                .filter(progress -> progress.task().equals(task.code()))
                .map(this::state)
                .distinct()
                .toList();
        return states.isEmpty()
                ? words.say("report.task", task.summaryZh(), naming.units(task.units()))
                : words.say("report.task.state", task.summaryZh(), naming.units(task.units()), naming.list(states));
    }

    private String state(TaskProgress progress) {
        return words.say("report.state." + progress.state().code());
    }

    /** The indicators with a warning that nobody wrote anything about, by the unit that answers for them. */
    private Map<String, Set<String>> owing(Set<String> explained) {
        Map<String, Set<String>> byUnit = new LinkedHashMap<>();
        for (Assessment assessment : warned) {
            boolean written = catalogue.indicator(assessment.target().indicator()).stream()
                    .flatMap(indicator -> indicator.references().stream())
                    .anyMatch(reference -> explained.contains(reference.item()));
            if (!written) {
                byUnit.computeIfAbsent(assessment.target().leadUnit(), any -> new LinkedHashSet<>())
                        .add(naming.subject(assessment.target()));
            }
        }
        return byUnit;
    }
}
