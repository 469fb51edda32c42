package org.fuer.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;

/**
 * Brings the places of a run up to date, as many at once as there are processors: places have nothing in common but the
 * database and the copies of received files.
 */
final class PlacesSideBySide {

    private final RunRequest request;
    private final Catalogue catalogue;
    private final RunPlan plan;
    private final RunLock lock;
    private final Instant now;

    PlacesSideBySide(RunRequest request, Catalogue catalogue, RunPlan plan, RunLock lock, Instant now) {
        this.request = request;
        this.catalogue = catalogue;
        this.plan = plan;
        this.lock = lock;
        this.now = now;
    }

    /**
     * The summaries of all places, in the order of the plan. A place that fails stops no other; when all have ended, the
     * first failure in the order of the plan is thrown, the others hang on it as suppressed.
     */
    List<YearSummary> update(PlaceUpdate update, DataSource database) throws IOException, SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(DatabaseConfiguration.THREADS);
        try {
            List<Future<List<YearSummary>>> places = new ArrayList<>();
            for (String code : plan.years().keySet()) {
                Place place = catalogue.place(code).orElseThrow();
                Callable<List<YearSummary>> work = () -> update(place, update, database);
                places.add(threads.submit(work));
            }
            return summariesOf(places);
        } finally {
            threads.shutdown();
        }
    }

    private List<YearSummary> update(Place place, PlaceUpdate update, DataSource database)
            throws IOException, SQLException {
        int newest = Objects.requireNonNull(plan.newest().get(place.code()));
        var years = Objects.requireNonNull(plan.years().get(place.code()));
        lock.at(place.code());
        if (request.database() == null) {
            return update.update(place, years, newest, request.publishAll());
        }
        try (PlaceClaim claim = PlaceClaim.take(database, place.code(), now)) {
            return update.update(place, years, newest, request.publishAll());
        }
    }

    private static List<YearSummary> summariesOf(List<Future<List<YearSummary>>> places)
            throws IOException, SQLException {
        List<YearSummary> summaries = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<List<YearSummary>> place : places) {
            try {
                summaries.addAll(place.get());
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while places were at work", e);
            }
        }
        if (failures.isEmpty()) {
            return summaries;
        }
        Throwable first = failures.get(0);
        failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
        throw rethrown(first);
    }

    private static RuntimeException rethrown(Throwable failure) throws IOException, SQLException {
        if (failure instanceof IOException files) {
            throw files;
        }
        if (failure instanceof SQLException database) {
            throw database;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
