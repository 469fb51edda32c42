package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of the report, beside those of the national bureau (sources in external/README.md). */
class ReportSentencesTests {

    private static final Edition EDITION = Editions.of("zengdu", 2025, "");

    private final ReportSentences sentences = in(Language.CHINESE);

    static Stream<Map<String, String>> publishedChanges() {
        return CsvRows.of(Path.of("src/test/resources/external/nbs_published_changes.csv")).stream()
                .filter(row -> !row.get("from_value").isEmpty())
                .filter(row -> !row.get("published_change").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publishedChanges")
    void aChangeIsSaidAsTheNationalBureauPrintedIt(Map<String, String> row) {
        String unit = row.get("unit");
        BigDecimal size = new BigDecimal(row.get("published_change"));
        ReportReading reading =
                reading(measuredIn(unit), row.get("from_year"), row.get("from_value"), row.get("to_value"));

        Statement said = sentences.about(reading);

        String by = size.abs().toPlainString()
                + switch (row.get("published_change_kind")) {
                    case "relative_pct" -> "%";
                    case "percentage_points" -> "个百分点";
                    default -> "个千分点";
                };
        assertThat(said.text()).contains("比" + row.get("from_year") + "年").contains(by);
        assertThat(said.figures()).extracting(Spoken::text).contains(size.abs().toPlainString());
    }

    @Test
    void theFirstChangeInAParagraphNamesTheYearAndLaterOnesDoNot() {
        ReportReading reading = reading(measuredIn("%"), "2024", "70.9", "74.8");

        assertThat(sentences.about(reading).text()).contains("比2024年提高3.9个百分点");
        assertThat(sentences.about(reading).text()).contains("，提高3.9个百分点").doesNotContain("2024");
        sentences.newParagraph();
        assertThat(sentences.about(reading).text()).contains("比2024年提高3.9个百分点");
    }

    @Test
    void aYearBeforeTheLastIsNamedWhereTheLastHasNoData() {
        sentences.about(reading(measuredIn("%"), "2024", "70.9", "74.8"));

        assertThat(sentences
                        .about(reading(measuredIn("%"), "2023", "70.9", "74.8"))
                        .text())
                .contains("比2023年提高3.9个百分点");
    }

    @Test
    void noChangeIsSameAndATinyOneAlmostTheSame() {
        assertThat(sentences
                        .about(reading(measuredIn("%"), "2024", "74.8", "74.8"))
                        .text())
                .contains("与2024年持平");
        sentences.newParagraph();
        assertThat(sentences
                        .about(reading(measuredIn("%"), "2024", "46.8", "46.7"))
                        .text())
                .contains("与2024年基本持平");
    }

    @Test
    void aFallToNothingIsNeverAHundredPerCent() {
        assertThat(sentences
                        .about(reading(measuredIn("1/10万"), "2024", "14.3", "0.0"))
                        .text())
                .contains("由2024年的14.3/10万降低到0.0/10万")
                .doesNotContain("100%");
    }

    @Test
    void ofSeveralDifferencesOnlyTheLastHasItsUnit() {
        Indicator indicator = measuredIn("%");
        Assessment kept = kept(indicator);
        Statement said = sentences.about(List.of(
                judged(reading(indicator, "2024", "70.0", "71.5"), kept),
                judged(reading(indicator, "2024", "80.0", "82.5"), kept)));

        assertThat(said.text()).contains("分别为71.5%和82.5%，比2024年分别提高1.5和2.5个百分点，均符合逐步提高的要求。");
        assertThat(said.figures()).extracting(Spoken::text).containsExactlyInAnyOrder("71.5", "82.5", "1.5", "2.5");
    }

    @Test
    void aCountHasItsAbsoluteChangeAndItsGrowthOnlyWhereThereAreEnough() {
        Indicator count = Editions.CATALOGUE.indicators().stream()
                .filter(indicator -> Editions.CATALOGUE.isCount(indicator)
                        && indicator.unit().equals("个"))
                .findFirst()
                .orElseThrow();

        assertThat(sentences.about(reading(count, "2024", "4", "6")).text()).contains("比2024年增加2个。");
        sentences.newParagraph();
        assertThat(sentences.about(reading(count, "2024", "200", "210")).text()).contains("比2024年增加10个，增长5%。");
    }

    @Test
    void aSurveyThatStandsOnHasItsYear() {
        ReportReading reading = reading(measuredIn("%"), "2020", "70.0", "71.5");
        Value now = new Value(
                2023, new BigDecimal("71.5"), false, reading.now().orElseThrow().origin());
        ReportReading carried = new ReportReading(
                reading.indicator(),
                reading.breakdown(),
                List.of(),
                Optional.of(now),
                Optional.empty(),
                Optional.empty(),
                false,
                1);

        assertThat(sentences.about(carried).text()).contains("为71.5%（2023年调查数）。");
    }

    @Test
    void aRateOnFewEventsSaysHowManyAndNothingOfAChange() {
        List<ReportReading> small = Domain.of(EDITION.assessments()).stream()
                .flatMap(domain -> new ReportReadings(EDITION, Editions.CATALOGUE).of(domain).stream())
                .filter(reading -> reading.indicator().code().equals("MMR") && reading.smallNumber())
                .toList();

        assertThat(small).isNotEmpty();
        small.forEach(reading -> {
            assertThat(reading.change()).isEmpty();
            assertThat(sentences.about(reading).text()).containsPattern("（孕产妇死亡人数\\d+人）");
        });
    }

    @Test
    void aTargetJustMissedIsPrintedWithEnoughDigitsToSeeIt() {
        Domain domain = Domain.of(EDITION.assessments()).get(0);
        Assessment met = domain.assessments().stream()
                .filter(assessment -> assessment.status().isMet()
                        && assessment.target().comparison().code().equals(">=")
                        && assessment.value() != null)
                .findFirst()
                .orElseThrow();
        BigDecimal value = Optional.ofNullable(met.value()).orElseThrow();
        BigDecimal goal = value.add(new BigDecimal("0.0004")).setScale(3, RoundingMode.UP);
        Assessment missed = standing(met, Quotient.of(goal), Status.MISSED, Warning.RED);

        ReportReading reading = new ReportReadings(EDITION, Editions.CATALOGUE)
                .of(new Domain(domain.plan(), domain.nameZh(), List.of(missed), false))
                .get(0);

        assertThat(reading.now().orElseThrow().printed()).isLessThan(goal);
        assertThat(sentences.about(reading).text()).contains("未达到").doesNotContain("相差0个");
    }

    @Test
    void englishSaysTheSame() {
        assertThat(in(Language.ENGLISH)
                        .about(reading(measuredIn("%"), "2010", "61.2", "75.5"))
                        .text())
                .contains("is 75.5%, rise of 14.3 percentage points since 2010.");
    }

    private static ReportSentences in(Language language) {
        return new ReportSentences(
                EDITION, Editions.CATALOGUE, new Naming(Editions.CATALOGUE, EDITION.place(), language));
    }

    private static Indicator measuredIn(String unit) {
        return Editions.CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.unit().equals(unit) && indicator.denominator() != null)
                .findFirst()
                .orElseThrow();
    }

    private static ReportReading reading(Indicator indicator, String year, String from, String to) {
        IndicatorKey key = new IndicatorKey(indicator.code(), Breakdown.TOTAL);
        int earlier = Integer.parseInt(year);
        Value before = new Value(earlier, new BigDecimal(from), false, Origin.indicator(earlier, key));
        Value now = new Value(2025, new BigDecimal(to), false, Origin.indicator(2025, key));
        return new ReportReading(
                indicator,
                Breakdown.TOTAL,
                List.of(),
                Optional.of(now),
                Optional.of(before),
                Optional.of(
                        Change.ofPublished(indicator.unit(), before.printed(), now.printed(), RoundingMode.HALF_UP)),
                false,
                1);
    }

    private static ReportReading judged(ReportReading reading, Assessment assessment) {
        return new ReportReading(
                reading.indicator(),
                reading.breakdown(),
                List.of(assessment),
                reading.now(),
                reading.before(),
                reading.change(),
                false,
                1);
    }

    private static Assessment kept(Indicator indicator) {
        Assessment any = EDITION.assessments().stream()
                .filter(assessment ->
                        assessment.target().comparison().code().equals("increase") && assessment.targetValue() == null)
                .findFirst()
                .orElseThrow();
        return standing(any, null, Status.ON_TRACK, Warning.GREEN);
    }

    private static Assessment standing(
            Assessment like, @org.jspecify.annotations.Nullable Quotient goal, Status status, Warning warning) {
        return new Assessment(
                like.target(),
                goal,
                like.targetYear(),
                like.current(),
                like.valueYear(),
                like.base(),
                like.baseYear(),
                status,
                like.movement(),
                like.pooled(),
                like.certainty(),
                warning,
                like.reasonKey(),
                like.reasonArguments());
    }
}
