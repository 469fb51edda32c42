package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Wording;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ItemValues;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;

/**
 * The figures of one table, with the notes that they need: breaks of definition, few events, converted and estimated
 * values, values on a warning that is not explained, and those of a survey that stand until there is another.
 */
final class NotedFigures {

    /** Digits of a share in per cent, as the indicators have. */
    static final int SHARE_DIGITS = 2;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Wording words;
    private final YearColumns years;
    private final Figures figures;
    private final List<Finding> conversions;
    private final Notes notes = new Notes();

    NotedFigures(Edition edition, Catalogue catalogue, Wording words, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.words = words;
        this.years = years;
        this.figures = new Figures(edition);
        this.conversions = edition.findings().stream()
                .filter(finding -> finding.rule().equals(BuiltInRule.CONVERTED.code()))
                .toList();
    }

    /** The notes of the figures given so far. */
    Notes notes() {
        return notes;
    }

    /**
     * What an indicator comes to over the years.
     *
     * @param mark the mark of a note that holds for all its years; may be empty
     * @param entries one for each year
     */
    record Row(String mark, List<Entry> entries) {

        Row {
            entries = List.copyOf(entries);
        }
    }

    /** An indicator over the years; in the edition's year with digits that show on which side of these targets it is. */
    Row indicator(Indicator indicator, Breakdown breakdown, Collection<Assessment> targets) {
        IndicatorKey key = new IndicatorKey(indicator.code(), breakdown);
        List<Entry> entries = new ArrayList<>();
        for (int year : years.years()) {
            Entry entry = year == edition.year()
                    ? figures.judged(indicator, breakdown, targets)
                    : figures.indicator(indicator, breakdown, year);
            entries.add(
                    entry.equals(figures.symbol("missing")) && year == edition.year()
                            ? carriedForward(indicator, breakdown).orElse(entry)
                            : noted(entry, value(year, key).map(IndicatorValue::status)));
        }
        markBreaks(indicator, entries);
        return new Row(markFewEvents(key, entries), entries);
    }

    private Optional<IndicatorValue> value(int year, IndicatorKey key) {
        return edition.indicators().find(year, key);
    }

    /** 沿用: what the latest survey gave, in a year without one. */
    private Optional<Entry> carriedForward(Indicator indicator, Breakdown breakdown) {
        int year = edition.year();
        boolean survey = catalogue.restsOn(
                indicator, edition.place().settings().assessment().surveys());
        return edition.indicators()
                .standingYear(
                        new IndicatorKey(indicator.code(), breakdown),
                        year,
                        edition.place().comparableFrom(indicator.code(), year),
                        survey)
                .map(standing -> figures.indicator(indicator, breakdown, standing) instanceof Entry.Figure figure
                        ? figure.marked(notes.mark(words.say("note.carried-forward", standing)))
                        : figures.symbol("missing"));
    }

    private Entry noted(Entry entry, Optional<ObsStatus> status) {
        if (entry instanceof Entry.Figure figure && status.isPresent()) {
            if (status.get() == ObsStatus.E) {
                return figure.marked(notes.mark(words.say("note.estimated")));
            }
            if (status.get() == ObsStatus.U) {
                notes.asterisk(words.say("note.unexplained"));
            }
        }
        return entry;
    }

    /** Marks the first figure of a new series where there is one of the old series before it. */
    private void markBreaks(Indicator indicator, List<Entry> entries) {
        for (Break one : edition.place().breaks()) {
            if (!one.indicator().equals(indicator.code())) {
                continue;
            }
            boolean before = false;
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof Entry.Figure figure) {
                    if (years.years().get(i) >= one.year()) {
                        if (before) {
                            String mark = notes.mark(words.say("note.break", one.year(), one.why()));
                            entries.set(i, figure.afterBreak().marked(mark));
                        }
                        break;
                    }
                    before = true;
                }
            }
        }
    }

    /** Marks the figures that rest on few events; where all of them do, the mark is for the stub. */
    private String markFewEvents(IndicatorKey key, List<Entry> entries) {
        List<Integer> few = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean small = value(years.years().get(i), key)
                    .filter(IndicatorValue::smallNumber)
                    .isPresent();
            if (small && entries.get(i) instanceof Entry.Figure) {
                few.add(i);
            }
        }
        if (few.isEmpty()) {
            return "";
        }
        String mark = notes.mark(words.say("note.few-events"));
        if (few.size()
                == entries.stream().filter(Entry.Figure.class::isInstance).count()) {
            return mark;
        }
        few.forEach(i -> entries.set(i, ((Entry.Figure) entries.get(i)).marked(mark)));
        return "";
    }

    /** An item over the years. */
    List<Entry> amounts(Item item, Breakdown breakdown) {
        return years.years().stream().map(year -> amount(item, breakdown, year)).toList();
    }

    /** What a share of a whole comes to over the years. */
    List<Entry> shares(Item part, Breakdown ofPart, Item whole, Breakdown ofWhole) {
        return years.years().stream()
                .map(year -> share(part, ofPart, whole, ofWhole, year))
                .toList();
    }

    /** An item in a year; women and men together where the form has no cell for both. */
    Entry amount(Item item, Breakdown breakdown, int year) {
        List<FactKey> cells = ItemValues.cells(catalogue, item.code(), breakdown);
        if (cells.size() == 1) {
            Optional<Fact> fact = edition.facts().find(year, cells.get(0));
            Entry entry = noted(figures.fact(item, breakdown, year), fact.map(Fact::status));
            return entry instanceof Entry.Figure figure
                            && fact.filter(each -> isConverted(each, item, year))
                                    .isPresent()
                    ? figure.marked(notes.mark(words.say("note.converted", item.unit())))
                    : entry;
        }
        return sum(cells, year)
                .map(sum ->
                        noted(figures.figure(sum.value(), 0, sum.status(), sum.origin()), Optional.of(sum.status())))
                .orElseGet(() -> firstMissing(item, cells, breakdown, year));
    }

    private boolean isConverted(Fact fact, Item item, int year) {
        return year == edition.year()
                && conversions.stream()
                        .anyMatch(finding -> finding.key() != null
                                && Figures.formOf(finding.key().item()).equals(item.form())
                                && finding.source().file().equals(fact.source().file())
                                && finding.source().sheet().equals(fact.source().sheet())
                                && catalogue
                                        .item(finding.key().item())
                                        .filter(other -> other.unit().equals(item.unit()))
                                        .isPresent());
    }

    private Entry firstMissing(Item item, List<FactKey> cells, Breakdown breakdown, int year) {
        return cells.stream()
                .filter(cell -> edition.facts().find(year, cell).isEmpty())
                .findFirst()
                .map(cell -> figures.fact(item, cell.breakdown(), year))
                .orElseGet(() -> figures.fact(item, breakdown, year));
    }

    /** A part in per cent of its whole, computed from unrounded values; a symbol where one of them is not known. */
    Entry share(Item part, Breakdown ofPart, Item whole, Breakdown ofWhole, int year) {
        Entry above = amount(part, ofPart, year);
        Entry below = amount(whole, ofWhole, year);
        Optional<Amount> known = sum(ItemValues.cells(catalogue, part.code(), ofPart), year);
        Optional<Amount> all = sum(ItemValues.cells(catalogue, whole.code(), ofWhole), year);
        if (!(above instanceof Entry.Figure) || known.isEmpty()) {
            return above;
        }
        if (all.isEmpty()) {
            return below;
        }
        if (all.get().value().signum() == 0) {
            return figures.symbol("undefined");
        }
        BigDecimal percent =
                new Quotient(known.get().value().movePointRight(2), all.get().value()).published();
        ObsStatus status = known.get().status() == ObsStatus.A
                ? all.get().status()
                : known.get().status();
        Origin origin =
                Origin.derived(Derivation.SHARE, known.get().origin(), all.get().origin());
        return noted(figures.figure(percent, SHARE_DIGITS, status, origin), Optional.of(status));
    }

    /**
     * Accepted values taken together.
     *
     * @param value their sum
     * @param status U when one is of low reliability, else E when one is estimated
     * @param origin where they come from
     */
    private record Amount(BigDecimal value, ObsStatus status, Origin origin) {}

    private Optional<Amount> sum(List<FactKey> cells, int year) {
        List<Origin> origins = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        ObsStatus status = ObsStatus.A;
        for (FactKey cell : cells) {
            Optional<Fact> fact = edition.facts().find(year, cell);
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(fact.get().value());
            status = status == ObsStatus.U || fact.get().status() == ObsStatus.A
                    ? status
                    : fact.get().status();
            origins.add(Origin.fact(year, cell));
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount(
                        sum,
                        status,
                        origins.size() == 1
                                ? origins.get(0)
                                : Origin.derived(Derivation.SUM, origins.toArray(Origin[]::new))));
    }
}
