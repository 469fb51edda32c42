package org.fuer.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fuer.Nightly;
import org.fuer.catalogue.Catalogue;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;

/**
 * Workbooks of every shape that departments send, made from true values and planted faults: every value must be read
 * from its cell and nothing else, every planted fault found where it stands, and no other fault.
 */
class VarietyCampaignTests {

    private static final Path SAVED = Path.of("target", "variety");
    private static final int MOST_SHOWN = 10;

    private final Catalogue catalogue = TruthFacts.CATALOGUE;
    private final Relations relations = new Relations(catalogue);
    private final Judge judge = new Judge(catalogue, relations);

    @Test
    void everyForeignWorkbookGivesItsFactsItsPlantedFaultsAndNothingElse() {
        Set<Trait> traits = EnumSet.allOf(Trait.class);
        Set<Fault> faults = EnumSet.allOf(Fault.class);
        List<String> failures = new ArrayList<>();
        for (long seed = 1; seed <= Nightly.workload(200, 2_000); seed++) {
            Recipe recipe = Recipe.draw(seed, traits, faults);
            if (!complaints(recipe).isEmpty() && failures.size() < MOST_SHOWN) {
                failures.add(describe(recipe));
            }
        }

        assertThat(failures).isEmpty();
    }

    private List<String> complaints(Recipe recipe) {
        ForeignWorkbook workbook = ForeignWorkbook.of(recipe, catalogue, relations);
        return judge.complaints(workbook, workbook.writeTo(SAVED));
    }

    /** The failing recipe cut down to the traits and faults without which it would not fail. */
    private String describe(Recipe failing) {
        Recipe least = failing;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Recipe simpler : least.simpler()) {
                if (!complaints(simpler).isEmpty()) {
                    least = simpler;
                    smaller = true;
                    break;
                }
            }
        }
        ForeignWorkbook workbook = ForeignWorkbook.of(least, catalogue, relations);
        Path saved = workbook.writeTo(SAVED);
        return least + " (" + saved + "): " + judge.complaints(workbook, saved);
    }
}
