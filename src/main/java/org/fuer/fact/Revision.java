package org.fuer.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changed of a fact against the published edition before it.
 *
 * @param key what the fact is about
 * @param previousValue the value before, or null when it is new
 * @param previousStatus its status, or null when it is new
 * @param value the value now, or null when it is gone
 * @param status its status, or null when it is gone
 * @param submission the submission that changed it; the one it stood in when it is gone
 */
public record Revision(
        FactKey key,
        @Nullable BigDecimal previousValue,
        @Nullable ObsStatus previousStatus,
        @Nullable BigDecimal value,
        @Nullable ObsStatus status,
        String submission) {

    /** What changed between two editions, sorted by key. A fact that only moved to another cell did not change. */
    public static List<Revision> between(Collection<Fact> before, Collection<Fact> after) {
        Map<FactKey, Fact> gone = new TreeMap<>();
        before.forEach(fact -> gone.put(fact.key(), fact));
        Map<FactKey, Revision> revisions = new TreeMap<>();
        for (Fact fact : after) {
            Fact old = gone.remove(fact.key());
            if (old == null) {
                revisions.put(
                        fact.key(),
                        new Revision(fact.key(), null, null, fact.value(), fact.status(), fact.submission()));
            } else if (old.value().compareTo(fact.value()) != 0 || old.status() != fact.status()) {
                revisions.put(
                        fact.key(),
                        new Revision(
                                fact.key(), old.value(), old.status(), fact.value(), fact.status(), fact.submission()));
            }
        }
        gone.forEach((key, old) ->
                revisions.put(key, new Revision(key, old.value(), old.status(), null, null, old.submission())));
        return new ArrayList<>(revisions.values());
    }
}
