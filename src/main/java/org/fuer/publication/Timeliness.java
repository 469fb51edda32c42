package org.fuer.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Whether reports came in time: by the 报出日期 in them alone, since no clock is asked.
 *
 * @param deadline the last day for reports
 * @param words the language spoken
 */
record Timeliness(LocalDate deadline, Wording words) {

    static Timeliness of(Edition edition, Wording words) {
        return new Timeliness(edition.place().settings().deadline().atYear(edition.year() + 1), words);
    }

    boolean isLate(@Nullable LocalDate reportedOn) {
        return reportedOn != null && reportedOn.isAfter(deadline);
    }

    /** How many days after the deadline; negative before it. */
    long daysLate(LocalDate reportedOn) {
        return ChronoUnit.DAYS.between(deadline, reportedOn);
    }

    /** In time, or how many days late; not judged without a date. */
    String say(@Nullable LocalDate reportedOn) {
        if (reportedOn == null) {
            return words.say("timely.unknown");
        }
        return isLate(reportedOn) ? words.say("timely.late", daysLate(reportedOn)) : words.say("timely.in-time");
    }

    /** The last day for reports, as a letter writes it. */
    String deadlineInWords() {
        return words.say("date", deadline.getYear(), deadline.getMonthValue(), deadline.getDayOfMonth());
    }
}
