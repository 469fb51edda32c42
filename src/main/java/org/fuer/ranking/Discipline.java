package org.fuer.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        int received = reporting.receivedForms();
        Quotient completeness = quotient(reporting.filledCells(), reporting.owedCells());
        Quotient timeliness = timeliness(place, year, reporting.reportedOn());
        Quotient firstPass = quotient(reporting.passedForms(), received);
        Quotient unrevised = quotient(received - reporting.revisedForms(), received);
        return new Discipline(
                published(completeness),
                published(timeliness),
                published(firstPass),
                published(unrevised),
                score(Stream.of(completeness, timeliness, firstPass, unrevised)
                        .flatMap(Stream::ofNullable)
                        .toList()),
                null);
    }

    /** The disciplines of all units, each with its rank among those that have a score. */
    static SortedMap<String, Discipline> ranked(Map<String, Discipline> disciplines) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        disciplines.forEach((unit, one) -> {
            if (one.score() != null) {
                scores.put(unit, one.score());
            }
        });
        Map<String, Integer> ranks = Standing.of(scores);
        SortedMap<String, Discipline> ranked = new TreeMap<>();
        disciplines.forEach((unit, one) -> ranked.put(
                unit,
                new Discipline(
                        one.completeness, one.timeliness, one.firstPass, one.unrevised, one.score, ranks.get(unit))));
        return ranked;
    }

    private static @Nullable Quotient timeliness(Place place, int year, @Nullable LocalDate reportedOn) {
        if (reportedOn == null) {
            return null;
        }
        LocalDate deadline = place.settings().deadline().atYear(year + 1);
        return Quotient.of(reportedOn.isAfter(deadline) ? 0 : 1);
    }

    private static @Nullable BigDecimal score(List<Quotient> known) {
        return known.isEmpty()
                ? null
                : known.stream()
                        .reduce(Quotient.ZERO, Quotient::plus)
                        .times(Quotient.of(100))
                        .dividedBy(Quotient.of(known.size()))
                        .published();
    }

    private static @Nullable Quotient quotient(int part, int whole) {
        return whole == 0 ? null : Quotient.of(part).dividedBy(Quotient.of(whole));
    }

    private static @Nullable BigDecimal published(@Nullable Quotient exact) {
        return exact == null ? null : exact.published();
    }
}
