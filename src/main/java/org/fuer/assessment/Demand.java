package org.fuer.assessment;

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

    /** Tests it. */
    Verdict judge(Situation situation);
}
