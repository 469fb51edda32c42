package org.fuer.publication;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.fuer.ranking.Composite;
import org.fuer.ranking.UnitRanking;

/**
 * A process of its own: prints an edition of six years from its facts, the gate included. What is printed is either the
 * yearbook of a made-up place with very many domains, or everything that a shipped place prints.
 */
final class PrintRun {

    static final String MANY_TABLES = "many-tables";

    private static final int YEAR = 2025;
    private static final int DOMAINS = 110;
    private static final int INDICATORS_OF_A_DOMAIN = 12;
    private static final Pattern TABLE = Pattern.compile("[0-9]+-[0-9]+  (?!.*续表).*");

    private PrintRun() {}

    /** Prints what the first argument says into the folder that the second one names, and beside it the seconds and tables. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Edition facts = Editions.of("zengdu", YEAR, "");
        boolean many = arguments[0].equals(MANY_TABLES);
        Place place = many ? withManyDomains(facts.place()) : facts.place();
        Set<Output> outputs = many
                ? Set.of(Output.YEARBOOK)
                : Set.of(Output.YEARBOOK, Output.REPORT, Output.RANKING, Output.WARNINGS);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(computed(facts, place), outputs, Editions::received, folder.resolve("edition"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        double atWork = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
        Files.writeString(
                folder.resolve("result.txt"),
                String.format(Locale.ROOT, "%.3f %d %.3f", seconds, tables(folder.resolve("edition")), atWork));
    }

    /** Everything computed from the facts of the edition, for a place. */
    private static Edition computed(Edition facts, Place place) {
        IndicatorCalculation calculation = new IndicatorCalculation(Editions.CATALOGUE);
        SortedMap<Integer, List<IndicatorValue>> years = new TreeMap<>();
        facts.facts()
                .years()
                .forEach(year ->
                        years.put(year, calculation.calculate(place, facts.facts().of(year))));
        IndicatorHistory history = IndicatorHistory.of(years);
        TargetAssessment assessment = new TargetAssessment(Editions.CATALOGUE);
        List<Assessment> now = assessment.assess(place, YEAR, history);
        List<Assessment> before = assessment.assess(place, YEAR - 1, history.upTo(YEAR - 1));
        Edition inPlace = Editions.ranked(facts, place, List.of(), List.of());
        return inPlace.recomputed(
                facts.parameters(),
                history,
                now,
                new UnitRanking(Editions.CATALOGUE).rank(place, YEAR, now, before, facts.reportings()),
                new Composite(Editions.CATALOGUE).of(place, YEAR, now, before));
    }

    /** The targets of a place spread over very many domains, each with indicators of several forms. */
    private static Place withManyDomains(Place shipped) {
        List<Indicator> indicators = List.copyOf(Editions.CATALOGUE.indicators());
        List<Target> targets = new ArrayList<>();
        for (int domain = 0; domain < DOMAINS; domain++) {
            for (int i = 0; i < INDICATORS_OF_A_DOMAIN; i++) {
                Target like = shipped.targets().get(targets.size() % shipped.targets().size());
                int group = domain + i / 3 * 25;
                Indicator indicator = indicators.get((group * 3 + i % 3) % indicators.size());
                targets.add(new Target(
                        String.format(Locale.ROOT, "w-%04d", targets.size() + 1),
                        like.plan(),
                        String.format(Locale.ROOT, "第%d个领域", domain + 1),
                        indicator.code(),
                        Slice.NONE,
                        Comparison.INCREASE,
                        null,
                        indicator.unit(),
                        "2030",
                        "",
                        like.units(),
                        like.responsibleBasis(),
                        false,
                        "",
                        "",
                        null,
                        null,
                        null,
                        ""));
            }
        }
        return new Place(
                shipped.code(),
                shipped.settings(),
                shipped.units(),
                targets,
                shipped.tasks(),
                shipped.baselines(),
                shipped.breaks());
    }

    /** How many tables the chapters have. */
    private static long tables(Path folder) throws IOException {
        long tables = 0;
        try (ReadableWorkbook book =
                new ReadableWorkbook(folder.resolve("yearbook.xlsx").toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (Character.isDigit(sheet.getName().charAt(0))) {
                    try (var rows = sheet.openStream()) {
                        tables += rows.filter(row -> row.getFirstNonEmptyCell()
                                        .filter(cell -> TABLE.matcher(cell.getText()).matches())
                                        .isPresent())
                                .count();
                    }
                }
            }
        }
        return tables;
    }
}
