package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.publication.Manifest;

/**
 * The places and years that are published and have no reports any more. Whether somebody emptied the folder in the input
 * folder or took it away is the same: everything was withdrawn, and what is published no longer holds.
 *
 * @param years the places and years
 * @param gone the folders that are not there any more although the edition that stands was made from files in them
 */
record Withdrawals(SortedSet<PlaceYear> years, SortedMap<PlaceYear, Path> gone) {

    /**
     * Those of a request. An input folder that is not there at all is a slip of the command line and withdraws nothing.
     *
     * @param places the codes of the known places; what was published of another place is left alone
     */
    static Withdrawals of(RunRequest request, SortedSet<String> places) throws IOException {
        Withdrawals withdrawals = new Withdrawals(new TreeSet<>(), new TreeMap<>());
        if (Files.isDirectory(request.input())) {
            OutputFolder output = new OutputFolder(request.output());
            for (PlaceYear year : published(output, places)) {
                withdrawals.look(year, year.in(request.input()), output);
            }
        }
        return withdrawals;
    }

    private void look(PlaceYear year, Path folder, OutputFolder output) throws IOException {
        if (Inbox.hasReports(folder)) {
            return;
        }
        years.add(year);
        boolean madeFromFiles = Manifest.of(output.published(year))
                .map(manifest -> !manifest.inputs().isEmpty())
                .orElse(true);
        if (madeFromFiles && Files.notExists(folder)) {
            gone.put(year, folder);
        }
    }

    /** What stands published, and what a run that was killed had just moved aside to make room for the next edition. */
    private static SortedSet<PlaceYear> published(OutputFolder output, SortedSet<String> places) throws IOException {
        SortedSet<PlaceYear> published = new TreeSet<>();
        for (PlaceYear year : InputTree.of(output.root(), places).years()) {
            if (Manifest.isIn(output.published(year))) {
                published.add(year);
            }
        }
        for (PlaceYear year : output.movedAside()) {
            if (places.contains(year.place())) {
                published.add(year);
            }
        }
        return published;
    }

    /** A notice for each folder that is gone, of the years that are looked at. */
    List<RunNotice> notices(SortedMap<String, SortedSet<Integer>> asked) {
        List<RunNotice> notices = new ArrayList<>();
        gone.forEach((year, folder) -> {
            if (asked.getOrDefault(year.place(), Collections.emptySortedSet()).contains(year.year())) {
                notices.add(new RunNotice("year-withdrawn", List.of(folder.toString())));
            }
        });
        return notices;
    }
}
