package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;

/** Women beside men in the indicators of a domain, wherever both have a rate, percentage or average. */
final class ReportSexes {

    /** So many indicators at most are spoken of. */
    private static final int MOST = 4;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final RoundingMode rounding;

    ReportSexes(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /**
     * Women beside men.
     *
     * @param indicator the indicator
     * @param women the value of women as printed
     * @param men the value of men as printed
     */
    record Pair(Indicator indicator, BigDecimal women, BigDecimal men) {

        /** Women less men, of the figures as printed. */
        BigDecimal difference() {
            return women.subtract(men);
        }

        /** What the value of a sex says. */
        Origin origin(Sex sex, int year) {
            return Origin.indicator(year, new IndicatorKey(indicator.code(), Breakdown.TOTAL.withSex(sex)));
        }

        /** What the difference says. */
        Origin ofDifference(int year) {
            return Origin.derived(Derivation.DIFFERENCE, origin(Sex.MALE, year), origin(Sex.FEMALE, year));
        }
    }

    /** Women beside men in these indicators, each once. */
    List<Pair> pairs(List<ReportReading> readings) {
        Set<Indicator> indicators = new LinkedHashSet<>();
        readings.forEach(reading -> indicators.add(reading.indicator()));
        List<Pair> pairs = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Optional<BigDecimal> women = value(indicator, Sex.FEMALE);
            Optional<BigDecimal> men = value(indicator, Sex.MALE);
            if (!catalogue.isCount(indicator) && women.isPresent() && men.isPresent()) {
                pairs.add(new Pair(indicator, women.get(), men.get()));
            }
        }
        return pairs;
    }

    private Optional<BigDecimal> value(Indicator indicator, Sex sex) {
        return edition.indicators()
                .find(edition.year(), new IndicatorKey(indicator.code(), Breakdown.TOTAL.withSex(sex)))
                .filter(value -> value.status() == ObsStatus.A && !value.smallNumber())
                .map(IndicatorValue::value)
                .map(value -> value.setScale(indicator.decimals(), rounding));
    }

    /** A paragraph about the pairs that differ in print; empty without any. */
    Optional<Statement> of(List<ReportReading> readings) {
        List<Statement> said = pairs(readings).stream()
                .filter(pair -> pair.difference().signum() != 0)
                .limit(MOST)
                .map(this::inWords)
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Statement.of(words, "report.sexes", Statement.joined(words.say("report.semicolon"), said)));
    }

    private Statement inWords(Pair pair) {
        String unit = pair.indicator().unit();
        return Statement.of(
                words,
                pair.difference().signum() > 0 ? "report.women-more" : "report.women-less",
                naming.indicator(pair.indicator()),
                naming.said(pair.women(), unit, pair.origin(Sex.FEMALE, edition.year())),
                naming.said(pair.men(), unit, pair.origin(Sex.MALE, edition.year())),
                naming.said(
                        pair.difference().abs(),
                        pair.indicator().unitOfDifference(),
                        pair.ofDifference(edition.year())));
    }
}
