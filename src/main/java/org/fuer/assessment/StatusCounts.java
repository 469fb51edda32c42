package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Wording;

/**
 * How many targets stand where, and the 达标率 with all that it takes to check it. The counts of all statuses add up to
 * the number of targets; so do the three counts of the rate: met, not met, and those without a verdict. What has no data
 * is never met, and never in the denominator.
 *
 * @param byStatus how many targets have each status; every status is there
 */
public record StatusCounts(Map<Status, Integer> byStatus) {

    public StatusCounts {
        Map<Status, Integer> every = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            every.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Collections.unmodifiableMap(every);
    }

    /** The counts of these targets. */
    public static StatusCounts of(Collection<Assessment> assessments) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        assessments.forEach(assessment -> counts.merge(assessment.status(), 1, Integer::sum));
        return new StatusCounts(counts);
    }

    /** How many targets have this status. */
    public int of(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** How many targets there are. */
    public int targets() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are met, early or in time (达标). */
    public int met() {
        return of(Status.EARLY) + of(Status.MET);
    }

    /** How many are not met, whether or not they are due (未达标). */
    public int notMet() {
        return judged() - met();
    }

    /** How many have no data or nothing to be judged by (无数据、不可判). */
    public int unjudged() {
        return of(Status.NO_DATA) + of(Status.NOT_ASSESSABLE);
    }

    /** How many can be judged, the denominator of the 达标率. */
    public int judged() {
        return targets() - unjudged();
    }

    /** Met ÷ judged as a percentage with one decimal, rounded as a cell shows it; empty where none can be judged. */
    public Optional<BigDecimal> metPercent() {
        return judged() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * met()).divide(BigDecimal.valueOf(judged()), 1, RoundingMode.HALF_UP));
    }

    /** The counts that are not zero, as one text; the words are those of the bundle {@code assessment}. */
    public String inWords(Wording wording) {
        List<String> parts = new ArrayList<>();
        byStatus.forEach((status, count) -> {
            if (count > 0) {
                parts.add(wording.say("counts.status", status.label(wording), count));
            }
        });
        return String.join(wording.say("mark.and"), parts);
    }

    /** The 达标率 with its three counts and its denominator, in words of the bundle {@code assessment}. */
    public String rateInWords(Wording wording) {
        String counts = wording.say("counts.three", targets(), met(), notMet(), unjudged());
        return metPercent()
                .map(percent -> wording.say("counts.rate", counts, percent.toPlainString(), met(), judged()))
                .orElseGet(() -> wording.say("counts.no-rate", counts));
    }
}
