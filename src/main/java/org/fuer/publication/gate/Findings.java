package org.fuer.publication.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the gate has found so far; the same is said once. */
final class Findings {

    private final Set<Mismatch> mismatches = new LinkedHashSet<>();

    /** Notes something wrong at a place. */
    void add(Mismatch.Place place, String what, String printed, String expected, String... arguments) {
        mismatches.add(Mismatch.at(place, what, printed, expected, arguments));
    }

    /** All of it, in the order in which it was found. */
    List<Mismatch> all() {
        return List.copyOf(mismatches);
    }
}
