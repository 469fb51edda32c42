package org.fuer.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.fuer.validation.Validation;

/** Read, validate, load: the way of a workbook until its facts are in the database, without Spring Batch. */
final class FullPath implements AutoCloseable {

    private final Catalogue catalogue = new CatalogueReader().read(Path.of("jobs"));
    private final WorkbookIntake intake = new WorkbookIntake(catalogue);
    private final Validation validation = new Validation(catalogue);
    private final FactLoad load;

    FullPath(Path database) {
        load = new FactLoad(database);
    }

    /** The accepted facts by place, once they are in the database, one place after the other. */
    Map<String, AcceptedFacts> facts(List<Path> files) {
        Map<String, AcceptedFacts> accepted = new TreeMap<>();
        byPlace(files).forEach((place, years) -> accepted.put(place, facts(place, years)));
        return accepted;
    }

    /** The same with the places side by side, as a run brings them up to date. */
    Map<String, AcceptedFacts> factsSideBySide(List<Path> files, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Map<String, Future<AcceptedFacts>> underWay = new TreeMap<>();
            byPlace(files).forEach((place, years) -> underWay.put(place, workers.submit(() -> facts(place, years))));
            Map<String, AcceptedFacts> accepted = new TreeMap<>();
            for (Map.Entry<String, Future<AcceptedFacts>> place : underWay.entrySet()) {
                accepted.put(place.getKey(), place.getValue().get());
            }
            return accepted;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The workbooks of each place by year. */
    private static Map<String, Map<Integer, List<Path>>> byPlace(List<Path> files) {
        Map<String, Map<Integer, List<Path>>> places = new TreeMap<>();
        for (Path file : files) {
            Path year = file.getParent();
            places.computeIfAbsent(year.getParent().getFileName().toString(), place -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(year.getFileName().toString()), any -> new ArrayList<>())
                    .add(file);
        }
        return places;
    }

    private AcceptedFacts facts(String code, Map<Integer, List<Path>> years) {
        Place place = catalogue.place(code).orElseThrow();
        AcceptedFacts accepted = AcceptedFacts.of(Map.of());
        for (Map.Entry<Integer, List<Path>> year : years.entrySet()) {
            List<Reading> readings = year.getValue().stream()
                    .map(file -> intake.read(
                            file, file.getFileName().toString(), FactLoad.sha256(file), place, year.getKey()))
                    .toList();
            List<Fact> facts = validation
                    .validate(place, year.getKey(), readings, accepted)
                    .facts();
            load.load(place, year.getKey(), facts);
            accepted = accepted.with(year.getKey(), facts);
        }
        return accepted;
    }

    @Override
    public void close() {
        load.close();
    }
}
