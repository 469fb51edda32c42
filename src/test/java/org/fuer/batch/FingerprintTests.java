package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What later years depend on. */
class FingerprintTests {

    @Test
    void aBlockedFormCountsAlthoughItHasNoFacts() {
        String none = Fingerprint.ofFacts(List.of(), Collections.emptySortedSet());

        assertThat(Fingerprint.ofFacts(List.of(), new TreeSet<>(Set.of("Q01"))))
                .isNotEqualTo(none)
                .isNotEqualTo(Fingerprint.ofFacts(List.of(), new TreeSet<>(Set.of("Q02"))));
    }
}
