package org.fuer.fact;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule ended in each way in one form of a place and year. An edit ends in one of four ways: passed, failed,
 * not applicable, or not evaluable; the last never counts as passed. One of these holds all that a rule decided in a
 * form; what it could not evaluate stands in others, one for each reason, so that the counts of a rule and form add up to
 * what it was asked.
 *
 * @param rule the code of the rule: a row of {@code rules.csv} or a {@link BuiltInRule}
 * @param form the form it belongs to
 * @param passed how often it held
 * @param failed how often it did not; each is a finding
 * @param notApplicable how often there was nothing to judge: the report says so (× or /), or the layout, the item or the
 *     place has no such cell
 * @param notEvaluable how often it could not be judged
 * @param reason why it could not be judged; null where nothing is counted as not evaluable
 * @param cells the cells that kept a relation from being judged, as far as they arrived; empty for edits of single cells
 */
public record RuleOutcome(
        String rule,
        String form,
        int passed,
        int failed,
        int notApplicable,
        int notEvaluable,
        @Nullable Reason reason,
        List<Source> cells) {

    public RuleOutcome {
        cells = List.copyOf(cells);
    }

    /** Why a rule could not be judged (VTL 2.2: an operand that is null makes the result null, not true). */
    public enum Reason {
        /** None of the cells it needs is filled. */
        EMPTY,
        /** Some of the cells it needs are not filled. */
        INCOMPLETE,
        /** A form it needs did not arrive. */
        FORM_ABSENT,
        /** A cell it needs has an error of an earlier level. */
        FAULTY,
        /** A cell it needs stands in another form that is blocked by errors. */
        BLOCKED,
        /** Nothing out of nothing is no ratio; a change from nothing is no share. */
        ZERO,
        /** No accepted value of an earlier year, or too few of them. */
        NO_HISTORY,
        /** The values of the earlier years are all the same, so that nothing tells what is far. */
        NO_SPREAD;

        /** The code in data files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
