package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Wording;

/**
 * A table by year: a block of counts, then one of shares or rates. A table of one block has its unit of measure at the
 * top right, a table of both has them in the headings of the blocks; what is measured otherwise says so in its stub.
 */
final class YearTable {

    private final Naming naming;
    private final Wording words;
    private final YearColumns years;

    YearTable(Naming naming, YearColumns years) {
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
    }

    /**
     * Rows of one thing.
     *
     * @param unit the unit of measure of all of them
     * @param under the rows in a block whose unit of measure this is; they name their own where it is another
     */
    record Rows(String unit, Function<String, TableBlock.Group> under) {}

    /** What the second block holds. */
    enum Rates {
        RATES("block.rates"),
        SHARES("block.shares");

        private final String key;

        Rates(String key) {
            this.key = key;
        }
    }

    /** A table with this stub. */
    TableBlock of(
            String title, String beneath, String stub, List<Rows> counts, Rates kind, List<Rows> rates, Notes notes) {
        List<TableBlock.Group> groups = new ArrayList<>();
        String measure = "";
        if (counts.isEmpty() || rates.isEmpty()) {
            List<Rows> only = counts.isEmpty() ? rates : counts;
            String common = commonUnit(only);
            measure = measure("measure.mostly", only, common);
            only.forEach(rows -> groups.add(rows.under().apply(common)));
        } else {
            groups.addAll(block("block.counts", counts));
            groups.addAll(block(kind.key, rates));
        }
        return new TableBlock(title, beneath, measure, years.columns(stub), groups, notes.all());
    }

    /** What stands in the stub: a name, with its unit of measure where that is not the block's. */
    String label(String name, String unit, String common) {
        return unit.equals(common) ? name : words.say("stub.measured", name, naming.measure(unit));
    }

    private List<TableBlock.Group> block(String key, List<Rows> members) {
        String common = commonUnit(members);
        String measure = measure("block.mostly", members, common);
        String title = words.say(key);
        String heading = measure.isEmpty() ? title : words.say("stub.measured", title, measure);
        List<TableBlock.Group> groups = new ArrayList<>();
        members.forEach(rows -> groups.add(rows.under().apply(common)));
        groups.set(0, groups.get(0).under(TableBlock.Line.heading(heading)));
        return groups;
    }

    private String measure(String mostly, Collection<Rows> members, String common) {
        if (common.isEmpty()) {
            return "";
        }
        boolean always = members.stream().allMatch(rows -> rows.unit().equals(common));
        return always ? naming.measure(common) : words.say(mostly, naming.measure(common));
    }

    /** The unit of measure that more than half of them share; empty for none. */
    private static String commonUnit(Collection<Rows> members) {
        return members.stream().collect(Collectors.groupingBy(Rows::unit, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > members.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
