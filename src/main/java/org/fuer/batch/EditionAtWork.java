package org.fuer.batch;

import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The edition that a job is at work on.
 *
 * @param registered the edition in the register
 * @param place its place
 */
record EditionAtWork(RegisteredEdition registered, Place place) {

    private static final String PLACE = "place";
    private static final String YEAR = "year";
    private static final String FINGERPRINT = "fingerprint";
    private static final String EDITIONS = "editions";

    /**
     * What makes a job instance: place, year, what goes in, and how many editions there are already. The same again
     * after a run that stopped is the same instance, which goes on where it stopped.
     */
    static JobParameters parameters(RegisteredEdition edition) {
        return new JobParametersBuilder()
                .addString(PLACE, edition.place())
                .addLong(YEAR, (long) edition.year())
                .addString(FINGERPRINT, edition.fingerprint())
                .addLong(EDITIONS, (long) edition.number() - 1)
                .toJobParameters();
    }

    /** The edition that these parameters name. */
    static EditionAtWork of(JobParameters parameters, Catalogue catalogue, EditionRegister register) {
        String place = placeOf(parameters);
        int number = Math.toIntExact(parameters.getLong(EDITIONS) + 1);
        return new EditionAtWork(
                register.find(new PlaceYear(place, yearOf(parameters)), number),
                catalogue.place(place).orElseThrow());
    }

    static String placeOf(JobParameters parameters) {
        String place = parameters.getString(PLACE);
        if (place == null) {
            throw new IllegalArgumentException("no place in " + parameters);
        }
        return place;
    }

    static int yearOf(JobParameters parameters) {
        return Math.toIntExact(parameters.getLong(YEAR));
    }

    /** Its number in the database. */
    long id() {
        return registered.id();
    }

    /** Its year. */
    int year() {
        return registered.year();
    }

    /** Its place and year. */
    PlaceYear placeYear() {
        return registered.placeYear();
    }
}
