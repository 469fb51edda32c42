package org.fuer.cli;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;

/**
 * Whom a value counts, in words.
 *
 * @param words the language spoken
 */
record Whom(Wording words) {

    /** Age, sex and residence as far as they are fixed; a word for everybody when none is. */
    String of(Breakdown breakdown) {
        List<String> parts = new ArrayList<>();
        if (!breakdown.age().isTotal()) {
            parts.add(age(breakdown.age()));
        }
        if (breakdown.sex() != Sex.TOTAL) {
            parts.add(words.say("explain.sex." + breakdown.sex().code()));
        }
        if (breakdown.residence() != Residence.TOTAL) {
            parts.add(words.say("explain.residence." + breakdown.residence().code()));
        }
        return parts.isEmpty() ? words.say("explain.everybody") : String.join(" ", parts);
    }

    private String age(Age age) {
        int youngest = age.youngest().orElse(0);
        return age.oldest().isPresent()
                ? words.say("explain.age", youngest, age.oldest().getAsInt())
                : words.say("explain.age.open", youngest);
    }
}
