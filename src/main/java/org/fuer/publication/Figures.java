package org.fuer.publication;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.JobSettings.YearbookSettings;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.Origin;

/**
 * Turns the values of an edition into what stands in a table: a number rounded as the place rounds, or the symbol of
 * its status. A value that is not zero and would be printed as zero becomes the symbol for less than half a unit.
 */
final class Figures {

    /** The mark of a value on a warning that is not explained. */
    private static final String UNEXPLAINED = "\"*\"";

    private final Edition edition;
    private final YearbookSettings settings;

    Figures(Edition edition) {
        this.edition = edition;
        this.settings = edition.place().settings().yearbook();
    }

    /** An indicator's value of a year. */
    Entry indicator(Indicator indicator, Breakdown breakdown, int year) {
        return indicator(indicator, breakdown, year, indicator.decimals());
    }

    /** An indicator's value of the edition's year, with digits that show on which side of its targets it is. */
    Entry judged(Indicator indicator, Breakdown breakdown, Collection<Assessment> assessments) {
        int digits = ShownDigits.of(assessments, indicator.decimals(), settings.rounding());
        return indicator(indicator, breakdown, edition.year(), digits);
    }

    private Entry indicator(Indicator indicator, Breakdown breakdown, int year, int digits) {
        Optional<IndicatorValue> found = edition.indicators().find(year, new IndicatorKey(indicator.code(), breakdown));
        if (found.isPresent()) {
            BigDecimal value = found.get().value();
            if (value != null) {
                return figure(
                        value,
                        digits,
                        found.get().status(),
                        Origin.indicator(year, found.get().key()));
            }
            if (found.get().status() == ObsStatus.M) {
                return symbol("undefined");
            }
            if (found.get().status() == ObsStatus.Q) {
                return symbol("suppressed");
            }
        }
        return absent(formsOf(indicator), year);
    }

    /** A fact's value of a year. */
    Entry fact(Item item, Breakdown breakdown, int year) {
        Optional<Fact> found = edition.facts().find(year, new FactKey(item.code(), breakdown));
        if (found.isEmpty()) {
            return absent(Set.of(item.form()), year);
        }
        Fact fact = found.get();
        if (fact.belowHalf()) {
            return symbol("below-half");
        }
        return figure(
                fact.value(),
                item.valueType() == ValueType.COUNT ? 0 : 2,
                fact.status(),
                Origin.fact(year, fact.key()));
    }

    /** A number with these digits after the point. */
    Entry figure(BigDecimal value, int decimals, ObsStatus status) {
        return figure(value, decimals, status, Origin.NONE);
    }

    /** A number with these digits after the point that says this. */
    Entry figure(BigDecimal value, int decimals, ObsStatus status, Origin origin) {
        BigDecimal rounded = value.setScale(decimals, settings.rounding());
        if (rounded.signum() == 0 && value.signum() != 0) {
            return symbol("below-half");
        }
        return new Entry.Figure(
                rounded, format(decimals) + (status == ObsStatus.U ? UNEXPLAINED : Entry.ROOM_AT_RIGHT), origin);
    }

    /** The number format with grouped thousands and these digits after the point. */
    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private Entry absent(Set<String> forms, int year) {
        boolean blocked = forms.stream().anyMatch(edition.blockedForms(year)::contains);
        return symbol(blocked ? "not-accepted" : "missing");
    }

    /** The symbol that stands where there is no number: {@code undefined}, {@code not-applicable} … */
    Entry symbol(String kind) {
        return new Entry.Symbol(settings.symbols().getOrDefault(kind, ""));
    }

    /** The forms that an indicator's items stand in. */
    static Set<String> formsOf(Indicator indicator) {
        Set<String> forms = new TreeSet<>();
        indicator.references().forEach(reference -> forms.add(formOf(reference.item())));
        return forms;
    }

    /** The form of an item, which its code begins with. */
    static String formOf(String item) {
        return item.substring(0, item.indexOf('_'));
    }
}
