package org.fuer.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Sha256;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.jspecify.annotations.Nullable;

/**
 * A round of reporting: what lies in a folder is read and judged, and what is faulty goes back.
 *
 * @param result what was decided
 * @param returns where the marked-up files are
 */
record Round(ValidationResult result, Path returns) {

    static Round first(County county, Path input, Path returns) {
        return after(null, county, input, returns);
    }

    /** A round in which every unit had sent the files of another one before. */
    Round then(County county, Path input, Path folder) {
        return after(this, county, input, folder);
    }

    private static Round after(@Nullable Round before, County county, Path input, Path returns) {
        try (Stream<Path> files = Files.list(input)) {
            WorkbookIntake intake = new WorkbookIntake(county.catalogue());
            List<Reading> readings = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                names.add(name);
                readings.add(intake.read(file, name, Sha256.of(Files.readAllBytes(file)), county.place(), County.YEAR));
            }
            ValidationResult result = new Validation(county.catalogue())
                    .validate(county.place(), County.YEAR, readings, AcceptedFacts.of(Map.of()));
            Files.createDirectories(returns);
            MarkedReturn marked = new MarkedReturn(county.place(), County.YEAR, Language.CHINESE, sentences());
            Map<String, List<Finding>> findingsBefore =
                    before == null ? Map.of() : Map.of("HEALTH", before.result().findings());
            for (ReturnedFile file : ReturnedFiles.of(names, result.findings(), findingsBefore)) {
                marked.write(file, input.resolve(file.file()), returns);
            }
            return new Round(result, returns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Function<Finding, String> sentences() {
        return finding -> Wording.of(finding.bundle(), Language.CHINESE).say(finding.messageKey(), finding.arguments());
    }

    /** What was found at the cells of the report, as {@code D4 SUM-RESIDENCE}. */
    List<String> faults() {
        return result.findings().stream()
                .filter(finding -> !finding.source().file().isEmpty())
                .map(finding -> finding.source().cell() + " " + finding.rule())
                .toList();
    }

    Finding finding(String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
