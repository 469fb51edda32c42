package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys of {@code job.yml} that weigh the 综合指数. A level that is written names everything it weighs, and its weights
 * add up to exactly 100: 99.9 would be an index that nobody can check by hand.
 */
final class CompositeKeys {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YamlSection section;
    private final CsvTable targets;
    private final List<Weighed> weighed;

    /** A target that has a weight, and where it stands. */
    private record Weighed(Plan plan, String domain, String target) {}

    /** A domain of a plan; two plans may call one by the same name. */
    private record Domain(Plan plan, String name) {}

    /**
     * @param targets the table of the place's targets
     * @param bands the balanced ranges: a target without a number is weighed when its range has limits
     */
    CompositeKeys(YamlSection section, CsvTable targets, Map<String, JobSettings.Band> bands) {
        this.section = section;
        this.targets = targets;
        this.weighed = targets.rows().stream()
                .filter(row -> isWeighed(row, bands))
                .flatMap(row -> Plan.ofCode(row.text("plan"))
                        .map(plan -> new Weighed(plan, row.text("domain_zh"), row.text("target")))
                        .stream())
                .toList();
    }

    private static boolean isWeighed(CsvRow row, Map<String, JobSettings.Band> bands) {
        return switch (row.text("comparator")) {
            case "maintain", "ref" -> false;
            case "balance" -> {
                JobSettings.Band band = bands.get(row.text("indicator"));
                yield band != null && band.hasLimits() && !row.text("note").startsWith("ref=");
            }
            default -> !row.text("value").isEmpty();
        };
    }

    JobSettings.CompositeSettings read() {
        JobSettings.CompositeSettings settings = new JobSettings.CompositeSettings(plans(), domains(), targets());
        section.close();
        return settings;
    }

    private Map<Plan, BigDecimal> plans() {
        Map<Plan, BigDecimal> weights = new EnumMap<>(Plan.class);
        Set<String> codes = new LinkedHashSet<>();
        weighed.forEach(one -> codes.add(one.plan().code()));
        level(section, "plans", codes)
                .forEach((code, weight) -> Plan.ofCode(code).ifPresent(plan -> weights.put(plan, weight)));
        return Collections.unmodifiableMap(weights);
    }

    private Map<Plan, Map<String, BigDecimal>> domains() {
        YamlSection plans = section.section("domains");
        Map<Plan, Map<String, BigDecimal>> weights = new EnumMap<>(Plan.class);
        for (Plan plan : Plan.values()) {
            Set<String> names = new LinkedHashSet<>();
            weighed.stream().filter(one -> one.plan() == plan).forEach(one -> names.add(one.domain()));
            Map<String, BigDecimal> level =
                    names.isEmpty() && isComplete() ? Map.of() : level(plans, plan.code(), names);
            if (!level.isEmpty()) {
                weights.put(plan, level);
            }
        }
        plans.close();
        return Collections.unmodifiableMap(weights);
    }

    private Map<String, BigDecimal> level(YamlSection above, String key, Set<String> members) {
        YamlSection level = above.section(key);
        Map<String, BigDecimal> weights = weights(level, members);
        if (members.stream().anyMatch(level::has)) {
            check(above, key, key, members, level, weights);
        }
        return weights;
    }

    private Map<String, BigDecimal> targets() {
        YamlSection level = section.section("targets");
        Map<Domain, Set<String>> byDomain = new LinkedHashMap<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Weighed one : weighed) {
            codes.add(one.target());
            byDomain.computeIfAbsent(new Domain(one.plan(), one.domain()), domain -> new LinkedHashSet<>())
                    .add(one.target());
        }
        reportNumberless(level, codes);
        Map<String, BigDecimal> weights = weights(level, codes);
        byDomain.forEach((domain, members) -> members.stream()
                .filter(level::has)
                .findFirst()
                .ifPresent(first -> check(level, first, domain.name(), members, level, weights)));
        return weights;
    }

    private void reportNumberless(YamlSection level, Set<String> codes) {
        for (String code : level.keys()) {
            if (isComplete() && targets.firstFields().contains(code) && !codes.contains(code)) {
                level.text(code, "");
                level.fault(code, code, null, "composite.no-number", code);
            }
        }
    }

    /** The weights that are numbers greater than zero. */
    private Map<String, BigDecimal> weights(YamlSection level, Set<String> members) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (String member : isComplete() ? members : level.keys()) {
            BigDecimal weight = level.value(member, BigDecimal.ZERO, CompositeKeys::weight, "composite.weight");
            if (weight.signum() > 0) {
                weights.put(member, weight);
            }
        }
        level.close();
        return Collections.unmodifiableMap(weights);
    }

    private static Optional<BigDecimal> weight(String text) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(BigDecimal::new)
                .filter(weight -> weight.signum() > 0);
    }

    /** Whether all is named and adds up; a weight that is no number was reported, and no sum can be right with it. */
    private void check(
            YamlSection above,
            String key,
            String name,
            Collection<String> members,
            YamlSection level,
            Map<String, BigDecimal> weights) {
        if (!isComplete()) {
            return;
        }
        List<String> missing =
                members.stream().filter(member -> !level.has(member)).toList();
        if (!missing.isEmpty()) {
            above.fault(key, "", null, "composite.missing", name, Words.list(missing));
        } else if (weights.keySet().containsAll(members)) {
            BigDecimal sum = members.stream().map(weights::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(HUNDRED) != 0) {
                String text = sum.stripTrailingZeros().toPlainString();
                above.fault(key, text, null, "composite.sum", name, text);
            }
        }
    }

    /** Whether every target is known; a row that cannot be read hides one. */
    private boolean isComplete() {
        return targets.complete()
                && targets.rows().size() >= targets.firstFields().size();
    }
}
