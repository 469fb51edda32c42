package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fuer.batch.RegisteredEdition.State;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Place;

/** Brings one place and year up to date, unless it is. */
final class YearUpdate {

    private final ReceiveTask receive;
    private final AnnualJob job;
    private final Stores stores;
    private final Shelf shelf;
    private final OutputFolder output;
    private final RunListener listener;

    YearUpdate(
            ReceiveTask receive, AnnualJob job, Stores stores, Shelf shelf, OutputFolder output, RunListener listener) {
        this.receive = receive;
        this.job = job;
        this.stores = stores;
        this.shelf = shelf;
        this.output = output;
        this.listener = listener;
    }

    /**
     * Publishes a place and year anew unless what stands there was made from what stands in the input folder now.
     *
     * @param printAll whether everything is printed that the place's settings ask for; otherwise only that of it which
     *     was printed before, since what was printed once is printed again when its data change
     */
    YearSummary update(Place place, PlaceYear year, boolean printAll) throws IOException {
        Optional<RegisteredEdition> standing = stores.register().published(year);
        Set<Output> printed = EnumSet.noneOf(Output.class);
        if (printAll) {
            printed.addAll(place.settings().outputs());
        } else {
            standing.ifPresent(edition -> printed.addAll(edition.printed()));
            printed.retainAll(place.settings().outputs());
        }
        String fingerprint = receive.fingerprint(place, year, printed);
        YearSummary summary;
        if (standing.isPresent() && stands(standing.get(), fingerprint)) {
            summary = summary(standing.get(), Outcome.UNCHANGED);
        } else {
            listener.yearStarted(year.place(), year.year());
            RegisteredEdition edition = stores.register().building(year, fingerprint, printed);
            job.run(edition);
            finish(stores.register().find(year, edition.number()));
            summary = summary(stores.register().find(year, edition.number()), Outcome.PUBLISHED);
        }
        listener.yearFinished(summary);
        return summary;
    }

    private boolean stands(RegisteredEdition edition, String fingerprint) throws IOException {
        if (!edition.fingerprint().equals(fingerprint)) {
            return false;
        }
        return Shelf.holds(output.published(edition.placeYear()), fingerprint);
    }

    /** Puts an edition that is ready in its place and registers it as published. */
    void finish(RegisteredEdition edition) throws IOException {
        if (shelf.putUp(edition.placeYear(), edition.fingerprint())) {
            writeSummary(edition);
            stores.register().moveTo(edition.id(), State.PUBLISHED);
            stores.judgements().delete(edition.id());
            shelf.clear(edition.placeYear());
        } else {
            stores.register().moveTo(edition.id(), State.DISCARDED);
        }
    }

    private void writeSummary(RegisteredEdition edition) throws IOException {
        Path file = output.summary(edition.placeYear());
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part-", "");
        Files.writeString(part, Objects.requireNonNull(edition.summary()));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private YearSummary summary(RegisteredEdition edition, Outcome outcome) {
        if (edition.state() != State.PUBLISHED) {
            throw new IllegalStateException("what was built of " + edition.placeYear() + " was lost before it stood");
        }
        return Json.read(Objects.requireNonNull(edition.summary()), EditionSummary.class)
                .in(edition.placeYear(), outcome, output.published(edition.placeYear()));
    }
}
