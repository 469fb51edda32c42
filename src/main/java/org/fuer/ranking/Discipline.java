package org.fuer.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fuer.catalogue.Place;
import org.fuer.fact.Quotient;
import org.fuer.fact.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * How a unit kept its duty to report (报送质量). It stands beside the ranking and enters it only where {@code job.yml}
 * says so.
 *
 * @param completeness filled ÷ owed cells, or null when none is owed
 * @param timeliness 1 when reported by the deadline, 0 when later, null when nobody knows
 * @param firstPass forms accepted at first ÷ forms that arrived, or null when none arrived
 * @param unrevised forms that needed no revision ÷ forms that arrived, or null when none arrived
 * @param score the mean of those of the four that are known × 100, to 10 decimals; null when none is
 * @param rank its rank by this score among all units of the place that have one, ties 1-2-2-4; null without a score
 */
public record Discipline(
        @Nullable BigDecimal completeness,
        @Nullable BigDecimal timeliness,
        @Nullable BigDecimal firstPass,
        @Nullable BigDecimal unrevised,
        @Nullable BigDecimal score,
        @Nullable Integer rank) {

    /** Of a unit that owes nothing. */
    public static final Discipline NONE = new Discipline(null, null, null, null, null, null);

    static Discipline of(Place place, int year, Reporting reporting) {
        return new Discipline(
                share(reporting.filledCells(), reporting.owedCells()),
                timeliness(place, year, reporting.reportedOn()),
                share(reporting.passedForms(), reporting.receivedForms()),
                null,
                null,
                null);
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
