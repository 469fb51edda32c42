package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/**
 * How many targets of a place, plan or domain stand where. Each count knows what it counts.
 *
 * @param scope {@code _T} for all, a plan's code, or {@code <plan>/<domain>}
 * @param assessments the targets
 */
record ReportCounts(String scope, List<Assessment> assessments) {

    ReportCounts {
        assessments = List.copyOf(assessments);
    }

    /** All targets of an edition. */
    static ReportCounts of(Edition edition) {
        return new ReportCounts("_T", edition.assessments());
    }

    /** The targets of a domain. */
    static ReportCounts of(Domain domain) {
        return new ReportCounts(domain.plan().code() + "/" + domain.nameZh(), domain.assessments());
    }

    /** How many stand where. */
    StatusCounts statuses() {
        return StatusCounts.of(assessments);
    }

    /** All counts of the scope by what they count, in the order of a table. */
    Map<String, Integer> all() {
        StatusCounts statuses = statuses();
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("targets", statuses.targets());
        for (Status status : Status.values()) {
            all.put(status.code(), statuses.of(status));
        }
        all.put("met-in-all", statuses.met());
        all.put("not-met", statuses.notMet());
        all.put("unjudged", statuses.unjudged());
        all.put("judged", statuses.judged());
        for (Warning level : List.of(Warning.RED, Warning.ORANGE)) {
            all.put(level.code(), warnings(assessments, level));
        }
        return all;
    }

    private static int warnings(Collection<Assessment> assessments, Warning level) {
        return (int) assessments.stream()
                .filter(assessment -> assessment.warning() == level)
                .count();
    }

    /** What a count says. */
    Origin origin(String what) {
        return new Origin.OfCount(scope, what);
    }

    /** A count as it is spoken. */
    Spoken spoken(String what) {
        return new Spoken(String.valueOf(all().getOrDefault(what, 0)), origin(what));
    }

    /** The share of those met among those that can be judged, with its origin; only where there are such. */
    Spoken rate() {
        return new Spoken(
                statuses().metPercent().orElseThrow().toPlainString(),
                Origin.derived(Origin.Derivation.SHARE, origin("met-in-all"), origin("judged")));
    }

    /** The counts that are not zero, one after the other: 达标28项，尚未达标12项. */
    Statement inWords(Wording words, List<String> what) {
        List<Statement> parts = new ArrayList<>();
        for (String each : what) {
            if (all().getOrDefault(each, 0) > 0) {
                parts.add(Statement.of(words, "report.count." + each, spoken(each)));
            }
        }
        return Statement.joined(words.say("report.comma"), parts);
    }
}
