package org.fuer.batch;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.fuer.catalogue.Sha256;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;

/** Hashes that tell whether anything that goes into an edition has changed. */
final class Fingerprint {

    /** The hash of no facts and no blocked forms: a year that has it adds nothing to the years after it. */
    static final String OF_NOTHING = ofFacts(List.of(), Collections.emptySortedSet());

    private Fingerprint() {}

    /**
     * The fingerprint of an edition.
     *
     * @param arrivals the files it is made from, in the order of their names
     * @param parameters the versions and options that change the output, the catalogue among them
     * @param factsBefore the hash of what was accepted and what is blocked of each earlier year
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

    /**
     * The fingerprint of a ranking of places.
     *
     * @param editions the fingerprint of each edition it is made from
     * @param parameters the versions and options that change the output
     */
    static String ofLeague(SortedMap<String, String> editions, SortedMap<String, String> parameters) {
        return ofEditions("league", editions, parameters);
    }

    /**
     * The fingerprint of an evaluation.
     *
     * @param editions the fingerprint of each edition it is made from
     * @param parameters the versions and options that change the output
     */
    static String ofEvaluation(SortedMap<String, String> editions, SortedMap<String, String> parameters) {
        return ofEditions("evaluation", editions, parameters);
    }

    private static String ofEditions(
            String what, SortedMap<String, String> editions, SortedMap<String, String> parameters) {
        Sha256 hash = new Sha256();
        hash.add(what);
        editions.forEach((folder, edition) -> hash.add(folder).add(edition));
        hash.add("parameters");
        parameters.forEach((name, value) -> hash.add(name).add(value));
        return hash.hexadecimal();
    }

    /**
     * The hash of what later years print of an edition.
     *
     * @param facts its accepted facts, sorted by key: their values, statuses and where they come from count
     * @param blockedForms its blocked forms, which are printed as 待核
     */
    static String ofFacts(List<Fact> facts, SortedSet<String> blockedForms) {
        Sha256 hash = new Sha256();
        hash.add("blocked forms");
        blockedForms.forEach(hash::add);
        hash.add("facts");
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
