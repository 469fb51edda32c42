package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void everyComparatorIsUsedAndHasAValueExactlyWhereItNeedsOne() {
        List<Target> targets = allTargets().toList();

        assertThat(targets).extracting(Target::comparison).contains(Comparison.values());
        assertThat(targets).allSatisfy(target -> {
            switch (target.comparison()) {
                case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL, ABOUT ->
                    assertThat(target.value()).isNotNull();
                case INCREASE, MAINTAIN, BALANCE, REFERENCE ->
                    assertThat(target.value()).isNull();
                case DECREASE -> assertThat(target.valueUnit()).isIn("", "%", "百分点");
            }
        });
    }

    @Test
    void everyReferenceOfATargetIsReadFromItsNote() {
        List<Target> referring =
                allTargets().filter(target -> target.note().startsWith("ref=")).toList();

        assertThat(referring).hasSize(22).extracting(Target::reference).doesNotContainNull();
        assertThat(referring.stream().map(Target::reference).filter(Target.IndicatorReference::external))
                .hasSize(1);
        assertThat(target("zengdu", "w-006").reference())
                .isEqualTo(new Target.IndicatorReference("MMR", new Slice(null, null, Residence.URBAN)));
    }

    @Test
    void aTargetKeepsWhatThePlanPrints() {
        Target target = target("zengdu", "w-004");

        assertThat(target.comparison()).isEqualTo(Comparison.AT_MOST);
        assertThat(target.value()).isEqualByComparingTo("1");
        assertThat(target.valueUnit()).isEqualTo("1/万");
        assertThat(target.year()).isEqualTo("2025");
        assertThat(target.leadUnit()).isEqualTo("HEALTH");
        assertThat(target.quantified()).isTrue();
        assertThat(target.annual()).isFalse();
    }

    @Test
    void anItemKnowsItsColumnsAndItsWhole() {
        Item children = CATALOGUE.item("Q01_03").orElseThrow();

        assertThat(children.parent()).isEqualTo("Q01_01");
        assertThat(children.row()).isEqualTo("03");
        assertThat(children.layout().columns()).hasSize(13);
        assertThat(children.layout().has(new Breakdown(Sex.FEMALE, new Age("Y0T2"), Residence.TOTAL)))
                .isTrue();
        assertThat(CATALOGUE.itemsOf("Q01")).contains(children).hasSize(10);
        assertThat(CATALOGUE.itemsOf("X99")).isEmpty();
    }

    @Test
    void anIndicatorWithoutADenominatorIsItsNumerator() {
        Indicator lifeExpectancy = CATALOGUE.indicator("LIFE_EXP").orElseThrow();

        assertThat(lifeExpectancy.denominator()).isNull();
        assertThat(lifeExpectancy.multiplier()).isEqualByComparingTo("1");
        assertThat(CATALOGUE.indicator("U5MR").orElseThrow().denominator()).isNotNull();
    }

    @Test
    void theKindsOfRulesHaveTheSidesTheyNeed() {
        assertThat(CATALOGUE.rules()).allSatisfy(rule -> {
            assertThat(rule.left().numerator()).isNotNull();
            switch (rule.kind()) {
                case RELATION, RATIO -> {
                    assertThat(rule.right()).isNotNull();
                    assertThat(rule.maxChange()).isNull();
                }
                case YEAR_ON_YEAR -> {
                    assertThat(rule.right()).isNull();
                    assertThat(rule.maxChange()).isNotNull();
                }
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hebei", "jiangbei", "lechang", "meihekou", "zengdu"})
    void theUnitsOweWhatTheTargetsNeedAndAllOfThePopulationForm(String code) {
        Place place = CATALOGUE.place(code).orElseThrow();
        Set<String> owed = CATALOGUE.owedItems(place);

        assertThat(owed)
                .containsAll(CATALOGUE.itemsOf("Q01").stream().map(Item::code).toList())
                .allSatisfy(item -> assertThat(
                                place.unitOf(CATALOGUE.item(item).orElseThrow().form()))
                        .isPresent());
        assertThat(owed.stream().filter(item -> !item.startsWith("Q01_")))
                .allSatisfy(item -> assertThat(place.targets()).anyMatch(target -> needs(target, item)));
        assertThat(place.targets()).allSatisfy(target -> assertThat(itemsOf(target.indicator()))
                .filteredOn(item ->
                        place.unitOf(CATALOGUE.item(item).orElseThrow().form()).isPresent())
                .isSubsetOf(owed));
    }

    @Test
    void whatARowOwesIncludesTheIndicatorItIsComparedWith() {
        Place zengdu = CATALOGUE.place("zengdu").orElseThrow();

        assertThat(CATALOGUE.owedItems(zengdu)).containsAll(itemsOf("PARTY_FEM"));
    }

    @Test
    void everyFormOfAPlaceHasOneUnit() {
        assertThat(CATALOGUE.places()).allSatisfy(place -> {
            List<String> forms = place.units().stream()
                    .flatMap(unit -> unit.forms().stream())
                    .toList();
            assertThat(forms)
                    .doesNotHaveDuplicates()
                    .allMatch(form -> CATALOGUE.form(form).isPresent());
        });
        assertThat(CATALOGUE.places()).extracting(Place::code).isSorted();
    }

    private static boolean needs(Target target, String item) {
        Target.IndicatorReference reference = target.reference();
        return itemsOf(target.indicator()).contains(item)
                || (reference != null
                        && !reference.external()
                        && itemsOf(reference.indicator()).contains(item));
    }

    private static Set<String> itemsOf(String code) {
        Indicator indicator = CATALOGUE.indicator(code).orElseThrow();
        Set<String> items = new TreeSet<>();
        indicator.numerator().references().forEach(reference -> items.add(reference.item()));
        if (indicator.denominator() != null) {
            indicator.denominator().references().forEach(reference -> items.add(reference.item()));
        }
        return items;
    }

    private static Stream<Target> allTargets() {
        return CATALOGUE.places().stream().flatMap(place -> place.targets().stream());
    }

    private static Target target(String place, String code) {
        return CATALOGUE.place(place).orElseThrow().targets().stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
