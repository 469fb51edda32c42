package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Status;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.document.Cell;
import org.fuer.publication.document.Table;
import org.fuer.publication.document.Table.Column;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;
import org.fuer.ranking.CompositeIndex;
import org.jspecify.annotations.Nullable;

/** How many targets of each domain stand where, with the 达标率 and the 综合指数. */
final class ReportCountTable {

    private static final List<String> SUMS = List.of("met-in-all", "not-met", "unjudged", "judged");
    private static final List<String> WARNINGS = List.of("red", "orange");

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RoundingMode rounding;

    ReportCountTable(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    Table of(String title, List<Domain> domains) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(words.say("warnings.all"), ReportCounts.of(edition), composite(null, ""), true));
        for (Plan plan : Plan.values()) {
            List<Domain> ofPlan =
                    domains.stream().filter(domain -> domain.plan() == plan).toList();
            if (!ofPlan.isEmpty()) {
                ReportCounts counts = new ReportCounts(
                        plan.code(),
                        ofPlan.stream()
                                .flatMap(domain -> domain.assessments().stream())
                                .toList());
                rows.add(row(words.say("plan." + plan.code()), counts, composite(plan, ""), true));
                ofPlan.forEach(domain -> rows.add(
                        row(naming.domain(domain), ReportCounts.of(domain), composite(plan, domain.nameZh()), false)));
            }
        }
        return new Table(
                title,
                words.say("report.unit.targets"),
                columns(),
                header(),
                rows,
                List.of(
                        Statement.plain(words.say("warnings.rate")),
                        Statement.plain(words.say("report.composite.note"))));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.of(104), Column.of(28)));
        for (Status status : Status.values()) {
            columns.add(new Column(status == Status.NO_TREND ? 36 : 28, status == Status.values()[0]));
        }
        for (String sum : SUMS) {
            columns.add(new Column(sum.equals("unjudged") ? 44 : 28, sum.equals(SUMS.get(0))));
        }
        columns.add(Column.of(36));
        for (String level : WARNINGS) {
            columns.add(new Column(28, level.equals(WARNINGS.get(0))));
        }
        columns.add(new Column(40, true));
        columns.add(Column.of(40));
        return columns;
    }

    private List<List<Cell>> header() {
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        upper.add(head("domain").down(2));
        upper.add(head("targets").down(2));
        upper.add(head("statuses").across(Status.values().length));
        for (Status status : Status.values()) {
            lower.add(Cell.head(naming.status(status)));
        }
        upper.add(head("sums").across(SUMS.size() + 1));
        for (String sum : SUMS) {
            lower.add(head(sum));
        }
        lower.add(head("rate"));
        upper.add(head("warnings").across(WARNINGS.size()));
        for (String level : WARNINGS) {
            lower.add(head(level));
        }
        upper.add(head("composite").across(2));
        lower.add(Cell.head(words.say("report.column.now", edition.year())));
        lower.add(head("previous"));
        return List.of(upper, lower);
    }

    private Cell head(String key) {
        return Cell.head(words.say("report.column." + key));
    }

    private List<Cell> row(String name, ReportCounts counts, Optional<CompositeIndex> composite, boolean strong) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(name));
        counts.all().forEach((what, count) -> {
            if (!WARNINGS.contains(what)) {
                row.add(ReportCells.figure(BigDecimal.valueOf(count), counts.origin(what)));
            }
        });
        row.add(counts.statuses()
                .metPercent()
                .map(rate -> ReportCells.figure(
                        rate, Origin.derived(Derivation.SHARE, counts.origin("met-in-all"), counts.origin("judged"))))
                .orElseGet(this::none));
        for (String level : WARNINGS) {
            row.add(ReportCells.figure(BigDecimal.valueOf(counts.all().getOrDefault(level, 0)), counts.origin(level)));
        }
        row.add(index(composite, composite.map(CompositeIndex::index).orElse(null), "index"));
        row.add(index(composite, composite.map(CompositeIndex::previousIndex).orElse(null), "previous_index"));
        return strong ? row.stream().map(Cell::inBold).toList() : row;
    }

    private Cell index(Optional<CompositeIndex> composite, @Nullable BigDecimal index, String column) {
        return composite.isEmpty() || index == null
                ? none()
                : ReportCells.figure(
                        index.setScale(ReportOverview.INDEX_DIGITS, rounding),
                        ReportOverview.origin(composite.get(), column));
    }

    private Optional<CompositeIndex> composite(@Nullable Plan plan, String domainZh) {
        return edition.composites().stream()
                .filter(index -> index.plan() == plan && index.domainZh().equals(domainZh))
                .findFirst();
    }

    private Cell none() {
        return Cell.symbol(words.say("ranking.none"));
    }
}
