package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Place;
import org.fuer.fact.Quotient;
import org.fuer.indicator.TruthFacts;
import org.fuer.ranking.ScoreLine.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clerk of a unit sees of its score. All targets ask for at least 100 from a base of 0. */
class ScoreSheetTests {

    private final County county = new County();

    @Test
    void aLineHasEverythingThatItsDegreeIsComputedFrom() {
        county.unit("HEALTH", "40");
        county.pool("HEALTH-0", "60");

        assertThat(county.sheets().get("HEALTH"))
                .singleElement()
                .returns(Role.COUNTED, ScoreLine::role)
                .returns(Quotient.of(60), ScoreLine::value)
                .returns(true, ScoreLine::pooled)
                .returns(Quotient.ZERO, ScoreLine::start)
                .returns(Quotient.of(100), ScoreLine::end)
                .returns(Quotient.of(60), ScoreLine::degree)
                .returns(Quotient.of(1), ScoreLine::weight);
    }

    @Test
    void aTargetWithoutDataStandsThereWithoutADegree() {
        county.unit("HEALTH", "-");

        assertThat(county.sheets().get("HEALTH"))
                .singleElement()
                .returns(Role.COUNTED, ScoreLine::role)
                .returns(null, ScoreLine::value)
                .returns(Quotient.of(100), ScoreLine::end)
                .returns(null, ScoreLine::degree)
                .returns(Quotient.of(1), ScoreLine::weight);
    }

    @Test
    void whatDoesNotCountIsListedWithWhatItIs() {
        county.add("HEALTH", "MATERNAL_MGMT", "w-1", "50", "60", "2025");
        county.add("HEALTH", "MATERNAL_MGMT", "w-2", "50", "100", "2030");
        county.direction("HEALTH", "increase", "w-3", Status.ON_TRACK);
        county.shared("w-4", "50", "EDU", "HEALTH");

        assertThat(county.sheets().get("HEALTH"))
                .extracting(line -> line.assessment().target().code() + " " + line.role() + " "
                        + line.weight().published())
                .containsExactly("w-1 COUNTED 2", "w-2 REPEATED 0", "w-3 DIRECTION 0", "w-4 SUPPORTING 0");
    }

    @Test
    void withADeclaredSplitASharedTargetCountsForAllItsUnits() {
        county.shared("w-1", "50", "EDU", "HEALTH", "CIVIL");
        county.leadShare("1/2");

        assertThat(county.sheets()).containsOnlyKeys("EDU", "HEALTH", "CIVIL").allSatisfy((unit, lines) -> assertThat(
                        lines)
                .singleElement()
                .returns(Role.COUNTED, ScoreLine::role)
                .returns(
                        unit.equals("EDU") ? "0.5" : "0.25",
                        line -> line.weight().published().toPlainString()));
    }

    @Test
    void countedLinesComeFirstAndBindingOnesBeforeExpectedOnes() {
        county.ofNature("HEALTH", "w-1", "50", "");
        county.ofNature("HEALTH", "w-2", "50", "预期性");
        county.ofNature("HEALTH", "w-4", "50", "约束性");
        county.ofNature("HEALTH", "w-3", "50", "约束性");
        county.direction("HEALTH", "increase", "w-0", Status.ON_TRACK);

        assertThat(county.sheets().get("HEALTH"))
                .extracting(line -> line.assessment().target().code())
                .containsExactly("w-3", "w-4", "w-2", "w-1", "w-0");
    }

    /** What a clerk does by hand: degree × weight, summed up, divided by the weights. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zengdu", "jiangbei", "hebei", "lechang", "meihekou"})
    void theScoreIsWhatTheSheetAddsUpTo(String code) {
        Place place = TruthFacts.CATALOGUE.place(code).orElseThrow();
        List<Assessment> assessments =
                new TargetAssessment(TruthFacts.CATALOGUE).assess(place, 2025, TruthFacts.history(place));
        SortedMap<String, List<ScoreLine>> sheets = new ScoreSheet(TruthFacts.CATALOGUE).of(place, 2025, assessments);
        List<RankedUnit> ranked =
                new UnitRanking(TruthFacts.CATALOGUE).rank(place, 2025, assessments, List.of(), List.of());

        assertThat(ranked).isNotEmpty().allSatisfy(unit -> {
            Quotient sum = Quotient.ZERO;
            Quotient weights = Quotient.ZERO;
            for (ScoreLine line : sheets.get(unit.unit())) {
                if (line.role() == Role.COUNTED && line.degree() != null) {
                    sum = sum.plus(line.degree().times(line.weight()));
                    weights = weights.plus(line.weight());
                }
            }
            assertThat(unit.score())
                    .isEqualTo(
                            weights.signum() == 0
                                    ? null
                                    : sum.dividedBy(weights).published());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {9, 100, 1200})
    void theOrderOfTheAssessmentsChangesNothing(long seed) {
        Random random = new Random(seed);
        Place place = TruthFacts.CATALOGUE.place("zengdu").orElseThrow();
        List<Assessment> assessments = new ArrayList<>(
                new TargetAssessment(TruthFacts.CATALOGUE).assess(place, 2025, TruthFacts.history(place)));
        ScoreSheet sheet = new ScoreSheet(TruthFacts.CATALOGUE);
        SortedMap<String, List<ScoreLine>> expected = sheet.of(place, 2025, assessments);
        Collections.shuffle(assessments, random);

        assertThat(sheet.of(place, 2025, assessments)).isEqualTo(expected);
    }
}
