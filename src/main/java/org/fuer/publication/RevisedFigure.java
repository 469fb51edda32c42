package org.fuer.publication;

import java.util.List;
import org.fuer.fact.Revision;
import org.fuer.publication.lineage.Origin;

/**
 * A published figure that differs from what the edition before printed.
 *
 * @param figure what it says
 * @param from what the edition before printed
 * @param to what this one prints
 * @param reason why
 * @param facts what changed of the facts behind it; may be empty
 */
record RevisedFigure(Origin figure, String from, String to, Reason reason, List<Revision> facts) {

    RevisedFigure {
        facts = List.copyOf(facts);
    }

    /** Why a figure changed. */
    enum Reason {
        /** A unit sent something else. */
        FACTS,
        /** The catalogue, the settings or the program changed. */
        METHOD
    }
}
