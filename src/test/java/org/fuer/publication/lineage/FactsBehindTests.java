package org.fuer.publication.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Sex;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.LineageRow.Part;
import org.fuer.publication.lineage.LineageRow.Role;
import org.fuer.publication.lineage.Origin.Derivation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which facts stand behind what is printed of a county with a few facts in each of three years. */
class FactsBehindTests {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    private static final Place PLACE = CATALOGUE.place("zengdu").orElseThrow();
    private static final FactKey ALL = new FactKey("Q01_01", Breakdown.TOTAL);
    private static final FactKey WOMEN = new FactKey("Q01_01", Breakdown.TOTAL.withSex(Sex.FEMALE));
    private static final FactKey BIRTHS = new FactKey("H02_01", Breakdown.TOTAL);
    private static final FactKey DEATHS = new FactKey("H02_02", Breakdown.TOTAL);
    private static final IndicatorKey U5MR = new IndicatorKey("U5MR", Breakdown.TOTAL);

    private static FactsBehind behind() {
        Map<Integer, List<Fact>> facts = new TreeMap<>();
        for (int year = 2023; year <= 2025; year++) {
            facts.put(
                    year,
                    List.of(
                            fact(ALL, year, 600_000),
                            fact(WOMEN, year, 290_000),
                            fact(BIRTHS, year, 3000),
                            fact(DEATHS, year, 9)));
        }
        IndicatorCalculation calculation = new IndicatorCalculation(CATALOGUE);
        Map<Integer, List<IndicatorValue>> indicators = new TreeMap<>();
        facts.forEach((year, values) -> indicators.put(year, calculation.calculate(PLACE, values)));
        IndicatorHistory history = IndicatorHistory.of(indicators);
        List<Assessment> assessments = new TargetAssessment(CATALOGUE).assess(PLACE, 2025, history);
        return new FactsBehind(
                CATALOGUE,
                PLACE,
                2025,
                AcceptedFacts.of(facts),
                history,
                assessments,
                Map.of("HEALTH-2025", "f".repeat(64), "HEALTH-2023", "a".repeat(64)));
    }

    private static Fact fact(FactKey key, int year, int value) {
        return new Fact(
                key,
                BigDecimal.valueOf(value),
                false,
                ObsStatus.A,
                "HEALTH",
                "HEALTH-" + year,
                new Source(year + ".xlsx", "H02", "D4"));
    }

    private static List<String> parts(Origin origin) {
        return behind().of(origin).stream()
                .map(part -> part.role() + " " + part.year() + " " + part.key().item() + " "
                        + part.key().breakdown().sex())
                .toList();
    }

    @Test
    void behindAnIndicatorStandItsNumeratorAndDenominatorWithTheHashOfTheirFile() {
        assertThat(parts(Origin.indicator(2025, U5MR)))
                .containsExactly("NUMERATOR 2025 H02_02 _T", "DENOMINATOR 2025 H02_01 _T");
        assertThat(behind().of(Origin.indicator(2023, U5MR)))
                .extracting(Part::sha256)
                .containsOnly("a".repeat(64));
    }

    @Test
    void aFactThatIsAddedSeveralTimesIsNamedOnceInEachRole() {
        Origin shareOfItself = Origin.derived(Derivation.SHARE, Origin.fact(2025, ALL), Origin.fact(2025, ALL));

        assertThat(parts(shareOfItself)).containsExactly("NUMERATOR 2025 Q01_01 _T", "DENOMINATOR 2025 Q01_01 _T");
        assertThat(parts(Origin.derived(Derivation.SUM, Origin.fact(2025, ALL), Origin.fact(2025, ALL))))
                .containsExactly("VALUE 2025 Q01_01 _T");
    }

    @Test
    void aShareHasItsFirstFigureAboveAndItsSecondBelow() {
        assertThat(parts(Origin.derived(Derivation.SHARE, Origin.fact(2025, WOMEN), Origin.fact(2025, ALL))))
                .containsExactly("NUMERATOR 2025 Q01_01 F", "DENOMINATOR 2025 Q01_01 _T");
    }

    @Test
    void aChangeHasTheFactsOfBothYears() {
        Origin change =
                Origin.derived(Derivation.DIFFERENCE, Origin.indicator(2024, U5MR), Origin.indicator(2025, U5MR));

        assertThat(behind().of(change)).extracting(Part::year).containsExactly(2024, 2024, 2025, 2025);
    }

    @Test
    void bothSexesTogetherOfALayoutWithoutSuchACellAreMenAndWomen() {
        Breakdown young = Breakdown.TOTAL.withAge(new Age("Y0T2"));
        FactKey men = new FactKey("Q01_03", young.withSex(Sex.MALE));
        FactKey women = new FactKey("Q01_03", young.withSex(Sex.FEMALE));
        IndicatorKey children = CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.denominator() != null
                        && indicator.denominator().toString().equals("Q01_03"))
                .map(indicator -> new IndicatorKey(indicator.code(), young))
                .findFirst()
                .orElseThrow();
        FactsBehind behind = new FactsBehind(
                CATALOGUE,
                PLACE,
                2025,
                AcceptedFacts.of(Map.of(2025, List.of(fact(men, 2025, 5), fact(women, 2025, 6)))),
                IndicatorHistory.of(Map.of()),
                List.of(),
                Map.of());

        assertThat(behind.of(Origin.indicator(2025, children)))
                .filteredOn(part -> part.role() == Role.DENOMINATOR)
                .extracting(Part::key)
                .containsExactly(men, women);
    }

    @Test
    void theValueOfATargetIsThatOfItsIndicatorAndAProjectionRestsOnEveryYear() {
        String target = PLACE.targets().stream()
                .filter(one -> one.indicator().equals("U5MR")
                        && one.slice().toBreakdown().isTotal())
                .findFirst()
                .orElseThrow()
                .code();

        assertThat(parts(Origin.target(target, "value"))).isEqualTo(parts(Origin.indicator(2025, U5MR)));
        assertThat(behind().of(Origin.target(target, "projected")))
                .extracting(Part::year)
                .containsExactly(2023, 2023, 2024, 2024, 2025, 2025);
        assertThat(behind().of(Origin.target(target, "pooled")))
                .extracting(Part::year)
                .containsOnly(2023, 2024, 2025);
        assertThat(behind().of(Origin.target(target, "status"))).isEmpty();
    }

    @Test
    void noFactStandsBehindCountsAndRanks() {
        assertThat(behind().of(new Origin.OfCount("_T", "met"))).isEmpty();
        assertThat(behind().of(new Origin.OfData("ranking", "HEALTH", "rank"))).isEmpty();
        assertThat(behind().of(Origin.NONE)).isEmpty();
    }

    @Test
    void whatIsPrintedOftenIsWrittenOnceAndReadBackWhole(@TempDir Path folder) throws Exception {
        List<PrintedFigure> figures = new ArrayList<>();
        for (String cell : List.of("B2", "C2", "B2")) {
            figures.add(new PrintedFigure("yearbook.xlsx", "1 综合", cell, "3.00", Origin.indicator(2025, U5MR)));
            figures.add(new PrintedFigure("report.docx", "", "P3", "12", new Origin.OfCount("_T", "met")));
        }
        List<LineageRow> rows = behind().rows(figures);
        LineageFile.write(folder, rows);

        assertThat(rows).hasSize(9);
        assertThat(LineageFile.read(folder)).isEqualTo(rows);
        assertThat(Files.readAllLines(folder.resolve(LineageFile.NAME)))
                .as("the header, two facts, two figures above, three counts")
                .hasSize(1 + 2 + 2 + 3);
    }
}
