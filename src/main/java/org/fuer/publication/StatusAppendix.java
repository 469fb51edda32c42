package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;

/** How many targets of all, of each plan and of each domain stand where. */
final class StatusAppendix {

    private static final int STUB = 122;
    private static final int TARGETS = 38;
    private static final int STATUS = 43;
    private static final int RESULT = 44;

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Figures figures;

    StatusAppendix(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.figures = new Figures(edition);
    }

    Appendix appendix() {
        List<TableBlock.Group> groups = new ArrayList<>();
        groups.add(row(words.say("sex._T"), 0, true, StatusRow.ALL, edition.assessments()));
        List<Domain> domains = Domain.of(edition.assessments());
        for (Plan plan : Plan.values()) {
            List<Assessment> ofPlan = edition.assessments().stream()
                    .filter(assessment -> assessment.target().plan() == plan)
                    .toList();
            if (!ofPlan.isEmpty()) {
                groups.add(row(words.say("plan." + plan.code()), 0, true, plan.code(), ofPlan));
            }
            domains.stream()
                    .filter(domain -> domain.plan() == plan)
                    .forEach(domain -> groups.add(row(
                            naming.domain(domain.nameZh()), 2, false, StatusRow.scope(domain), domain.assessments())));
        }
        TableBlock table = new TableBlock(
                words.say("statuses.table", edition.year()),
                naming.beneath().say("statuses.table", edition.year()),
                words.say("statuses.measure"),
                columns(),
                groups,
                List.of(words.say("warnings.rate")));
        return new Appendix(
                words.say("statuses.sheet"),
                words.say("statuses.title"),
                naming.beneath().say("statuses.title"),
                Paper.LANDSCAPE,
                List.of(),
                widths(),
                List.of(table));
    }

    private static List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(STUB, TARGETS));
        for (int i = 0; i < Status.values().length; i++) {
            widths.add(STATUS);
        }
        widths.addAll(List.of(RESULT, RESULT, RESULT, RESULT, RESULT));
        return widths;
    }

    private List<TableBlock.Column> columns() {
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(Appendix.words(words.say("column.domain")));
        columns.add(Appendix.centred(words.say("column.targets")));
        String statuses = words.say("column.status");
        for (Status status : Status.values()) {
            columns.add(Appendix.under(statuses, naming.status(status), status.ordinal() == 0));
        }
        String results = words.say("statuses.results");
        columns.add(Appendix.under(results, words.say("column.all-met"), true));
        columns.add(Appendix.under(results, words.say("column.all-not-met"), false));
        columns.add(Appendix.under(results, words.say("column.unjudged"), false));
        columns.add(Appendix.under(results, words.say("statuses.judged"), false));
        columns.add(Appendix.under(results, words.say("column.met-of-judged"), false));
        return columns;
    }

    private TableBlock.Group row(String label, int indent, boolean strong, String scope, List<Assessment> targets) {
        StatusCounts counts = StatusCounts.of(targets);
        List<Entry> row = StatusRow.of(scope, counts, figures.symbol("undefined"));
        row.add(row.size() - 1, Entry.count(counts.judged(), StatusRow.count(scope, "judged")));
        return Appendix.row(label, indent, strong, row);
    }
}
