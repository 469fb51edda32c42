package org.fuer.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.CsvRows;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;

/** The true values behind the shipped reports, as facts, by place and year. */
public final class TruthFacts {

    /** The shipped catalogue. */
    public static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));

    private static final SortedMap<String, SortedMap<Integer, List<Fact>>> FACTS = read();

    private TruthFacts() {}

    /** The facts of a place by year. */
    public static SortedMap<Integer, List<Fact>> of(String place) {
        return FACTS.get(place);
    }

    /** The indicators of a place over all years. */
    public static IndicatorHistory history(Place place) {
        IndicatorCalculation calculation = new IndicatorCalculation(CATALOGUE);
        SortedMap<Integer, Collection<IndicatorValue>> years = new TreeMap<>();
        of(place.code()).forEach((year, facts) -> years.put(year, calculation.calculate(place, facts)));
        return IndicatorHistory.of(years);
    }

    /** A fact that some unit reported. */
    public static Fact fact(String item, Breakdown breakdown, String value, ObsStatus status) {
        return new Fact(
                new FactKey(item, breakdown),
                new BigDecimal(value),
                false,
                status,
                "STAT",
                "STAT-000000000000",
                new Source("report.xlsx", "sheet", "A1"));
    }

    private static SortedMap<String, SortedMap<Integer, List<Fact>>> read() {
        SortedMap<String, SortedMap<Integer, List<Fact>>> all = new TreeMap<>();
        for (Map<String, String> row : CsvRows.ofInbox("truth.csv")) {
            all.computeIfAbsent(row.get("place"), place -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(row.get("year")), year -> new ArrayList<>())
                    .add(fact(row.get("item"), breakdown(row), row.get("value"), ObsStatus.A));
        }
        return all;
    }

    static Breakdown breakdown(Map<String, String> row) {
        return new Breakdown(
                Sex.ofCode(row.get("sex")).orElseThrow(),
                new Age(row.get("age")),
                Residence.ofCode(row.get("residence")).orElseThrow());
    }
}
