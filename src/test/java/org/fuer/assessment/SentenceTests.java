package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sentences say can be checked by a reader: every difference, every cause, in both languages. */
class SentenceTests {

    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);
    private static final Wording ENGLISH = Wording.of("assessment", Language.ENGLISH);

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "[^\\d，；]*?";

    /** A value, another one, their difference; a target stands in brackets. */
    private static final List<Pattern> DIFFERENCES = List.of(
            Pattern.compile(
                    "^\\d{4}年为" + NUMBER + UNIT + "，比(?:\\d{4}|上)年的" + NUMBER + UNIT + "(?:提高|降低|增加|减少|高|低)" + NUMBER),
            Pattern.compile("^\\d{4}年为" + NUMBER + UNIT + "，比同年\\D*(?:\\d+岁\\D*)*?的" + NUMBER + UNIT + "[高低]" + NUMBER),
            Pattern.compile("^\\d{4}年为" + NUMBER + UNIT + "，同年.*为" + NUMBER + UNIT + "，相差" + NUMBER),
            Pattern.compile("^\\d{4}年为" + NUMBER + UNIT + "，未达到\\d{4}年的目标（[≥≤＞＜]?" + NUMBER + UNIT + "），相差" + NUMBER),
            Pattern.compile("^\\d{4}年为" + NUMBER + UNIT + "，距\\d{4}年的目标（[≥≤＞＜]?" + NUMBER + UNIT + "）还差" + NUMBER),
            Pattern.compile(
                    "^\\d{4}年为" + NUMBER + UNIT + "，距.*；比\\d{4}年的" + NUMBER + UNIT + "(?:提高|降低|增加|减少)" + NUMBER),
            Pattern.compile("年目标[≥≤＞＜]?" + NUMBER + UNIT + "）；按.*预计为" + NUMBER + UNIT + "，比目标[高低]" + NUMBER),
            Pattern.compile(
                    "^\\d{4}年为" + NUMBER + UNIT + "（\\d{4}年目标[≥≤＞＜]?" + NUMBER + UNIT + "）；.*现已回落，相差" + NUMBER));

    private static final String WAY = "(?<way>提高|降低|增加|减少)(?<step>\\d+(?:\\.\\d+)?)";

    /** From the value of the year by the mean change. */
    private static final Pattern MEAN_STEPS = Pattern.compile("^(?<from>\\d{4})年为(?<start>-?[\\d.]+)" + UNIT
            + "[，（].*按\\d{4}—\\d{4}年平均每年" + WAY + "[^，；]*（初步），(?<to>\\d{4})年预计为(?<end>-?[\\d.]+)");

    /** From the line by its slope. */
    private static final Pattern LINE_STEPS = Pattern.compile("趋势线：(?<from>\\d{4})年(?<start>-?[\\d.]+)" + UNIT + "，每年"
            + WAY + UNIT + "），(?<to>\\d{4})年预计为(?<end>-?[\\d.]+)");

    /** From the value of the year by what is needed to the target. */
    private static final Pattern NEEDED_STEPS = Pattern.compile("^(?<from>\\d{4})年为(?<start>-?[\\d.]+)" + UNIT
            + "（(?<to>\\d{4})年目标[≥≤＞＜]?(?<end>[\\d.]+)" + UNIT + "）；.*；每年需" + WAY);

    private static final List<String> CAUSES = List.of(
            "要求相反",
            "没有做到",
            "没有保持住",
            "没有比",
            "没有达到",
            "未达到",
            "比目标高",
            "比目标低",
            "进度只有所需的",
            "与2020年持平",
            "没有变化",
            "曾经达标，现已回落",
            "越过目标",
            "连续两年朝相反方向",
            "可能回落到目标以外",
            "可能达不到",
            "年度波动大于",
            "还不如规划开始时",
            "离目标更远");

    @Test
    void everyDifferenceIsThatOfTheFiguresBesideIt() {
        List<String> checked = new ArrayList<>();
        all().forEach(assessment -> {
            String sentence = assessment.reason(CHINESE);
            for (Pattern difference : DIFFERENCES) {
                Matcher found = difference.matcher(sentence);
                if (found.find()) {
                    checked.add(difference.pattern());
                    assertThat(number(found, 1).subtract(number(found, 2)).abs())
                            .as(sentence)
                            .isEqualByComparingTo(number(found, 3));
                    assertThat(number(found, 3).signum()).as(sentence).isPositive();
                }
            }
        });

        assertThat(checked)
                .containsAll(DIFFERENCES.stream().map(Pattern::pattern).toList());
    }

    /** What a reader counts up misses the figure printed by one in the last digit at most, and hardly ever at all. */
    @Test
    void everyStepLeadsToTheFigureBesideIt() {
        List<Boolean> exact = new ArrayList<>();
        all().forEach(assessment -> {
            String sentence = assessment.reason(CHINESE);
            for (Pattern steps : List.of(MEAN_STEPS, LINE_STEPS, NEEDED_STEPS)) {
                Matcher found = steps.matcher(sentence);
                if (found.find() && !sentence.contains("的按") && !sentence.contains("沿用")) {
                    BigDecimal years = number(found, "to").subtract(number(found, "from"));
                    BigDecimal up = found.group("way").matches("提高|增加") ? years : years.negate();
                    BigDecimal arrived = number(found, "end");
                    BigDecimal counted = number(found, "start")
                            .add(up.multiply(number(found, "step")))
                            .setScale(arrived.scale(), RoundingMode.HALF_EVEN);
                    assertThat(counted.subtract(arrived).abs().unscaledValue())
                            .as(sentence)
                            .isLessThanOrEqualTo(BigInteger.ONE);
                    exact.add(counted.compareTo(arrived) == 0);
                }
            }
        });

        assertThat(exact).hasSizeGreaterThan(100);
        assertThat(exact).filteredOn(one -> !one).hasSizeLessThan(exact.size() / 10);
    }

    @Test
    void everyOrangeOrRedWarningNamesItsCause() {
        assertThat(all().filter(one -> one.warning() == Warning.ORANGE || one.warning() == Warning.RED))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(CAUSES).as(one.reason(CHINESE)).anyMatch(one.reason(CHINESE)::contains));
    }

    @Test
    void everyTargetWithANumberHasItWhateverTheData() {
        assertThat(all().filter(one -> one.target().value() != null)
                        .filter(one -> !one.reasonKey().equals("reason.none.unit")))
                .isNotEmpty()
                .filteredOn(one -> one.targetValue() == null)
                .allSatisfy(one -> assertThat(one.target().comparison().code())
                        .as("counted from a value that is missing: %s", one)
                        .isIn("increase", "decrease"));
    }

    @Test
    void anEnglishSentenceHasNoChineseInIt() {
        Pattern chinese = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

        assertThat(all().filter(one -> !one.reasonKey().equals("reason.none.unit")))
                .allSatisfy(one -> assertThat(one.reason(ENGLISH)).doesNotContainPattern(chinese));
    }

    @Test
    void aTargetWithoutDataKeepsItsNumberInTheUnitOfTheIndicator() {
        assertThat(Judged.target("MMR", "<=", "1", "1/万").in(2023))
                .returns(Status.NO_DATA, Assessment::status)
                .returns(new BigDecimal("10"), Assessment::targetValue);
        assertThat(Judged.target("MMR", "<=", "1", "所").in(2023))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns(null, Assessment::targetValue);
    }

    @Test
    void aRelativeFallWithoutDataIsCountedFromItsBaseIfThatIsKnown() {
        Judged fall = Judged.target("CHILD_INJURY_DEATH", "decrease", "20", "%").baseline(null, 2020);

        assertThat(fall.in(2023).targetValue()).isNull();
        assertThat(fall.values(2020, "10").in(2023))
                .returns(Status.NO_DATA, Assessment::status)
                .returns(new BigDecimal("8"), Assessment::targetValue);
    }

    @Test
    void aPaceTooSlowForAProjectionThatArrivesIsSaid() {
        Judged slow = Judged.target("U5MR", "<", "2.5", "‰").values(2020, "5.5", "5.15", "4.80");

        assertThat(slow.in(2022))
                .returns(Status.AT_RISK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(slow.reasonIn(2022)).contains("可以达到目标；进度只有所需的").endsWith("%");
    }

    @Test
    void theCauseOfALevelThatIsCappedIsSaidBeforeTheCap() {
        Judged few = Judged.target("MMR", "decrease")
                .events(2020, "3", "10000", true, "6", "88")
                .events(2021, "1", "10000", true, "0", "56")
                .events(2022, "2", "10000", true, "2", "72")
                .events(2023, "2", "9000", true, "3", "80");

        assertThat(few.in(2023))
                .returns(Status.ON_TRACK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(few.reasonIn(2023)).endsWith("；已连续两年朝相反方向变化；因基数小，预警不高于橙色");
    }

    @ParameterizedTest(name = "rural {0}, urban 4: {1}")
    @CsvSource({"4, 已没有差距", "3, 已不高于同年城镇5岁以下儿童死亡率的4.00‰"})
    void aGapIsOnlyGoneWhenBothAreEqual(String rural, String words) {
        assertThat(Judged.target("U5MR", "balance")
                        .slice("R")
                        .reference("U5MR", "U")
                        .values(2020, "6", rural)
                        .valuesOf("U5MR", Slice.parse("U").orElseThrow(), 2020, "4", "4")
                        .reasonIn(2021))
                .endsWith(words);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"59.9994", "59.99881"})
    void figuresThatLookAlikeGetMoreDigitsAndSoDoesTheirDifference(String value) {
        assertThat(Judged.target("BREAST_SCREEN", "increase")
                        .values(2020, "59.9988", value)
                        .reasonIn(2021))
                .contains("为" + value + "%，比2020年的59.9988" + "0".repeat(value.length() - 7) + "%提高0.000");
    }

    @Test
    void unitsAndNamesAreSaidInTheLanguageOfTheSentence() {
        Judged nurseries = Judged.target("NURSERY_N", "increase").values(2020, "1", "5");
        Judged gap = Judged.target("U5MR", "balance")
                .slice("R")
                .reference("U5MR", "U")
                .values(2020, "6", "5")
                .valuesOf("U5MR", Slice.parse("U").orElseThrow(), 2020, "4", "4");

        assertThat(nurseries.in(2021).reason(ENGLISH))
                .isEqualTo("5 units in 2021, increase of 4 units from 1 unit in 2020, the increase that is wanted");
        assertThat(gap.in(2021).reason(ENGLISH)).contains("urban: Under-five mortality rate");
    }

    private static Stream<Assessment> all() {
        TargetAssessment assessment = new TargetAssessment(TruthFacts.CATALOGUE);
        List<Assessment> all = new ArrayList<>();
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            history.years().forEach(year -> all.addAll(assessment.assess(place, year, history)));
            // a year of which nothing has arrived
            all.addAll(assessment.assess(place, 2019, history));
        }
        return all.stream();
    }

    private static BigDecimal number(Matcher found, String group) {
        return new BigDecimal(found.group(group));
    }

    private static BigDecimal number(Matcher found, int group) {
        return new BigDecimal(found.group(group));
    }
}
