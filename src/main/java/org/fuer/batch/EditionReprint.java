package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.Edition;
import org.fuer.publication.LeagueEdition;
import org.fuer.publication.Manifest;
import org.fuer.publication.Publication;
import org.fuer.publication.gate.FolderComparison;
import org.fuer.publication.gate.Mismatch;
import org.fuer.ranking.Composite;
import org.fuer.ranking.UnitRanking;

/** Computes and prints a published edition anew from its accepted facts, and holds what is published against that. */
final class EditionReprint {

    /** Its hashes are compared with the files, the rest of it value by value. */
    private static final SortedSet<String> MANIFEST = new TreeSet<>(List.of("manifest.json"));

    private final Catalogue catalogue;
    private final Publication publication;
    private final Parameters parameters;
    private final Stores stores;
    private final PublicationTask task;
    private final LeagueUpdate league;
    private final Inbox inbox;
    private final IndicatorCalculation calculation;
    private final TargetAssessment assessment;

    EditionReprint(
            Catalogue catalogue,
            Publication publication,
            Parameters parameters,
            Stores stores,
            PublicationTask task,
            LeagueUpdate league,
            Inbox inbox) {
        this.catalogue = catalogue;
        this.publication = publication;
        this.parameters = parameters;
        this.stores = stores;
        this.task = task;
        this.league = league;
        this.inbox = inbox;
        this.calculation = new IndicatorCalculation(catalogue);
        this.assessment = new TargetAssessment(catalogue);
    }

    /**
     * Every difference between a published folder and what it should be.
     *
     * @param scratch an empty folder to print into
     * @param unchecked is told why it could not be printed again
     */
    List<Mismatch> compare(PlaceYear year, Manifest manifest, Path published, Path scratch, List<RunNotice> unchecked)
            throws IOException {
        if (year.place().equals(LeagueEdition.FOLDER)) {
            if (league.reprint(year.year(), manifest, scratch)) {
                return FolderComparison.of(published, scratch, MANIFEST);
            }
            unchecked.add(new RunNotice("verify.league", List.of()));
            return List.of();
        }
        Optional<RegisteredEdition> registered = stores.register().published(year);
        if (registered.isEmpty()) {
            unchecked.add(new RunNotice("verify.not-registered", List.of()));
            return List.of();
        }
        EditionAtWork edition = new EditionAtWork(
                registered.get(), catalogue.place(year.place()).orElseThrow());
        SortedMap<String, String> now =
                parameters.of(edition.place(), registered.get().printed());
        String fingerprint = fingerprint(edition, now);
        List<Mismatch> mismatches = new ArrayList<>(values(manifest, registered.get(), now));
        if (!fingerprint.equals(registered.get().fingerprint())) {
            unchecked.add(changed(manifest, now));
            return List.of();
        }
        publication.printUnchecked(
                recomputed(task.edition(edition), now), registered.get().printed(), inbox::copy, scratch);
        mismatches.addAll(FolderComparison.of(published, scratch, MANIFEST));
        return mismatches;
    }

    private String fingerprint(EditionAtWork edition, SortedMap<String, String> now) {
        SortedMap<Integer, String> factsBefore = new TreeMap<>();
        stores.register()
                .publishedBefore(edition.placeYear())
                .forEach((before, one) -> factsBefore.put(before, String.valueOf(one.factsHash())));
        return Fingerprint.of(stores.arrivals().of(edition.id()), now, factsBefore);
    }

    /** What the manifest says beside hashes of outputs, against what the database knows. */
    private List<Mismatch> values(Manifest manifest, RegisteredEdition registered, SortedMap<String, String> now) {
        List<Mismatch> mismatches = new ArrayList<>();
        if (!manifest.fingerprint().equals(registered.fingerprint())) {
            mismatches.add(FolderVerification.value("fingerprint", manifest.fingerprint(), registered.fingerprint()));
        }
        now.forEach((name, value) -> {
            String noted = manifest.parameters().getOrDefault(name, "");
            if (!noted.equals(value)) {
                mismatches.add(FolderVerification.value(name, noted, value));
            }
        });
        stores.arrivals().of(registered.id()).forEach(arrival -> {
            String noted = manifest.inputs().getOrDefault(arrival.file(), "");
            if (!noted.equals(arrival.sha256())) {
                mismatches.add(FolderVerification.value(arrival.file(), noted, arrival.sha256()));
            }
        });
        return mismatches;
    }

    private static RunNotice changed(Manifest manifest, SortedMap<String, String> now) {
        return now.entrySet().stream()
                .filter(one -> !Objects.equals(manifest.parameters().get(one.getKey()), one.getValue()))
                .findFirst()
                .map(one -> new RunNotice("verify.other-parameters", List.of(one.getKey())))
                .orElseGet(() -> new RunNotice("verify.earlier-years", List.of()));
    }

    /** Nothing but the facts is taken from what was kept. */
    private Edition recomputed(Edition kept, SortedMap<String, String> now) {
        Place place = kept.place();
        SortedMap<Integer, List<IndicatorValue>> years = new TreeMap<>();
        kept.indicators()
                .years()
                .forEach(year -> years.put(
                        year, calculation.calculate(place, kept.facts().of(year))));
        IndicatorHistory indicators = IndicatorHistory.of(years);
        List<Assessment> assessments = assess(place, kept.year(), indicators);
        IndicatorHistory before = indicators.upTo(kept.year() - 1);
        List<Assessment> previous =
                before.years().contains(kept.year() - 1) ? assess(place, kept.year() - 1, before) : List.of();
        return kept.recomputed(
                now,
                indicators,
                assessments,
                new UnitRanking(catalogue).rank(place, kept.year(), assessments, previous, kept.reportings()),
                new Composite(catalogue).of(place, kept.year(), assessments, previous));
    }

    private List<Assessment> assess(Place place, int year, IndicatorHistory indicators) {
        return assessment.assess(place, year, indicators).stream()
                .map(AssessmentStore::kept)
                .toList();
    }
}
