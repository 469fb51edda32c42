package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;

/**
 * Whether the data files agree with each other: indicators with the facts, values of targets with the indicators, ranks
 * with the scores; and whether every target of the place is assessed once.
 */
final class DataCheck {

    private static final Set<String> RANKED = Set.of("large", "small");

    private final int year;
    private final EditionData data;
    private final Recomputation recomputation;
    private final Findings findings;

    DataCheck(int year, EditionData data, Recomputation recomputation, Findings findings) {
        this.year = year;
        this.data = data;
        this.recomputation = recomputation;
        this.findings = findings;
    }

    void check(Place place) {
        data.tables().forEach(this::numbers);
        indicators();
        targets(place);
        ranks("ranking", "score", "rank", "group");
        ranks("ranking", "discipline_score", "discipline_rank", "");
        ranks("composite", "index", "rank", "plan");
    }

    private void numbers(DataTable table) {
        for (DataTable.Row row : table.rows()) {
            for (String column : table.columns().keySet()) {
                String text = row.get(column);
                if (text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity")) {
                    findings.add(place(table, row, column), "cell.error", text, "");
                }
            }
        }
    }

    private void indicators() {
        DataTable table = data.table("indicators");
        for (DataTable.Row row : table.rows()) {
            KnownFacts.breakdown(row).ifPresent(breakdown -> {
                IndicatorKey key = new IndicatorKey(row.get("indicator"), breakdown);
                Optional<Quotient> exact = recomputation.indicator(year, key);
                compare(table, row, "value", exact.map(Quotient::published));
            });
        }
    }

    private void compare(DataTable table, DataTable.Row row, String column, Optional<BigDecimal> expected) {
        String text = row.get(column);
        boolean agree = expected.isEmpty()
                ? text.isEmpty()
                : row.number(column)
                        .filter(value -> value.compareTo(expected.get()) == 0)
                        .isPresent();
        if (!agree) {
            findings.add(
                    place(table, row, column),
                    "data.computed",
                    text,
                    expected.map(BigDecimal::toPlainString).orElse(""),
                    column);
        }
    }

    private void targets(Place place) {
        DataTable table = data.table("assessments");
        if (table.rows().isEmpty()) {
            return;
        }
        Set<String> assessed = new HashSet<>();
        for (DataTable.Row row : table.rows()) {
            String code = row.get("target");
            if (!assessed.add(code)) {
                findings.add(place(table, row, "target"), "target.twice", code, "");
            }
            Optional<Target> target = place.targets().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
            if (target.isEmpty()) {
                findings.add(place(table, row, "target"), "target.unknown", code, "");
            } else if (row.get("value_year").equals(String.valueOf(year))
                    && !row.get("value").isEmpty()) {
                Target known = target.get();
                compare(
                        table,
                        row,
                        "value",
                        recomputation
                                .indicator(
                                        year,
                                        new IndicatorKey(
                                                known.indicator(), known.slice().toBreakdown()))
                                .map(Quotient::published));
            }
        }
        for (Target target : place.targets()) {
            if (!assessed.contains(target.code())) {
                findings.add(Mismatch.Place.of(table.file()), "target.missing", target.code(), "");
            }
        }
    }

    /** Ranks 1-2-2-4 by score, the highest first, among the rows that have both and agree in the column of the group. */
    private void ranks(String name, String score, String rank, String group) {
        DataTable table = data.table(name);
        TreeMap<String, List<DataTable.Row>> groups = new TreeMap<>();
        for (DataTable.Row row : table.rows()) {
            if (!row.get(rank).isEmpty()) {
                groups.computeIfAbsent(group.isEmpty() ? "" : row.get(group), any -> new ArrayList<>())
                        .add(row);
            } else if (group.equals("group") && RANKED.contains(row.get(group))) {
                findings.add(place(table, row, rank), "rank.missing", "", "");
            }
        }
        for (List<DataTable.Row> rows : groups.values()) {
            for (DataTable.Row row : rows) {
                BigDecimal own = row.number(score).orElse(BigDecimal.ZERO);
                long better = rows.stream()
                        .filter(other ->
                                other.number(score).orElse(BigDecimal.ZERO).compareTo(own) > 0)
                        .count();
                compare(table, row, rank, Optional.of(BigDecimal.valueOf(better + 1)));
            }
        }
    }

    private static Mismatch.Place place(DataTable table, DataTable.Row row, String column) {
        return new Mismatch.Place(table.file(), "", row.cell(column));
    }
}
