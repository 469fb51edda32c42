package org.fuer.publication;

import java.util.List;
import java.util.Locale;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.Revision;
import org.fuer.publication.lineage.Origin;

/**
 * A figure that the edition before printed otherwise.
 *
 * @param figure what it says: a fact or an indicator of a year
 * @param from as the edition before printed it
 * @param to as this one prints it; a symbol, or empty, where it has no number for it any more
 * @param reason why
 * @param facts what changed of the facts behind it, in the order of the formula; empty where none did
 */
public record RevisedFigure(Origin figure, String from, String to, Reason reason, List<Revision> facts) {

    public RevisedFigure {
        facts = List.copyOf(facts);
    }

    /** Why a figure is another one. */
    public enum Reason {
        /** A unit reported another value, in a later revision or in place of the file before. */
        RESUBMITTED,
        /** The report was taken back. */
        WITHDRAWN,
        /** The form came again and waits for correction: 待核. */
        NOT_ACCEPTED,
        /** No fact changed: the method, the catalogue or what is printed did. */
        METHOD,
        /** The value is the same, and more or fewer digits of it are printed. */
        DIGITS;

        /** The code in data files: {@code not-accepted}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The year of the figure. */
    public int year() {
        if (figure instanceof Origin.OfFact fact) {
            return fact.year();
        }
        return ((Origin.OfIndicator) figure).year();
    }

    /** What the unit wrote to a changed value (说明); empty where it wrote nothing or the value is gone. */
    public String explanation(Revision revision, AcceptedFacts facts) {
        return facts.find(year(), revision.key()).map(Fact::explanation).orElse("");
    }
}
