package org.fuer.publication;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuer.catalogue.Breakdown;
import org.fuer.publication.lineage.Origin;

/** What the origin of a figure is called where a list of figures names it. */
final class OriginWords {

    private final Naming naming;

    OriginWords(Naming naming) {
        this.naming = naming;
    }

    /** What it says, without its year. */
    String name(Origin origin) {
        if (origin instanceof Origin.OfFact fact) {
            return sliced(naming.item(fact.key().item()), fact.key().breakdown());
        }
        if (origin instanceof Origin.OfIndicator indicator) {
            return sliced(
                    naming.indicator(indicator.key().indicator()),
                    indicator.key().breakdown());
        }
        if (origin instanceof Origin.Derived derived) {
            String names = derived.from().stream()
                    .map(this::name)
                    .distinct()
                    .collect(Collectors.joining(naming.list(List.of("", ""))));
            return naming.words().say("origin." + derived.how().name(), names);
        }
        return origin.toString();
    }

    private String sliced(String name, Breakdown breakdown) {
        return breakdown.isTotal() ? name : naming.words().say("method.slice", name, naming.breakdown(breakdown));
    }

    /** The years it is about. */
    String years(Origin origin) {
        TreeSet<Integer> years = new TreeSet<>();
        collect(origin, years);
        return naming.list(years.stream().map(String::valueOf).toList());
    }

    private static void collect(Origin origin, TreeSet<Integer> years) {
        if (origin instanceof Origin.OfFact fact) {
            years.add(fact.year());
        } else if (origin instanceof Origin.OfIndicator indicator) {
            years.add(indicator.year());
        } else if (origin instanceof Origin.Derived derived) {
            derived.from().forEach(part -> collect(part, years));
        }
    }
}
