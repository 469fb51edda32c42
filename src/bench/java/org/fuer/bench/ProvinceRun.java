package org.fuer.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.fact.Fact;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.fuer.ranking.Composite;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.League;
import org.fuer.ranking.LeaguePlace;
import org.fuer.ranking.LeagueTable;
import org.fuer.ranking.UnitRanking;

/**
 * A process of its own: makes the facts of so many counties, computes their indicators, assesses every target in every
 * year, ranks the units and the domains of every county in every year, and all counties in the last. Prints what each
 * part took.
 */
final class ProvinceRun {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Province province;
    private final IndicatorCalculation calculation;
    private final TargetAssessment assessment;
    private final UnitRanking ranking;
    private final Composite composite;
    private final int years;
    private final List<LeaguePlace> places = Collections.synchronizedList(new ArrayList<>());
    private final League league;

    private final AtomicLong making = new AtomicLong();
    private final AtomicLong calculating = new AtomicLong();
    private final AtomicLong assessing = new AtomicLong();
    private final AtomicLong ordering = new AtomicLong();
    private final AtomicLong leading = new AtomicLong();
    private final AtomicLong assessed = new AtomicLong();
    private final AtomicLong judged = new AtomicLong();
    private final AtomicLong ranked = new AtomicLong();

    private ProvinceRun(Catalogue catalogue, int indicators, int years) {
        this.province = new Province(catalogue, catalogue.place("zengdu").orElseThrow(), indicators);
        this.calculation = new IndicatorCalculation(catalogue);
        this.assessment = new TargetAssessment(catalogue);
        this.ranking = new UnitRanking(catalogue);
        this.composite = new Composite(catalogue);
        this.years = years;
        this.league = new League(catalogue, List.of(province.county(0)));
    }

    /** Runs for {@code counties indicators years}. */
    public static void main(String[] arguments) {
        int counties = Integer.parseInt(arguments[0]);
        ProvinceRun run = new ProvinceRun(
                new CatalogueReader().read(Path.of("jobs")),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        long begin = System.nanoTime();
        IntStream.range(0, counties).parallel().forEach(run::county);
        run.order();
        run.report(counties, (System.nanoTime() - begin) / 1e9);
    }

    private void county(int number) {
        Place place = province.county(number);
        long begin = THREADS.getCurrentThreadCpuTime();
        Map<Integer, Collection<Fact>> facts = province.facts(number, years);
        long made = lap(making, begin);
        Map<Integer, List<IndicatorValue>> values = new TreeMap<>();
        facts.forEach((year, all) -> values.put(year, calculation.calculate(place, all)));
        IndicatorHistory history = IndicatorHistory.of(values);
        long calculated = lap(calculating, made);
        List<List<Assessment>> byYear = new ArrayList<>();
        history.years().forEach(year -> byYear.add(assessment.assess(place, year, history)));
        long done = lap(assessing, calculated);
        List<Assessment> previous = List.of();
        for (int i = 0; i < byYear.size(); i++) {
            List<Assessment> current = byYear.get(i);
            int year = Province.FIRST_YEAR + i;
            ranked.addAndGet(ranking.rank(place, year, current, previous, List.of()).stream()
                    .filter(unit -> unit.rank() != null)
                    .count());
            List<CompositeIndex> indices = composite.of(place, year, current, previous);
            if (i == byYear.size() - 1) {
                places.add(league.bring(place, year, indices, current, history));
            }
            count(current);
            previous = current;
        }
        lap(ordering, done);
    }

    private void order() {
        long begin = THREADS.getCurrentThreadCpuTime();
        LeagueTable table = league.rank(Province.FIRST_YEAR + years - 1, places);
        lap(leading, begin);
        Report.print(
                "  %d places in order by their indices and by %d indicators",
                places.size(),
                table.indicators().size());
    }

    private static long lap(AtomicLong part, long begin) {
        long now = THREADS.getCurrentThreadCpuTime();
        part.addAndGet(now - begin);
        return now;
    }

    private void count(List<Assessment> assessments) {
        assessed.addAndGet(assessments.size());
        judged.addAndGet(assessments.stream()
                .map(Assessment::status)
                .filter(status -> status != Status.NO_DATA && status != Status.NOT_ASSESSABLE)
                .count());
    }

    private void report(int counties, double seconds) {
        Report.print("%d counties x %d years on %d processors, heap of %d MB",
                counties, years, Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
        Report.print("  %d assessments, %d of them judged; %d units ranked", assessed.get(), judged.get(), ranked.get());
        Report.print("  facts %.1f s, indicators %.1f s, assessments %.1f s, rankings %.1f s, league %.1f s of processor",
                making.get() / 1e9,
                calculating.get() / 1e9,
                assessing.get() / 1e9,
                ordering.get() / 1e9,
                leading.get() / 1e9);
        Report.print("  from start to end %.1f s", seconds);
    }
}
