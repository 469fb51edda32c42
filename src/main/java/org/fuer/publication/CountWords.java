package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/** How many targets stand where, in sentences whose figures are known. */
final class CountWords {

    private final Naming naming;
    private final Wording verdicts;

    CountWords(Naming naming) {
        this.naming = naming;
        this.verdicts = naming.verdicts();
    }

    /** How many targets there are. */
    Spoken targets(String scope, StatusCounts counts) {
        return spoken(counts.targets(), scope, "targets");
    }

    /** How many targets have a status. */
    Spoken of(Status status, String scope, StatusCounts counts) {
        return spoken(counts.of(status), scope, status.code());
    }

    /** The counts that are not zero, one after the other. */
    Statement byStatus(String scope, StatusCounts counts) {
        List<Statement> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            if (counts.of(status) > 0) {
                parts.add(Statement.of(verdicts, "counts.status", naming.status(status), of(status, scope, counts)));
            }
        }
        return Statement.joined(verdicts.say("mark.and"), parts);
    }

    /** The 达标率 with its three counts and its denominator. */
    Statement rate(String scope, StatusCounts counts) {
        Spoken met = spoken(counts.met(), scope, "met-in-all");
        Statement three = Statement.of(
                verdicts,
                "counts.three",
                targets(scope, counts),
                met,
                spoken(counts.notMet(), scope, "not-met"),
                spoken(counts.unjudged(), scope, "unjudged"));
        return counts.metPercent()
                .map(percent -> Statement.of(
                        verdicts,
                        "counts.rate",
                        three,
                        new Spoken(percent.toPlainString(), StatusRow.rate(scope)),
                        met,
                        spoken(counts.judged(), scope, "judged")))
                .orElseGet(() -> Statement.of(verdicts, "counts.no-rate", three));
    }

    private static Spoken spoken(int count, String scope, String what) {
        return new Spoken(String.valueOf(count), StatusRow.count(scope, what));
    }
}
