package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;

/** The units of the ranking under the headings under which they are made public. */
final class RankingSections {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RankWords ranks;

    RankingSections(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
    }

    /** The ranked groups, then the listed units by the reason. */
    Map<String, List<RankedUnit>> all() {
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

    /** Whether a unit answers for an indicator at all. */
    static boolean isScored(RankedUnit unit) {
        return unit.counts().indicators() > 0;
    }

    /** The note that names the units that are never ranked; empty when there are none. */
    Optional<String> neverRanked() {
        List<String> never =
                edition.ranking(Group.NEVER).stream().map(RankedUnit::unit).toList();
        return never.isEmpty() ? Optional.empty() : Optional.of(words.say("ranking.never", naming.units(never)));
    }
}
