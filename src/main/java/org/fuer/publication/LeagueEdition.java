package org.fuer.publication;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.fuer.catalogue.Place;
import org.fuer.ranking.LeagueTable;

/**
 * Everything that is published of the ranking of places (地区排序) of a year.
 *
 * @param table the ranking
 * @param places its places, in the order of their codes
 * @param drafts the codes of those whose edition is 初稿
 * @param fingerprint of the editions it is made from, the program and the options that change the output
 * @param inputs the fingerprint of every edition by its folder
 * @param parameters the options and versions that change the output, by name
 */
public record LeagueEdition(
        LeagueTable table,
        List<Place> places,
        Set<String> drafts,
        String fingerprint,
        SortedMap<String, String> inputs,
        SortedMap<String, String> parameters) {

    /** The folder of all leagues in the output folder; no place can be called so. */
    public static final String FOLDER = "_league";

    public LeagueEdition {
        places = List.copyOf(places);
        drafts = Set.copyOf(drafts);
    }

    /** One of its places. */
    Place place(String code) {
        return places.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
