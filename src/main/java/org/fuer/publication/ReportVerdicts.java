package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;

/** What the report says of where targets stand: 提前实现2030年“98%以上”的目标, 还差0.65个百分点. */
final class ReportVerdicts {

    /** The reason of a level that is held now and was not in each year. */
    private static final String HELD_NOT_ALWAYS = "reason.hold.broken-before";

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RoundingMode rounding;
    private final ReportReadings readings;
    private final ReportChanges changes;

    /** Whether the sentence has compared with the start already. */
    private boolean startTold;

    /** Verdicts in a paragraph that speaks of these changes. */
    ReportVerdicts(Edition edition, Naming naming, ReportReadings readings, ReportChanges changes) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.rounding = edition.place().settings().yearbook().rounding();
        this.readings = readings;
        this.changes = changes;
    }

    /** Where the targets of several indicators stand that stand alike. */
    Statement of(List<ReportReading> several) {
        List<Statement> demands = several.stream()
                .map(reading -> demand(reading, reading.assessments().get(0)))
                .toList();
        Assessment first = several.get(0).assessments().get(0);
        if (!first.status().isMet()) {
            return Statement.of(words, "report.all-kept", demands.get(0));
        }
        String key = first.status() == Status.EARLY ? "early" : "met";
        boolean alike = demands.stream().map(Statement::text).distinct().count() == 1;
        List<Statement> quoted = demands.stream()
                .map(demand -> Statement.of(words, "report.quoted", demand))
                .toList();
        return Statement.of(
                words,
                (alike ? "report.all-" : "report.each-") + key,
                dated(first.target(), alike ? quoted.get(0) : naming.together(quoted)));
    }

    /** Where its targets stand, those of one status in one. */
    Optional<Statement> of(ReportReading reading) {
        startTold = false;
        List<Statement> verdicts = reading.assessments().stream()
                .filter(assessment -> assessment.status() != Status.NO_DATA && !isToldByFarther(reading, assessment))
                .map(assessment -> next(reading, assessment))
                .toList();
        return verdicts.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(words.say("report.comma"), verdicts));
    }

    /** Of several targets of one year that stand alike, the farthest says it for all. */
    private boolean isToldByFarther(ReportReading reading, Assessment assessment) {
        BigDecimal gap = readings.gap(reading, assessment).orElse(null);
        return gap != null
                && reading.assessments().stream()
                        .filter(other -> other.status() == assessment.status()
                                && other.target()
                                        .year()
                                        .equals(assessment.target().year()))
                        .anyMatch(other -> readings.gap(reading, other)
                                .filter(farther -> farther.compareTo(gap) > 0)
                                .isPresent());
    }

    /** Where a target stands. */
    Statement of(ReportReading reading, Assessment assessment) {
        startTold = false;
        return next(reading, assessment);
    }

    private Statement next(ReportReading reading, Assessment assessment) {
        Target target = assessment.target();
        Statement demand = demand(reading, assessment);
        boolean number = readings.demand(assessment, reading.indicator()).isPresent();
        Status status = assessment.status();
        if (ReportReading.isOpen(assessment)) {
            return Statement.of(words, "report." + status.code(), demand);
        }
        if (status.isMet()) {
            String key = status == Status.EARLY ? "report.early" : "report.met";
            Statement met = number
                    ? Statement.of(words, key, dated(target, Statement.of(words, "report.quoted", demand)))
                    : Statement.of(words, key + ".words", demand);
            return assessment.warning() == Warning.ORANGE ? mayFallBack(reading, assessment, met) : met;
        }
        Optional<BigDecimal> gap = readings.gap(reading, assessment);
        if (number && gap.isPresent()) {
            return distance(reading, assessment, demand, gap.get());
        }
        return direction(reading, assessment, demand);
    }

    private Statement mayFallBack(ReportReading reading, Assessment assessment, Statement met) {
        Optional<BigDecimal> expected = readings.expected(reading, assessment);
        Optional<Integer> due = edition.place().dueYear(assessment.target(), edition.year());
        return expected.isEmpty() || due.isEmpty()
                ? met
                : Statement.of(
                        words,
                        "report.may-fall-back",
                        met,
                        due.get(),
                        naming.said(
                                expected.get(),
                                reading.indicator().unit(),
                                Origin.target(assessment.target().code(), "projected")));
    }

    private Statement distance(ReportReading reading, Assessment assessment, Statement demand, BigDecimal gap) {
        Statement dated = dated(assessment.target(), Statement.of(words, "report.quoted", demand));
        Statement by = naming.said(
                gap,
                reading.indicator().unitOfDifference(),
                Origin.derived(
                        Derivation.DIFFERENCE,
                        reading.now().orElseThrow().origin(),
                        Origin.target(assessment.target().code(), "target_value")));
        if (assessment.status() == Status.MISSED) {
            return Statement.of(words, "report.missed", dated, by);
        }
        Statement distance = Statement.of(
                words,
                assessment.target().comparison() == Comparison.ABOUT ? "report.distance.about" : "report.distance",
                dated,
                by);
        String key = "report."
                + (isOnTrack(assessment)
                        ? "reaching"
                        : assessment.status() == Status.ON_TRACK
                                ? "unsure"
                                : assessment.status().code());
        Optional<BigDecimal> expected = readings.expected(reading, assessment);
        Optional<Integer> due = edition.place().dueYear(assessment.target(), edition.year());
        return expected.isEmpty() || due.isEmpty()
                ? Statement.of(words, key + ".unseen", distance)
                : Statement.of(
                        words,
                        key,
                        distance,
                        due.get(),
                        naming.said(
                                expected.get(),
                                reading.indicator().unit(),
                                Origin.target(assessment.target().code(), "projected")));
    }

    private static boolean isOnTrack(Assessment assessment) {
        return assessment.status() == Status.ON_TRACK && assessment.warning() == Warning.GREEN;
    }

    /** A target that demands a direction is judged by the year that progress is counted from. */
    private Statement direction(ReportReading reading, Assessment assessment, Statement demand) {
        boolean kept = assessment.status() == Status.ON_TRACK;
        boolean heldNow = assessment.reasonKey().equals(HELD_NOT_ALWAYS);
        String key = kept
                ? isOnTrack(assessment) ? "report.kept" : "report.kept-but"
                : heldNow ? "report.not-always-kept" : "report.not-kept";
        Optional<BigDecimal> base = readings.base(reading, assessment);
        boolean toldAlready = reading.before()
                .filter(before -> assessment.baseYear() != null && before.year() == assessment.baseYear())
                .isPresent();
        boolean asDemanded = reading.change().isPresent() && goesAsDemanded(reading, assessment);
        boolean compared =
                switch (assessment.target().comparison()) {
                    case INCREASE, DECREASE, MAINTAIN -> !assessment.target().annual();
                    default -> false;
                };
        if (base.isEmpty() || toldAlready || !compared || startTold || reading.smallNumber() || (kept && asDemanded)) {
            return Statement.of(words, key, demand);
        }
        Value now = reading.now().orElseThrow();
        Value start = new Value(
                assessment.baseYear() == null ? edition.year() : assessment.baseYear(),
                base.get(),
                false,
                Origin.target(assessment.target().code(), "base_value"));
        Change change =
                plainly(Change.ofPublished(reading.indicator().unit(), start.printed(), now.printed(), rounding));
        startTold = true;
        changes.nameNextYear();
        return Statement.of(words, key + ".since", demand, changes.of(reading, change, start, now));
    }

    /** Where a direction is demanded, 基本持平 would hide which way it went. */
    private static Change plainly(Change change) {
        BigDecimal size = change.size();
        if (change.kind() != Change.Kind.ALMOST_SAME || size == null || size.signum() == 0) {
            return change;
        }
        boolean points = change.to().subtract(change.from()).compareTo(size) == 0;
        return new Change(
                points ? Change.Kind.DIFFERENCE : Change.Kind.PERCENT,
                change.unit(),
                change.from(),
                change.to(),
                size,
                change.hidden());
    }

    /** Whether the last change went where the target wants the indicator to go. */
    private static boolean goesAsDemanded(ReportReading reading, Assessment assessment) {
        Change change = reading.change().orElseThrow();
        int way = change.to().compareTo(change.from());
        return switch (assessment.target().comparison()) {
            case INCREASE -> way > 0;
            case DECREASE -> way < 0;
            default -> false;
        };
    }

    /** Whether its only target demands a direction and the last change went there. */
    static boolean isKeptInStep(ReportReading reading) {
        Assessment assessment = reading.assessments().get(0);
        Comparison comparison = assessment.target().comparison();
        return assessment.targetValue() == null
                && (comparison == Comparison.INCREASE || comparison == Comparison.DECREASE)
                && reading.change().isPresent()
                && goesAsDemanded(reading, assessment);
    }

    /** What a target demands: 98%以上, 逐步提高. */
    Statement demand(ReportReading reading, Assessment assessment) {
        Target target = assessment.target();
        Comparison comparison = target.comparison();
        return readings.demand(assessment, reading.indicator())
                .map(number -> Statement.of(
                        words,
                        "report.demand."
                                + switch (comparison) {
                                    case INCREASE -> "at_least";
                                    case DECREASE -> "at_most";
                                    default -> comparison.name().toLowerCase(Locale.ROOT);
                                },
                        naming.said(number, reading.indicator().unit(), Origin.target(target.code(), "target_value"))))
                .orElseGet(() -> Statement.plain(words.say("report.demand.words."
                        + (comparison == Comparison.BALANCE && target.reference() != null
                                ? "gap"
                                : comparison.name().toLowerCase(Locale.ROOT)))));
    }

    private Statement dated(Target target, Statement demand) {
        if (target.annual()) {
            return Statement.of(words, "report.dated.annual", demand);
        }
        return edition.place()
                .dueYear(target, edition.year())
                .map(due -> Statement.of(words, "report.dated", due, demand))
                .orElse(demand);
    }
}
