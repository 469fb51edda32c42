package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.publication.InconsistentEditionException;
import org.fuer.publication.LeagueEdition;
import org.fuer.publication.LeaguePublication;
import org.fuer.publication.Manifest;
import org.fuer.ranking.League;
import org.fuer.ranking.LeaguePlace;

/**
 * Ranks the places of a year against each other once their editions are published, unless the ranking that stands was
 * made from those very editions. It is a function of them alone: nothing of it is kept in the database, and a run that
 * was killed at it makes it again.
 */
final class LeagueUpdate {

    private final Catalogue catalogue;
    private final Parameters parameters;
    private final Stores stores;
    private final History history;
    private final LeaguePublication publication;
    private final Shelf shelf;
    private final OutputFolder output;
    private final MismatchList mismatches;

    LeagueUpdate(
            Catalogue catalogue,
            Parameters parameters,
            Stores stores,
            History history,
            LeaguePublication publication,
            Shelf shelf,
            OutputFolder output,
            MismatchList mismatches) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.stores = stores;
        this.history = history;
        this.publication = publication;
        this.shelf = shelf;
        this.output = output;
        this.mismatches = mismatches;
    }

    /**
     * Brings the rankings of places up to date that were printed once; a year that too few places are left in loses its
     * own.
     *
     * @param together whether the run was for all places: then the newest year in which there are at least two is
     *     ranked, too
     * @param all whether every such year is
     */
    List<LeagueSummary> update(boolean together, boolean all) throws IOException {
        SortedMap<Integer, List<RegisteredEdition>> years = published();
        SortedSet<Integer> wanted = output.leagues();
        if (together) {
            SortedSet<Integer> common = new TreeSet<>();
            years.forEach((year, editions) -> {
                if (editions.size() >= League.FEWEST_PLACES) {
                    common.add(year);
                }
            });
            wanted.addAll(all || common.isEmpty() ? common : List.of(common.last()));
        }
        List<LeagueSummary> summaries = new ArrayList<>();
        for (int year : wanted) {
            update(year, years.getOrDefault(year, List.of())).ifPresent(summaries::add);
        }
        return summaries;
    }

    /** The editions that stand in the output folder and have anything to rank, by year, in the order of the places. */
    private SortedMap<Integer, List<RegisteredEdition>> published() throws IOException {
        SortedSet<PlaceYear> aside = output.movedAside();
        SortedMap<Integer, List<RegisteredEdition>> years = new TreeMap<>();
        for (RegisteredEdition edition : stores.register().published()) {
            boolean stands =
                    Manifest.isIn(output.published(edition.placeYear())) || aside.contains(edition.placeYear());
            if (stands
                    && catalogue.place(edition.place()).isPresent()
                    && !Fingerprint.OF_NOTHING.equals(edition.factsHash())) {
                years.computeIfAbsent(edition.year(), any -> new ArrayList<>()).add(edition);
            }
        }
        return years;
    }

    private Optional<LeagueSummary> update(int year, List<RegisteredEdition> editions) throws IOException {
        PlaceYear league = OutputFolder.league(year);
        Path folder = output.published(league);
        if (editions.size() < League.FEWEST_PLACES) {
            Shelf.delete(folder);
            shelf.clear(league);
            return Optional.empty();
        }
        if (!areCurrent(editions)) {
            shelf.putBack(league);
            return Optional.empty();
        }
        SortedMap<String, String> inputs = new TreeMap<>();
        editions.forEach(edition -> inputs.put(edition.place() + "/" + edition.year(), edition.fingerprint()));
        SortedMap<String, String> options = parameters.ofLeague();
        String fingerprint = Fingerprint.ofLeague(inputs, options);
        Outcome outcome = Outcome.UNCHANGED;
        if (!Shelf.holds(folder, fingerprint)) {
            outcome = Outcome.PUBLISHED;
            print(edition(year, editions, fingerprint, inputs, options), league);
            if (!shelf.putUp(league, fingerprint)) {
                throw new IllegalStateException("what was built of " + league + " was lost before it stood");
            }
        }
        shelf.clear(league);
        return Optional.of(new LeagueSummary(year, outcome, editions.size(), folder));
    }

    private void print(LeagueEdition edition, PlaceYear league) throws IOException {
        try {
            publication.print(edition, shelf.emptyBuild(league));
        } catch (InconsistentEditionException inconsistent) {
            throw mismatches.refusal(league, league.place(), inconsistent.mismatches());
        }
    }

    /**
     * Prints the ranking of a year anew into an empty folder, from the editions that stand published.
     *
     * @return whether it could be: not when an edition is not what this program makes of this catalogue
     */
    boolean reprint(int year, Manifest manifest, Path folder) throws IOException {
        List<RegisteredEdition> editions = published().getOrDefault(year, List.of());
        SortedMap<String, String> options = parameters.ofLeague();
        if (editions.size() < League.FEWEST_PLACES || !areCurrent(editions) || !options.equals(manifest.parameters())) {
            return false;
        }
        publication.print(edition(year, editions, manifest.fingerprint(), manifest.inputs(), options), folder);
        return true;
    }

    /**
     * Whether the editions are what this program makes of this catalogue. After a change of either, a run of one place
     * leaves the others as they were; what is kept of them may not fit to the catalogue any more.
     */
    private boolean areCurrent(List<RegisteredEdition> editions) throws IOException {
        for (RegisteredEdition edition : editions) {
            Manifest manifest =
                    Manifest.of(output.published(edition.placeYear())).orElse(null);
            boolean current = manifest != null
                    && manifest.fingerprint().equals(edition.fingerprint())
                    && parameters.agree(place(edition), manifest);
            if (!current) {
                return false;
            }
        }
        return true;
    }

    private LeagueEdition edition(
            int year,
            List<RegisteredEdition> editions,
            String fingerprint,
            SortedMap<String, String> inputs,
            SortedMap<String, String> options) {
        List<Place> places = editions.stream().map(this::place).toList();
        League league = new League(catalogue, places);
        List<LeaguePlace> brought =
                editions.stream().map(edition -> bring(league, edition)).toList();
        Set<String> drafts = editions.stream()
                .filter(edition -> Json.read(Objects.requireNonNull(edition.summary()), EditionSummary.class)
                        .draft())
                .map(RegisteredEdition::place)
                .collect(Collectors.toSet());
        return new LeagueEdition(league.rank(year, brought), places, drafts, fingerprint, inputs, options);
    }

    private LeaguePlace bring(League league, RegisteredEdition edition) {
        Place place = place(edition);
        return league.bring(
                place,
                edition.year(),
                stores.composites().of(edition.id()),
                stores.assessments().of(edition.id(), place),
                history.publishedIndicators(edition));
    }

    private Place place(RegisteredEdition edition) {
        return catalogue.place(edition.place()).orElseThrow();
    }
}
