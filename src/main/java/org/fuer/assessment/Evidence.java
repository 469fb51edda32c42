package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.PooledValue;

/**
 * What may be looked at to judge a place in a year: nothing of a later year, and nothing from before a break.
 *
 * @param catalogue what the indicators are made of
 * @param place the place, with its breaks and surveys
 * @param history its indicators; later years are ignored
 * @param year the year judged
 */
record Evidence(Catalogue catalogue, Place place, IndicatorHistory history, int year) {

    /** The comparable values of an indicator and slice. */
    Series series(Indicator indicator, Slice slice) {
        Break lastBreak = place.lastBreak(indicator.code(), year).orElse(null);
        return new Series(history, indicator, slice.toBreakdown(), lastBreak, year, isSurvey(indicator));
    }

    /** The indicator of a year as it was published, whatever its status. */
    Optional<IndicatorValue> published(Indicator indicator, Slice slice, int ofYear) {
        return history.find(ofYear, key(indicator, slice));
    }

    /** The value of three years together, of which this is the last; empty unless it rests on few events. */
    Optional<PooledValue> pooled(Indicator indicator, Slice slice, Series series, int ofYear) {
        return published(indicator, slice, ofYear)
                .filter(IndicatorValue::smallNumber)
                .flatMap(value ->
                        PooledValue.of(history, indicator, key(indicator, slice), ofYear, series.comparableFrom()));
    }

    private static IndicatorKey key(Indicator indicator, Slice slice) {
        return new IndicatorKey(indicator.code(), slice.toBreakdown());
    }

    /** Whether a part of the indicator stands in a form that is not collected every year. */
    private boolean isSurvey(Indicator indicator) {
        return catalogue.restsOn(indicator, place.settings().assessment().surveys());
    }
}
