package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankedUnit;
import org.jspecify.annotations.Nullable;

/** What is said of how units kept their duty to report. */
final class DisciplineWords {

    private final Wording words;

    DisciplineWords(Naming naming) {
        this.words = naming.words();
    }

    /** Whether a unit reported in time. */
    String timeliness(@Nullable BigDecimal timeliness) {
        if (timeliness == null) {
            return words.say("timely.unknown");
        }
        return words.say(timeliness.signum() > 0 ? "timely.in-time" : "timely.not-in-time");
    }

    /** The ranks of all units that have one. */
    static List<@Nullable Integer> ranks(List<RankedUnit> units) {
        List<@Nullable Integer> ranks = new ArrayList<>();
        units.stream()
                .map(unit -> unit.discipline().rank())
                .filter(Objects::nonNull)
                .forEach(ranks::add);
        return ranks;
    }

    /** All of it in one sentence, with the rank among all units. */
    String inWords(Discipline discipline, List<RankedUnit> units) {
        BigDecimal score = discipline.score();
        if (discipline.completeness() == null && discipline.firstPass() == null && score == null) {
            return words.say("discipline.none");
        }
        String parts = words.say(
                "discipline.parts",
                percent(discipline.completeness()),
                timeliness(discipline.timeliness()),
                percent(discipline.firstPass()),
                percent(discipline.unrevised()));
        Integer rank = discipline.rank();
        return score == null || rank == null
                ? parts
                : parts
                        + words.say(
                                "discipline.rank",
                                score.setScale(1, RoundingMode.HALF_UP),
                                ranks(units).size(),
                                rank);
    }

    /** Whether it enters the score of a unit, by the weight in per cent. */
    String inScore(BigDecimal weight) {
        return weight.signum() == 0
                ? words.say("discipline.beside")
                : words.say("discipline.mixed", PlainText.number(weight));
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null
                ? words.say("ranking.none")
                : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }
}
