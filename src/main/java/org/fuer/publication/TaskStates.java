package org.fuer.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Task;
import org.fuer.fact.TaskProgress;
import org.fuer.fact.TaskProgress.State;

/**
 * How far the tasks (任务) of an edition have come. Each responsible unit owes the state of its own part; a part of which
 * nothing is reported is 未报, and never anything better.
 */
final class TaskStates {

    private final Edition edition;

    TaskStates(Edition edition) {
        this.edition = edition;
    }

    /**
     * The part of a task that a unit answers for.
     *
     * @param task the task
     * @param unit the code of the unit
     * @param progress what it reports; empty for nothing (未报)
     */
    record Part(Task task, String unit, Optional<TaskProgress> progress) {}

    /**
     * The parts of some tasks by state; all of them together are those owed.
     *
     * @param scope {@code <plan>/<domain>}, either {@code _T} for all
     * @param tasks how many tasks there are
     * @param owed how many parts
     * @param byState how many parts have each state; every state is there
     * @param silent of how many parts nothing is reported
     */
    record Counts(String scope, int tasks, int owed, Map<State, Integer> byState, int silent) {}

    /** Every part, in the order of the tasks. */
    List<Part> parts() {
        return edition.place().tasks().stream()
                .flatMap(task -> task.units().stream().map(unit -> new Part(task, unit, progress(task, unit))))
                .toList();
    }

    private Optional<TaskProgress> progress(Task task, String unit) {
        return edition.taskProgress().stream()
                .filter(one -> one.task().equals(task.code()) && one.unit().equals(unit))
                .findFirst();
    }

    /** The parts of each domain that has tasks, by plan, then in the order of the plan's text. */
    Map<DomainName, List<Part>> byDomain() {
        Map<DomainName, List<Part>> domains = new LinkedHashMap<>();
        for (Plan plan : Plan.values()) {
            parts().stream().filter(part -> part.task().plan() == plan).forEach(part -> domains.computeIfAbsent(
                            new DomainName(plan, part.task().domainZh()), any -> new ArrayList<>())
                    .add(part));
        }
        return domains;
    }

    /** What a plan calls a domain. */
    record DomainName(Plan plan, String nameZh) {

        /** The scope of its counts. */
        String scope() {
            return plan.code() + "/" + nameZh;
        }
    }

    /** Counts some parts. */
    static Counts count(String scope, List<Part> parts) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        for (State state : State.values()) {
            byState.put(state, 0);
        }
        int silent = 0;
        for (Part part : parts) {
            if (part.progress().isPresent()) {
                byState.merge(part.progress().get().state(), 1, Integer::sum);
            } else {
                silent++;
            }
        }
        int tasks = Math.toIntExact(
                parts.stream().map(part -> part.task().code()).distinct().count());
        return new Counts(scope, tasks, parts.size(), byState, silent);
    }
}
