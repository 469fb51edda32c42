package org.fuer.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** The accepted facts by place, once they are in the database. */
    Map<String, AcceptedFacts> facts(List<Path> files) {
        Map<Path, List<Path>> byYear = new TreeMap<>();
        files.forEach(file -> byYear.computeIfAbsent(file.getParent(), year -> new ArrayList<>()).add(file));
        Map<String, AcceptedFacts> accepted = new HashMap<>();
        byYear.forEach((folder, workbooks) -> {
            Place place = catalogue
                    .place(folder.getParent().getFileName().toString())
                    .orElseThrow();
            int year = Integer.parseInt(folder.getFileName().toString());
            List<Reading> readings = workbooks.stream()
                    .map(file -> intake.read(
                            file, file.getFileName().toString(), FactLoad.sha256(file), place, year))
                    .toList();
            AcceptedFacts history = accepted.getOrDefault(place.code(), AcceptedFacts.of(Map.of()));
            List<Fact> facts =
                    validation.validate(place, year, readings, history).facts();
            load.load(place, year, facts);
            accepted.put(place.code(), history.with(year, facts));
        });
        return accepted;
    }

    @Override
    public void close() {
        load.close();
    }
}
