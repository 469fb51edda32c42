package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.fuer.catalogue.Catalogue;
import org.fuer.fact.Fact;
import org.fuer.publication.lineage.LineageRow;
import org.fuer.publication.lineage.LineageRow.Role;
import org.fuer.publication.lineage.Origin;

/** The facts of the items that a figure is computed from. */
final class FactsOf implements Function<Origin, List<LineageRow.Part>> {

    private final Edition edition;
    private final Catalogue catalogue;

    FactsOf(Edition edition, Catalogue catalogue) {
        this.edition = edition;
        this.catalogue = catalogue;
    }

    @Override
    public List<LineageRow.Part> apply(Origin origin) {
        List<LineageRow.Part> parts = new ArrayList<>();
        if (origin instanceof Origin.OfFact fact) {
            edition.facts().find(fact.year(), fact.key()).ifPresent(found -> parts.add(part(fact.year(), found)));
        } else if (origin instanceof Origin.OfIndicator indicator) {
            catalogue.indicator(indicator.key().indicator()).ifPresent(one -> one.references()
                    .forEach(reference -> edition.facts().of(indicator.year()).stream()
                            .filter(fact -> fact.key().item().equals(reference.item()))
                            .min(Comparator.comparing(Fact::key))
                            .ifPresent(fact -> parts.add(part(indicator.year(), fact)))));
        } else if (origin instanceof Origin.Derived derived) {
            derived.from().forEach(one -> parts.addAll(apply(one)));
        }
        return parts;
    }

    private static LineageRow.Part part(int year, Fact fact) {
        return new LineageRow.Part(
                Role.VALUE, year, fact.key(), fact.value(), fact.unit(), fact.submission(), fact.source(), "");
    }
}
