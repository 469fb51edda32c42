package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;

/** A row that says how many targets stand where: all, each status, met, not met, without a verdict, and the 达标率. */
final class StatusRow {

    /** All targets of an edition. */
    static final String ALL = "_T";

    private StatusRow() {}

    /** Which targets of a domain are counted, as an {@link Origin.OfCount} names them. */
    static String scope(Domain domain) {
        return domain.plan().code() + "/" + domain.nameZh();
    }

    /**
     * The entries of a row.
     *
     * @param scope which targets are counted
     * @param none what stands for the 达标率 where nothing can be judged
     */
    static List<Entry> of(String scope, StatusCounts counts, Entry none) {
        List<Entry> row = new ArrayList<>();
        row.add(Entry.count(counts.targets(), count(scope, "targets")));
        for (Status status : Status.values()) {
            row.add(Entry.count(counts.of(status), count(scope, status.code())));
        }
        row.add(Entry.count(counts.met(), count(scope, "met-in-all")));
        row.add(Entry.count(counts.notMet(), count(scope, "not-met")));
        row.add(Entry.count(counts.unjudged(), count(scope, "unjudged")));
        row.add(
                counts.judged() == 0
                        ? none
                        : Entry.share(counts.met(), counts.judged()).saying(rate(scope)));
        return row;
    }

    /** How many targets stand somewhere. */
    static Origin count(String scope, String what) {
        return new Origin.OfCount(scope, what);
    }

    /** The 达标率. */
    static Origin rate(String scope) {
        return Origin.derived(Derivation.SHARE, count(scope, "met-in-all"), count(scope, "judged"));
    }
}
