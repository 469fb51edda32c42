package org.fuer.assessment;

import java.util.Locale;
import org.fuer.catalogue.Wording;

/** Where an indicator stands against its target. */
public enum Status {
    /** 提前达标: met before the due year. */
    EARLY,
    /** 已达标. */
    MET,
    /** 进展顺利. */
    ON_TRACK,
    /** 有风险. */
    AT_RISK,
    /** 难以达标. */
    OFF_TRACK,
    /** 未达标: due and not met. */
    MISSED,
    /** 倒退. */
    REGRESSED,
    /** 趋势数据不足. */
    NO_TREND,
    /** 无数据. */
    NO_DATA,
    /** 不可判. */
    NOT_ASSESSABLE;

    /** Whether the target is met, early or in time (达标). */
    public boolean isMet() {
        return this == EARLY || this == MET;
    }

    /** The code in data files: {@code on-track} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in words, from the bundle {@code assessment}. */
    public String label(Wording wording) {
        return wording.say("status." + code());
    }
}
