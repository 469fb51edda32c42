package org.fuer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.fuer.validation.Validation;
import org.fuer.validation.ValidationResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlankTemplateTests {

    private static final int YEAR = 2026;

    @TempDir
    private Path folder;

    static Stream<Place> places() {
        return Printed.CATALOGUE.places().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void theBlankTemplatesOfAPlaceAreReadBackWithNothingButWhatIsMissing(Place place) {
        List<Reading> readings = new ArrayList<>();
        for (Unit unit : new Templates(Printed.CATALOGUE, Language.CHINESE).unitsOwing(place)) {
            Printed printed = Printed.of(place.code(), unit.code(), YEAR, folder);
            Reading reading = printed.read(printed.file());
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.unit()).isEqualTo(unit.code());
            assertThat(reading.ledger().closes()).isTrue();
            assertThat(reading.ledger().facts() + reading.ledger().symbols()).isZero();
            assertThat(blankCells(reading)).isEqualTo(owedCells(place, unit));
            readings.add(reading);
        }

        ValidationResult result = new Validation(Printed.CATALOGUE).validate(place, YEAR, readings, Printed.NOTHING);

        assertThat(result.findings()).extracting(Finding::rule).containsOnly("MISSING", "REQUIRED");
    }

    private static Set<String> blankCells(Reading reading) {
        Set<String> cells = new TreeSet<>();
        for (FormReading form : reading.forms()) {
            for (CellReading cell : form.cells()) {
                assertThat(cell.content()).isEqualTo(CellContent.BLANK);
                cells.add(cell.key().toString());
            }
        }
        return cells;
    }

    private static Set<String> owedCells(Place place, Unit unit) {
        Set<String> cells = new TreeSet<>();
        for (String code : Printed.CATALOGUE.owedItems(place)) {
            Item item = Printed.CATALOGUE.item(code).orElseThrow();
            if (place.unitOf(item.form()).filter(unit::equals).isPresent()) {
                item.layout().columns().forEach(column -> cells.add(new FactKey(code, column.breakdown()).toString()));
            }
        }
        return cells;
    }
}
