package org.fuer.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.fuer.catalogue.Place;

/** Brings the years of a place up to date, oldest first, after what an earlier run left is taken up. */
final class PlaceUpdate {

    private final YearUpdate update;
    private final AnnualJob job;
    private final EditionRegister register;

    PlaceUpdate(YearUpdate update, AnnualJob job, EditionRegister register) {
        this.update = update;
        this.job = job;
        this.register = register;
    }

    /**
     * Brings the years up to date.
     *
     * @param years the years to look at
     * @param newest the newest year of the place with input: it is printed
     * @param printAll whether every year is printed
     */
    List<YearSummary> update(Place place, SortedSet<Integer> years, int newest, boolean printAll) throws IOException {
        job.recover(place.code());
        for (RegisteredEdition edition : register.ready(place.code())) {
            update.finish(edition);
        }
        List<YearSummary> summaries = new ArrayList<>();
        for (int year : years) {
            PlaceYear placeYear = new PlaceYear(place.code(), year);
            summaries.add(update.update(place, placeYear, printAll || year == newest));
        }
        return summaries;
    }
}
