package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/** What a target asks for, ready to be tested on a value. */
sealed interface Demand
        permits ReachDemand,
                ImproveDemand,
                FallDemand,
                EveryYearDemand,
                HoldDemand,
                ReferenceDemand,
                GapDemand,
                NoDemand {

    /**
     * The value to reach, in the indicator's unit. It is there whether or not the year has a value to test; empty where
     * the target names none, or the value that it is counted from is not known.
     *
     * @param target what asks for it
     * @param year the year of the value judged
     * @param series the indicator's values up to the year
     * @param base where progress is counted from
     */
    default Optional<Quotient> goal(Target target, int year, Series series, Optional<Base> base) {
        return Optional.empty();
    }

    /** Tests it. */
    Verdict judge(Situation situation);
}
