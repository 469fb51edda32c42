package org.fuer.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.batch.RegisteredEdition.State;
import org.fuer.fact.Finding;
import org.fuer.fact.Submission;

/**
 * What the units of a place and year had submitted before, as far as it was published: what was found on that tells what
 * they have fixed since.
 */
final class EarlierSubmissions {

    private final Stores stores;

    EarlierSubmissions(Stores stores) {
        this.stores = stores;
    }

    /**
     * For each unit that had sent other files than now, by its code, the findings of the latest published edition that
     * was made from those.
     */
    SortedMap<String, List<Finding>> findingsBefore(EditionAtWork edition) {
        SortedMap<String, List<Finding>> before = new TreeMap<>();
        SortedMap<String, SortedSet<String>> now = files(edition.id());
        Set<String> wanted = new TreeSet<>(now.keySet());
        List<RegisteredEdition> earlier = new ArrayList<>(stores.register().of(edition.placeYear()));
        earlier.removeIf(one -> one.number() >= edition.registered().number() || one.state() != State.PUBLISHED);
        for (int i = earlier.size() - 1; i >= 0 && !wanted.isEmpty(); i--) {
            SortedMap<String, SortedSet<String>> then = files(earlier.get(i).id());
            then.keySet().retainAll(wanted);
            then.entrySet().removeIf(unit -> unit.getValue().equals(now.get(unit.getKey())));
            if (!then.isEmpty()) {
                before.putAll(findings(earlier.get(i).id(), then.keySet()));
                wanted.removeAll(then.keySet());
            }
        }
        return before;
    }

    /** The files of each unit, each with its hash. A file of which nobody knows the unit is nobody's submission. */
    private SortedMap<String, SortedSet<String>> files(long edition) {
        SortedMap<String, SortedSet<String>> files = new TreeMap<>();
        for (Submission submission : stores.submissions().submissionsOf(edition)) {
            if (!submission.unit().isEmpty()) {
                files.computeIfAbsent(submission.unit(), unit -> new TreeSet<>())
                        .add(submission.sha256() + " " + submission.file());
            }
        }
        return files;
    }

    private Map<String, List<Finding>> findings(long edition, Collection<String> units) {
        Map<String, List<Finding>> findings = new TreeMap<>();
        units.forEach(unit -> findings.put(unit, new ArrayList<>()));
        stores.findings().of(edition).forEach(finding -> {
            List<Finding> ofUnit = findings.get(finding.unit());
            if (ofUnit != null) {
                ofUnit.add(finding);
            }
        });
        return findings;
    }
}
