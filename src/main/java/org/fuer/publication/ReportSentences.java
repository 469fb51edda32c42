package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/**
 * The sentences of a paragraph of the report. The first change on an earlier year names the year, later ones on the same
 * year do not (比2023年提高…，降低…).
 */
final class ReportSentences {

    /** A change of fewer things than this is not put in per cent. */
    private static final BigDecimal ENOUGH_FOR_PERCENT = BigDecimal.valueOf(20);

    /** The reason of a level that is held now and was not in each year. */
    private static final String HELD_NOT_ALWAYS = "reason.hold.broken-before";

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final RoundingMode rounding;
    private final ReportReadings readings;
    private int namedYear;

    /** Whether the sentence has compared with the start already. */
    private boolean startTold;

    ReportSentences(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.rounding = edition.place().settings().yearbook().rounding();
        this.readings = new ReportReadings(edition, catalogue);
    }

    /** What follows is a new paragraph. */
    void newParagraph() {
        namedYear = 0;
    }

    /** What follows is another sentence. */
    void newSentence() {
        startTold = false;
    }

    /** A whole sentence about an indicator: its value, its change, and where it stands. */
    Statement about(ReportReading reading) {
        newSentence();
        List<Statement> parts = new ArrayList<>();
        parts.add(value(reading));
        pooled(reading).ifPresent(parts::add);
        change(reading).ifPresent(parts::add);
        verdict(reading).ifPresent(parts::add);
        return sentence(parts);
    }

    /** A sentence about several indicators whose targets stand alike, 分别. */
    Statement about(List<ReportReading> several) {
        if (several.size() == 1) {
            return about(several.get(0));
        }
        List<Statement> names = several.stream()
                .map(reading -> Statement.plain(naming.indicator(reading.indicator(), reading.breakdown())))
                .toList();
        List<Statement> values = several.stream()
                .map(reading -> quantity(
                        reading.now().orElseThrow(), reading.indicator().unit()))
                .toList();
        List<Statement> parts = new ArrayList<>();
        parts.add(Statement.of(words, "report.values", list(names), list(values)));
        parts.add(changes(several));
        parts.add(verdicts(several));
        return sentence(parts);
    }

    private Statement sentence(List<Statement> parts) {
        return Statement.of(words, "report.sentence", Statement.joined(words.say("report.comma"), parts));
    }

    private Statement value(ReportReading reading) {
        Value now = reading.now().orElseThrow();
        Statement value = quantity(now, reading.indicator().unit());
        List<Statement> remarks = new ArrayList<>();
        if (reading.isCarriedForward(edition.year())) {
            remarks.add(Statement.of(words, "report.survey", now.year()));
        }
        if (now.unexplained()) {
            remarks.add(Statement.plain(words.say("report.unexplained")));
        }
        if (reading.smallNumber()) {
            remarks.add(cases(reading).orElseGet(() -> Statement.plain(words.say("report.few"))));
        }
        Statement remarked = remarks.isEmpty()
                ? value
                : Statement.of(words, "report.remarked", value, Statement.joined(words.say("report.comma"), remarks));
        return Statement.of(
                words, "report.value", naming.indicator(reading.indicator(), reading.breakdown()), remarked);
    }

    /** How many cases a rate on few of them counts: 死亡1人. */
    Optional<Statement> cases(ReportReading reading) {
        return casesOf(reading)
                .flatMap(fact -> catalogue.item(fact.key().item()).map(item -> {
                    BigDecimal count =
                            fact.value().setScale(Math.max(0, fact.value().scale()));
                    Statement cases = new Statement(
                            naming.quantity(count, item.unit()),
                            List.of(new Spoken(
                                    count.toPlainString(),
                                    Origin.fact(reading.now().orElseThrow().year(), fact.key()))));
                    return Statement.of(
                            words, "report.cases", naming.item(item).replaceFirst(Naming.AMONG_THEM, ""), cases);
                }));
    }

    /** The one fact above the line of a rate; empty where several make it. */
    Optional<Fact> casesOf(ReportReading reading) {
        List<Reference> above = reading.indicator().numerator().references();
        if (above.size() != 1 || reading.now().isEmpty()) {
            return Optional.empty();
        }
        Reference reference = above.get(0);
        return edition.facts()
                .find(
                        reading.now().orElseThrow().year(),
                        new FactKey(reference.item(), reference.slice().over(reading.breakdown())));
    }

    private Optional<Statement> pooled(ReportReading reading) {
        return reading.assessments().stream()
                .filter(assessment ->
                        readings.pooled(assessment, reading.indicator()).isPresent())
                .findFirst()
                .map(assessment -> Statement.of(
                        words,
                        "report.pooled",
                        assessment.pooled() == null ? "" : assessment.pooled().firstYear(),
                        assessment.pooled() == null ? "" : assessment.pooled().lastYear(),
                        quantity(
                                readings.pooled(assessment, reading.indicator()).orElseThrow(),
                                reading.indicator().unit(),
                                Origin.target(assessment.target().code(), "pooled"))));
    }

    /** By how much it changed on the latest earlier year. */
    private Optional<Statement> change(ReportReading reading) {
        return reading.change()
                .map(change -> change(
                        reading,
                        change,
                        reading.before().orElseThrow(),
                        reading.now().orElseThrow()));
    }

    private Statement change(ReportReading reading, Change change, Value before, Value now) {
        boolean named = before.year() == namedYear;
        namedYear = before.year();
        if (catalogue.isCount(reading.indicator()) && change.from().compareTo(change.to()) != 0) {
            return countChange(reading, change, before, now, named);
        }
        return new Statement(
                named ? naming.change(change) : naming.changeSince(change, before.year()),
                figures(change, before.origin(), now.origin()));
    }

    /** A count gets its absolute change, and its growth where there are enough of it. */
    private Statement countChange(ReportReading reading, Change change, Value before, Value now, boolean named) {
        BigDecimal difference = change.to().subtract(change.from());
        String way = words.say(difference.signum() > 0 ? "report.more" : "report.fewer");
        Statement by = quantity(
                difference.abs(),
                reading.indicator().unit(),
                Origin.derived(Derivation.DIFFERENCE, before.origin(), now.origin()));
        Statement said = named
                ? Statement.of(words, "report.count", way, by)
                : Statement.of(words, "report.count.since", before.year(), way, by);
        boolean enough = change.kind() == Change.Kind.PERCENT
                && change.from().compareTo(ENOUGH_FOR_PERCENT) >= 0
                && change.to().compareTo(ENOUGH_FOR_PERCENT) >= 0;
        return enough
                ? Statement.of(
                        words,
                        "report.count.growth",
                        said,
                        new Statement(naming.change(change), figures(change, before.origin(), now.origin())))
                : said;
    }

    private static List<Spoken> figures(Change change, Origin from, Origin to) {
        BigDecimal size = change.size();
        return switch (change.kind()) {
            case SAME, ALMOST_SAME -> List.of();
            case FROM_TO ->
                List.of(
                        new Spoken(change.from().toPlainString(), from),
                        new Spoken(change.to().toPlainString(), to));
            case DIFFERENCE, PERCENT ->
                List.of(new Spoken(
                        size == null ? "" : size.abs().toPlainString(),
                        Origin.derived(
                                change.kind() == Change.Kind.PERCENT ? Derivation.GROWTH : Derivation.DIFFERENCE,
                                from,
                                to)));
        };
    }

    private Statement changes(List<ReportReading> several) {
        List<String> ways = several.stream()
                .map(reading -> naming.changeWay(reading.change().orElseThrow()))
                .distinct()
                .toList();
        boolean alike = ways.size() == 1 && !ways.get(0).isEmpty();
        List<Statement> each = several.stream()
                .map(reading -> {
                    Change change = reading.change().orElseThrow();
                    boolean last = reading == several.get(several.size() - 1);
                    return new Statement(
                            alike ? amount(change, last) : naming.change(change),
                            figures(
                                    change,
                                    reading.before().orElseThrow().origin(),
                                    reading.now().orElseThrow().origin()));
                })
                .toList();
        int year = several.get(0).before().orElseThrow().year();
        boolean named = year == namedYear;
        namedYear = year;
        if (ways.equals(List.of(""))
                && each.stream().map(Statement::text).distinct().count() == 1) {
            Statement same = each.get(0);
            return named
                    ? Statement.of(words, "report.all-same", same)
                    : Statement.of(words, "report.all-same.since", year, same);
        }
        String way = alike ? ways.get(0) : "";
        return named
                ? Statement.of(words, "report.changes", way, list(each))
                : Statement.of(words, "report.changes.since", year, way, list(each));
    }

    /** By how much; of several differences only the last has the unit: 2.03、9.83和12.97个百分点. */
    private String amount(Change change, boolean last) {
        BigDecimal size = change.size();
        return last || size == null || change.kind() != Change.Kind.DIFFERENCE
                ? naming.changeAmount(change)
                : size.abs().toPlainString();
    }

    private Statement verdicts(List<ReportReading> several) {
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
                dated(first.target(), alike ? quoted.get(0) : list(quoted)));
    }

    /** Where its targets stand, those of one status in one. */
    private Optional<Statement> verdict(ReportReading reading) {
        List<Statement> verdicts = reading.assessments().stream()
                .filter(assessment -> assessment.status() != Status.NO_DATA && !isToldByFarther(reading, assessment))
                .map(assessment -> verdict(reading, assessment))
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
    Statement verdict(ReportReading reading, Assessment assessment) {
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
                        quantity(
                                expected.get(),
                                reading.indicator().unit(),
                                Origin.target(assessment.target().code(), "projected")));
    }

    private Statement distance(ReportReading reading, Assessment assessment, Statement demand, BigDecimal gap) {
        Statement dated = dated(assessment.target(), Statement.of(words, "report.quoted", demand));
        Statement by = quantity(
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
                        quantity(
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
        namedYear = 0;
        return Statement.of(words, key + ".since", demand, change(reading, change, start, now));
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
    static boolean isKeptInstep(ReportReading reading) {
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
                        quantity(number, reading.indicator().unit(), Origin.target(target.code(), "target_value"))))
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

    private Statement quantity(Value value, String unit) {
        return quantity(value.printed(), unit, value.origin());
    }

    /** A figure with its unit. */
    Statement quantity(BigDecimal number, String unit, Origin origin) {
        return new Statement(naming.quantity(number, unit), List.of(new Spoken(number.toPlainString(), origin)));
    }

    /** Joined as the language joins a list in a sentence: 甲、乙和丙. */
    Statement list(List<Statement> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        return Statement.of(
                words,
                "report.and",
                Statement.joined(words.say("list"), all.subList(0, all.size() - 1)),
                all.get(all.size() - 1));
    }
}
