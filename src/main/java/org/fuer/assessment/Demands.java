package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.JobSettings.Band;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/** Reads what a target asks for, in the unit of its indicator. */
final class Demands {

    private static final Quotient HUNDRED = Quotient.of(100);

    private final Catalogue catalogue;
    private final AssessmentSettings settings;
    private final Evidence evidence;

    /** The demands of a place's targets on what may be looked at in a year. */
    Demands(Evidence evidence) {
        this.evidence = evidence;
        this.catalogue = evidence.catalogue();
        this.settings = evidence.place().settings().assessment();
    }

    Demand of(Target target, Indicator indicator) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL, ABOUT -> number(target, indicator);
            case INCREASE -> change(target, indicator, 1);
            case DECREASE -> change(target, indicator, -1);
            case MAINTAIN -> hold(indicator);
            case REFERENCE -> reference(target, indicator);
            case BALANCE -> balance(target, indicator);
        };
    }

    private Demand number(Target target, Indicator indicator) {
        BigDecimal printed = target.value();
        if (printed == null) {
            return new NoDemand(Sentence.of("none.value"));
        }
        Optional<Quotient> factor = target.valueUnit().isEmpty()
                ? Optional.of(Quotient.of(1))
                : UnitConversion.factor(target.valueUnit(), indicator.unit());
        if (factor.isEmpty()) {
            return new NoDemand(Sentence.of("none.unit", target.valueUnit(), indicator.unit()));
        }
        Quotient goal = Quotient.of(printed).times(factor.get());
        return new ReachDemand(region(target.comparison(), indicator, goal), goal);
    }

    private Region region(Comparison comparison, Indicator indicator, Quotient goal) {
        return switch (comparison) {
            case AT_LEAST -> Region.atLeast(goal);
            case MORE_THAN -> Region.moreThan(goal);
            case AT_MOST -> Region.atMost(goal);
            case LESS_THAN -> Region.lessThan(goal);
            case ABOUT -> {
                Quotient tolerance = goal.magnitude().times(Quotient.of(settings.aboutTolerance()));
                yield Region.between(goal.minus(tolerance), goal.plus(tolerance));
            }
            // reached: where more is better, more than the number is no fault
            default ->
                switch (indicator.direction()) {
                    case UP -> Region.atLeast(goal);
                    case DOWN -> Region.atMost(goal);
                    case NEAR, NONE -> Region.between(goal, goal);
                };
        };
    }

    private static Demand change(Target target, Indicator indicator, int wanted) {
        BigDecimal printed = target.value();
        if (printed == null) {
            return target.annual() ? new EveryYearDemand(wanted) : new ImproveDemand(wanted);
        }
        Quotient amount = Quotient.of(printed);
        if (target.valueUnit().equals("%")) {
            return new FallDemand(wanted, amount.dividedBy(HUNDRED), true);
        }
        return UnitConversion.pointsFactor(target.valueUnit(), indicator.unit())
                .<Demand>map(factor -> new FallDemand(wanted, amount.times(factor), false))
                .orElseGet(() -> new NoDemand(Sentence.of("none.unit", target.valueUnit(), indicator.unit())));
    }

    private static Demand hold(Indicator indicator) {
        int wanted = indicator.direction().wanted();
        return wanted == 0 ? new NoDemand(Sentence.of("none.direction")) : new HoldDemand(wanted);
    }

    private Demand reference(Target target, Indicator indicator) {
        Target.@Nullable IndicatorReference reference = target.reference();
        if (reference == null || reference.external()) {
            return new NoDemand(Sentence.of("none.external"));
        }
        int wanted = indicator.direction().wanted();
        return companion(reference)
                .<Demand>map(companion -> new ReferenceDemand(companion, wanted == 0 ? 1 : wanted))
                .orElseGet(() -> new NoDemand(Sentence.of("none.external")));
    }

    private Demand balance(Target target, Indicator indicator) {
        Target.@Nullable IndicatorReference reference = target.reference();
        if (reference != null) {
            return companion(reference)
                    .<Demand>map(companion ->
                            new GapDemand(companion, indicator.direction().wanted()))
                    .orElseGet(() -> new NoDemand(Sentence.of("none.external")));
        }
        Band band = settings.bands().get(indicator.code());
        return band == null
                ? new NoDemand(Sentence.of("none.band"))
                : new ReachDemand(Region.between(Quotient.of(band.low()), Quotient.of(band.high())), null);
    }

    private Optional<Companion> companion(Target.IndicatorReference reference) {
        return catalogue
                .indicator(reference.indicator())
                .map(other -> new Companion(other, reference.slice(), evidence.series(other, reference.slice())));
    }
}
