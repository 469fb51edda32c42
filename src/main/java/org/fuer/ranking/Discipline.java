package org.fuer.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fuer.catalogue.Place;
import org.fuer.fact.Quotient;
import org.fuer.fact.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * How a unit kept its duty to report. It stands beside the ranking and never enters it.
 *
 * @param completeness filled ÷ owed cells, or null when none is owed
 * @param timeliness 1 when reported by the deadline, 0 when later, null when nobody knows
 * @param firstPass forms accepted at first ÷ forms that arrived, or null when none arrived
 */
record Discipline(
        @Nullable BigDecimal completeness,
        @Nullable BigDecimal timeliness,
        @Nullable BigDecimal firstPass) {

    /** Of a unit that owes nothing. */
    static final Discipline NONE = new Discipline(null, null, null);

    static Discipline of(Place place, int year, Reporting reporting) {
        return new Discipline(
                share(reporting.filledCells(), reporting.owedCells()),
                timeliness(place, year, reporting.reportedOn()),
                share(reporting.passedForms(), reporting.receivedForms()));
    }

    private static @Nullable BigDecimal timeliness(Place place, int year, @Nullable LocalDate reportedOn) {
        if (reportedOn == null) {
            return null;
        }
        LocalDate deadline = place.settings().deadline().atYear(year + 1);
        return reportedOn.isAfter(deadline) ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : Quotient.of(part).dividedBy(Quotient.of(whole)).published();
    }
}
