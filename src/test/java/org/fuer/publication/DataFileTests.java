package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.ranking.CompositeIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files say what the edition says, in the columns that are promised. */
class DataFileTests {

    private static final Edition EDITION = Editions.of("zengdu", 2025, "H02");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE).print(EDITION, Set.of(), Editions::received, folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "facts|place,year,item,sex,age,residence,value,obs_status,unit,submission,file,sheet,cell",
                "indicators|place,year,indicator,sex,age,residence,value,numerator,denominator,obs_status,small_number,"
                        + "lower,upper,pooled,pooled_from,pooled_to",
                "findings|place,year,unit,file,sheet,cell,rule,severity,item,sex,age,residence,value,expected,message",
                "submissions|place,year,unit,file,sha256,forms,state,cells,facts,blanks,symbols,rejected,errors,"
                        + "warnings,reported_on,revision",
                "assessments|place,year,plan,target,indicator,slice,comparator,target_value,target_year,value,status,"
                        + "pace_ratio,projected,lower,upper,certainty,warning,reason,value_year,points,method,needed,volatility,"
                        + "pooled,pooled_from,pooled_to,base_value,base_year,progress,progress_score",
                "ranking|place,year,unit,rank,previous_rank,score,rank_low,rank_high,indicators,met,coverage,"
                        + "completeness,timeliness,first_pass",
                "composite|place,year,plan,domain,weight,index,previous_index,rank,previous_rank,rank_low,median_rank,"
                        + "rank_high,tier,targets,assessed,met,coverage",
                "gender|place,year,domain,indicator,age,residence,female,male,female_share,gap,gpi,gpia,parity,"
                        + "sex_ratio",
                "rules|place,year,rule,form,passed,failed,not_applicable,not_evaluable,reason"
            })
    void theColumnsBeginAsPromised(String file, String columns) throws IOException {
        assertThat(Files.readString(csv(file))).startsWith(columns).doesNotContain("\r", "\uFEFF");
        assertThat(rows(file)).allSatisfy(row -> assertThat(row).startsWith("zengdu", "2025"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "facts",
                "indicators",
                "findings",
                "submissions",
                "assessments",
                "ranking",
                "composite",
                "gender",
                "rules"
            })
    void theRowsAreSortedByTheirKeyByCodePoint(String file) throws IOException {
        List<String> keys = rows(file).stream()
                .map(row -> String.join("\u0000", row.subList(2, 6)))
                .toList();

        assertThat(keys).isNotEmpty().isSorted();
    }

    @Test
    void everyFactIsThereWithItsSource() throws IOException {
        List<List<String>> rows = rows("facts");

        assertThat(rows).hasSize(EDITION.facts().of(2025).size());
        for (List<String> row : rows) {
            Fact fact = EDITION.facts()
                    .find(2025, new FactKey(row.get(2), breakdown(row)))
                    .orElseThrow();
            assertThat(new BigDecimal(row.get(6))).isEqualByComparingTo(fact.value());
            assertThat(row.subList(7, 13))
                    .containsExactly(
                            fact.status().name(),
                            fact.unit(),
                            fact.submission(),
                            fact.source().file(),
                            fact.source().sheet(),
                            fact.source().cell());
        }
    }

    @Test
    void everyIndicatorIsThere() throws IOException {
        List<List<String>> rows = rows("indicators");

        assertThat(rows).hasSize(EDITION.indicators().of(2025).size());
        for (List<String> row : rows) {
            IndicatorValue value = EDITION.indicators()
                    .find(2025, new IndicatorKey(row.get(2), breakdown(row)))
                    .orElseThrow();
            assertThat(row.get(9)).isEqualTo(value.status().name());
            assertSame(row.get(6), value.value());
            assertSame(row.get(7), value.numerator());
            assertSame(row.get(8), value.denominator());
        }
    }

    /** Events of three years ÷ population of three years, by long division from what the three years' rows say. */
    @Test
    void aRateOnFewEventsHasTheThreeYearsTogetherBesideIt() throws IOException {
        int pooled = 0;
        for (List<String> row : rows("indicators")) {
            Indicator indicator = Editions.CATALOGUE.indicator(row.get(2)).orElseThrow();
            if (!row.get(10).equals("true")) {
                assertThat(row.subList(13, 16)).containsExactly("", "", "");
                continue;
            }
            BigDecimal events = BigDecimal.ZERO;
            BigDecimal population = BigDecimal.ZERO;
            for (int year = 2023; year <= 2025; year++) {
                Optional<IndicatorValue> value =
                        EDITION.indicators().find(year, new IndicatorKey(row.get(2), breakdown(row)));
                if (value.isPresent() && value.get().value() != null) {
                    events = events.add(value.get().numerator());
                    population = population.add(value.get().denominator());
                }
            }
            pooled++;
            assertSame(
                    row.get(13),
                    events.multiply(indicator.multiplier()).divide(population, 10, RoundingMode.HALF_EVEN));
            assertThat(row.get(15)).isEqualTo("2025");
        }

        assertThat(pooled).isPositive();
    }

    @Test
    void everyRuleSaysHowOftenItEndedInWhichWayAndWhy() throws IOException {
        assertThat(rows("rules").stream().map(row -> String.join(",", row.subList(2, 9))))
                .containsExactly(
                        "JUMP,H01,0,0,0,118,no-history",
                        "R001,Q01,0,0,0,1,faulty",
                        "R007,H01,0,0,0,1,form-absent",
                        "R008,H01,1,0,0,0,",
                        "SUM-SEX,Q01,0,0,0,2,incomplete",
                        "SUM-SEX,Q01,17,1,2,0,");
    }

    @Test
    void everyTargetIsThereOnce() throws IOException {
        assertThat(rows("assessments").stream().map(row -> row.get(3)))
                .containsExactlyInAnyOrderElementsOf(EDITION.assessments().stream()
                        .map(assessment -> assessment.target().code())
                        .toList());
    }

    @Test
    void everyIndexIsThereAndTotalsAreCalledSo() throws IOException {
        List<List<String>> rows = rows("composite");

        assertThat(rows.stream().map(row -> row.get(2) + " " + row.get(3)))
                .contains("_T _T", "women _T", "children _T", "women 妇女与健康")
                .doesNotHaveDuplicates()
                .hasSameSizeAs(EDITION.composites());
        for (CompositeIndex index : EDITION.composites()) {
            String plan = index.plan() == null ? "_T" : index.plan().code();
            String domain = index.domainZh().isEmpty() ? "_T" : index.domainZh();
            assertThat(rows)
                    .filteredOn(row -> row.get(2).equals(plan) && row.get(3).equals(domain))
                    .singleElement()
                    .satisfies(row -> {
                        assertSame(row.get(4), index.weight());
                        assertSame(row.get(5), index.index());
                        assertSame(row.get(6), index.previousIndex());
                        assertThat(row.get(7)).isEqualTo(Objects.toString(index.rank(), ""));
                        assertThat(row.subList(13, 16))
                                .containsExactly(index.targets() + "", index.assessed() + "", index.met() + "");
                        assertSame(row.get(16), index.coverage());
                    });
        }
    }

    @Test
    void anAssessmentSaysWhatItRestsOn() throws IOException {
        Map<String, List<String>> rows =
                rows("assessments").stream().collect(Collectors.toMap(row -> row.get(3), row -> row));

        assertThat(EDITION.assessments()).anyMatch(one -> one.pooled() != null);
        for (Assessment one : EDITION.assessments()) {
            List<String> row = rows.get(one.target().code());
            assertThat(row.get(18)).isEqualTo(one.valueYear() == null ? "" : one.valueYear() + "");
            assertThat(row.get(19)).isEqualTo(one.movement().points() + "");
            assertThat(row.get(20)).isEqualTo(one.movement().method().code());
            assertSame(row.get(21), one.movement().needed());
            assertSame(row.get(22), one.movement().volatility());
            assertSame(row.get(23), one.pooled() == null ? null : one.pooled().published());
            assertThat(row.get(25)).isEqualTo(one.pooled() == null ? "" : "2025");
            assertSame(row.get(26), one.baseValue());
            assertThat(row.get(27)).isEqualTo(one.baseYear() == null ? "" : one.baseYear() + "");
            assertThat(row.get(29).isEmpty()).isEqualTo(row.get(28).isEmpty());
            if (row.get(28).equals("target_achieved")) {
                assertThat(row.get(10)).isIn("met", "early");
                assertThat(row.get(29)).isEqualTo("5");
            }
        }
    }

    @Test
    void textFromAWorkbookIsNoFormulaAndANegativeNumberStaysANumber() throws IOException {
        List<List<String>> findings = rows("findings");

        assertThat(findings.stream().map(row -> row.get(12)))
                .containsExactlyInAnyOrder("", "-10081", "'=HYPERLINK(\"http://example.org\")");
        assertThat(findings.stream().map(row -> row.get(4))).contains("'=Sheet1");
    }

    @Test
    void aFileIsCalledExactlyAsItIs() throws IOException {
        assertThat(rows("findings").stream().map(row -> row.get(3))).contains("-某表.xlsx");
    }

    @Test
    void aMessageKeepsItsQuotesAndLines() throws IOException {
        assertThat(rows("findings").stream().map(row -> row.get(14)))
                .anySatisfy(message -> assertThat(message).contains("3,\"4\"\n5"));
    }

    private static Breakdown breakdown(List<String> row) {
        return new Breakdown(
                Sex.ofCode(row.get(3)).orElseThrow(),
                new Age(row.get(4)),
                Residence.ofCode(row.get(5)).orElseThrow());
    }

    private static void assertSame(String printed, @Nullable BigDecimal value) {
        if (value == null) {
            assertThat(printed).isEmpty();
        } else {
            assertThat(new BigDecimal(printed)).isEqualByComparingTo(value);
        }
    }

    private static Path csv(String file) {
        return folder.resolve("data").resolve(file + ".csv");
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv(file), StandardCharsets.UTF_8)) {
            List<List<String>> rows =
                    reader.stream().map(CsvRecord::getFields).collect(Collectors.toCollection(ArrayList::new));
            rows.remove(0);
            return rows;
        }
    }
}
