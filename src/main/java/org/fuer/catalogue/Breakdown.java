package org.fuer.catalogue;

import java.util.Comparator;

/**
 * One cell of the cross of sex, age and residence: whom a value counts. Ordered by the codes of sex, age, residence.
 *
 * @param sex whom by sex
 * @param age whom by age
 * @param residence whom by residence
 */
public record Breakdown(Sex sex, Age age, Residence residence) implements Comparable<Breakdown> {

    /** Everybody. */
    public static final Breakdown TOTAL = new Breakdown(Sex.TOTAL, Age.TOTAL, Residence.TOTAL);

    private static final Comparator<Breakdown> ORDER =
            Comparator.comparing(Breakdown::sex).thenComparing(Breakdown::age).thenComparing(Breakdown::residence);

    /** Whether this is everybody. */
    public boolean isTotal() {
        return equals(TOTAL);
    }

    /** The same with another sex. */
    public Breakdown withSex(Sex other) {
        return new Breakdown(other, age, residence);
    }

    /** The same with another age. */
    public Breakdown withAge(Age other) {
        return new Breakdown(sex, other, residence);
    }

    /** The same with another residence. */
    public Breakdown withResidence(Residence other) {
        return new Breakdown(sex, age, other);
    }

    @Override
    public int compareTo(Breakdown other) {
        return ORDER.compare(this, other);
    }

    /** The three codes, {@code F/_T/R}. */
    @Override
    public String toString() {
        return sex + "/" + age + "/" + residence;
    }
}
