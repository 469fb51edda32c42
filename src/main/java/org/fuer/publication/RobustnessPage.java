package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankInterval;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows how much a rank is worth: the ranks that the same figures give when the method is varied, drawn
 * beside each other, and which units cannot be told apart.
 */
final class RobustnessPage {

    private static final List<Group> RANKED = List.of(Group.LARGE, Group.SMALL);

    /** The columns before the drawing. */
    private static final int FIGURES = 5;

    private static final double DRAWING = 180;
    private static final double WIDEST_STEP = 18;

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RankWords ranks;
    private final RankingSettings settings;

    RobustnessPage(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.settings = edition.place().settings().ranking();
        this.ranks = new RankWords(naming, settings);
    }

    void print(Book book) {
        int steps = RANKED.stream()
                .mapToInt(group -> edition.ranking(group).size())
                .max()
                .orElse(0);
        ListSheet list = ListSheet.roomy(
                book,
                words.say("robust.sheet"),
                words.say("robust.title", edition.place().settings().shortName(), edition.year()),
                words.say("robust.subtitle", settings.simulations(), settings.seed()),
                headings(steps));
        for (Group group : RANKED) {
            List<RankedUnit> units = edition.ranking(group);
            if (!units.isEmpty()) {
                list.section(words.say("ranking.section", ranks.group(group), units.size()));
                List<@Nullable Integer> all = new ArrayList<>();
                units.forEach(unit -> all.add(unit.rank()));
                units.forEach(unit -> list.add(row(unit, all, steps), column -> band(unit, column - FIGURES + 1)));
            }
        }
        list.end(List.of(
                words.say("robust.reading"),
                words.say("robust.varied", settings.simulations(), settings.seed()),
                words.say("robust.tiers")));
    }

    private List<ListSheet.Heading> headings(int steps) {
        List<ListSheet.Heading> headings = new ArrayList<>(List.of(
                ListSheet.Heading.left(words.say("column.member"), 120),
                ListSheet.Heading.centred(words.say("column.rank"), 60),
                ListSheet.Heading.centred(words.say("column.median-rank"), 46),
                ListSheet.Heading.centred(words.say("column.rank-interval"), 58),
                ListSheet.Heading.centred(words.say("column.tier"), 46)));
        for (int step = 1; step <= steps; step++) {
            headings.add(ListSheet.Heading.centred(String.valueOf(step), Math.min(WIDEST_STEP, DRAWING / steps)));
        }
        return headings;
    }

    private List<Entry> row(RankedUnit unit, List<@Nullable Integer> all, int steps) {
        RankInterval interval = unit.interval();
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.words(naming.unit(unit.unit())));
        entries.add(ranks.rank(unit.rank(), all));
        entries.add(interval == null ? ranks.none() : Entry.median(interval.median()));
        entries.add(
                interval == null
                        ? ranks.none()
                        : Entry.words(words.say("robust.interval", interval.low(), interval.high())));
        entries.add(interval == null ? ranks.none() : Entry.words(words.say("robust.tier", interval.tier())));
        for (int step = 1; step <= steps; step++) {
            entries.add(Integer.valueOf(step).equals(unit.rank()) ? Entry.words("●") : Entry.NONE);
        }
        return entries;
    }

    private static Style.Band band(RankedUnit unit, int step) {
        RankInterval interval = unit.interval();
        boolean inside = interval != null && interval.low() <= step && step <= interval.high();
        return inside ? Style.Band.RANGE : Style.Band.NONE;
    }
}
