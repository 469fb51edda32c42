package org.fuer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.fuer.CsvRows;
import org.fuer.catalogue.Place;
import org.fuer.fact.ObsStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The indicators of the true values, against what is published beside them and against slow exact fractions. */
class IndicatorTruthTests {

    @ParameterizedTest
    @ValueSource(strings = {"hebei", "jiangbei", "lechang", "meihekou", "zengdu"})
    void everyIndicatorOfTheTrueValuesIsThereAndNoOther(String place) {
        Map<String, String> expected = new TreeMap<>();
        CsvRows.ofInbox("indicators.csv").stream()
                .filter(row -> row.get("place").equals(place))
                .forEach(row -> expected.put(
                        row.get("year") + " " + row.get("indicator") + " " + TruthFacts.breakdown(row),
                        row.get("value").isEmpty() ? "M" : row.get("value")));

        assertThat(calculated(place)).isEqualTo(expected).hasSizeGreaterThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hebei", "jiangbei", "lechang", "meihekou", "zengdu"})
    void everyIndicatorEqualsAnExactFractionOfTheFacts(String place) {
        Map<String, String> expected = new TreeMap<>();
        TruthFacts.of(place).forEach((year, facts) -> new FractionOracle(facts)
                .values()
                .forEach((key, value) -> expected.put(year + " " + key, value)));

        assertThat(calculated(place)).isEqualTo(expected);
    }

    @Test
    void noValueIsEverWithoutANumberAndNormal() {
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            for (int year : history.years()) {
                assertThat(history.of(year)).allSatisfy(value -> assertThat(value.value() == null)
                        .isEqualTo(value.status() == ObsStatus.M || value.status() == ObsStatus.O));
            }
        }
    }

    @Test
    void everyIntervalHoldsItsValue() {
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            for (int year : history.years()) {
                assertThat(history.of(year))
                        .filteredOn(value -> value.lower() != null)
                        .hasSizeGreaterThan(100)
                        .allSatisfy(value -> assertThat(value.value()).isBetween(value.lower(), value.upper()));
            }
        }
    }

    private static Map<String, String> calculated(String place) {
        Map<String, String> values = new TreeMap<>();
        IndicatorHistory history =
                TruthFacts.history(TruthFacts.CATALOGUE.place(place).orElseThrow());
        for (int year : history.years()) {
            history.of(year).stream()
                    .filter(value -> value.status() != ObsStatus.O)
                    .forEach(value -> values.put(
                            year + " " + value.key().indicator() + " "
                                    + value.key().breakdown(),
                            value.value() == null
                                    ? value.status().toString()
                                    : value.value().toPlainString()));
        }
        return values;
    }
}
