package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.fact.Revision;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.RevisedFigure.Reason;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.jspecify.annotations.Nullable;

/**
 * Which figures the edition before printed otherwise, and why (修订说明). What is new is no revision, and neither is a year
 * that the tables do not show any more.
 */
final class RevisedFigures {

    private static final Comparator<Revised> ORDER = Comparator.comparing(Revised::year)
            .thenComparing(Revised::indicator)
            .thenComparing(Revised::key);

    private final Edition edition;
    private final Catalogue catalogue;
    private final Figures figures;
    private final List<Integer> years;
    private final Map<Integer, Map<FactKey, Revision>> revisions = new HashMap<>();

    private RevisedFigures(Edition edition, Catalogue catalogue) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.figures = new Figures(edition);
        this.years = YearColumns.of(edition).years();
        edition.previous()
                .revisions()
                .forEach((year, changed) -> revisions.put(
                        year, changed.stream().collect(Collectors.toMap(Revision::key, Function.identity()))));
    }

    /**
     * The figures that the edition before printed otherwise: by year, then facts before indicators, each by its key.
     *
     * @param printed the figures of the yearbook as it is printed now
     */
    static List<RevisedFigure> of(Edition edition, Catalogue catalogue, List<PrintedFigure> printed) {
        return new RevisedFigures(edition, catalogue).since(edition.previous(), PublishedFigures.of(printed));
    }

    private List<RevisedFigure> since(PreviousEdition previous, Map<Origin, String> now) {
        List<Revised> revised = new ArrayList<>();
        previous.figures().forEach((origin, from) -> {
            String to = now.get(origin);
            if (!from.equals(to)) {
                look(origin).flatMap(subject -> revision(subject, from, to)).ifPresent(revised::add);
            }
        });
        return revised.stream().sorted(ORDER).map(Revised::figure).toList();
    }

    /** What a figure is about: its value now, the symbol that would stand for it, and the facts behind it. */
    private record Subject(
            Origin origin,
            int year,
            boolean indicator,
            String key,
            Optional<BigDecimal> value,
            Entry entry,
            Set<FactKey> facts) {}

    private record Revised(int year, boolean indicator, String key, RevisedFigure figure) {}

    private Optional<Subject> look(Origin origin) {
        if (origin instanceof Origin.OfFact fact) {
            FactKey key = fact.key();
            return catalogue.item(key.item()).map(item -> subject(fact, item));
        }
        if (origin instanceof Origin.OfIndicator of) {
            return catalogue.indicator(of.key().indicator()).map(indicator -> subject(of, indicator));
        }
        return Optional.empty();
    }

    private Subject subject(Origin.OfFact origin, Item item) {
        FactKey key = origin.key();
        return new Subject(
                origin,
                origin.year(),
                false,
                key.item() + " " + key.breakdown(),
                edition.facts().find(origin.year(), key).map(Fact::value),
                figures.fact(item, key.breakdown(), origin.year()),
                Set.of(key));
    }

    private Subject subject(Origin.OfIndicator origin, Indicator indicator) {
        IndicatorKey key = origin.key();
        Set<FactKey> cells = new LinkedHashSet<>(ItemValues.cells(catalogue, indicator.numerator(), key.breakdown()));
        Expression denominator = indicator.denominator();
        if (denominator != null) {
            cells.addAll(ItemValues.cells(catalogue, denominator, key.breakdown()));
        }
        return new Subject(
                origin,
                origin.year(),
                true,
                key.indicator() + " " + key.breakdown(),
                edition.indicators().find(origin.year(), key).map(IndicatorValue::value),
                figures.indicator(indicator, key.breakdown(), origin.year()),
                cells);
    }

    private Optional<Revised> revision(Subject subject, String from, @Nullable String to) {
        if (to == null && !years.contains(subject.year())) {
            return Optional.empty();
        }
        List<Revision> changed = changed(subject);
        String shown = to != null ? to : subject.entry() instanceof Entry.Symbol symbol ? symbol.glyph() : "";
        RevisedFigure figure =
                new RevisedFigure(subject.origin(), from, shown, reason(subject, from, to, changed), changed);
        return Optional.of(new Revised(subject.year(), subject.indicator(), subject.key(), figure));
    }

    /** What changed of the value of a fact behind a figure; another status alone changes no figure. */
    private List<Revision> changed(Subject subject) {
        Map<FactKey, Revision> ofYear = revisions.getOrDefault(subject.year(), Map.of());
        return subject.facts().stream()
                .map(ofYear::get)
                .filter(Objects::nonNull)
                .filter(RevisedFigures::otherValue)
                .toList();
    }

    private static boolean otherValue(Revision revision) {
        BigDecimal before = revision.previousValue();
        BigDecimal now = revision.value();
        return before == null || now == null || before.compareTo(now) != 0;
    }

    private Reason reason(Subject subject, String from, @Nullable String to, List<Revision> changed) {
        if (changed.stream().anyMatch(revision -> revision.value() == null)) {
            boolean blocked = changed.stream()
                    .filter(revision -> revision.value() == null)
                    .map(revision -> Figures.formOf(revision.key().item()))
                    .anyMatch(edition.blockedForms(subject.year())::contains);
            return blocked ? Reason.NOT_ACCEPTED : Reason.WITHDRAWN;
        }
        if (!changed.isEmpty()) {
            return Reason.RESUBMITTED;
        }
        return to != null && sameValue(subject, from) ? Reason.DIGITS : Reason.METHOD;
    }

    /** Whether the value as it is now, with the digits that were printed, gives the figure that was printed. */
    private boolean sameValue(Subject subject, String from) {
        BigDecimal printed = new BigDecimal(from.replace("%", ""));
        return subject.value()
                .map(value -> value.setScale(
                        printed.scale(), edition.place().settings().yearbook().rounding()))
                .filter(printed::equals)
                .isPresent();
    }
}
