package org.fuer.ranking;

import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.PooledValue;

/**
 * The values of a place that it is compared with other places by: of the year; of up to three years together where the
 * year has 20 or fewer events; of the last survey where a survey was not made this year.
 */
final class ComparedValues {

    private final Catalogue catalogue;
    private final Place place;
    private final IndicatorHistory history;

    ComparedValues(Catalogue catalogue, Place place, IndicatorHistory history) {
        this.catalogue = catalogue;
        this.place = place;
        this.history = history;
    }

    /** The value that stands for a year; never one of a later year. */
    ComparedValue of(IndicatorKey key, int year) {
        Indicator indicator = catalogue.indicator(key.indicator()).orElseThrow();
        boolean survey =
                catalogue.restsOn(indicator, place.settings().assessment().surveys());
        return history.standingYear(key, year, comparableFrom(key, year), survey)
                .map(of -> value(indicator, history.find(of, key).orElseThrow(), of))
                .or(() -> history.find(year, key).map(own -> new ComparedValue(null, null, false, own.status())))
                .orElse(ComparedValue.MISSING);
    }

    private ComparedValue value(Indicator indicator, IndicatorValue value, int year) {
        PooledValue pooled = value.smallNumber()
                ? PooledValue.of(history, indicator, value.key(), year, comparableFrom(value.key(), year))
                        .orElse(null)
                : null;
        boolean several = pooled != null && pooled.firstYear() < pooled.lastYear();
        Quotient exact = pooled == null ? value.exact(indicator) : pooled.exact();
        return new ComparedValue(exact, year, several, value.status() == ObsStatus.U ? ObsStatus.U : ObsStatus.A);
    }

    /** The first year whose values can be compared with those of this one. */
    int comparableFrom(IndicatorKey key, int year) {
        return place.comparableFrom(key.indicator(), year);
    }
}
