package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.assessment.Change.Kind;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes in the words of published reports; sources in external/README.md. */
class ChangeTests {

    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);
    private static final Wording ENGLISH = Wording.of("assessment", Language.ENGLISH);

    private static Stream<Map<String, String>> rows() {
        return CsvRows.of(Path.of("src/test/resources/external/nbs_published_changes.csv")).stream()
                .filter(row -> !row.get("from_value").isEmpty());
    }

    static Stream<Map<String, String>> independentRows() {
        return rows().filter(row -> row.get("from_value_origin").equals("published"))
                .filter(row -> !row.get("published_change").isEmpty());
    }

    /** Not independent: their earlier figures were inferred from the change, or are known only in general. */
    static Stream<Map<String, String>> inferredRows() {
        return rows().filter(row -> !row.get("from_value_origin").equals("published"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("independentRows")
    void aChangeReadsAsItWasPublished(Map<String, String> row) {
        assertReadsAsPublished(row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inferredRows")
    void aChangeWhoseEarlierFigureIsInferredReadsAsPublished(Map<String, String> row) {
        assertReadsAsPublished(row);
    }

    private static void assertReadsAsPublished(Map<String, String> row) {
        Change change = published(row.get("unit"), row.get("from_value"), row.get("to_value"));
        BigDecimal size = new BigDecimal(row.get("published_change"));
        String by =
                switch (row.get("published_change_kind")) {
                    case "relative_pct" -> "%";
                    case "percentage_points" -> "个百分点";
                    case "permille_points" -> "个千分点";
                    default -> throw new IllegalArgumentException(row.toString());
                };

        assertThat(change.size()).isEqualByComparingTo(size);
        String fall = row.get("unit").equals("‰") ? "下降" : "降低";
        assertThat(change.words(CHINESE)).isEqualTo((size.signum() < 0 ? fall : "提高") + size.abs() + by);
    }

    @Test
    void theRowsWithBothFiguresAreAllTried() {
        assertThat(independentRows()).hasSize(2);
        assertThat(inferredRows()).hasSize(5);
        assertThat(rows()).hasSize(11);
    }

    static Stream<Map<String, String>> reports() {
        return CsvRows.of(Path.of("src/test/resources/external/nbs_report_changes.csv")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aChangeIsPutAsTheBureauPutsIt(Map<String, String> row) {
        assertThat(published(row.get("unit"), row.get("from_value"), row.get("to_value"))
                        .words(CHINESE))
                .isEqualTo(row.get("published_words"));
    }

    /** Both figures of the rest are published, their change is not. */
    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "1/10万, 30.0, 19.9, 降低33.7%",
        "1/10万, 33.23, 15.07, 降低54.6%",
        "%, 39.68, 93, 提高53.32个百分点",
        "%, 71, 95, 提高24个百分点"
    })
    void aChangeThatWasNotPublishedReadsLikeTheOthers(String unit, String from, String to, String words) {
        assertThat(published(unit, from, to).words(CHINESE)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} {1} → {2}: {3}")
    @CsvSource({
        "1/10万, 30.0, 18.3, 降低39%, 比2020年降低39%", // .0 is dropped
        "人, 200, 250, 增长25%, 比2020年增长25%",
        "件, 300, 200, 减少33.3%, 比2020年减少33.3%",
        "元/月, 2000, 2100, 提高5%, 比2020年提高5%",
        "岁, 78.9, 79.4, 提高0.5岁, 比2020年提高0.5岁",
        "小时, 8.1, 7.9, 减少0.2小时, 比2020年减少0.2小时",
        "女=100, 108.9, 108.2, 降低0.7, 比2020年降低0.7",
        "‰, 5.0, 3.9, 下降1.1个千分点, 比2020年下降1.1个千分点",
        "%, 46.7, 46.7, 持平, 与2020年持平",
        "%, 46.70, 46.7, 持平, 与2020年持平",
        "%, 46.7, 46.8, 基本持平, 与2020年基本持平",
        "%, 46.7, 46.6, 基本持平, 与2020年基本持平",
        "%, 46.70, 46.81, 提高0.11个百分点, 比2020年提高0.11个百分点",
        "‰, 4.0, 3.9, 下降0.1个千分点, 比2020年下降0.1个千分点",
        "人, 1000000, 1000100, 基本持平, 与2020年基本持平",
        "1/10万, 14.3, 14.3, 持平, 与2020年持平",
        "1/10万, 16.5, 16.6, 基本持平, 与2020年基本持平",
        "1/10万, 16.50, 16.61, 提高0.7%, 比2020年提高0.7%",
        "1/10万, 10.0, 10.1, 提高1%, 比2020年提高1%", // one per cent is a change
        "%, 10.0, 9.9, 降低0.1个百分点, 比2020年降低0.1个百分点",
        "%, 0, 0.1, 提高0.1个百分点, 比2020年提高0.1个百分点",
        "1/10万, 0, 3.1, 由0/10万提高到3.1/10万, 由2020年的0/10万提高到3.1/10万",
        "1/10万, 12.3, 0, 由12.3/10万降低到0/10万, 由2020年的12.3/10万降低到0/10万",
        "人, 3, 0, 由3人减少到0人, 由2020年的3人减少到0人",
        "人, 0, 0, 持平, 与2020年持平",
        "%, 3.1, 0, 降低3.1个百分点, 比2020年降低3.1个百分点",
        "件, 10000, 3, 减少99.97%, 比2020年减少99.97%", // never 100 %
        "人, 1, 3, 增长200%, 比2020年增长200%"
    })
    void everyUnitHasItsWay(String unit, String from, String to, String words, String since) {
        Change change = published(unit, from, to);

        assertThat(change.words(CHINESE)).isEqualTo(words);
        assertThat(change.since(2020, CHINESE)).isEqualTo(since);
        assertThat(change.hidden()).isFalse();
    }

    @Test
    void theChangeIsThatOfThePrintedFiguresAndSaysWhenTheUnroundedValuesMovedAnotherWay() {
        Change same = change("SCHOOL_YEARS", "10.231", "10.234");
        assertThat(same.kind()).isEqualTo(Kind.SAME);
        assertThat(same.hidden()).isTrue();

        Change really = change("SCHOOL_YEARS", "10.23", "10.23");
        assertThat(really.kind()).isEqualTo(Kind.SAME);
        assertThat(really.hidden()).isFalse();

        Change wider = change("SCHOOL_YEARS", "10.234", "10.236");
        assertThat(wider.words(CHINESE)).isEqualTo("提高0.01年");
        assertThat(wider.hidden()).isFalse();
    }

    @Test
    void aTieIsRoundedAsThePlaceRounds() {
        assertThat(Change.ofPublished("人", new BigDecimal("800"), new BigDecimal("802"), RoundingMode.HALF_UP)
                        .words(CHINESE))
                .isEqualTo("增长0.3%");
        assertThat(Change.ofPublished("人", new BigDecimal("800"), new BigDecimal("802"), RoundingMode.HALF_EVEN)
                        .words(CHINESE))
                .isEqualTo("增长0.2%");
    }

    @Test
    void theLaterFigureIsNamedWithItsUnit() {
        assertThat(published("1/10万", "30.0", "16.9").value(CHINESE)).isEqualTo("16.9/10万");
        assertThat(published("人", "3", "1").value(ENGLISH)).isEqualTo("1 person");
    }

    @Test
    void englishSaysTheSame() {
        assertThat(published("1/10万", "30.0", "16.9").since(2010, ENGLISH)).isEqualTo("fall of 43.7% since 2010");
        assertThat(published("%", "61.2", "75.5").words(ENGLISH)).isEqualTo("rise of 14.3 percentage points");
        assertThat(published("人", "3", "0").words(ENGLISH)).isEqualTo("decrease from 3 persons to 0 persons");
        assertThat(published("%", "46.7", "46.8").since(2021, ENGLISH)).isEqualTo("nearly unchanged since 2021");
    }

    private static Change published(String unit, String from, String to) {
        return Change.ofPublished(unit, new BigDecimal(from), new BigDecimal(to), RoundingMode.HALF_UP);
    }

    private static Change change(String indicator, String from, String to) {
        return Change.of(
                TruthFacts.CATALOGUE.indicator(indicator).orElseThrow(),
                Quotient.of(new BigDecimal(from)),
                Quotient.of(new BigDecimal(to)),
                2,
                RoundingMode.HALF_UP);
    }
}
