package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueException;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.publication.LeagueEdition;
import org.fuer.publication.Manifest;
import org.fuer.publication.gate.Mismatch;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Verifies what is published: the files against their hashes, every figure against what it says, and all of it against
 * what the accepted facts give when it is computed and printed again. Changes nothing that is published.
 */
public final class VerifyRun {

    private static final String LIST = "verify";

    private final Clock clock;

    /**
     * A verification that tells time by this clock.
     *
     * @param clock says since when it is at work
     */
    public VerifyRun(Clock clock) {
        this.clock = clock;
    }

    /**
     * Verifies what is published of the place and year of a request; null for all.
     *
     * @throws CatalogueException if the catalogue is broken
     * @throws AnotherRunException if a run is at work
     * @throws RunFailedException if nothing is published, or a folder or the database cannot be read
     */
    public VerifyReport verify(RunRequest request) {
        Catalogue catalogue = new CatalogueReader().read(request.jobs());
        OutputFolder output = new OutputFolder(request.output());
        try {
            SortedMap<PlaceYear, Manifest> published = published(request, output, catalogue);
            if (published.isEmpty()) {
                throw new RunFailedException(
                        null, "verify.nothing", output.root().toString(), asked(request));
            }
            try (RunLock lock = RunLock.take(output.lock(), clock.instant())) {
                return verify(request, catalogue, output, published, lock);
            } finally {
                Shelf.delete(output.state().resolve("reprint"));
            }
        } catch (IOException e) {
            throw new RunFailedException(e, "files", RunFailedException.rootMessage(e));
        }
    }

    private static VerifyReport verify(
            RunRequest request,
            Catalogue catalogue,
            OutputFolder output,
            SortedMap<PlaceYear, Manifest> published,
            RunLock lock)
            throws IOException {
        FolderVerification folders = new FolderVerification(catalogue, request.input(), output);
        Map<PlaceYear, List<Mismatch>> mismatches = new TreeMap<>();
        Map<PlaceYear, List<RunNotice>> unchecked = new TreeMap<>();
        for (PlaceYear year : published.keySet()) {
            lock.at(year.place());
            List<RunNotice> notices = new ArrayList<>();
            mismatches.put(year, new ArrayList<>(folders.verify(year, published.get(year), notices)));
            unchecked.put(year, notices);
        }
        if (request.database() == null && !Files.exists(output.state().resolve("fuer.mv.db"))) {
            unchecked.values().forEach(notices -> notices.add(new RunNotice("verify.no-database", List.of())));
        } else {
            reprint(request, catalogue, output, published, mismatches, unchecked);
        }
        return report(request, output, mismatches, unchecked);
    }

    /** Each edition is printed again in the language that it was printed in. */
    private static void reprint(
            RunRequest request,
            Catalogue catalogue,
            OutputFolder output,
            SortedMap<PlaceYear, Manifest> published,
            Map<PlaceYear, List<Mismatch>> mismatches,
            Map<PlaceYear, List<RunNotice>> unchecked)
            throws IOException {
        SortedMap<Language, List<PlaceYear>> byLanguage = new TreeMap<>();
        published.forEach((year, manifest) -> byLanguage
                .computeIfAbsent(language(manifest, request), any -> new ArrayList<>())
                .add(year));
        for (Map.Entry<Language, List<PlaceYear>> years : byLanguage.entrySet()) {
            RunRequest inLanguage = new RunRequest(
                    request.jobs(),
                    request.input(),
                    request.output(),
                    request.database(),
                    years.getKey(),
                    request.place(),
                    request.year(),
                    request.publishAll());
            try (ConfigurableApplicationContext context = AnnualRun.open(inLanguage, catalogue, RunListener.SILENT)) {
                EditionReprint reprint = context.getBean(EditionReprint.class);
                for (PlaceYear year : years.getValue()) {
                    Path scratch = output.reprint(year);
                    Shelf.delete(scratch);
                    Files.createDirectories(scratch);
                    Objects.requireNonNull(mismatches.get(year))
                            .addAll(reprint.compare(
                                    year,
                                    Objects.requireNonNull(published.get(year)),
                                    output.published(year),
                                    scratch,
                                    Objects.requireNonNull(unchecked.get(year))));
                    Shelf.delete(scratch);
                }
            }
        }
    }

    private static Language language(Manifest manifest, RunRequest request) {
        return Language.ofCode(manifest.parameters().getOrDefault("language", ""))
                .orElse(request.language());
    }

    private static VerifyReport report(
            RunRequest request,
            OutputFolder output,
            Map<PlaceYear, List<Mismatch>> mismatches,
            Map<PlaceYear, List<RunNotice>> unchecked)
            throws IOException {
        MismatchList list = new MismatchList(output, request.language());
        List<VerifyReport.Verified> verified = new ArrayList<>();
        List<String> all = new ArrayList<>();
        mismatches.forEach((year, found) -> {
            List<String> lines = list.lines(found);
            verified.add(new VerifyReport.Verified(
                    year.place(), year.year(), output.published(year), lines, unchecked.getOrDefault(year, List.of())));
            lines.forEach(line -> all.add(year + " " + line));
        });
        return new VerifyReport(verified, list.write(LIST, all));
    }

    /** The folders that hold a manifest; one that is damaged is read as an empty one. */
    private static SortedMap<PlaceYear, Manifest> published(
            RunRequest request, OutputFolder output, Catalogue catalogue) throws IOException {
        SortedSet<String> places = new TreeSet<>(List.of(LeagueEdition.FOLDER));
        catalogue.places().stream().map(Place::code).forEach(places::add);
        SortedMap<PlaceYear, Manifest> published = new TreeMap<>();
        if (!Files.isDirectory(output.root())) {
            return published;
        }
        for (PlaceYear year : InputTree.of(output.root(), places).years()) {
            boolean asked = (request.place() == null || request.place().equals(year.place()))
                    && (request.year() == null || request.year() == year.year());
            if (asked && Manifest.isIn(output.published(year))) {
                published.put(
                        year, Manifest.of(output.published(year)).orElseGet(() -> FolderVerification.noManifest(year)));
            }
        }
        return published;
    }

    private static String asked(RunRequest request) {
        String place = request.place() == null ? "*" : request.place();
        return place + "/" + (request.year() == null ? "*" : String.valueOf(request.year()));
    }
}
