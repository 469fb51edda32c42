package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankedUnit;
import org.jspecify.annotations.Nullable;

/**
 * The page of the ranking that is made public as it stands: the groups under each other, below them the units that are
 * listed. Scores stand on the pages of the units.
 */
final class RankingPage {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RankWords ranks;
    private final RankingSections sections;

    RankingPage(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
        this.sections = new RankingSections(edition, naming);
    }

    void print(Book book, String title) {
        ListSheet list = ListSheet.roomy(
                book,
                words.say("ranking.sheet"),
                title,
                words.say(Arrears.of(edition).draft() ? "ranking.draft" : "ranking.final"),
                List.of(
                        ListSheet.Heading.left(words.say("column.member"), 160),
                        ListSheet.Heading.centred(words.say("column.indicators"), 58),
                        ListSheet.Heading.centred(words.say("column.met"), 58),
                        ListSheet.Heading.centred(words.say("column.met-share"), 62),
                        ListSheet.Heading.centred(words.say("column.rank"), 64),
                        ListSheet.Heading.centred(words.say("column.change"), 78)));
        Notes notes = new Notes();
        TargetTotals totals = new TargetTotals();
        sections.all().forEach((heading, units) -> {
            list.section(words.say("ranking.section", heading, units.size()));
            List<@Nullable Integer> all =
                    units.stream().<@Nullable Integer>map(RankedUnit::rank).toList();
            units.stream().filter(RankingSections::isScored).forEach(unit -> {
                list.add(row(unit, all, notes));
                totals.add(unit.counts());
            });
            if (units.stream().noneMatch(RankingSections::isScored)) {
                list.addText(naming.units(units.stream().map(RankedUnit::unit).toList()));
            }
        });
        list.end(notes(notes, totals));
    }

    private List<Entry> row(RankedUnit unit, List<@Nullable Integer> all, Notes notes) {
        int indicators = unit.counts().indicators();
        return List.of(
                Entry.words(naming.unit(unit.unit())),
                Entry.count(indicators),
                Entry.count(unit.counts().met()),
                unit.counts().assessed() == 0
                        ? ranks.none()
                        : Entry.share(unit.counts().met(), indicators),
                ranks.rank(unit.rank(), all),
                ranks.change(unit.rank(), unit.move(), unit.interval(), notes));
    }

    private List<String> notes(Notes notes, TargetTotals totals) {
        List<String> all = new ArrayList<>();
        all.add(words.say("ranking.denominator", totals.inWords(naming)));
        all.add(words.say("ranking.order"));
        all.addAll(notes.all());
        sections.neverRanked().ifPresent(all::add);
        return all;
    }
}
