package org.fuer.batch;

import java.util.List;
import org.fuer.batch.Arrival.Fault;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;

/** The reading of a file that was not received: nothing but the finding that says why. */
final class SingleFaultReading {

    private SingleFaultReading() {}

    static Reading of(String file, Fault fault) {
        BuiltInRule rule = fault == Fault.LINK ? BuiltInRule.HOSTILE : BuiltInRule.UNREADABLE;
        Finding finding = new Finding(
                "",
                new Source(file, "", ""),
                rule.code(),
                rule.severity(),
                null,
                "",
                "",
                "batch",
                fault.messageKey(),
                List.of(file));
        return new Reading(file, "", "", false, null, List.of(), Ledger.EMPTY, List.of(finding));
    }
}
