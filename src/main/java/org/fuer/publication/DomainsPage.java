package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.CompositeIndex;
import org.jspecify.annotations.Nullable;

/** The page of the composite indices: both plans together, each plan, each domain. */
final class DomainsPage {

    private static final int DIGITS = 2;

    private final Edition edition;
    private final Wording words;
    private final RankWords ranks;
    private final CompositeWords composites;
    private final RoundingMode rounding;

    DomainsPage(Edition edition, Naming naming) {
        this.edition = edition;
        this.words = naming.words();
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
        this.composites = new CompositeWords(naming);
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    void print(Book book) {
        ListSheet list = ListSheet.roomy(
                book,
                words.say("composite.sheet"),
                words.say("composite.title", edition.place().settings().shortName(), edition.year()),
                words.say("composite.subtitle"),
                List.of(
                        ListSheet.Heading.left(words.say("column.plan-and-domain"), 132),
                        ListSheet.Heading.figures(words.say("column.weight-percent"), 44),
                        ListSheet.Heading.figures(words.say("column.index"), 52),
                        ListSheet.Heading.figures(words.say("column.index-change"), 48),
                        ListSheet.Heading.centred(words.say("column.rank"), 60),
                        ListSheet.Heading.centred(words.say("column.rank-change"), 70),
                        ListSheet.Heading.centred(words.say("column.met"), 40),
                        ListSheet.Heading.centred(words.say("column.assessed"), 40),
                        ListSheet.Heading.centred(words.say("column.indicators"), 40),
                        ListSheet.Heading.centred(words.say("column.met-share"), 50)));
        Notes notes = new Notes();
        edition.composites().forEach(index -> list.add(row(index, notes)));
        List<String> below = new ArrayList<>(List.of(words.say("composite.counts"), words.say("composite.method")));
        below.addAll(notes.all());
        below.addAll(composites.withheld(edition.composites()));
        list.end(below);
    }

    private List<Entry> row(CompositeIndex index, Notes notes) {
        return List.of(
                Entry.words("\u3000".repeat(depth(index)) + composites.name(index)),
                index.plan() == null ? ranks.none() : CompositeWords.weight(index.weight()),
                index(index.index()),
                change(index),
                ranks.rank(index.rank(), ranksBeside(index)),
                ranks.change(index.rank(), move(index), index.interval(), notes),
                Entry.count(index.met()),
                Entry.count(index.assessed()),
                Entry.count(index.targets()),
                index.targets() == 0 ? ranks.none() : Entry.share(index.met(), index.targets()));
    }

    private static int depth(CompositeIndex index) {
        int ofPlan = index.plan() == null ? 0 : 1;
        return index.domainZh().isEmpty() ? ofPlan : ofPlan + 1;
    }

    private List<@Nullable Integer> ranksBeside(CompositeIndex index) {
        Plan plan = index.plan();
        List<@Nullable Integer> beside = new ArrayList<>();
        edition.composites().stream().filter(other -> other.plan() == plan).forEach(other -> beside.add(other.rank()));
        return beside;
    }

    private static @Nullable Integer move(CompositeIndex index) {
        return index.rank() == null || index.previousRank() == null ? null : index.previousRank() - index.rank();
    }

    private Entry index(@Nullable BigDecimal index) {
        return index == null
                ? ranks.none()
                : new Entry.Figure(index.setScale(DIGITS, rounding), "0.00" + Entry.ROOM_AT_RIGHT);
    }

    /** Of the printed figures, so that a reader comes to the same. */
    private Entry change(CompositeIndex index) {
        BigDecimal now = index.index();
        BigDecimal before = index.previousIndex();
        return now == null || before == null
                ? ranks.none()
                : new Entry.Figure(
                        now.setScale(DIGITS, rounding).subtract(before.setScale(DIGITS, rounding)),
                        "+0.00_ ;-0.00_ ;0.00_ ");
    }
}
