package org.fuer.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.batch.StatusReport.State;
import org.fuer.batch.StatusReport.YearState;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.publication.LeagueEdition;
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
            Set<String> stale = new HashSet<>();
            for (PlaceYear year : years) {
                if (request.place() == null || request.place().equals(year.place())) {
                    boolean sameFiles = madeFrom(year, request, output);
                    if (request.year() == null || request.year() == year.year()) {
                        states.add(state(year, sameFiles && !stale.contains(year.place()), output));
                    }
                    if (!sameFiles) {
                        stale.add(year.place());
                    }
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
        places.remove(LeagueEdition.FOLDER);
        return new TreeSet<>(InputTree.of(root, places).years());
    }

    /**
     * @param holds whether the files it was made from, and those of the years before, still stand in the input folder
     */
    private static YearState state(PlaceYear year, boolean holds, OutputFolder output) throws IOException {
        Path folder = output.published(year);
        Optional<Manifest> manifest = Manifest.of(folder);
        if (manifest.isEmpty()) {
            return new YearState(year.place(), year.year(), State.NOT_PUBLISHED, null);
        }
        boolean current = holds && manifest.get().matches(folder);
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

    /**
     * Whether what is published was made from the files that stand in the input folder; where nothing is published,
     * whether nothing stands there. A place that is known no more has none to tell.
     */
    private static boolean madeFrom(PlaceYear year, RunRequest request, OutputFolder output) throws IOException {
        if (!Files.isDirectory(request.input())
                || !Files.isDirectory(request.jobs().resolve(year.place()))) {
            return true;
        }
        Path folder = year.in(request.input());
        Optional<Manifest> manifest = Manifest.of(output.published(year));
        if (manifest.isEmpty()) {
            return !Inbox.hasReports(folder);
        }
        SortedMap<String, String> files = new TreeMap<>();
        List<Arrival> arrivals = new Inbox(output.received()).look(folder);
        arrivals.forEach(arrival -> files.put(arrival.file(), arrival.sha256()));
        return files.equals(manifest.get().inputs());
    }
}
