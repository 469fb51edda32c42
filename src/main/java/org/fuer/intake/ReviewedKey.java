package org.fuer.intake;

import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** An item and breakdown as one word of a hidden column: {@code H01_03;F;_T;U}. */
public final class ReviewedKey {

    private static final int PARTS = 4;

    private ReviewedKey() {}

    /** The word for a key; {@link ReviewColumn#NONE} for none. */
    public static String write(@Nullable FactKey key) {
        if (key == null) {
            return ReviewColumn.NONE;
        }
        Breakdown breakdown = key.breakdown();
        return String.join(
                ";",
                key.item(),
                breakdown.sex().code(),
                breakdown.age().code(),
                breakdown.residence().code());
    }

    /** The key that a word stands for; empty when it stands for none. */
    static Optional<FactKey> read(String word) {
        String[] parts = word.split(";", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Optional<Sex> sex = Sex.ofCode(parts[1]);
        Optional<Age> age = Age.ofCode(parts[2]);
        Optional<Residence> residence = Residence.ofCode(parts[3]);
        return sex.isPresent() && age.isPresent() && residence.isPresent()
                ? Optional.of(new FactKey(parts[0], new Breakdown(sex.get(), age.get(), residence.get())))
                : Optional.empty();
    }
}
