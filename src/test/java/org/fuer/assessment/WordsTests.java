package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;

/** What assessment says, over all targets, places and years of the true values. */
class WordsTests {

    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);
    private static final Wording ENGLISH = Wording.of("assessment", Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.CHINESE));
    }

    @Test
    void everyTargetOfEveryPlaceAndYearIsJudgedOnceWithAReason() {
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            for (int year : history.years()) {
                List<Assessment> judged = new TargetAssessment(TruthFacts.CATALOGUE).assess(place, year, history);

                assertThat(judged)
                        .extracting(Assessment::target)
                        .as("%s %d", place.code(), year)
                        .isEqualTo(place.targets());
                assertThat(judged).allSatisfy(one -> {
                    assertThat(one.reason(CHINESE)).doesNotContain("{", "}", "null", "NaN");
                    assertThat(one.reason(ENGLISH)).doesNotContain("{", "}", "null", "NaN");
                    assertThat(one.status().label(CHINESE)).isNotBlank();
                    assertThat(one.warning().label(CHINESE)).isNotBlank();
                    assertThat(one.value() == null).as("%s", one).isEqualTo(one.valueYear() == null);
                    if (one.status() == Status.NO_DATA) {
                        assertThat(one.value()).isNull();
                    }
                });
            }
        }
    }

    @Test
    void theCountsByStatusAddUpToTheNumberOfTargets() {
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            for (int year : history.years()) {
                List<Assessment> judged = new TargetAssessment(TruthFacts.CATALOGUE).assess(place, year, history);
                long sum = 0;
                for (Status status : Status.values()) {
                    sum += judged.stream().filter(one -> one.status() == status).count();
                }
                assertThat(sum).isEqualTo(place.targets().size());
            }
        }
    }

    private static TreeSet<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "messages/assessment",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
