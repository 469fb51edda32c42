package org.fuer.publication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankedUnit;
import org.jspecify.annotations.Nullable;

/** The page on how the units reported: by the unit that provides the data, in an order of its own. */
final class DisciplinePage {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RankWords ranks;
    private final DisciplineWords disciplines;

    DisciplinePage(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
        this.disciplines = new DisciplineWords(naming);
    }

    void print(Book book) {
        BigDecimal weight = edition.place().settings().ranking().disciplineWeight();
        ListSheet list = ListSheet.roomy(
                book,
                words.say("discipline.sheet"),
                words.say("discipline.title", edition.place().settings().shortName(), edition.year()),
                disciplines.inScore(weight),
                List.of(
                        ListSheet.Heading.left(words.say("column.member"), 130),
                        ListSheet.Heading.centred(words.say("column.completeness"), 56),
                        ListSheet.Heading.centred(words.say("column.timely"), 62),
                        ListSheet.Heading.centred(words.say("column.first-pass"), 62),
                        ListSheet.Heading.centred(words.say("column.unrevised"), 56),
                        ListSheet.Heading.centred(words.say("column.score"), 50),
                        ListSheet.Heading.centred(words.say("column.rank"), 64)));
        List<@Nullable Integer> all = DisciplineWords.ranks(edition.ranking());
        edition.ranking().stream()
                .filter(unit -> isKnown(unit.discipline()))
                .sorted(Comparator.<RankedUnit, Integer>comparing(
                                unit -> unit.discipline().rank() == null
                                        ? Integer.MAX_VALUE
                                        : unit.discipline().rank())
                        .thenComparing(RankedUnit::unit))
                .forEach(unit -> list.add(row(unit, all)));
        list.end(List.of(words.say("discipline.method"), words.say("discipline.owner")));
    }

    private static boolean isKnown(Discipline discipline) {
        return discipline.completeness() != null || discipline.firstPass() != null || discipline.timeliness() != null;
    }

    private List<Entry> row(RankedUnit unit, List<@Nullable Integer> all) {
        Discipline discipline = unit.discipline();
        BigDecimal score = discipline.score();
        return List.of(
                Entry.words(naming.unit(unit.unit())),
                share(discipline.completeness()),
                Entry.words(disciplines.timeliness(discipline.timeliness())),
                share(discipline.firstPass()),
                share(discipline.unrevised()),
                score == null ? ranks.none() : new Entry.Figure(score, "0.0" + Entry.ROOM_AT_RIGHT),
                ranks.rank(discipline.rank(), all));
    }

    private Entry share(@Nullable BigDecimal share) {
        return share == null ? ranks.none() : Entry.share(share);
    }
}
