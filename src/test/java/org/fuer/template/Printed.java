package org.fuer.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;

/**
 * The template of a unit, printed with the shipped catalogue.
 *
 * @param place the place
 * @param unit the unit
 * @param year the reporting year
 * @param file where it stands
 */
record Printed(Place place, Unit unit, int year, Path file) {

    static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    static final WorkbookIntake INTAKE = new WorkbookIntake(CATALOGUE);
    static final AcceptedFacts NOTHING = AcceptedFacts.of(Map.of());

    static Printed of(String place, String unit, int year, Path folder) {
        return of(place, unit, year, folder, List.of());
    }

    /** With facts of the year before. */
    static Printed of(String place, String unit, int year, Path folder, List<Fact> lastYear) {
        Place known = CATALOGUE.place(place).orElseThrow();
        Unit owing = known.unit(unit).orElseThrow();
        Path file = folder.resolve(Templates.fileName(known, owing, year));
        try {
            Files.createDirectories(folder);
            AcceptedFacts accepted = lastYear.isEmpty() ? NOTHING : AcceptedFacts.of(Map.of(year - 1, lastYear));
            new Templates(CATALOGUE, Language.CHINESE).print(known, owing, year, accepted, List.of(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printed(known, owing, year, file);
    }

    /** What intake reads from a file that arrives for its place and year. */
    Reading read(Path content) {
        return read(content, content.getFileName().toString());
    }

    Reading read(Path content, String name) {
        return INTAKE.read(content, name, "0".repeat(64), place, year);
    }
}
