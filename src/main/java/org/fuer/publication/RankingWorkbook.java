package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.ScoreLine;
import org.fuer.ranking.ScoreSheet;

/**
 * {@code ranking.xlsx}: the page that is made public, a page for each unit to check and sign, the composite indices, how
 * the units reported, the method, and how far a rank can be relied on.
 */
final class RankingWorkbook {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final SortedMap<String, List<ScoreLine>> scoreSheets;

    RankingWorkbook(Edition edition, Catalogue catalogue, Naming naming) {
        this(
                edition,
                catalogue,
                naming,
                new ScoreSheet(catalogue).of(edition.place(), edition.year(), edition.assessments()));
    }

    RankingWorkbook(
            Edition edition, Catalogue catalogue, Naming naming, SortedMap<String, List<ScoreLine>> scoreSheets) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.scoreSheets = scoreSheets;
    }

    void print(Path file) throws IOException {
        String title = words.say("ranking.title", edition.place().settings().shortName(), edition.year());
        try (Book book = new Book(title, edition.year())) {
            new RankingPage(edition, naming).print(book, title);
            for (String unit : units()) {
                List<ScoreLine> lines = scoreSheets.getOrDefault(unit, List.of());
                new UnitPage(edition, catalogue, naming, unit, lines).print(book);
            }
            new DomainsPage(edition, naming).print(book);
            new DisciplinePage(edition, naming).print(book);
            new MethodPage(edition, catalogue, naming, scoreSheets).print(book);
            new RobustnessPage(edition, naming).print(book);
            book.write(file);
        }
    }

    /** The units that are ranked or listed or named by a target, in the order of {@code units.csv}. */
    private Set<String> units() {
        Set<String> concerned = edition.ranking().stream().map(RankedUnit::unit).collect(Collectors.toSet());
        concerned.addAll(scoreSheets.keySet());
        Set<String> ordered = edition.place().units().stream()
                .map(Unit::code)
                .filter(concerned::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        concerned.stream().sorted().forEach(ordered::add);
        return ordered;
    }
}
