package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a request amounts to: which places and years to look at, oldest year first.
 *
 * @param years the years to look at, by the code of the place
 * @param newest the newest year with reports, by the code of the place; where all are withdrawn, the newest of all
 * @param notices what in the input folder is passed over, and which folders are gone
 */
record RunPlan(
        SortedMap<String, SortedSet<Integer>> years, SortedMap<String, Integer> newest, List<RunNotice> notices) {

    /**
     * The plan of a request. A year that is asked for brings the years before it along, since it builds on them.
     *
     * @throws RunFailedException if the request names a place or year that does not exist, or there is no input at all
     */
    static RunPlan of(RunRequest request, Catalogue catalogue) throws IOException {
        SortedSet<String> known = new TreeSet<>();
        catalogue.places().stream().map(Place::code).forEach(known::add);
        String place = request.place();
        if (place != null && !known.contains(place)) {
            throw new RunFailedException(null, "unknown-place", place, String.join(", ", known));
        }
        InputTree tree = InputTree.of(request.input(), known);
        SortedMap<String, SortedSet<Integer>> reported = byPlace(withReports(tree, request.input()));
        Withdrawals withdrawals = Withdrawals.of(request, known);
        SortedMap<String, SortedSet<Integer>> all = byPlace(withdrawals.years());
        reported.forEach((code, years) ->
                all.computeIfAbsent(code, first -> new TreeSet<>()).addAll(years));
        SortedMap<String, SortedSet<Integer>> asked = new TreeMap<>();
        SortedMap<String, Integer> newest = new TreeMap<>();
        all.forEach((code, years) -> {
            if (place == null || place.equals(code)) {
                newest.put(code, reported.getOrDefault(code, years).last());
                upTo(request.year(), years, code, asked);
            }
        });
        if (asked.isEmpty()) {
            throw nothingAsked(request, reported, catalogue);
        }
        List<RunNotice> notices = new ArrayList<>(notices(tree, request, known));
        notices.addAll(withdrawals.notices(asked));
        return new RunPlan(asked, newest, notices);
    }

    private static SortedSet<PlaceYear> withReports(InputTree tree, Path input) throws IOException {
        SortedSet<PlaceYear> years = new TreeSet<>();
        for (PlaceYear year : tree.years()) {
            if (Inbox.hasReports(year.in(input))) {
                years.add(year);
            }
        }
        return years;
    }

    private static SortedMap<String, SortedSet<Integer>> byPlace(SortedSet<PlaceYear> years) {
        SortedMap<String, SortedSet<Integer>> byPlace = new TreeMap<>();
        years.forEach(year ->
                byPlace.computeIfAbsent(year.place(), code -> new TreeSet<>()).add(year.year()));
        return byPlace;
    }

    private static void upTo(
            @Nullable Integer year,
            SortedSet<Integer> years,
            String place,
            SortedMap<String, SortedSet<Integer>> asked) {
        if (year == null) {
            asked.put(place, years);
        } else if (years.contains(year)) {
            asked.put(place, new TreeSet<>(years.headSet(year + 1)));
        }
    }

    private static RunFailedException nothingAsked(
            RunRequest request, SortedMap<String, SortedSet<Integer>> reported, Catalogue catalogue) {
        String place = request.place();
        Integer year = request.year();
        if (reported.isEmpty() || year == null || (place != null && !reported.containsKey(place))) {
            Path folder = place == null ? request.input() : request.input().resolve(place);
            return new RunFailedException(null, "no-input", folder.toString());
        }
        SortedSet<Integer> known = new TreeSet<>();
        reported.forEach((code, years) -> {
            if (place == null || place.equals(code)) {
                known.addAll(years);
            }
        });
        List<String> listed = known.stream().map(String::valueOf).toList();
        return place == null
                ? new RunFailedException(null, "unknown-year-anywhere", String.valueOf(year), String.join(", ", listed))
                : new RunFailedException(
                        null,
                        "unknown-year",
                        catalogue.place(place).orElseThrow().nameIn(request.language()),
                        String.valueOf(year),
                        new PlaceYear(place, year).in(request.input()).toString(),
                        String.join(", ", listed));
    }

    private static List<RunNotice> notices(InputTree tree, RunRequest request, SortedSet<String> known) {
        List<RunNotice> notices = new ArrayList<>();
        for (Path folder : tree.strayPlaces()) {
            notices.add(new RunNotice(
                    "place-without-job",
                    List.of(
                            folder.toString(),
                            request.jobs().resolve(folder.getFileName()).toString(),
                            String.join(", ", known))));
        }
        for (Path stray : tree.strays()) {
            notices.add(new RunNotice("not-a-year", List.of(stray.toString())));
        }
        return notices;
    }

    /** How many places and years there are to look at. */
    int size() {
        return years.values().stream().mapToInt(SortedSet::size).sum();
    }
}
