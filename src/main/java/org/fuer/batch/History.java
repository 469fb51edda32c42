package org.fuer.batch;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactStore;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;

/** What is accepted and published for the years of a place. */
final class History {

    private final EditionRegister register;
    private final FactStore facts;
    private final VerdictStore verdicts;
    private final IndicatorStore indicators;
    private final RecentEditions<Fact> publishedFacts;
    private final RecentEditions<IndicatorValue> publishedIndicators;

    History(EditionRegister register, FactStore facts, VerdictStore verdicts, IndicatorStore indicators) {
        this.register = register;
        this.facts = facts;
        this.verdicts = verdicts;
        this.indicators = indicators;
        this.publishedFacts = new RecentEditions<>(facts::of);
        this.publishedIndicators = new RecentEditions<>(indicators::of);
    }

    /** The accepted facts of the years before an edition's. */
    AcceptedFacts factsBefore(EditionAtWork edition) {
        return AcceptedFacts.of(earlierFacts(edition));
    }

    /** The accepted facts of the years before an edition's, and its own. */
    AcceptedFacts factsUpTo(EditionAtWork edition) {
        return factsBefore(edition).with(edition.year(), facts.of(edition.id()));
    }

    private SortedMap<Integer, List<Fact>> earlierFacts(EditionAtWork edition) {
        SortedMap<Integer, List<Fact>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, publishedFacts.of(published)));
        return years;
    }

    /** The forms that are blocked in the years before an edition's and in its own. */
    SortedMap<Integer, SortedSet<String>> blockedFormsUpTo(EditionAtWork edition) {
        SortedMap<Integer, SortedSet<String>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, verdicts.blockedFormsOf(published.id())));
        years.put(edition.year(), verdicts.blockedFormsOf(edition.id()));
        return years;
    }

    /** The indicators of the years before an edition's, and its own. */
    IndicatorHistory indicatorsUpTo(EditionAtWork edition) {
        SortedMap<Integer, List<IndicatorValue>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, publishedIndicators.of(published)));
        years.put(edition.year(), indicators.of(edition.id()));
        return IndicatorHistory.of(years);
    }
}
