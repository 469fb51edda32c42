package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.fact.Quotient;
import org.fuer.ranking.Variations.Component;

/**
 * The ranks that candidates would have by other methods ({@link Alternative}), on the indicators that all of them have:
 * methods that compare candidates with each other know no missing value.
 */
final class AlternativeRanks {

    private AlternativeRanks() {}

    /**
     * The rank of every candidate by each method that can score it, ties 1-2-2-4; a method that cannot is absent, and all
     * are where the candidates share no indicator. An indicator weighs the mean of its weights. The order of what is handed
     * in does not matter.
     */
    static SortedMap<String, Map<Alternative, Integer>> of(Map<String, ? extends Collection<Component>> candidates) {
        SortedMap<String, Map<String, Component>> byKey = new TreeMap<>();
        candidates.forEach((code, components) ->
                byKey.put(code, components.stream().collect(Collectors.toMap(Component::key, Function.identity()))));
        List<String> shared = shared(byKey.values());
        double[][] rows = byKey.values().stream()
                .map(own -> shared.stream()
                        .mapToDouble(key -> component(own, key).fromStart())
                        .toArray())
                .toArray(double[][]::new);
        double[] weights = shared.stream()
                .mapToDouble(key -> byKey.values().stream()
                        .mapToDouble(own -> component(own, key).weight())
                        .average()
                        .orElseThrow())
                .toArray();
        SortedMap<String, Map<Alternative, Integer>> ranks = new TreeMap<>();
        byKey.keySet().forEach(code -> ranks.put(code, new EnumMap<>(Alternative.class)));
        if (!shared.isEmpty()) {
            for (Alternative alternative : Alternative.values()) {
                ranks(List.copyOf(byKey.keySet()), alternative.scores(rows, weights))
                        .forEach((code, rank) ->
                                Objects.requireNonNull(ranks.get(code)).put(alternative, rank));
            }
        }
        return ranks;
    }

    private static Component component(Map<String, Component> own, String shared) {
        return Objects.requireNonNull(own.get(shared));
    }

    private static List<String> shared(Collection<Map<String, Component>> candidates) {
        SortedSet<String> shared = new TreeSet<>();
        candidates.forEach(own -> shared.addAll(own.keySet()));
        candidates.forEach(own -> shared.retainAll(own.keySet()));
        return List.copyOf(shared);
    }

    private static Map<String, Integer> ranks(List<String> codes, List<OptionalDouble> scores) {
        Map<String, BigDecimal> rounded = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            if (scores.get(i).isPresent()) {
                BigDecimal score = BigDecimal.valueOf(scores.get(i).getAsDouble());
                rounded.put(codes.get(i), Quotient.of(score).published());
            }
        }
        return Standing.of(rounded);
    }
}
