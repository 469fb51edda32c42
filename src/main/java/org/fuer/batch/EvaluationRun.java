package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fuer.batch.StatusReport.State;
import org.fuer.batch.StatusReport.YearState;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueException;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Wording;
import org.fuer.publication.Manifest;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints the mid-term or final evaluation of a place into {@code output/<place>/evaluation/<kind>-<year>/}, from what is
 * published for its year and the years before. The folder is replaced as a whole or not at all.
 */
public final class EvaluationRun {

    private final Clock clock;

    /**
     * A run that tells time by this clock.
     *
     * @param clock says since when the run is at work; nothing printed depends on it
     */
    public EvaluationRun(Clock clock) {
        this.clock = clock;
    }

    /**
     * Evaluates.
     *
     * @param request names the place; its year may be null: the one the plan prints, else the usual one
     * @throws CatalogueException if the catalogue is broken
     * @throws AnotherRunException if a run is at work
     * @throws RunFailedException if there is no such evaluation, if what it rests on is not published or not up to date, or
     *     something else is in the way; what was printed before stays whole
     */
    public EvaluationReport evaluate(RunRequest request, EvaluationKind kind) {
        Catalogue catalogue = new CatalogueReader().read(request.jobs());
        Place place = catalogue.place(Objects.requireNonNull(request.place())).orElseThrow();
        Wording words = Wording.of("batch", request.language());
        EvaluationYear evaluated = EvaluationYear.of(place, kind, request.year(), words);
        Instant now = clock.instant();
        try (RunLock lock = RunLock.take(new OutputFolder(request.output()).lock(), now)) {
            lock.at(place.code());
            requireDatabase(request, place);
            requireCurrentFolders(request, place, evaluated.year());
            try (ConfigurableApplicationContext context = AnnualRun.open(request, catalogue, RunListener.SILENT)) {
                return evaluate(request, place, kind, evaluated, context, now);
            }
        } catch (IOException e) {
            throw new RunFailedException(e, "files", RunFailedException.rootMessage(e));
        } catch (SQLException e) {
            throw new RunFailedException(e, "database", RunFailedException.rootMessage(e));
        }
    }

    private static EvaluationReport evaluate(
            RunRequest request,
            Place place,
            EvaluationKind kind,
            EvaluationYear evaluated,
            ConfigurableApplicationContext context,
            Instant now)
            throws IOException, SQLException {
        EvaluationUpdate update = context.getBean(EvaluationUpdate.class);
        if (request.database() == null) {
            requireCurrentEditions(request, place, evaluated.year(), context);
            return update.update(place, kind, evaluated);
        }
        try (PlaceClaim claim = PlaceClaim.take(context.getBean(DataSource.class), place.code(), now)) {
            requireCurrentEditions(request, place, evaluated.year(), context);
            return update.update(place, kind, evaluated);
        }
    }

    /** Looking must not make a database. */
    private static void requireDatabase(RunRequest request, Place place) {
        if (request.database() == null
                && Files.notExists(new OutputFolder(request.output()).state().resolve("fuer.mv.db"))) {
            throw nothingPublished(request, place);
        }
    }

    /** Every year up to the one evaluated must stand as its reports in the input folder give it. */
    private static void requireCurrentFolders(RunRequest request, Place place, int year) throws IOException {
        RunRequest ofPlace = new RunRequest(
                request.jobs(),
                request.input(),
                request.output(),
                request.database(),
                request.language(),
                place.code(),
                null,
                false);
        SortedSet<Integer> published = new TreeSet<>();
        SortedSet<Integer> stale = new TreeSet<>();
        for (YearState state : new RunStatus().status(ofPlace).years()) {
            boolean reports = Inbox.hasReports(new PlaceYear(state.place(), state.year()).in(request.input()));
            if (state.state() != State.NOT_PUBLISHED) {
                published.add(state.year());
            }
            if (state.year() <= year
                    && (state.state() == State.OUTDATED || (state.state() == State.NOT_PUBLISHED && reports))) {
                stale.add(state.year());
            }
        }
        if (published.isEmpty()) {
            throw nothingPublished(request, place);
        }
        if (!stale.isEmpty()) {
            throw notCurrent(request, place, stale);
        }
        if (!published.contains(year)) {
            throw notPublished(request, place, year, published);
        }
    }

    /** The editions in the database must be those that stand in the folders, made by this program from this catalogue. */
    private static void requireCurrentEditions(
            RunRequest request, Place place, int year, ConfigurableApplicationContext context) throws IOException {
        OutputFolder output = context.getBean(OutputFolder.class);
        Parameters parameters = context.getBean(Parameters.class);
        SortedMap<Integer, RegisteredEdition> editions =
                context.getBean(Stores.class).register().publishedBefore(new PlaceYear(place.code(), year + 1));
        if (editions.isEmpty()) {
            throw nothingPublished(request, place);
        }
        if (!editions.containsKey(year)) {
            throw notPublished(request, place, year, new TreeSet<>(editions.keySet()));
        }
        SortedSet<Integer> stale = new TreeSet<>();
        for (RegisteredEdition edition : editions.values()) {
            Manifest manifest =
                    Manifest.of(output.published(edition.placeYear())).orElse(null);
            if (manifest == null
                    || !manifest.fingerprint().equals(edition.fingerprint())
                    || !parameters.agree(place, manifest)) {
                stale.add(edition.year());
            }
        }
        if (!stale.isEmpty()) {
            throw notCurrent(request, place, stale);
        }
    }

    private static RunFailedException nothingPublished(RunRequest request, Place place) {
        return new RunFailedException(
                null, "evaluation.nothing-published", place.nameIn(request.language()), place.code());
    }

    private static RunFailedException notPublished(
            RunRequest request, Place place, int year, SortedSet<Integer> published) {
        return new RunFailedException(
                null,
                "evaluation.year-not-published",
                place.nameIn(request.language()),
                String.valueOf(year),
                list(published, request));
    }

    private static RunFailedException notCurrent(RunRequest request, Place place, SortedSet<Integer> years) {
        return new RunFailedException(
                null, "evaluation.not-current", place.nameIn(request.language()), list(years, request), place.code());
    }

    private static String list(SortedSet<Integer> years, RunRequest request) {
        List<String> texts = years.stream().map(String::valueOf).toList();
        return String.join(Wording.of("batch", request.language()).say("evaluation.list"), texts);
    }
}
