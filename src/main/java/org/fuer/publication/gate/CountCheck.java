package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.FactKey;
import org.fuer.publication.lineage.Origin;

/**
 * Whether printed counts add up: the statuses of a plan or domain to its targets, the targets met, not met and unjudged to
 * all, and women and men, town and country to the total where all of them are facts.
 */
final class CountCheck {

    private static final List<List<String>> SUMS =
            List.of(List.of("met-in-all", "not-met", "unjudged"), List.of("judged", "unjudged"));

    private static final Set<String> STATUSES = Set.of(
            "early",
            "met",
            "on-track",
            "at-risk",
            "off-track",
            "missed",
            "regressed",
            "no-trend",
            "no-data",
            "not-assessable");

    private final Catalogue catalogue;
    private final PrintedValues printed;
    private final Findings findings;

    CountCheck(Catalogue catalogue, PrintedValues printed, Findings findings) {
        this.catalogue = catalogue;
        this.printed = printed;
        this.findings = findings;
    }

    void check() {
        Map<String, Map<String, PrintedValues.Found>> scopes = new TreeMap<>();
        Map<Integer, Map<FactKey, PrintedValues.Found>> facts = new TreeMap<>();
        for (PrintedValues.Found found : printed.all()) {
            Origin origin = found.figure().figure().origin();
            if (origin instanceof Origin.OfCount count) {
                scopes.computeIfAbsent(count.scope(), any -> new HashMap<>()).put(count.what(), found);
            } else if (origin instanceof Origin.OfFact fact) {
                facts.computeIfAbsent(fact.year(), any -> new HashMap<>()).put(fact.key(), found);
            }
        }
        scopes.values().forEach(this::counts);
        facts.values().forEach(this::parts);
    }

    private void counts(Map<String, PrintedValues.Found> counts) {
        PrintedValues.Found total = counts.get("targets");
        if (total == null) {
            return;
        }
        for (List<String> sum : SUMS) {
            if (counts.keySet().containsAll(sum)) {
                adds(total, sum.stream().map(counts::get).toList());
            }
        }
        if (counts.keySet().containsAll(STATUSES)) {
            adds(total, STATUSES.stream().sorted().map(counts::get).toList());
        }
    }

    private void parts(Map<FactKey, PrintedValues.Found> facts) {
        facts.forEach((key, total) -> {
            Breakdown all = key.breakdown();
            if (!isCount(key)) {
                return;
            }
            if (all.sex() == Sex.TOTAL) {
                parts(facts, total, key, List.of(all.withSex(Sex.FEMALE), all.withSex(Sex.MALE)));
            }
            if (all.residence() == Residence.TOTAL) {
                parts(
                        facts,
                        total,
                        key,
                        List.of(
                                new Breakdown(all.sex(), all.age(), Residence.URBAN),
                                new Breakdown(all.sex(), all.age(), Residence.RURAL)));
            }
        });
    }

    private boolean isCount(FactKey key) {
        return catalogue
                .item(key.item())
                .filter(item -> item.valueType() == ValueType.COUNT)
                .isPresent();
    }

    private void parts(
            Map<FactKey, PrintedValues.Found> facts,
            PrintedValues.Found total,
            FactKey key,
            List<Breakdown> breakdowns) {
        List<PrintedValues.Found> parts = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            PrintedValues.Found part = facts.get(new FactKey(key.item(), breakdown));
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.size() == breakdowns.size()) {
            adds(total, parts);
        }
    }

    private void adds(PrintedValues.Found total, List<PrintedValues.Found> parts) {
        Optional<BigDecimal> all = number(total);
        BigDecimal sum = BigDecimal.ZERO;
        List<String> summands = new ArrayList<>();
        for (PrintedValues.Found part : parts) {
            Optional<BigDecimal> number = number(part);
            if (number.isEmpty()) {
                return;
            }
            sum = sum.add(number.get());
            summands.add(part.figure().figure().sheet() + " "
                    + part.figure().figure().cell());
        }
        if (all.isPresent() && all.get().compareTo(sum) != 0) {
            findings.add(
                    total.figure().place(),
                    "counts.sum",
                    total.figure().figure().printed(),
                    sum.toPlainString(),
                    String.join(" + ", summands));
        }
    }

    private static Optional<BigDecimal> number(PrintedValues.Found found) {
        try {
            return Optional.of(
                    new BigDecimal(PrintedValues.plain(found.figure().figure().printed())));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
