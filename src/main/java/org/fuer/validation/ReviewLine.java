package org.fuer.validation;

import java.util.List;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;

/**
 * One line of the 审核意见: the same fault, at as many cells of a sheet as it stands at.
 *
 * @param state how it stands beside the submission before
 * @param fault the fault, at each of the cells
 */
record ReviewLine(State state, FoldedFinding fault) {

    /** How a fault stands beside the unit's submission before; the order is that of lines of one severity. */
    enum State {
        /** There was no submission before. */
        FIRST,
        NEW,
        REMAINING,
        /** A warning that the unit explained: nothing is to be done. */
        EXPLAINED,
        FIXED
    }

    List<Finding> findings() {
        return fault.findings();
    }

    Finding first() {
        return fault.first();
    }

    Severity severity() {
        return fault.severity();
    }

    String sheet() {
        return first().source().sheet();
    }

    String explanation() {
        return first().explanation();
    }

    /** Whether the unit is asked to write an explanation. */
    boolean asksForExplanation() {
        return severity() == Severity.WARNING && state != State.FIXED;
    }
}
