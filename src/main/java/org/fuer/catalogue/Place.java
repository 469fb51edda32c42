package org.fuer.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.catalogue.JobSettings.PlanDocument;

/**
 * A county, district or city that runs the pipeline (地区), with what is particular to it.
 *
 * @param code the name of its folder under {@code jobs/}, such as {@code zengdu}
 * @param settings what a person sets in {@code job.yml}
 * @param units its member units, in the order of {@code units.csv}
 * @param targets its targets, in the order of {@code targets.csv}
 * @param tasks its tasks
 * @param baselines its printed starting values
 * @param breaks from when on its values cannot be compared with earlier ones
 */
public record Place(
        String code,
        JobSettings settings,
        List<Unit> units,
        List<Target> targets,
        List<Task> tasks,
        List<Baseline> baselines,
        List<Break> breaks) {

    public Place {
        units = List.copyOf(units);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        baselines = List.copyOf(baselines);
        breaks = List.copyOf(breaks);
    }

    /** What a reader of this language knows it by: in Chinese its short name, else its code. */
    public String nameIn(Language language) {
        return language == Language.CHINESE ? settings.shortName() : code;
    }

    /** The last break in the series of an indicator up to a year, or empty when all its values can be compared. */
    public Optional<Break> lastBreak(String indicator, int year) {
        return breaks.stream()
                .filter(one -> one.indicator().equals(indicator) && one.year() <= year)
                .max(Comparator.comparingInt(Break::year));
    }

    /** The first year whose values of an indicator can be compared with those of a year; 0 for all. */
    public int comparableFrom(String indicator, int year) {
        return lastBreak(indicator, year).map(Break::year).orElse(0);
    }

    /** The year a target is due: every year for an annual one, the end of its plan where it names none; empty without both. */
    public Optional<Integer> dueYear(Target target, int year) {
        if (target.annual()) {
            return Optional.of(year);
        }
        return target.year().isEmpty()
                ? settings.plan(target.plan()).map(PlanDocument::end)
                : Optional.of(Integer.valueOf(target.year()));
    }

    /**
     * Of these years, oldest first, those whose values cannot be compared with the one before because an indicator's
     * definition changed in between.
     */
    public Set<Integer> restarts(String indicator, List<Integer> years) {
        Set<Integer> restarts = new TreeSet<>();
        breaks.stream().filter(one -> one.indicator().equals(indicator)).forEach(one -> years.stream()
                .filter(year -> year >= one.year())
                .findFirst()
                .ifPresent(restarts::add));
        return restarts;
    }

    /** The unit with this code, or empty when the place has none. */
    public Optional<Unit> unit(String unitCode) {
        return units.stream().filter(unit -> unit.code().equals(unitCode)).findFirst();
    }

    /** The unit that fills in the form, or empty when the place does not collect it. */
    public Optional<Unit> unitOf(String form) {
        return units.stream().filter(unit -> unit.forms().contains(form)).findFirst();
    }
}
