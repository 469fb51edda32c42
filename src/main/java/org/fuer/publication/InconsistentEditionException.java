package org.fuer.publication;

import java.util.List;
import org.fuer.publication.gate.Mismatch;

/** What was printed contradicts itself or its data, so that it must not be published. */
public final class InconsistentEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mismatch> mismatches;

    InconsistentEditionException(List<Mismatch> mismatches) {
        super(mismatches.size() + " mismatches, the first: " + mismatches.get(0));
        this.mismatches = List.copyOf(mismatches);
    }

    /** All that does not hold together, in the order in which it was found; at least one. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }
}
