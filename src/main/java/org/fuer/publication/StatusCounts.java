package org.fuer.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;

/** How many targets stand where. The counts of all statuses add up to the number of targets. */
final class StatusCounts {

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final int targets;

    StatusCounts(List<Assessment> assessments) {
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        assessments.forEach(assessment -> counts.merge(assessment.status(), 1, Integer::sum));
        targets = assessments.size();
    }

    /** How many targets have this status. */
    int of(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many targets there are. */
    int targets() {
        return targets;
    }

    /** How many are met, early or in time. */
    int met() {
        return of(Status.EARLY) + of(Status.MET);
    }

    /** How many can be judged at all: the others have no data or nothing to be judged by. */
    int judged() {
        return targets - of(Status.NO_DATA) - of(Status.NOT_ASSESSABLE);
    }

    /** The counts that are not zero, as one text. */
    String inWords(Naming naming) {
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) -> {
            if (count > 0) {
                parts.add(naming.words().say("status.count", naming.status(status), count));
            }
        });
        return naming.list(parts);
    }
}
