package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.PooledValue;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.ChartTitle;
import org.fuer.publication.chart.LineChart;
import org.fuer.publication.chart.Stroke;
import org.fuer.publication.chart.TablePlace;
import org.fuer.publication.chart.ValueAxis;

/**
 * The page with one block for each warning of a level: what is demanded of whom, why it is a warning, the values of the
 * years and a small chart of them beside. A block is never split across pages.
 */
final class WarningDetails {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int FIRST_TEXT = 1;
    private static final int LAST_TEXT = 7;
    private static final int CHART = 9;
    private static final double[] WIDTHS = {32, 42, 42, 42, 42, 42, 42, 58, 6, 196};

    private static final double LINE = 13;
    private static final double TEXT_LINE = 14;
    private static final double TITLE = 19;
    private static final double GAP = 12;
    private static final double ABOVE_TABLE = 3;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final TargetWords demands;

    WarningDetails(Edition edition, Catalogue catalogue, Naming naming, TargetWords demands) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.demands = demands;
    }

    /**
     * Prints the blocks of a level, in the order given.
     *
     * @param warnings the warnings with their domains
     * @param back where a block's row in the overview is, by the code of its target
     * @return where each block stands, by the code of its target
     */
    Map<String, Spot> print(Book book, Warning level, Map<Assessment, Domain> warnings, Map<String, Spot> back) {
        PrintedSheet sheet = book.sheet(words.say("warnings.details", naming.warning(level)), Paper.PORTRAIT, WIDTHS);
        sheet.numberPages();
        sheet.row(30);
        String title = words.say("warnings.details-title", naming.warning(level), warnings.size());
        sheet.across(0, CHART, title, Style.of(Face.HEADING).centred());
        sheet.paragraph(words.say("warnings.details-note"), Style.of(Face.NOTE));
        Map<String, Spot> places = new LinkedHashMap<>();
        warnings.forEach((assessment, domain) -> {
            String code = assessment.target().code();
            int row = block(sheet, assessment, domain, Objects.requireNonNull(back.get(code)));
            places.put(code, new Spot(sheet.name(), row));
        });
        return places;
    }

    private int block(PrintedSheet sheet, Assessment assessment, Domain domain, Spot back) {
        Indicator indicator =
                catalogue.indicator(assessment.target().indicator()).orElseThrow();
        WarningSeries series = new WarningSeries(edition, assessment, indicator, words);
        Map<String, String> texts = texts(assessment, indicator, domain);
        String title = words.say("detail.title", naming.subject(assessment.target()), naming.measure(indicator.unit()));
        double width = sheet.width(FIRST_TEXT, LAST_TEXT);
        List<WarningSeries.Column> columns = series.columns();
        int remarks = FIRST_TEXT + columns.size();
        List<String> remarked = series.years().stream().map(series::remark).toList();
        List<Double> heights = remarked.stream()
                .map(remark -> Math.max(LINE, TextWidth.height(remark, Face.NOTE, sheet.width(remarks, LAST_TEXT)) + 1))
                .toList();
        double titleHeight = Math.max(TITLE, TextWidth.height(title, Face.SUBHEADING, width) + 3);
        double height = GAP
                + titleHeight
                + texts.values().stream()
                        .mapToDouble(text -> height(text, width))
                        .sum()
                + ABOVE_TABLE
                + LINE
                + 3
                + heights.stream().mapToDouble(Double::doubleValue).sum();
        sheet.keepTogether(height);
        sheet.row(GAP);
        int top = title(sheet, titleHeight, assessment.warning(), title, back);
        texts.forEach((label, text) -> {
            sheet.row(height(text, width));
            sheet.text(0, label, Style.of(Face.TABLE_HEAD).prose());
            wide(sheet, text, Style.of(Face.TABLE).prose());
        });
        sheet.row(ABOVE_TABLE);
        header(sheet, columns, remarks);
        TablePlace table = new TablePlace(sheet.name(), sheet.at(), 0);
        for (int i = 0; i < series.years().size(); i++) {
            sheet.row(heights.get(i));
            row(sheet, series.years().get(i), i, columns, remarked.get(i), remarks);
        }
        sheet.chart(chart(title, indicator, series, columns), table, CHART, top + 1);
        sheet.row(3);
        for (int column = 0; column <= LAST_TEXT; column++) {
            sheet.text(column, "", Style.of(Face.TABLE).top(BorderStyle.MEDIUM));
        }
        return top;
    }

    /** A text without rules over the columns of the table: only its first cell has to be there. */
    private static void wide(PrintedSheet sheet, String text, Style style) {
        sheet.text(FIRST_TEXT, text, style);
        sheet.merge(sheet.at(), sheet.at(), FIRST_TEXT, LAST_TEXT);
    }

    private static double height(String text, double width) {
        return Math.max(TEXT_LINE, TextWidth.height(text, Face.TABLE, width) + 1);
    }

    private int title(PrintedSheet sheet, double height, Warning level, String title, Spot back) {
        sheet.row(height);
        sheet.text(0, naming.warning(level), Style.of(Face.SUBHEADING).centred().on(Style.Band.of(level)));
        wide(sheet, title, Style.of(Face.SUBHEADING).indented(1).wrapped());
        sheet.text(CHART, words.say("detail.back"), Style.of(Face.TABLE_LINK).right());
        sheet.link(CHART, back.sheet(), back.row());
        return sheet.at();
    }

    private Map<String, String> texts(Assessment assessment, Indicator indicator, Domain domain) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(words.say("detail.domain"), naming.domain(domain));
        texts.put(words.say("detail.target"), demands.inFull(assessment, indicator.unit()));
        texts.put(
                words.say("detail.responsible"),
                naming.units(assessment.target().units()));
        texts.put(words.say("detail.reason"), naming.reason(assessment.reasonKey(), assessment.reasonArguments()));
        String evidence = evidence(assessment, indicator);
        if (!evidence.isEmpty()) {
            texts.put(words.say("detail.evidence"), evidence);
        }
        return texts;
    }

    /** What the verdict rests on: pace, step still needed, how many values, how the expectation was made, how certain the verdict is. */
    private String evidence(Assessment assessment, Indicator indicator) {
        List<String> parts = new ArrayList<>();
        Movement movement = assessment.movement();
        BigDecimal ratio = movement.paceRatio();
        if (ratio != null) {
            parts.add(words.say(
                    "detail.pace", ratio.setScale(2, RoundingMode.HALF_EVEN).toPlainString()));
        }
        BigDecimal needed = movement.needed();
        if (needed != null && needed.signum() != 0) {
            parts.add(words.say(
                    needed.signum() > 0 ? "detail.needed-up" : "detail.needed-down", step(needed.abs(), indicator)));
        }
        if (movement.points() > 0) {
            parts.add(words.say("detail.points", movement.points()));
        }
        if (movement.method() != Movement.Method.NONE) {
            parts.add(words.say("detail.method." + movement.method().code()));
        }
        BigDecimal volatility = movement.volatility();
        if (volatility != null) {
            parts.add(words.say("detail.volatility", step(volatility, indicator)));
        }
        PooledValue pooled = assessment.pooled();
        if (pooled != null && pooled.firstYear() < pooled.lastYear()) {
            BigDecimal value = pooled.published()
                    .setScale(
                            indicator.decimals(),
                            edition.place().settings().yearbook().rounding());
            parts.add(words.say(
                    "detail.pooled", pooled.firstYear(), pooled.lastYear(), naming.quantity(value, indicator.unit())));
        }
        String certainty = naming.certainty(assessment);
        if (!certainty.isEmpty()) {
            parts.add(certainty);
        }
        return String.join(words.say("detail.and"), parts);
    }

    /** A difference with as many digits as show that it is one: percentages differ in points. */
    private String step(BigDecimal size, Indicator indicator) {
        int digits = indicator.decimals();
        while (size.signum() != 0
                && size.setScale(digits, RoundingMode.HALF_EVEN).signum() == 0) {
            digits++;
        }
        return naming.quantity(
                size.setScale(digits, edition.place().settings().yearbook().rounding()), indicator.unitOfDifference());
    }

    private void header(PrintedSheet sheet, List<WarningSeries.Column> columns, int remarks) {
        Style style =
                Style.of(Face.TABLE_HEAD).centred().top(BorderStyle.MEDIUM).bottom(BorderStyle.THIN);
        sheet.row(LINE);
        sheet.text(0, words.say("column.year"), style);
        for (int c = 0; c < columns.size(); c++) {
            sheet.text(FIRST_TEXT + c, columns.get(c).name(), style);
        }
        sheet.across(remarks, LAST_TEXT, words.say("column.remark"), style);
    }

    private void row(
            PrintedSheet sheet, int year, int index, List<WarningSeries.Column> columns, String remark, int remarks) {
        Style style = Style.of(Face.TABLE).top(BorderStyle.HAIR);
        sheet.entry(0, new Entry.Figure(BigDecimal.valueOf(year), "0"), style.centred());
        for (int c = 0; c < columns.size(); c++) {
            WarningSeries.Column column = columns.get(c);
            BigDecimal value = column.values().get(index);
            boolean start = column.stroke() == Stroke.EXPECTED && year == edition.year();
            String format = start ? "\"(\"" + column.format() + "\")\"" : column.format() + Entry.ROOM_AT_RIGHT;
            sheet.entry(FIRST_TEXT + c, value == null ? Entry.NONE : new Entry.Figure(value, format), style);
        }
        sheet.across(remarks, LAST_TEXT, remark, style.with(Face.NOTE).wrapped());
    }

    private LineChart chart(
            String title, Indicator indicator, WarningSeries series, List<WarningSeries.Column> columns) {
        Set<Integer> restarts = series.restarts().stream()
                .map(year -> series.years().indexOf(year))
                .collect(Collectors.toSet());
        List<LineChart.Line> lines = columns.stream()
                .map(column -> new LineChart.Line(
                        new ChartTable.Series(column.name(), column.format(), column.values()),
                        column.stroke(),
                        column.stroke() == Stroke.VALUES ? restarts : Set.of()))
                .toList();
        return new LineChart(
                ChartTitle.of(title),
                words.say("column.year"),
                series.years(),
                lines,
                ValueAxis.of(
                        values(columns, false),
                        values(columns, true),
                        indicator.unit().equals("%") ? HUNDRED : null));
    }

    private static List<BigDecimal> values(List<WarningSeries.Column> columns, boolean ends) {
        return columns.stream()
                .filter(column -> (column.stroke() == Stroke.END) == ends)
                .flatMap(column -> column.values().stream())
                .filter(Objects::nonNull)
                .toList();
    }
}
