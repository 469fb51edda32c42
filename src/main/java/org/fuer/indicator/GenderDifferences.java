package org.fuer.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Sex;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;

/** Puts women beside men wherever an indicator has values of both. */
public final class GenderDifferences {

    /** Boys for each 100 girls: the two numbers it divides are those of the two sexes. */
    private static final String SEX_RATIO = "女=100";

    private final Catalogue catalogue;

    /** Differences of the indicators of this catalogue. */
    public GenderDifferences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The differences of a year, in the order of indicator, age and residence. Where one sex has no value there is no
     * difference. A sex ratio gives the two counts that it is made of.
     */
    public List<GenderDifference> of(IndicatorHistory history, int year) {
        List<GenderDifference> differences = new ArrayList<>();
        for (IndicatorValue value : history.of(year)) {
            catalogue
                    .indicator(value.key().indicator())
                    .flatMap(indicator -> difference(indicator, value, history, year))
                    .ifPresent(differences::add);
        }
        return List.copyOf(differences);
    }

    private Optional<GenderDifference> difference(
            Indicator indicator, IndicatorValue value, IndicatorHistory history, int year) {
        Breakdown breakdown = value.key().breakdown();
        if (value.value() == null) {
            return Optional.empty();
        }
        if (indicator.unit().equals(SEX_RATIO)) {
            return ofRatio(indicator, value, year);
        }
        if (breakdown.sex() != Sex.FEMALE) {
            return Optional.empty();
        }
        return history.find(year, new IndicatorKey(indicator.code(), breakdown.withSex(Sex.MALE)))
                .filter(men -> men.value() != null)
                .map(men -> new GenderDifference(
                        indicator,
                        year,
                        breakdown.age(),
                        breakdown.residence(),
                        indicator.unit(),
                        value.exact(indicator),
                        men.exact(indicator),
                        catalogue.isCount(indicator),
                        value.status() == ObsStatus.U ? ObsStatus.U : men.status(),
                        value.smallNumber() || men.smallNumber()));
    }

    private Optional<GenderDifference> ofRatio(Indicator indicator, IndicatorValue ratio, int year) {
        if (ratio.numerator() == null || ratio.denominator() == null) {
            return Optional.empty();
        }
        return Optional.of(new GenderDifference(
                indicator,
                year,
                ratio.key().breakdown().age(),
                ratio.key().breakdown().residence(),
                catalogue
                        .item(indicator.numerator().references().get(0).item())
                        .map(Item::unit)
                        .orElse(""),
                Quotient.of(ratio.denominator()),
                Quotient.of(ratio.numerator()),
                true,
                ratio.status(),
                false));
    }
}
