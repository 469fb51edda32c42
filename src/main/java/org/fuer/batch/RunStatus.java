package org.fuer.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.batch.StatusReport.State;
import org.fuer.batch.StatusReport.YearState;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.publication.Manifest;

/** Tells what is published and who runs. Opens no database, so it answers while a run is at work. */
public final class RunStatus {

    /**
     * How things stand under the folders of a request, narrowed by its place and year.
     *
     * @throws RunFailedException if a folder cannot be read
     */
    public StatusReport status(RunRequest request) {
        OutputFolder output = new OutputFolder(request.output());
        try {
            SortedSet<PlaceYear> years = years(request.input());
            years.addAll(years(output.root()));
            List<YearState> states = new ArrayList<>();
            for (PlaceYear year : years) {
                if ((request.place() == null || request.place().equals(year.place()))
                        && (request.year() == null || request.year() == year.year())) {
                    states.add(state(year, request, output));
                }
            }
            return new StatusReport(RunLock.holder(output.lock()).orElse(null), states);
        } catch (IOException e) {
            throw new RunFailedException(e, "files", RunFailedException.rootMessage(e));
        }
    }

    private static SortedSet<PlaceYear> years(Path root) throws IOException {
        SortedSet<String> places = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
                folders.forEach(folder -> places.add(folder.getFileName().toString()));
            }
        }
        return new TreeSet<>(InputTree.of(root, places).years());
    }

    private static YearState state(PlaceYear year, RunRequest request, OutputFolder output) throws IOException {
        Path folder = output.published(year);
        Optional<Manifest> manifest = Manifest.of(folder);
        if (manifest.isEmpty()) {
            return new YearState(year.place(), year.year(), State.NOT_PUBLISHED, null);
        }
        boolean current = manifest.get().matches(folder) && madeFrom(manifest.get(), year, request, output);
        Path summary = output.summary(year);
        return new YearState(
                year.place(),
                year.year(),
                current ? State.CURRENT : State.OUTDATED,
                Files.exists(summary)
                        ? Json.read(Files.readString(summary), EditionSummary.class)
                                .in(year, Outcome.UNCHANGED, folder)
                        : null);
    }

    /** Whether the files were those that stand in the input folder; a place that is known no more has none to tell. */
    private static boolean madeFrom(Manifest manifest, PlaceYear year, RunRequest request, OutputFolder output)
            throws IOException {
        if (!Files.isDirectory(request.input())
                || !Files.isDirectory(request.jobs().resolve(year.place()))) {
            return true;
        }
        SortedMap<String, String> files = new TreeMap<>();
        List<Arrival> arrivals = new Inbox(output.received()).look(year.in(request.input()));
        arrivals.forEach(arrival -> files.put(arrival.file(), arrival.sha256()));
        return files.equals(manifest.inputs());
    }
}
