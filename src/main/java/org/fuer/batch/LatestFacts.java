package org.fuer.batch;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.TaskProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** What the database knows of places; nothing where there is none yet, for looking must not make one. */
final class LatestFacts implements AutoCloseable {

    private static final int AFTER_ALL = 9999;

    private final @Nullable ConfigurableApplicationContext context;

    private LatestFacts(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the database of a request.
     *
     * @throws RunFailedException if it is there but cannot be opened
     */
    static LatestFacts open(RunRequest request, Catalogue catalogue) {
        OutputFolder output = new OutputFolder(request.output());
        boolean kept = request.database() != null || Files.exists(output.state().resolve("fuer.mv.db"));
        return new LatestFacts(kept ? AnnualRun.open(request, catalogue, RunListener.SILENT) : null);
    }

    /** The newest year of a place with accepted facts; empty when it has none. */
    Optional<Integer> newestYear(Place place) {
        if (context == null) {
            return Optional.empty();
        }
        var editions = context.getBean(Stores.class).register().publishedBefore(new PlaceYear(place.code(), AFTER_ALL));
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.lastKey());
    }

    /** The accepted facts of a place and year; none when nothing is accepted. */
    AcceptedFacts of(Place place, int year) {
        if (context == null) {
            return AcceptedFacts.of(Map.of());
        }
        Stores stores = context.getBean(Stores.class);
        List<Fact> facts = stores.register()
                .published(new PlaceYear(place.code(), year))
                .map(edition -> stores.facts().of(edition.id()))
                .orElse(List.of());
        return AcceptedFacts.of(Map.of(year, facts));
    }

    /** What was reported of the tasks of a place for a year; nothing when no edition stands. */
    List<TaskProgress> taskProgress(Place place, int year) {
        if (context == null) {
            return List.of();
        }
        Stores stores = context.getBean(Stores.class);
        return stores.register()
                .published(new PlaceYear(place.code(), year))
                .map(edition -> stores.taskProgress().of(edition.id()))
                .orElse(List.of());
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
