package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions that a reference or a target fixes: at most one sex, one age and one residence, as in {@code F;R}.
 * A dimension that is not fixed is {@code null}; as a cell it means the total.
 *
 * @param sex the sex that is fixed, or null
 * @param age the age that is fixed, or null
 * @param residence the residence that is fixed, or null
 */
public record Slice(
        @Nullable Sex sex, @Nullable Age age, @Nullable Residence residence) {

    /** Fixes nothing. */
    public static final Slice NONE = new Slice(null, null, null);

    /**
     * Reads {@code F}, {@code R}, {@code Y0T4} or several of them joined by {@code ;} in any order; an empty text is
     * {@link #NONE}. Empty when a part is unknown or a dimension is given twice.
     */
    public static Optional<Slice> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        Sex sex = null;
        Age age = null;
        Residence residence = null;
        for (String part : text.split(";", -1)) {
            Optional<Sex> asSex = part.equals("_T") ? Optional.empty() : Sex.ofCode(part);
            Optional<Residence> asResidence = part.equals("_T") ? Optional.empty() : Residence.ofCode(part);
            Optional<Age> asAge = part.equals("_T") ? Optional.empty() : Age.ofCode(part);
            if (asSex.isPresent() && sex == null) {
                sex = asSex.get();
            } else if (asResidence.isPresent() && residence == null) {
                residence = asResidence.get();
            } else if (asAge.isPresent() && age == null) {
                age = asAge.get();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Slice(sex, age, residence));
    }

    /** The cell of this slice: what is not fixed is the total. */
    public Breakdown toBreakdown() {
        return over(Breakdown.TOTAL);
    }

    /** This slice laid over a cell: what is not fixed here is taken from the cell. */
    public Breakdown over(Breakdown cell) {
        return new Breakdown(
                sex == null ? cell.sex() : sex,
                age == null ? cell.age() : age,
                residence == null ? cell.residence() : residence);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (sex != null) {
            parts.add(sex.code());
        }
        if (age != null) {
            parts.add(age.code());
        }
        if (residence != null) {
            parts.add(residence.code());
        }
        return String.join(";", parts);
    }
}
