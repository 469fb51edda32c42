package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue that comes with the program. */
class ShippedCatalogueTests {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));

    @Test
    void itHasAllFormsItemsIndicatorsAndRules() {
        assertThat(CATALOGUE.layouts()).hasSize(8);
        assertThat(CATALOGUE.forms()).hasSize(33);
        assertThat(CATALOGUE.items()).hasSize(525);
        assertThat(CATALOGUE.indicators()).hasSize(411);
        assertThat(CATALOGUE.rules()).hasSize(119);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hebei, 24, 178, 60, 0",
        "jiangbei, 24, 158, 54, 44",
        "lechang, 28, 211, 66, 0",
        "meihekou, 18, 59, 29, 0",
        "zengdu, 27, 198, 29, 0"
    })
    void eachPlaceHasAllItsRows(String code, int units, int targets, int tasks, int baselines) {
        Place place = CATALOGUE.place(code).orElseThrow();

        assertThat(place.units()).hasSize(units);
        assertThat(place.targets()).hasSize(targets);
        assertThat(place.tasks()).hasSize(tasks);
        assertThat(place.baselines()).hasSize(baselines);
    }
}
