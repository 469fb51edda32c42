package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.JobSettings.CompositeSettings;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.CompositeIndex;

/** What is said of composite indices: what they are of, and why one is not given. */
final class CompositeWords {

    private final Naming naming;
    private final Wording words;

    CompositeWords(Naming naming) {
        this.naming = naming;
        this.words = naming.words();
    }

    /** What an index is of: a domain, a plan, or both plans. */
    String name(CompositeIndex index) {
        Plan plan = index.plan();
        if (!index.domainZh().isEmpty()) {
            return naming.domain(index.domainZh());
        }
        return plan == null ? words.say("composite.whole") : words.say("plan." + plan.code());
    }

    /** Whether a weight is set by a person or equal by default. */
    String basis(CompositeIndex index, CompositeSettings settings) {
        Plan plan = index.plan();
        boolean set = index.domainZh().isEmpty()
                ? !settings.plans().isEmpty()
                : plan != null && settings.domains().containsKey(plan);
        return plan == null ? "" : words.say(set ? "composite.set" : "composite.equal");
    }

    /** Which indices are not given and why, and where their weight goes. */
    List<String> withheld(List<CompositeIndex> all) {
        List<String> texts = new ArrayList<>();
        for (CompositeIndex index : all) {
            if (index.index() == null) {
                texts.add(
                        index.targets() == 0
                                ? words.say("composite.empty", fullName(index))
                                : words.say(
                                        "composite.withheld",
                                        fullName(index),
                                        percent(index.coverage().movePointRight(2)),
                                        percent(index.weight())));
            }
        }
        return texts;
    }

    private String fullName(CompositeIndex index) {
        Plan plan = index.plan();
        return plan == null || index.domainZh().isEmpty()
                ? name(index)
                : words.say("domain.of-plan", name(index), words.say("plan." + plan.code()));
    }

    /** A weight as printed, with two digits. */
    static Entry weight(BigDecimal weight) {
        return new Entry.Figure(weight, "0.00" + Entry.ROOM_AT_RIGHT);
    }

    private static String percent(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
