package org.fuer.batch;

import java.util.List;
import java.util.SortedMap;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;

/** Hashes that tell whether anything that goes into an edition has changed. */
final class Fingerprint {

    /** The hash of no facts: a year that has it adds nothing to the years after it. */
    static final String OF_NOTHING = ofFacts(List.of());

    private Fingerprint() {}

    /**
     * The fingerprint of an edition.
     *
     * @param arrivals the files it is made from, in the order of their names
     * @param parameters the versions and options that change the output, the catalogue among them
     * @param factsBefore the hash of the accepted facts of each earlier year
     */
    static String of(
            List<Arrival> arrivals, SortedMap<String, String> parameters, SortedMap<Integer, String> factsBefore) {
        Sha256 hash = new Sha256();
        hash.add("arrivals");
        arrivals.forEach(
                arrival -> hash.add(arrival.file()).add(arrival.sha256()).add(String.valueOf(arrival.fault())));
        hash.add("parameters");
        parameters.forEach((name, value) -> hash.add(name).add(value));
        hash.add("earlier facts");
        factsBefore.forEach((year, facts) -> hash.add(String.valueOf(year)).add(facts));
        return hash.hexadecimal();
    }

    /** The hash of facts that are sorted by key: their values, statuses and where they come from. */
    static String ofFacts(List<Fact> facts) {
        Sha256 hash = new Sha256();
        for (Fact fact : facts) {
            FactKey key = fact.key();
            hash.add(key.item())
                    .add(key.breakdown().toString())
                    .add(fact.value().stripTrailingZeros().toPlainString())
                    .add(String.valueOf(fact.belowHalf()))
                    .add(fact.status().name())
                    .add(fact.unit())
                    .add(fact.submission())
                    .add(fact.source().file())
                    .add(fact.source().sheet())
                    .add(fact.source().cell());
        }
        return hash.hexadecimal();
    }
}
