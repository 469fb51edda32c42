package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.publication.LeagueEdition;
import org.fuer.publication.Manifest;
import org.fuer.publication.gate.ConsistencyGate;
import org.fuer.publication.gate.Mismatch;

/** Verifies a published folder without the database: its files, what it was made from, and whether it agrees with itself. */
final class FolderVerification {

    private static final String FILE = "manifest.json";

    private final Catalogue catalogue;
    private final Path input;
    private final OutputFolder output;
    private final ConsistencyGate gate;

    FolderVerification(Catalogue catalogue, Path input, OutputFolder output) {
        this.catalogue = catalogue;
        this.input = input;
        this.output = output;
        this.gate = new ConsistencyGate(catalogue);
    }

    /** What stands for a manifest that cannot be understood. */
    static Manifest noManifest(PlaceYear year) {
        return new Manifest(
                year.place(),
                year.year(),
                "",
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap());
    }

    /**
     * Everything that is wrong with a folder.
     *
     * @param unchecked is told what could not be checked
     */
    List<Mismatch> verify(PlaceYear year, Manifest manifest, List<RunNotice> unchecked) throws IOException {
        List<Mismatch> mismatches = new ArrayList<>();
        if (manifest.fingerprint().isEmpty()) {
            mismatches.add(of(FILE, "manifest.missing"));
        } else {
            outputs(year, manifest, mismatches);
            if (!year.place().equals(manifest.place())) {
                mismatches.add(value("place", manifest.place(), year.place()));
            }
            if (year.year() != manifest.year()) {
                mismatches.add(value("year", String.valueOf(manifest.year()), String.valueOf(year.year())));
            }
            if (year.place().equals(LeagueEdition.FOLDER)) {
                league(manifest, mismatches);
            } else {
                inputs(year, manifest, mismatches, unchecked);
            }
        }
        mismatches.addAll(gate(year));
        return mismatches;
    }

    private List<Mismatch> gate(PlaceYear year) throws IOException {
        Optional<Place> place = catalogue.place(year.place());
        Path folder = output.published(year);
        try {
            return place.isPresent() ? gate.check(place.get(), year.year(), folder) : gate.checkFiles(folder);
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of(
                    new Mismatch("", "", "", "file.unreadable", List.of(), String.valueOf(damaged.getMessage()), ""));
        }
    }

    private void outputs(PlaceYear year, Manifest manifest, List<Mismatch> mismatches) throws IOException {
        SortedMap<String, String> now = Manifest.hashesOf(output.published(year));
        manifest.outputs().forEach((file, hash) -> {
            if (!now.containsKey(file)) {
                mismatches.add(of(file, "file.missing"));
            } else if (!hash.equals(now.get(file))) {
                mismatches.add(of(file, "manifest.hash"));
            }
        });
        now.keySet().stream()
                .filter(file -> !manifest.outputs().containsKey(file))
                .forEach(file -> mismatches.add(of(file, "file.extra")));
    }

    private void inputs(PlaceYear year, Manifest manifest, List<Mismatch> mismatches, List<RunNotice> unchecked)
            throws IOException {
        Path folder = year.in(input);
        if (!Files.isDirectory(folder) && !manifest.inputs().isEmpty()) {
            unchecked.add(new RunNotice("verify.no-input", List.of(folder.toString())));
        } else {
            SortedMap<String, String> now = new TreeMap<>();
            new Inbox(output.received()).look(folder).forEach(arrival -> now.put(arrival.file(), arrival.sha256()));
            manifest.inputs().forEach((file, hash) -> {
                if (!now.containsKey(file)) {
                    mismatches.add(input("input.missing", file));
                } else if (!hash.equals(now.get(file))) {
                    mismatches.add(input("input.hash", file));
                }
            });
            now.keySet().stream()
                    .filter(file -> !manifest.inputs().containsKey(file))
                    .forEach(file -> mismatches.add(input("input.extra", file)));
        }
        received(manifest, mismatches, unchecked);
    }

    private void received(Manifest manifest, List<Mismatch> mismatches, List<RunNotice> unchecked) throws IOException {
        if (!Files.isDirectory(output.received())) {
            unchecked.add(new RunNotice("verify.no-received", List.of()));
            return;
        }
        for (var received : manifest.inputs().entrySet()) {
            String hash = received.getValue();
            Path copy = output.received().resolve(hash.isEmpty() ? "-" : hash);
            if (!hash.isEmpty() && !Files.isRegularFile(copy)) {
                mismatches.add(input("received.missing", received.getKey()));
            } else if (!hash.isEmpty() && !Manifest.hashOf(copy).equals(hash)) {
                mismatches.add(input("received.hash", received.getKey()));
            }
        }
    }

    /** A ranking of places is made from editions, which must be those that stand. */
    private void league(Manifest manifest, List<Mismatch> mismatches) throws IOException {
        String fingerprint = Fingerprint.ofLeague(manifest.inputs(), manifest.parameters());
        if (!fingerprint.equals(manifest.fingerprint())) {
            mismatches.add(value("fingerprint", manifest.fingerprint(), fingerprint));
        }
        for (var edition : manifest.inputs().entrySet()) {
            String stands = Manifest.of(output.root().resolve(edition.getKey()))
                    .map(Manifest::fingerprint)
                    .orElse("");
            if (!stands.equals(edition.getValue())) {
                mismatches.add(new Mismatch(
                        FILE, "", "", "league.edition", List.of(edition.getKey()), edition.getValue(), stands));
            }
        }
    }

    private static Mismatch of(String file, String what) {
        return new Mismatch(file, "", "", what, List.of(), "", "");
    }

    private static Mismatch input(String what, String file) {
        return new Mismatch(FILE, "", "", what, List.of(file), "", "");
    }

    static Mismatch value(String name, String printed, String expected) {
        return new Mismatch(FILE, "", "", "manifest.value", List.of(name), printed, expected);
    }
}
