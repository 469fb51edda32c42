package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.ScoreLine;
import org.fuer.ranking.ScoreLine.Role;
import org.fuer.ranking.TargetCounts;
import org.jspecify.annotations.Nullable;

/**
 * The score sheet of a unit as a table: the targets that count, their sum and the division that gives the score as
 * formulas, and below them the targets that do not count, under the reason why.
 */
final class ScoreTable {

    private static final int DEGREE = 12;
    private static final int WEIGHT = 13;
    private static final int PRODUCT = 14;

    private static final int MOST_WEIGHT_DIGITS = 4;

    private static final String POINTS = "0.00" + Entry.ROOM_AT_RIGHT;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final TargetWords demands;
    private final LineFigures lineFigures;
    private final Figures figures;
    private final RankingSettings settings;
    private final RoundingMode rounding;
    private final Notes notes = new Notes();
    private String pooled = "";

    ScoreTable(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.demands = new TargetWords(naming, edition.place().settings().assessment());
        this.lineFigures = new LineFigures(catalogue, edition.place().settings().yearbook());
        this.figures = new Figures(edition);
        this.settings = edition.place().settings().ranking();
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /** The columns of the table. */
    static List<ListSheet.Heading> headings(Wording words) {
        return List.of(
                ListSheet.Heading.left(words.say("column.target-code"), 42),
                ListSheet.Heading.centred(words.say("column.nature"), 38),
                ListSheet.Heading.left(words.say("column.indicator"), 148),
                ListSheet.Heading.centred(words.say("column.measure"), 50),
                ListSheet.Heading.centred(words.say("column.demand"), 64),
                ListSheet.Heading.centred(words.say("column.due"), 34),
                ListSheet.Heading.figures(words.say("column.start"), 52),
                ListSheet.Heading.centred(words.say("column.start-year"), 34),
                ListSheet.Heading.figures(words.say("column.end"), 52),
                ListSheet.Heading.figures(words.say("column.current"), 58),
                ListSheet.Heading.centred(words.say("column.current-year"), 62),
                ListSheet.Heading.centred(words.say("column.status"), 58),
                ListSheet.Heading.figures(words.say("column.degree"), 50),
                ListSheet.Heading.figures(words.say("column.weight"), 36),
                ListSheet.Heading.figures(words.say("column.product"), 56));
    }

    /** Prints the lines of a unit and the notes under them. */
    void print(ListSheet list, List<ScoreLine> lines, RankedUnit unit) {
        pooled = pooled(lines);
        counted(list, of(lines, Role.COUNTED), unit);
        notCounted(list, words.say("unit.repeated"), of(lines, Role.REPEATED));
        TargetCounts counts = unit.counts();
        notCounted(
                list,
                words.say("unit.directions", counts.directionsAssessed(), counts.directionsKept()),
                of(lines, Role.DIRECTION));
        notCounted(list, words.say("unit.supporting"), of(lines, Role.SUPPORTING));
        list.end(notes.all());
    }

    private static List<ScoreLine> of(List<ScoreLine> lines, Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    private void counted(ListSheet list, List<ScoreLine> lines, RankedUnit unit) {
        TargetTotals totals = new TargetTotals();
        totals.add(unit.counts());
        list.section(words.say(
                "unit.counted",
                totals.inWords(naming),
                unit.counts().binding(),
                unit.counts().bindingMet()));
        int first = list.nextRow();
        lines.forEach(line -> list.add(row(line, lines, list.nextRow())));
        BigDecimal score = unit.score();
        if (lines.stream().anyMatch(line -> line.degree() != null) && score != null) {
            sum(list, lines, first, unit, score);
        } else {
            list.addResult(words.say("unit.no-score"), List.of(Entry.words(words.say("ranking.none"))));
        }
    }

    private void sum(ListSheet list, List<ScoreLine> lines, int first, RankedUnit unit, BigDecimal score) {
        Quotient weights = Quotient.ZERO;
        Quotient products = Quotient.ZERO;
        for (ScoreLine line : lines) {
            Quotient degree = line.degree();
            if (degree != null) {
                weights = weights.plus(line.weight());
                products = products.plus(line.weight().times(degree));
            }
        }
        int last = list.nextRow() - 1;
        int sums = list.nextRow();
        list.addResult(
                words.say("unit.sum"),
                List.of(
                        new Entry.Computed(
                                Formula.sumBesideNumbers(first, last, WEIGHT, DEGREE),
                                weights.published(),
                                weightFormat(lines)),
                        new Entry.Computed(
                                Formula.sumOfProducts(first, last, WEIGHT, DEGREE), products.published(), POINTS)));
        Formula division = Formula.quotient(sums, PRODUCT, WEIGHT);
        BigDecimal discipline = unit.discipline().score();
        if (discipline == null || settings.disciplineWeight().signum() == 0) {
            list.addResult(words.say("unit.score"), List.of(new Entry.Computed(division, score, POINTS)));
            return;
        }
        BigDecimal mean = products.dividedBy(weights).published();
        list.addResult(words.say("unit.mean"), List.of(new Entry.Computed(division, mean, POINTS)));
        BigDecimal share = settings.disciplineWeight().movePointLeft(2);
        String percent = PlainText.number(settings.disciplineWeight());
        list.addResult(words.say("unit.discipline-score", percent), List.of(new Entry.Figure(discipline, POINTS)));
        Formula blend = Formula.blend(sums + 1, sums + 2, PRODUCT, share);
        list.addResult(words.say("unit.blended", percent), List.of(new Entry.Computed(blend, score, POINTS)));
    }

    private void notCounted(ListSheet list, String heading, List<ScoreLine> lines) {
        if (!lines.isEmpty()) {
            list.section(words.say("unit.not-counted", heading, lines.size()));
            lines.forEach(line -> list.add(row(line, lines, list.nextRow())));
        }
    }

    private List<Entry> row(ScoreLine line, List<ScoreLine> beside, int row) {
        Assessment assessment = line.assessment();
        Target target = assessment.target();
        Indicator indicator = catalogue.indicator(target.indicator()).orElseThrow();
        Breakdown breakdown = target.slice().toBreakdown();
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.words(target.code()));
        entries.add(Entry.words(nature(target)));
        entries.add(Entry.words(naming.indicator(indicator, breakdown)));
        entries.add(Entry.words(naming.measure(indicator.unit())));
        entries.add(demands.demand(assessment, notes));
        entries.add(demands.due(target));
        entries.add(start(line));
        entries.add(startYear(line));
        entries.add(figure(lineFigures.end(line), ""));
        entries.add(value(line, indicator, breakdown));
        entries.add(valueYear(line));
        entries.add(Entry.words(naming.status(assessment.status())));
        entries.addAll(points(line, beside, row));
        return entries;
    }

    private String nature(Target target) {
        return target.nature().isEmpty() ? words.say("ranking.none") : words.say("nature." + target.nature());
    }

    private Entry start(ScoreLine line) {
        boolean byRatio = line.role() == Role.COUNTED && line.start() == null && line.degree() != null;
        return figure(lineFigures.start(line), byRatio ? notes.mark(words.say("unit.by-ratio")) : "");
    }

    private Entry startYear(ScoreLine line) {
        boolean isBase =
                line.start() != null && line.start().equals(line.assessment().base());
        return year(isBase ? line.assessment().baseYear() : null);
    }

    private Entry value(ScoreLine line, Indicator indicator, Breakdown breakdown) {
        BigDecimal value = lineFigures.value(line);
        if (value == null) {
            return figures.indicator(indicator, breakdown, edition.year());
        }
        String mark = "";
        if (ofSeveralYears(line)) {
            mark = notes.mark(pooled);
        } else if (line.assessment().isCarriedForward(edition.year())) {
            mark = notes.mark(words.say("unit.carried-forward"));
        }
        return figure(value, mark);
    }

    /** The note to the values of several years, with those of the year by the codes of their targets. */
    private String pooled(List<ScoreLine> lines) {
        return words.say(
                "unit.pooled",
                lines.stream()
                        .filter(ScoreTable::ofSeveralYears)
                        .map(line -> words.say(
                                "unit.annual",
                                line.assessment().target().code(),
                                annual(
                                        line,
                                        catalogue
                                                .indicator(line.assessment()
                                                        .target()
                                                        .indicator())
                                                .orElseThrow())))
                        .collect(Collectors.joining(words.say("unit.annual-and"))));
    }

    private static boolean ofSeveralYears(ScoreLine line) {
        PooledValue value = line.assessment().pooled();
        return line.pooled() && value != null && value.firstYear() != value.lastYear();
    }

    /** The value of the year, which tells whether the target is met. */
    private String annual(ScoreLine line, Indicator indicator) {
        BigDecimal value = line.assessment().value();
        return value == null
                ? words.say("ranking.none")
                : value.setScale(ShownDigits.of(line.assessment(), indicator.decimals(), rounding), rounding)
                        .toPlainString();
    }

    private Entry valueYear(ScoreLine line) {
        PooledValue value = line.assessment().pooled();
        if (ofSeveralYears(line) && value != null) {
            return Entry.words(value.firstYear() + "—" + value.lastYear());
        }
        return year(line.value() == null ? null : line.assessment().valueYear());
    }

    private Entry year(@Nullable Integer year) {
        return year == null ? Entry.words(words.say("ranking.none")) : new Entry.Figure(BigDecimal.valueOf(year), "0");
    }

    private List<Entry> points(ScoreLine line, List<ScoreLine> beside, int row) {
        Quotient degree = line.degree();
        Entry none = Entry.words(words.say("ranking.none"));
        if (line.role() != Role.COUNTED) {
            return List.of(none, none, none);
        }
        Entry weight = weight(line, beside);
        return degree == null
                ? List.of(none, weight, none)
                : List.of(
                        new Entry.Figure(degree.published(), POINTS),
                        weight,
                        new Entry.Computed(
                                Formula.product(row, WEIGHT, DEGREE),
                                degree.times(line.weight()).published(),
                                POINTS));
    }

    private Entry figure(@Nullable BigDecimal value, String mark) {
        if (value == null) {
            return new Entry.Symbol(words.say("ranking.none") + mark);
        }
        String format = Figures.format(value.scale());
        return new Entry.Figure(value, mark.isEmpty() ? format + Entry.ROOM_AT_RIGHT : format + "\"" + mark + "\"");
    }

    /** The weight of a line, with as many digits as those beside it need. */
    static Entry weight(ScoreLine line, List<ScoreLine> beside) {
        return new Entry.Figure(line.weight().published(), weightFormat(beside));
    }

    private static String weightFormat(List<ScoreLine> lines) {
        int digits = lines.stream()
                .mapToInt(line -> line.weight().published().scale())
                .max()
                .orElse(0);
        return Figures.format(Math.max(0, Math.min(MOST_WEIGHT_DIGITS, digits))) + Entry.ROOM_AT_RIGHT;
    }
}
