package org.fuer.publication;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.IndicatorKey;
import org.fuer.ranking.Placement;
import org.jspecify.annotations.Nullable;

/** How places, ranks, indices and indicators of a league are written. */
final class LeagueWords {

    private static final String INDEX = "0.00";

    private final LeagueEdition league;
    private final Catalogue catalogue;
    private final Language language;
    private final Naming naming;

    LeagueWords(LeagueEdition league, Catalogue catalogue, Language language) {
        this.league = league;
        this.catalogue = catalogue;
        this.language = language;
        this.naming = new Naming(catalogue, league.places().get(0), language);
    }

    /** The words of this stage. */
    Wording words() {
        return naming.words();
    }

    String place(String code) {
        return league.place(code).nameIn(language);
    }

    String list(List<String> names) {
        return naming.list(names);
    }

    /** A domain after its plan. */
    String domain(Plan plan, String nameZh) {
        return naming.domain(new Domain(plan, nameZh, List.of(), false));
    }

    Indicator indicator(IndicatorKey key) {
        return catalogue.indicator(key.indicator()).orElseThrow();
    }

    /** An indicator, with whom it is about when that is not everybody. */
    String name(IndicatorKey key) {
        return naming.indicator(indicator(key), key.breakdown());
    }

    /** Whether it is a plain count, which is large where the place is large. */
    boolean isAmount(Indicator indicator) {
        return catalogue.isCount(indicator);
    }

    String measure(Indicator indicator) {
        return naming.measure(indicator.unit());
    }

    /** A rank, with 并列 where it is shared; a dash without one. */
    Entry rank(Placement placement) {
        Integer rank = placement.rank();
        if (rank == null) {
            return Entry.words(words().say("ranking.none"));
        }
        String format = placement.tied() ? "\"" + words().say("league.tied") + "\"0" : "0";
        return new Entry.Figure(BigDecimal.valueOf(rank), format);
    }

    /** By how many ranks a place rose or fell. */
    String move(Placement placement) {
        Integer move = placement.move();
        if (move == null) {
            return words().say("ranking.none");
        }
        if (move == 0) {
            return words().say("league.same");
        }
        return words().say(move > 0 ? "league.up" : "league.down", Math.abs(move));
    }

    Entry index(@Nullable BigDecimal index) {
        return index == null ? Entry.words(words().say("ranking.none")) : new Entry.Figure(index, INDEX);
    }
}
