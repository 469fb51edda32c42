package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * How the 重点指标 of a domain changed on the year before, in a sentence. One that rests on few events or on a warning
 * that is not explained, whose definition changed, or that is a ratio of few births, is not spoken of.
 */
final class KeyChanges {

    /** A ratio of births: its interval is wider than any change of a year. */
    private static final String SEX_RATIO = "女=100";

    private final Edition edition;
    private final Naming naming;
    private final RoundingMode rounding;

    KeyChanges(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /** The sentence; empty when no key indicator can be compared. */
    Optional<Statement> of(Map<Indicator, List<Assessment>> indicators) {
        List<Statement> changes = new ArrayList<>();
        indicators.forEach((indicator, assessments) -> {
            if (indicator.key() && !indicator.unit().equals(SEX_RATIO)) {
                change(indicator, assessments).ifPresent(change -> changes.add(statement(indicator, change)));
            }
        });
        Statement list = Statement.joined(naming.words().say("changes.list"), changes);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(naming.words(), "changes.introduction", edition.year() - 1, list));
    }

    /** What an indicator came to and how it changed, computed from the figures of the two years. */
    private Statement statement(Indicator indicator, Change change) {
        Origin before = origin(indicator, edition.year() - 1);
        Origin now = origin(indicator, edition.year());
        List<Spoken> figures = new ArrayList<>();
        figures.add(new Spoken(change.to().toPlainString(), now));
        BigDecimal size = change.size();
        switch (change.kind()) {
            case SAME, ALMOST_SAME -> {
                // no further figure is spoken
            }
            case DIFFERENCE -> figures.add(spoken(size, Origin.derived(Derivation.DIFFERENCE, before, now)));
            case PERCENT -> figures.add(spoken(size, Origin.derived(Derivation.GROWTH, before, now)));
            case FROM_TO -> {
                figures.add(spoken(change.from(), before));
                figures.add(spoken(change.to(), now));
            }
        }
        return new Statement(naming.change(indicator, change), figures);
    }

    private static Spoken spoken(@Nullable BigDecimal number, Origin origin) {
        return new Spoken(Objects.requireNonNull(number).abs().toPlainString(), origin);
    }

    private static Origin origin(Indicator indicator, int year) {
        return Origin.indicator(year, new IndicatorKey(indicator.code(), Breakdown.TOTAL));
    }

    private Optional<Change> change(Indicator indicator, List<Assessment> assessments) {
        int year = edition.year();
        if (edition.place()
                .lastBreak(indicator.code(), year)
                .filter(last -> last.year() == year)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<Quotient> now = value(indicator, year);
        Optional<Quotient> before = value(indicator, year - 1);
        List<Assessment> ofEverybody = assessments.stream()
                .filter(assessment -> assessment.target().slice().toBreakdown().isTotal())
                .toList();
        int digits = ShownDigits.of(ofEverybody, indicator.decimals(), rounding);
        return now.flatMap(later -> before.map(earlier -> Change.of(indicator, earlier, later, digits, rounding)));
    }

    private Optional<Quotient> value(Indicator indicator, int year) {
        return edition.indicators()
                .find(year, new IndicatorKey(indicator.code(), Breakdown.TOTAL))
                .filter(KeyChanges::isSound)
                .map(value -> value.exact(indicator));
    }

    private static boolean isSound(IndicatorValue value) {
        return value.value() != null && value.status() == ObsStatus.A && !value.smallNumber();
    }
}
