package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuer.ranking.TargetCounts;

/** The targets of several units, added up, with the three counts that a 达标率 is printed with. */
final class TargetTotals {

    private int indicators;
    private int assessed;
    private int met;

    void add(TargetCounts counts) {
        indicators += counts.indicators();
        assessed += counts.assessed();
        met += counts.met();
    }

    /** How many there are: met, missed and without data; and the share of all that are met, which is not said of nothing but targets without data. */
    String inWords(Naming naming) {
        return naming.words()
                .say("ranking.counts", indicators, met, assessed - met, indicators - assessed, metShare(naming));
    }

    private String metShare(Naming naming) {
        return assessed == 0
                ? naming.words().say("ranking.none")
                : BigDecimal.valueOf(met * 100L)
                                .divide(BigDecimal.valueOf(indicators), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
