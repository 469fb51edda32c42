package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;

/** The schedules that are accepted can be run. */
class CronTextTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0 0 6 1 6 *",
                "* * * * * *",
                "0 */10 8-18 * * MON-FRI",
                "0 0 6 1,15 jan,JUN ?",
                "0 0/5 14,18 ? * 0-7",
                "59 59 23 31 12 SUN"
            })
    void whatIsAcceptedCanBeRun(String cron) {
        assertThat(CronText.isValid(cron)).isTrue();
        assertThat(CronExpression.isValidExpression(cron)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "0 6 1 6 *",
                "0 0 6 1 6 * 2026",
                "60 0 0 * * *",
                "0 0 24 * * *",
                "0 0 6 0 6 *",
                "0 0 6 1 13 *",
                "a b c d e f",
                "0 0 6 5-1 6 *",
                "0 0 6 1 6 8",
                "0 0/0 6 1 6 *",
                "每天"
            })
    void whatCannotBeRunIsNotAccepted(String cron) {
        assertThat(CronText.isValid(cron)).isFalse();
        assertThat(CronExpression.isValidExpression(cron)).isFalse();
    }
}
