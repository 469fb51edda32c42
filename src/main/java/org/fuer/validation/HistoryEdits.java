package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.JobSettings.ValidationSettings;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;

/**
 * Holds cells against their accepted history. A count that is many times, or a small fraction of, the latest accepted
 * value jumps: the greater of the two must reach the least count that is looked at, so that a fall is noticed as a rise
 * is, and small counts are left alone; from zero to that count is a jump too. What does not jump may still be an
 * {@link Outlier} of a series of five years or more. A cell with an error is not looked at, except that a value above
 * its range is: the jump says why it is.
 */
final class HistoryEdits {

    private final Catalogue catalogue;
    private final ValidationSettings settings;
    private final Outlier outlier;
    private final int year;
    private final AcceptedFacts history;
    private final Marking marking;

    HistoryEdits(Catalogue catalogue, ValidationSettings settings, int year, AcceptedFacts history, Marking marking) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.outlier = new Outlier(settings);
        this.year = year;
        this.history = history;
        this.marking = marking;
    }

    /**
     * Judges forms.
     *
     * @param before what the earlier levels found
     * @param tally where to count how the edits end
     */
    List<Finding> judge(Collection<FormReturn> forms, List<Finding> before, OutcomeTally tally) {
        JudgedCells cells = JudgedCells.of(forms)
                .after(before.stream()
                        .filter(finding -> !finding.messageKey().equals(CellEdits.TOO_HIGH))
                        .toList());
        List<Finding> findings = new ArrayList<>();
        for (FormReturn form : forms) {
            Counts counts =
                    new Counts(tally.of(BuiltInRule.JUMP, form.form()), tally.of(BuiltInRule.OUTLIER, form.form()));
            for (CellReading cell : form.cells().values()) {
                BigDecimal value = cells.valueOrNull(cell.key());
                if (value == null) {
                    counts.without(cell, cells.faulty(cell.key()));
                } else {
                    judge(cell, value, counts).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** Whether a value jumps from its history or lies far from it, whatever else is wrong with its cell. */
    boolean isUnlikely(CellReading cell, BigDecimal value) {
        return judge(cell, value, Counts.unheard()).isPresent();
    }

    private Optional<Finding> judge(CellReading cell, BigDecimal value, Counts counts) {
        Item item = catalogue.item(cell.key().item()).orElseThrow();
        Optional<Finding> jump = Optional.empty();
        if (item.valueType() != ValueType.COUNT) {
            counts.jump().notApplicable();
        } else {
            Optional<BigDecimal> latest = history.latestBefore(year, cell.key()).map(Fact::value);
            if (latest.isEmpty()) {
                counts.jump().notEvaluable(Reason.NO_HISTORY);
                counts.outlier().notEvaluable(Reason.NO_HISTORY);
                return Optional.empty();
            }
            boolean jumps = jumps(value, latest.get());
            counts.jump().judged(!jumps);
            jump = latest.filter(before -> jumps).map(before -> jump(cell, value, before));
        }
        if (jump.isPresent()) {
            counts.outlier().notApplicable();
            return jump;
        }
        return judgeSeries(cell, item, value, counts.outlier());
    }

    private boolean jumps(BigDecimal value, BigDecimal latest) {
        BigDecimal factor = settings.jumpFactor();
        return value.max(latest).compareTo(settings.jumpMinimum()) >= 0
                && (value.compareTo(latest.multiply(factor)) >= 0
                        || value.multiply(factor).compareTo(latest) <= 0);
    }

    private Finding jump(CellReading cell, BigDecimal value, BigDecimal latest) {
        String before = Marking.plain(latest);
        String key = value.compareTo(latest) > 0 ? "JUMP-UP" : "JUMP-DOWN";
        return marking.on(cell, BuiltInRule.JUMP, before, key, Marking.plain(value), before);
    }

    private Optional<Finding> judgeSeries(CellReading cell, Item item, BigDecimal value, OutcomeCount count) {
        SortedMap<Integer, Fact> points = history.historyBefore(year, cell.key(), Outlier.LEAST_POINTS);
        if (points.size() < Outlier.LEAST_POINTS) {
            count.notEvaluable(Reason.NO_HISTORY);
            return Optional.empty();
        }
        List<BigDecimal> values = points.values().stream().map(Fact::value).toList();
        switch (outlier.judge(item.valueType(), values, value)) {
            case NEAR -> count.passed();
            case NO_SPREAD -> count.notEvaluable(Reason.NO_SPREAD);
            case FAR -> {
                count.failed();
                return Optional.of(outlier(cell, item, value, points));
            }
        }
        return Optional.empty();
    }

    private Finding outlier(CellReading cell, Item item, BigDecimal value, SortedMap<Integer, Fact> points) {
        BigDecimal median =
                Outlier.median(points.values().stream().map(Fact::value).toList());
        String series = points.entrySet().stream()
                .map(point ->
                        point.getKey() + ": " + Marking.plain(point.getValue().value()))
                .collect(Collectors.joining("; "));
        String direction = value.compareTo(median) > 0 ? "OUTLIER-UP" : "OUTLIER-DOWN";
        return marking.on(
                cell,
                BuiltInRule.OUTLIER,
                Marking.plain(median),
                item.valueType() == ValueType.PERCENT ? direction + "-POINTS" : direction,
                Marking.plain(value),
                series,
                Marking.plain(median),
                Marking.plain(value.subtract(median).abs()));
    }

    /** How the two edits end in a form. */
    private record Counts(OutcomeCount jump, OutcomeCount outlier) {

        static Counts unheard() {
            OutcomeCount count = new OutcomeCount("", "");
            return new Counts(count, count);
        }

        void without(CellReading cell, boolean faulty) {
            if (cell.content() == CellContent.NOT_APPLICABLE) {
                jump.notApplicable();
                outlier.notApplicable();
            } else {
                Reason reason = faulty || cell.content() != CellContent.BLANK ? Reason.FAULTY : Reason.EMPTY;
                jump.notEvaluable(reason);
                outlier.notEvaluable(reason);
            }
        }
    }
}
