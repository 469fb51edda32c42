package org.fuer.variety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What a foreign workbook is made from. The same recipe gives the same workbook; leaving a trait out changes nothing of
 * what the others do.
 *
 * @param seed decides the report, its values and every choice within a trait
 * @param traits what is particular about its shape
 * @param faults what is planted in it
 */
record Recipe(long seed, Set<Trait> traits, Set<Fault> faults) {

    private static final int MOST_FAULTS = 3;

    Recipe {
        traits = Collections.unmodifiableSet(traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
        faults = Collections.unmodifiableSet(faults.isEmpty() ? EnumSet.noneOf(Fault.class) : EnumSet.copyOf(faults));
    }

    /** The plain official table. */
    static Recipe plain(long seed) {
        return new Recipe(seed, Set.of(), Set.of());
    }

    /** A recipe drawn by its seed from these traits; half of them have faults. */
    static Recipe draw(long seed, Set<Trait> supported, Set<Fault> plantable) {
        Random random = random(seed, "recipe");
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        List<Trait> order = new ArrayList<>(List.of(Trait.values()));
        Map<Trait.Group, Integer> drawn = new EnumMap<>(Trait.Group.class);
        for (Trait.Group group : Trait.Group.values()) {
            drawn.put(group, random.nextInt(100));
        }
        Collections.shuffle(order, random);
        order.sort((one, other) -> Boolean.compare(one.group() == Trait.Group.FREE, other.group() == Trait.Group.FREE));
        for (Trait trait : order) {
            boolean chosen;
            if (trait.group() == Trait.Group.FREE) {
                chosen = random.nextInt(100) < trait.percent();
            } else {
                int left = drawn.merge(trait.group(), -trait.percent(), Integer::sum);
                chosen = left < 0 && left >= -trait.percent();
            }
            if (chosen && supported.contains(trait) && !Conflicts.any(trait, traits)) {
                traits.add(trait);
            }
        }
        return new Recipe(seed, traits, random.nextBoolean() ? faults(random, plantable) : Set.of());
    }

    private static Set<Fault> faults(Random random, Set<Fault> plantable) {
        List<Fault> all = new ArrayList<>(plantable);
        Collections.shuffle(all, random);
        return Set.copyOf(all.subList(0, Math.min(all.size(), 1 + random.nextInt(MOST_FAULTS))));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is printed as a CSV file of whatever kind. */
    boolean isCsv() {
        return traits.stream().anyMatch(Trait::isCsv);
    }

    /** The chances of one purpose, apart from those of every other. */
    Random random(String purpose) {
        return random(seed, purpose);
    }

    private static Random random(long seed, String purpose) {
        return new Random(seed * 1_000_003L + purpose.hashCode() * 7_919L);
    }

    /** The same with one trait or one planted fault less, one recipe for each. */
    List<Recipe> simpler() {
        List<Recipe> simpler = new ArrayList<>();
        for (Trait trait : traits) {
            Set<Trait> fewer = EnumSet.copyOf(traits);
            fewer.remove(trait);
            simpler.add(new Recipe(seed, fewer, faults));
        }
        for (Fault fault : faults) {
            Set<Fault> fewer = EnumSet.copyOf(faults);
            fewer.remove(fault);
            simpler.add(new Recipe(seed, traits, fewer));
        }
        return simpler;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", traits " + traits + ", faults " + faults;
    }
}
