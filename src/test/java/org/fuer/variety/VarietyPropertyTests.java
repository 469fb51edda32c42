package org.fuer.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fuer.Nightly;
import org.fuer.catalogue.Catalogue;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.indicator.TruthFacts;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.fuer.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold of any workbook, whatever stands in it. */
class VarietyPropertyTests {

    private static final Path SAVED = Path.of("target", "variety", "properties");

    private final Catalogue catalogue = TruthFacts.CATALOGUE;
    private final Relations relations = new Relations(catalogue);
    private final Judge judge = new Judge(catalogue, relations);

    private ForeignWorkbook workbook(Recipe recipe) {
        return ForeignWorkbook.of(recipe, catalogue, relations);
    }

    private Map<FactKey, String> values(ForeignWorkbook workbook) {
        return values(List.of(judge.read(workbook, workbook.writeTo(SAVED))));
    }

    /** What was read, wherever it stands. */
    private static Map<FactKey, String> values(List<Reading> readings) {
        Map<FactKey, String> values = new TreeMap<>();
        for (Reading reading : readings) {
            for (FormReading form : reading.forms()) {
                for (CellReading cell : form.cells()) {
                    if (cell.content() != CellContent.BLANK) {
                        values.put(cell.key(), plain(cell.value()));
                    }
                }
            }
        }
        return values;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    @Test
    void anyMixOfLayoutsGivesTheSameFactsAsThePlainOne() {
        // what prints other values, or fewer of them, is no layout
        Set<Trait> layouts = EnumSet.complementOf(EnumSet.of(Trait.HEAD_FILE_NAME, Trait.ZERO_SYMBOLS));
        for (long seed = 5_001; seed <= 5_000 + Nightly.workload(20, 500); seed++) {
            Recipe mixed = Recipe.draw(seed, layouts, Set.of());

            assertThat(values(workbook(mixed))).as("%s", mixed).isEqualTo(values(workbook(Recipe.plain(seed))));
        }
    }

    @Test
    void theOrderOfRowsColumnsAndSheetsChangesNoFact() {
        for (long seed = 6_001; seed <= 6_000 + Nightly.workload(15, 400); seed++) {
            Random random = new Random(seed);
            Set<Trait> shape = EnumSet.noneOf(Trait.class);
            for (Trait trait : List.of(Trait.WIDE_TABLE, Trait.HEADER_TWO_LEVELS, Trait.CODE_BARE, Trait.SUBTOTALS)) {
                if (random.nextBoolean()) {
                    shape.add(trait);
                }
            }
            Recipe ordered = new Recipe(seed, shape, Set.of());
            shape.addAll(Set.of(Trait.ROW_ORDER, Trait.COLUMN_ORDER, Trait.INDEX_ORDER));
            ForeignWorkbook shuffled = workbook(new Recipe(seed, shape, Set.of()));
            List<PaperSheet> sheets = new ArrayList<>(shuffled.sheets());
            if (sheets.stream().map(PaperSheet::name).distinct().count()
                    == shuffled.report().forms().size()) {
                Collections.shuffle(sheets, random);
            }

            assertThat(values(shuffled.withSheets(sheets)))
                    .as("seed %s, %s", seed, shape)
                    .isEqualTo(values(workbook(ordered)));
        }
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        for (long seed = 7_001; seed <= 7_000 + Nightly.workload(5, 100); seed++) {
            Recipe recipe = Recipe.draw(seed, EnumSet.of(Trait.WIDE_TABLE), EnumSet.of(Fault.TEXT, Fault.SUM));
            ForeignWorkbook workbook = workbook(recipe);
            List<Reading> readings = new ArrayList<>();
            for (PaperSheet sheet : workbook.sheets()) {
                ForeignWorkbook file = workbook.withSheets(List.of(sheet)).named(sheet.name() + ".xlsx");
                readings.add(judge.read(file, file.writeTo(SAVED)));
            }
            ValidationResult inOrder = judge.validate(workbook, readings);
            Collections.shuffle(readings, new Random(seed));

            assertThat(judge.validate(workbook, readings)).as("%s", recipe).isEqualTo(inOrder);
            assertThat(values(readings)).as("%s in one file", recipe).isEqualTo(values(workbook));
        }
    }

    @Test
    void aChangedCellChangesItsFactAloneOrGivesAFinding() {
        Set<Trait> traits = EnumSet.allOf(Trait.class);
        for (long seed = 8_001; seed <= 8_000 + Nightly.workload(25, 800); seed++) {
            ForeignWorkbook workbook = workbook(Recipe.draw(seed, traits, Set.of()));
            Random random = new Random(seed);
            List<Truth.Place> places = workbook.truth().numbers();
            Truth.Place place = places.get(random.nextInt(places.size()));
            PaperCell other = random.nextBoolean()
                    ? PaperCell.number(BigDecimal.valueOf(random.nextInt(5_000)))
                    : PaperCell.text(
                            List.of("约10", "", "不详", "#N/A", "12..5", "0x1F").get(random.nextInt(6)));
            ForeignWorkbook changed = workbook.with(place, other);

            Judged before = judged(workbook);
            Judged after = judged(changed);
            List<FactKey> differing = before.facts().keySet().stream()
                    .filter(key -> !Objects.equals(
                            before.facts().get(key), after.facts().get(key)))
                    .toList();
            boolean alone = differing.size() == 1
                    && before.facts().get(differing.get(0)).endsWith(" in " + place);
            boolean said = !before.findings().equals(after.findings());

            assertThat(alone || said)
                    .as("seed %s: %s with %s changed %s", seed, place, other.text(), differing)
                    .isTrue();
            assertThat(after.facts().keySet())
                    .as("seed %s: no fact that was not there", seed)
                    .isSubsetOf(before.facts().keySet());
        }
    }

    private record Judged(Map<FactKey, String> facts, List<String> findings) {}

    private Judged judged(ForeignWorkbook workbook) {
        Reading reading = judge.read(workbook, workbook.writeTo(SAVED));
        assertThat(reading.ledger().closes()).as("%s closes", workbook.recipe()).isTrue();
        ValidationResult result = judge.validate(workbook, List.of(reading));
        Map<FactKey, String> facts = new TreeMap<>();
        for (Fact fact : result.facts()) {
            facts.put(
                    fact.key(),
                    plain(fact.value()) + " in "
                            + new Truth.Place(
                                    fact.source().sheet(), fact.source().cell()));
        }
        return new Judged(
                facts,
                result.findings().stream()
                        .map(finding -> finding.rule() + finding.source() + finding.value())
                        .toList());
    }
}
