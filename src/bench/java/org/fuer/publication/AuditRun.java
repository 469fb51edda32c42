package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.indicator.GenderDifferences;
import org.fuer.ranking.Composite;
import org.fuer.ranking.League;
import org.fuer.ranking.LeaguePlace;
import org.fuer.ranking.UnitRanking;

/**
 * A process of its own: from the indicators of all shipped places, which are made before the time counts, to targets,
 * warnings, rankings and composite indices of every year, and the workbooks of the newest one. Making the editions has
 * judged two years of each place already; nothing has been printed before.
 */
final class AuditRun {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2025;

    private final Path folder;
    private final List<Edition> editions = new ArrayList<>();

    private AuditRun(Path folder) {
        this.folder = folder;
        for (Place place : Editions.CATALOGUE.places()) {
            editions.add(Editions.of(place.code(), LAST_YEAR, ""));
        }
    }

    /** Prints the seconds into this folder; the workbooks go beside them. */
    public static void main(String[] arguments) throws IOException {
        AuditRun run = new AuditRun(Path.of(arguments[0]));
        long begin = System.nanoTime();
        List<LeaguePlace> places = new ArrayList<>();
        League league = new League(
                Editions.CATALOGUE, run.editions.stream().map(Edition::place).toList());
        for (Edition edition : run.editions) {
            places.add(run.judged(league, edition));
        }
        long judged = System.nanoTime();
        for (Edition edition : run.editions) {
            run.print(edition);
        }
        LeagueEdition table = new LeagueEdition(
                league.rank(LAST_YEAR, places),
                run.editions.stream().map(Edition::place).toList(),
                Set.of(),
                "", new TreeMap<>(), new TreeMap<>());
        new LeaguePublication(Editions.CATALOGUE, Language.CHINESE).print(table, run.folder.resolve("league"));
        long printed = System.nanoTime();
        Files.writeString(
                run.folder.resolve("seconds.txt"),
                String.format(Locale.ROOT, "%.3f %.3f", (judged - begin) / 1e9, (printed - judged) / 1e9));
    }

    private LeaguePlace judged(League league, Edition edition) {
        Place place = edition.place();
        TargetAssessment assessment = new TargetAssessment(Editions.CATALOGUE);
        UnitRanking ranking = new UnitRanking(Editions.CATALOGUE);
        Composite composite = new Composite(Editions.CATALOGUE);
        GenderDifferences differences = new GenderDifferences(Editions.CATALOGUE);
        List<Assessment> previous = List.of();
        LeaguePlace brought = null;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            List<Assessment> current = assessment.assess(place, year, edition.indicators());
            ranking.rank(place, year, current, previous, edition.reportings());
            brought = league.bring(
                    place, year, composite.of(place, year, current, previous), current, edition.indicators());
            differences.of(edition.indicators(), year);
            previous = current;
        }
        return brought;
    }

    private void print(Edition edition) throws IOException {
        Path own = Files.createDirectories(folder.resolve(edition.place().code()));
        Naming naming = new Naming(Editions.CATALOGUE, edition.place(), Language.CHINESE);
        new RankingWorkbook(edition, Editions.CATALOGUE, naming).print(own.resolve("ranking.xlsx"));
        new WarningsWorkbook(edition, Editions.CATALOGUE, naming).print(own.resolve("warnings.xlsx"));
    }
}
