package org.fuer.intake;

import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What the words over a column say; null where they say nothing.
 *
 * @param sex whom by sex
 * @param age whom by age
 * @param residence whom by residence
 * @param year of which year
 * @param measure the unit of measure in brackets, 万人; empty when there is none
 */
record ColumnMeaning(
        @Nullable Sex sex,
        @Nullable Age age,
        @Nullable Residence residence,
        @Nullable ColumnYear year,
        String measure) {

    /** Words that single nobody out: 合计. */
    static final ColumnMeaning EVERYBODY = new ColumnMeaning(null, null, null, null, "");

    static ColumnMeaning of(Sex sex) {
        return new ColumnMeaning(sex, null, null, null, "");
    }

    static ColumnMeaning of(Age age) {
        return new ColumnMeaning(null, age, null, null, "");
    }

    static ColumnMeaning of(Residence residence) {
        return new ColumnMeaning(null, null, residence, null, "");
    }

    static ColumnMeaning of(ColumnYear year) {
        return new ColumnMeaning(null, null, null, year, "");
    }

    ColumnMeaning withMeasure(String other) {
        return new ColumnMeaning(sex, age, residence, year, other);
    }

    /** Both meanings together, as in 0—2岁 over 女; empty when they contradict each other. */
    Optional<ColumnMeaning> and(ColumnMeaning other) {
        if (contradict(sex, other.sex) || contradict(age, other.age) || contradict(residence, other.residence)) {
            return Optional.empty();
        }
        ColumnYear bothYears = year == null ? other.year : year;
        if (year != null && other.year != null) {
            bothYears = year.and(other.year).orElse(null);
            if (bothYears == null) {
                return Optional.empty();
            }
        }
        return Optional.of(new ColumnMeaning(
                sex == null ? other.sex : sex,
                age == null ? other.age : age,
                residence == null ? other.residence : residence,
                bothYears,
                measure.isEmpty() ? other.measure : measure));
    }

    private static boolean contradict(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    Breakdown toBreakdown() {
        return new Breakdown(
                sex == null ? Sex.TOTAL : sex,
                age == null ? Age.TOTAL : age,
                residence == null ? Residence.TOTAL : residence);
    }
}
