package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ReportReading.Outcome;
import org.fuer.publication.chart.BarChart;
import org.fuer.publication.chart.Bars;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.ChartTitle;
import org.fuer.publication.chart.Fill;
import org.fuer.publication.chart.LineChart;
import org.fuer.publication.chart.Stroke;
import org.fuer.publication.chart.ValueAxis;
import org.fuer.publication.document.Drawing;

/** The charts of the report, numbered in their order. */
final class ReportCharts {

    private static final double HEIGHT = 155;

    /** Room for two bars for each status. */
    private static final double STATUSES_HEIGHT = 250;

    /** A line of fewer values shows no trend. */
    private static final int LEAST_VALUES = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private int number;

    ReportCharts(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
    }

    /** How many targets of each plan stand where. */
    Drawing statuses() {
        List<Status> statuses = Arrays.stream(Status.values())
                .filter(status -> StatusCounts.of(edition.assessments()).of(status) > 0)
                .toList();
        List<Bars> bars = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            List<Assessment> ofPlan = edition.assessments().stream()
                    .filter(assessment -> assessment.target().plan() == plan)
                    .toList();
            if (!ofPlan.isEmpty()) {
                StatusCounts counts = StatusCounts.of(ofPlan);
                bars.add(new Bars(
                        new ChartTable.Series(
                                words.say("plan." + plan.code()),
                                "#,##0",
                                statuses.stream()
                                        .map(status -> BigDecimal.valueOf(counts.of(status)))
                                        .toList()),
                        plan == Plan.WOMEN ? Fill.WOMEN : Fill.MEN));
            }
        }
        List<BigDecimal> values = bars.stream()
                .flatMap(bar -> bar.series().values().stream())
                .map(Objects::requireNonNull)
                .toList();
        return drawing(
                words.say("report.chart.statuses", edition.year()),
                new BarChart(
                        ChartTitle.NONE,
                        words.say("column.status"),
                        new ChartTable.Labels(
                                statuses.stream().map(naming::status).toList()),
                        bars,
                        ValueAxis.fromZero(values, null),
                        true),
                STATUSES_HEIGHT);
    }

    /** The 重点指标 of a domain that has to be looked at most, against what is demanded; empty where none has enough values. */
    Optional<Drawing> trend(List<ReportReading> readings) {
        return readings.stream()
                .filter(reading -> reading.indicator().key() && reading.now().isPresent())
                .sorted(Comparator.comparing(reading -> reading.outcome() != Outcome.IN_DANGER))
                .flatMap(reading -> trend(reading).stream())
                .findFirst();
    }

    private Optional<Drawing> trend(ReportReading reading) {
        Assessment last = reading.assessments().get(reading.assessments().size() - 1);
        WarningSeries series = new WarningSeries(edition, last, reading.indicator(), words);
        List<WarningSeries.Column> columns = series.columns().stream()
                .filter(column -> column.stroke() != Stroke.END)
                .toList();
        boolean demanded = columns.stream().anyMatch(column -> column.stroke() == Stroke.DEMAND);
        long known = columns.stream()
                .filter(column -> column.stroke() == Stroke.VALUES)
                .flatMap(column -> column.values().stream())
                .filter(Objects::nonNull)
                .count();
        if (!demanded || known < LEAST_VALUES) {
            return Optional.empty();
        }
        Set<Integer> restarts = series.restarts().stream()
                .map(year -> series.years().indexOf(year))
                .collect(Collectors.toSet());
        List<LineChart.Line> lines = columns.stream()
                .map(column -> new LineChart.Line(
                        new ChartTable.Series(column.name(), column.format(), column.values()),
                        column.stroke(),
                        column.stroke() == Stroke.VALUES ? restarts : Set.of()))
                .toList();
        List<BigDecimal> values = columns.stream()
                .flatMap(column -> column.values().stream())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        String unit = reading.indicator().unit();
        return Optional.of(drawing(
                words.say(
                        "detail.title",
                        naming.indicator(reading.indicator(), reading.breakdown()),
                        naming.measure(unit)),
                new LineChart(
                        ChartTitle.NONE,
                        words.say("column.year"),
                        series.years(),
                        lines,
                        ValueAxis.of(values, List.of(), unit.equals("%") ? HUNDRED : null)),
                HEIGHT));
    }

    private Drawing drawing(String title, Chart chart, double height) {
        return new Drawing(words.say("report.chart", ++number, title), chart, height);
    }
}
