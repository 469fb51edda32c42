package org.fuer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** By Q01 of the shipped catalogue: row 01 by sex and residence, row 03 by sex and age, row 10 by residence. */
class ItemValuesTests {

    private static final Age INFANTS = new Age("Y0T2");
    private static final Breakdown WOMEN = Breakdown.TOTAL.withSex(Sex.FEMALE);

    private static Catalogue catalogue;

    private final Map<FactKey, BigDecimal> cells = new HashMap<>();
    private final ItemValues values = new ItemValues(catalogue, key -> Optional.ofNullable(cells.get(key)));

    @BeforeAll
    static void readCatalogue() {
        catalogue = new CatalogueReader().read(Path.of("jobs"));
    }

    @Test
    void aCellOfTheLayoutIsTheValue() {
        put("Q01_01", Breakdown.TOTAL, "1000");
        put("Q01_01", WOMEN, "480");

        assertThat(value("Q01_01", Breakdown.TOTAL)).contains("1000");
        assertThat(value("Q01_01", WOMEN)).contains("480");
    }

    @Test
    void aTotalInTheLayoutIsNeverAddedUpFromItsParts() {
        put("Q01_01", Breakdown.TOTAL.withSex(Sex.MALE), "520");
        put("Q01_01", WOMEN, "480");

        assertThat(value("Q01_01", Breakdown.TOTAL)).isEmpty();
    }

    @Test
    void anAgeOfBothSexesIsTheSumOfMenAndWomenWhereTheLayoutHasNoCellForIt() {
        put("Q01_03", new Breakdown(Sex.MALE, INFANTS, Residence.TOTAL), "30");
        assertThat(value("Q01_03", Breakdown.TOTAL.withAge(INFANTS)))
                .as("women missing")
                .isEmpty();

        put("Q01_03", new Breakdown(Sex.FEMALE, INFANTS, Residence.TOTAL), "26");
        assertThat(value("Q01_03", Breakdown.TOTAL.withAge(INFANTS))).contains("56");
    }

    @Test
    void aBreakdownThatTheLayoutCannotGiveHasNoCells() {
        assertThat(ItemValues.cells(catalogue, "Q01_10", WOMEN)).isEmpty();
        assertThat(ItemValues.cells(catalogue, "Q01_01", Breakdown.TOTAL.withAge(INFANTS)))
                .isEmpty();
        assertThat(ItemValues.cells(catalogue, "X99_01", Breakdown.TOTAL)).isEmpty();
    }

    @Test
    void aSumTakesSignsAndKeepsWhatAReferenceFixes() {
        put("Q01_01", WOMEN, "480");
        put("Q01_02", WOMEN, "400");
        put("Q01_10", Breakdown.TOTAL.withResidence(Residence.RURAL), "90");
        Expression expression = Expression.parse("Q01_01-Q01_02[F]").orElseThrow();

        assertThat(values.value(expression, WOMEN))
                .map(BigDecimal::toPlainString)
                .contains("80");
        assertThat(values.value(Expression.parse("Q01_10[R]").orElseThrow(), Breakdown.TOTAL))
                .map(BigDecimal::toPlainString)
                .contains("90");
        assertThat(values.value(expression, Breakdown.TOTAL)).isEmpty();
    }

    @Test
    void aSumHasNoCellsWhenOneReferenceHasNone() {
        Expression expression = Expression.parse("Q01_01+Q01_10").orElseThrow();

        assertThat(ItemValues.cells(catalogue, expression, WOMEN)).isEmpty();
        assertThat(ItemValues.cells(catalogue, expression, Breakdown.TOTAL)).hasSize(2);
    }

    private void put(String item, Breakdown breakdown, String value) {
        cells.put(new FactKey(item, breakdown), new BigDecimal(value));
    }

    private Optional<String> value(String item, Breakdown breakdown) {
        return values.value(item, breakdown).map(BigDecimal::toPlainString);
    }
}
