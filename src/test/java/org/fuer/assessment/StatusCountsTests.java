package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.junit.jupiter.api.Test;

class StatusCountsTests {

    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);
    private static final Wording ENGLISH = Wording.of("assessment", Language.ENGLISH);

    /** A county printed 94 indicators, 4 not met, 2 without data, "the other 90 met"; 94 − 4 − 2 is 88. */
    @Test
    void whatHasNoDataIsNeverMet() {
        StatusCounts counts = new StatusCounts(Map.of(Status.MET, 88, Status.MISSED, 4, Status.NO_DATA, 2));

        assertThat(counts.met()).isEqualTo(88);
        assertThat(counts.metPercent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("95.7"));
        assertThat(counts.rateInWords(CHINESE)).isEqualTo("目标94项：达标88项，尚未达标4项，无数据或不可判2项；达标率95.7%（达标88项 ÷ 可判断的92项）");
        assertThat(counts.rateInWords(ENGLISH))
                .isEqualTo("94 targets: 88 met, 4 not yet met, 2 without data or not assessable; "
                        + "met share 95.7% (88 met ÷ 92 that can be judged)");
    }

    /** 1 ÷ 16 is 6.25 %: a cell that holds it shows 6.3 %. */
    @Test
    void theShareIsRoundedAsACellShowsIt() {
        assertThat(new StatusCounts(Map.of(Status.MET, 1, Status.MISSED, 15)).metPercent())
                .contains(new BigDecimal("6.3"));
    }

    @Test
    void whereNothingCanBeJudgedThereIsNoRate() {
        StatusCounts counts = new StatusCounts(Map.of(Status.NO_DATA, 3, Status.NOT_ASSESSABLE, 1));

        assertThat(counts.metPercent()).isEmpty();
        assertThat(counts.rateInWords(CHINESE)).isEqualTo("目标4项：达标0项，尚未达标0项，无数据或不可判4项；没有可判断的目标，不计算达标率");
    }

    @Test
    void onlyStatusesThatOccurAreNamed() {
        assertThat(new StatusCounts(Map.of(Status.EARLY, 2, Status.NO_TREND, 1)).inWords(CHINESE))
                .isEqualTo("提前达标2项、趋势数据不足1项");
    }

    @Test
    void theThreeCountsAndAllStatusesAddUpToTheTargets() {
        long seed = 20260731;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
            for (Status status : Status.values()) {
                byStatus.put(status, random.nextInt(40));
            }
            StatusCounts counts = new StatusCounts(byStatus);

            assertThat(counts.met() + counts.notMet() + counts.unjudged())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(counts.targets())
                    .isEqualTo(byStatus.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            assertThat(counts.judged()).isEqualTo(counts.met() + counts.notMet());
        }
    }
}
