package org.fuer.publication;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankInterval;
import org.fuer.ranking.RankedUnit.Group;
import org.jspecify.annotations.Nullable;

/** What the ranking says of ranks, moves and groups. */
final class RankWords {

    private final Wording words;
    private final RankingSettings settings;

    RankWords(Naming naming, RankingSettings settings) {
        this.words = naming.words();
        this.settings = settings;
    }

    /** A rank that stays a number, with 并列 beside it where another one of the ranks is the same; — without one. */
    Entry rank(@Nullable Integer rank, Collection<@Nullable Integer> ranks) {
        if (rank == null) {
            return none();
        }
        boolean tied = Collections.frequency(ranks, rank) > 1;
        return new Entry.Figure(
                BigDecimal.valueOf(rank), tied ? "0\"" + words.say("ranking.tied") + "\"" : "0" + Entry.ROOM_AT_RIGHT);
    }

    /** The same in running text. */
    String rankInWords(int rank, Collection<@Nullable Integer> ranks) {
        return words.say("ranking.rank", rank)
                + (Collections.frequency(ranks, rank) > 1 ? words.say("ranking.tied") : "");
    }

    /**
     * By how many ranks something rose since the year before; marked with a note where the interval of its rank holds
     * both the rank and the one it came from.
     */
    Entry change(@Nullable Integer rank, @Nullable Integer move, @Nullable RankInterval interval, Notes notes) {
        if (rank == null || move == null) {
            return none();
        }
        if (move == 0) {
            return Entry.words(words.say("change.same"));
        }
        boolean within = interval != null && holds(interval, rank) && holds(interval, rank + move);
        return Entry.words(words.say(move > 0 ? "change.up" : "change.down", Math.abs(move))
                + (within ? notes.mark(words.say("ranking.within-interval")) : ""));
    }

    private static boolean holds(RankInterval interval, int rank) {
        return interval.low() <= rank && rank <= interval.high();
    }

    /** The name of a ranked group with how many indicators its units answer for. */
    String group(Group group) {
        String members = group == Group.LARGE
                ? words.say("ranking.from", settings.largeGroupFrom())
                : words.say("ranking.from-to", settings.smallGroupFrom(), settings.largeGroupFrom() - 1);
        return words.say("ranking.group", words.say("group." + group.code()), members);
    }

    /** Why a unit with so many indicators is only listed or never ranked. */
    String whyListed(Group group, int indicators) {
        return switch (group) {
            case LOW_COVERAGE -> words.say("group.low-coverage", settings.coverageFloor());
            case FEW_TARGETS ->
                indicators == 0
                        ? words.say("group.no-targets")
                        : words.say("group.few-targets", settings.smallGroupFrom());
            case LARGE, SMALL, NEVER -> words.say("group." + group.code());
        };
    }

    /** The symbol for what does not exist. */
    Entry none() {
        return Entry.words(words.say("ranking.none"));
    }
}
