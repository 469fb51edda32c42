package org.fuer.publication;

import java.nio.file.*;
import java.util.*;
import org.fuer.assessment.*;
import org.fuer.catalogue.*;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.fact.*;
import org.fuer.indicator.*;
import org.fuer.intake.*;
import org.fuer.ranking.*;
import org.fuer.validation.*;
import org.junit.jupiter.api.Test;

class PreviewTests {
    @Test
    void preview() throws Exception {
        Catalogue c = Editions.CATALOGUE;
        for (String code : System.getProperty("places", "zengdu").split(",")) {
            Place place = c.place(code).orElseThrow();
            TreeMap<Integer, List<Fact>> facts = new TreeMap<>();
            TreeMap<Integer, List<IndicatorValue>> ind = new TreeMap<>();
            List<Assessment> previous = List.of();
            for (int year = 2020; year <= 2025; year++) {
                List<Reading> readings = new ArrayList<>();
                TreeMap<String, String> inputs = new TreeMap<>();
                try (var files = Files.list(Path.of("input", code, "" + year))) {
                    for (Path f : files.sorted().toList()) {
                        String sha = Integer.toHexString(f.hashCode())
                                .repeat(8)
                                .substring(0, 16)
                                .repeat(4);
                        inputs.put(f.getFileName().toString(), sha);
                        readings.add(
                                new WorkbookIntake(c).read(f, f.getFileName().toString(), sha, place, year));
                    }
                }
                ValidationResult v = new Validation(c).validate(place, year, readings, AcceptedFacts.of(facts));
                facts.put(year, v.facts());
                ind.put(year, new IndicatorCalculation(c).calculate(place, v.facts()));
                IndicatorHistory h = IndicatorHistory.of(ind);
                List<Assessment> as = new TargetAssessment(c).assess(place, year, h);
                List<RankedUnit> r = new UnitRanking(c).rank(place, year, as, previous, v.reportings());
                previous = as;
                Edition e = new Edition(
                        place,
                        year,
                        "x",
                        inputs,
                        new TreeMap<>(),
                        AcceptedFacts.of(facts),
                        h,
                        as,
                        r,
                        v.findings(),
                        v.submissions(),
                        v.reportings(),
                        v.blockedForms());
                if (year >= 2024) {
                    new Publication(c, Language.CHINESE)
                            .print(e, Set.of(Output.values()), Path.of("/tmp/pub", code, "" + year));
                    long t = System.nanoTime();
                    new Publication(c, Language.CHINESE).print(e, Set.of(), Path.of("/tmp/pub", code, "x" + year));
                    System.err.println(code + year + " data only " + (System.nanoTime() - t) / 1000000);
                    t = System.nanoTime();
                    new Publication(c, Language.CHINESE)
                            .print(e, Set.of(Output.values()), Path.of("/tmp/pub", code, "" + year));
                    System.err.println("all " + (System.nanoTime() - t) / 1000000);
                }
            }
        }
    }
}
