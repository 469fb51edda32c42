package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Target;

/**
 * A domain (领域) of one of a place's plans: a chapter of the yearbook. Two plans may call a domain by the same name.
 *
 * @param plan the plan
 * @param nameZh what the plan calls it
 * @param assessments its targets, as they stand, in the order of {@code targets.csv}
 * @param shared whether the other plan has a domain of the same name
 */
record Domain(Plan plan, String nameZh, List<Assessment> assessments, boolean shared) {

    Domain {
        assessments = List.copyOf(assessments);
    }

    /** The domains that have targets: the women's plan first, each plan's in the order of its text. */
    static List<Domain> of(List<Assessment> assessments) {
        Map<Key, List<Assessment>> grouped = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            Target target = assessment.target();
            grouped.computeIfAbsent(new Key(target.plan(), target.domainZh()), key -> new ArrayList<>())
                    .add(assessment);
        }
        return grouped.entrySet().stream()
                .map(entry -> new Domain(
                        entry.getKey().plan(),
                        entry.getKey().name(),
                        entry.getValue(),
                        grouped.containsKey(entry.getKey().inOtherPlan())))
                .sorted(Comparator.comparing(Domain::plan).thenComparingInt(Domain::firstLine))
                .toList();
    }

    /** Its indicators, each with the targets that are about it, in the order of the targets. */
    Map<Indicator, List<Assessment>> indicators(Catalogue catalogue) {
        Map<Indicator, List<Assessment>> indicators = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            catalogue.indicator(assessment.target().indicator()).ifPresent(indicator -> indicators
                    .computeIfAbsent(indicator, any -> new ArrayList<>())
                    .add(assessment));
        }
        return indicators;
    }

    /**
     * Where the plan's text begins to speak of it. A target without a due year may stand among the general aims, before
     * the domains begin; it counts only where there is no other.
     */
    private int firstLine() {
        return lines(true).orElseGet(() -> lines(false).orElse(Integer.MAX_VALUE));
    }

    private Optional<Integer> lines(boolean dated) {
        return assessments.stream()
                .map(Assessment::target)
                .filter(target -> !dated || !target.year().isEmpty())
                .map(target -> lineNumber(target.line()))
                .min(Comparator.naturalOrder());
    }

    private static int lineNumber(String line) {
        return line.matches("\\d{1,9}") ? Integer.parseInt(line) : Integer.MAX_VALUE;
    }

    private record Key(Plan plan, String name) {

        Key inOtherPlan() {
            return new Key(plan == Plan.WOMEN ? Plan.CHILDREN : Plan.WOMEN, name);
        }
    }
}
