package org.fuer.validation;

import org.fuer.fact.Finding;
import org.fuer.validation.ValidationResult.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a rule ended: passed, failed, no data or could not run.
 *
 * @param rule the code of the rule
 * @param failure what it found; null unless it failed
 * @param notRun why it did not end; null when it passed or failed
 */
record RuleVerdict(
        String rule, @Nullable Finding failure, @Nullable Reason notRun) {

    static RuleVerdict passed(String rule) {
        return new RuleVerdict(rule, null, null);
    }

    static RuleVerdict failed(Finding failure) {
        return new RuleVerdict(failure.rule(), failure, null);
    }

    static RuleVerdict notRun(String rule, Reason reason) {
        return new RuleVerdict(rule, null, reason);
    }
}
