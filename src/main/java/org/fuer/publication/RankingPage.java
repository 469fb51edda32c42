package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;
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
    private final RankingSettings settings;

    RankingPage(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.settings = edition.place().settings().ranking();
        this.ranks = new RankWords(naming, settings);
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
        sections().forEach((heading, units) -> {
            list.section(words.say("ranking.section", heading, units.size()));
            List<@Nullable Integer> all =
                    units.stream().<@Nullable Integer>map(RankedUnit::rank).toList();
            units.stream().filter(RankingPage::isScored).forEach(unit -> {
                list.add(row(unit, all, notes));
                totals.add(unit.counts());
            });
            if (units.stream().noneMatch(RankingPage::isScored)) {
                list.addText(naming.units(units.stream().map(RankedUnit::unit).toList()));
            }
        });
        list.end(notes(notes, totals));
    }

    /** The units of the page under their headings: the ranked groups, then the listed units by the reason. */
    private Map<String, List<RankedUnit>> sections() {
        Map<String, List<RankedUnit>> sections = new LinkedHashMap<>();
        for (Group group : List.of(Group.LARGE, Group.SMALL)) {
            edition.ranking(group)
                    .forEach(unit -> sections.computeIfAbsent(ranks.group(group), any -> new ArrayList<>())
                            .add(unit));
        }
        for (Group group : List.of(Group.LOW_COVERAGE, Group.FEW_TARGETS)) {
            edition.ranking(group).stream()
                    .sorted(Comparator.comparing(unit -> !isScored(unit)))
                    .forEach(unit -> sections.computeIfAbsent(listed(unit), any -> new ArrayList<>())
                            .add(unit));
        }
        return sections;
    }

    private String listed(RankedUnit unit) {
        return words.say(
                "ranking.listed", ranks.whyListed(unit.group(), unit.counts().indicators()));
    }

    private static boolean isScored(RankedUnit unit) {
        return unit.counts().indicators() > 0;
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
        List<String> never =
                edition.ranking(Group.NEVER).stream().map(RankedUnit::unit).toList();
        if (!never.isEmpty()) {
            all.add(words.say("ranking.never", naming.units(never)));
        }
        return all;
    }
}
