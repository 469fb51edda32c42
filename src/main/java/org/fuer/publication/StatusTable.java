package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.publication.TaskCountTable.CountRow;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;

/** 目标达标判断统计: how many targets stand where, by plan and domain, with the 达标率 and its denominator. */
final class StatusTable {

    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final Wording words;

    StatusTable(EvaluationEdition evaluation, Naming naming) {
        this.evaluation = evaluation;
        this.naming = naming;
        this.words = naming.words();
    }

    /** The columns. */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.left(words.say("column.domain"), 108));
        headings.add(Heading.centred(words.say("column.targets"), 38));
        for (Status status : Status.values()) {
            headings.add(Heading.centred(naming.status(status), 38));
        }
        headings.add(Heading.centred(words.say("column.all-met"), 38));
        headings.add(Heading.centred(words.say("column.all-not-met"), 38));
        headings.add(Heading.centred(words.say("column.unjudged"), 48));
        headings.add(Heading.centred(words.say("evaluation.met-percent"), 50));
        return headings;
    }

    /** The rows; totals of a plan come after its domains. */
    List<CountRow> rows() {
        List<CountRow> rows = new ArrayList<>();
        List<Assessment> all = evaluation.edition().assessments();
        List<Domain> domains = Domain.of(all);
        for (Plan plan : evaluation.plans()) {
            domains.stream()
                    .filter(domain -> domain.plan() == plan)
                    .forEach(domain -> rows.add(new CountRow(
                            row(naming.domain(domain.nameZh()), scope(domain), domain.assessments()), false)));
            rows.add(new CountRow(row(words.say("plan." + plan.code()), plan.code(), of(plan).toList()), true));
        }
        if (evaluation.plans().size() > 1) {
            rows.add(new CountRow(row(words.say("warnings.all"), DataFiles.TOTAL, all), true));
        }
        return rows;
    }

    /** The scope of all targets evaluated. */
    String scopeOfAll() {
        return evaluation.plans().size() > 1
                ? DataFiles.TOTAL
                : evaluation.plans().first().code();
    }

    /** The scope of the counts of a domain. */
    static String scope(Domain domain) {
        return domain.plan().code() + "/" + domain.nameZh();
    }

    /** The targets of a plan. */
    Stream<Assessment> of(Plan plan) {
        return evaluation.edition().assessments().stream()
                .filter(assessment -> assessment.target().plan() == plan);
    }

    private static List<Entry> row(String label, String scope, List<Assessment> assessments) {
        StatusCounts counts = StatusCounts.of(assessments);
        List<Entry> row = new ArrayList<>();
        row.add(Entry.words(label));
        row.add(Entry.count(counts.targets(), count(scope, "targets")));
        for (Status status : Status.values()) {
            row.add(Entry.count(counts.of(status), count(scope, status.code())));
        }
        row.add(Entry.count(counts.met(), count(scope, "met-in-all")));
        row.add(Entry.count(counts.notMet(), count(scope, "not-met")));
        row.add(Entry.count(counts.unjudged(), count(scope, "unjudged")));
        row.add(counts.metPercent()
                .<Entry>map(percent -> new Entry.Figure(percent, "0.0" + Entry.ROOM_AT_RIGHT, rate(scope)))
                .orElse(new Entry.Symbol("—")));
        return row;
    }

    /** What a count says. */
    static Origin count(String scope, String what) {
        return new Origin.OfCount(scope, what);
    }

    /** What the 达标率 says. */
    static Origin rate(String scope) {
        return Origin.derived(Derivation.SHARE, count(scope, "met-in-all"), count(scope, "judged"));
    }
}
