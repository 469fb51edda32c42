package org.fuer.batch;

import java.util.Set;
import org.fuer.catalogue.JobSettings.Output;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the register.
 *
 * @param id its number in the database
 * @param place the code of the place
 * @param year the year
 * @param number how many editions of the place and year there were up to it, itself included
 * @param state how far it got
 * @param fingerprint of everything that goes in
 * @param printed what is printed beside {@code data/} and {@code collection.xlsx}
 * @param factsHash the hash of its facts and blocked forms; null until they are accepted
 * @param summary what stands in it, as JSON; null until it is ready
 */
record RegisteredEdition(
        long id,
        String place,
        int year,
        int number,
        State state,
        String fingerprint,
        Set<Output> printed,
        @Nullable String factsHash,
        @Nullable String summary) {

    /** Its place and year. */
    PlaceYear placeYear() {
        return new PlaceYear(place, year);
    }

    /** How far an edition got. */
    enum State {
        /** A job is at work on it, or was stopped at it. */
        BUILDING,
        /** It is printed whole and waits to take its place in the output folder. */
        READY,
        /** It stands, or once stood, in the output folder. */
        PUBLISHED,
        /** The input changed, or its files were lost, before it was published. */
        DISCARDED
    }
}
