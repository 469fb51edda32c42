package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.publication.chart.BarChart;
import org.fuer.publication.chart.Bars;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.Fill;
import org.fuer.publication.chart.Pyramid;
import org.fuer.publication.chart.ValueAxis;

/**
 * The charts of 综合: a pyramid of what is known by sex and age, bars of what is known of women by age, and women beside
 * men over the years of what is only known by sex.
 */
final class PopulationCharts {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final Figures figures;
    private final SourceWords sources;

    PopulationCharts(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.figures = new Figures(edition);
        this.sources = new SourceWords(edition, naming);
    }

    List<ChartBlock> charts() {
        List<ChartBlock> charts = new ArrayList<>();
        List<Item> items = catalogue.itemsOf(PopulationChapter.FORM);
        items.forEach(item -> byAge(item).ifPresent(charts::add));
        items.stream()
                .filter(item ->
                        item.required() && item.parent() == null && ages(item).isEmpty())
                .forEach(item -> bySex(item).ifPresent(charts::add));
        return charts;
    }

    private static List<Age> ages(Item item) {
        return item.layout().columns().stream()
                .map(column -> column.breakdown().age())
                .filter(age -> !age.isTotal())
                .distinct()
                .sorted(Comparator.comparingInt(age -> age.youngest().orElse(0)))
                .toList();
    }

    /** The edition's year by age: of both sexes a pyramid, of women alone bars; empty where an age group is unknown. */
    private Optional<ChartBlock> byAge(Item item) {
        List<Age> ages = ages(item);
        List<ChartBlock.Column> columns = new ArrayList<>();
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            Function<Age, Breakdown> cell = age -> new Breakdown(sex, age, Residence.TOTAL);
            if (ages.stream().allMatch(age -> item.layout().has(cell.apply(age)))) {
                columns.add(column(item, sex, ages.stream().map(cell).toList(), edition.year()));
            }
        }
        if (ages.isEmpty() || columns.stream().anyMatch(column -> column.figures() < ages.size())) {
            return Optional.empty();
        }
        boolean pyramid = columns.size() == 2;
        String head = words.say("column.age");
        List<String> labels = ages.stream().map(naming::age).toList();
        ChartBlock.Drawing drawing = (title, series) -> {
            ValueAxis axis = ValueAxis.fromZero(ChartBlock.known(series), null);
            return pyramid
                    ? new Pyramid(title, head, labels, series.get(0), series.get(1), axis)
                    : new BarChart(
                            title,
                            head,
                            new ChartTable.Labels(labels),
                            List.of(new Bars(series.get(0), Fill.WOMEN)),
                            axis,
                            false);
        };
        String key = pyramid ? "chart.pyramid" : "chart.by-age";
        return Optional.of(block(
                words.say(key, naming.item(item), edition.year()),
                item,
                equallyWide(ages) ? "" : words.say("chart.ages"),
                head,
                new ChartTable.Labels(labels),
                columns,
                drawing));
    }

    /** Whether all closed age groups are of the same number of years. */
    private static boolean equallyWide(List<Age> ages) {
        return ages.stream()
                        .filter(age -> age.oldest().isPresent())
                        .map(age -> age.oldest().getAsInt() - age.youngest().orElse(0))
                        .distinct()
                        .count()
                <= 1;
    }

    /** Women and men over the years. */
    private Optional<ChartBlock> bySex(Item item) {
        Breakdown women = Breakdown.TOTAL.withSex(Sex.FEMALE);
        Breakdown men = Breakdown.TOTAL.withSex(Sex.MALE);
        if (!item.layout().has(women) || !item.layout().has(men)) {
            return Optional.empty();
        }
        ChartTable.Years categories = new ChartTable.Years(years.years());
        String head = words.say("column.year");
        List<ChartBlock.Column> columns = List.of(women, men).stream()
                .map(sex -> new ChartBlock.Column(
                        naming.sex(sex.sex()),
                        Figures.format(0),
                        years.years().stream()
                                .map(year -> figures.fact(item, sex, year))
                                .toList()))
                .toList();
        ChartBlock block = block(
                words.say("chart.by-sex", naming.item(item)),
                item,
                "",
                head,
                categories,
                columns,
                (title, series) -> new BarChart(
                        title,
                        head,
                        categories,
                        SexBars.womenAndMen(series),
                        ValueAxis.fromZero(ChartBlock.known(series), null),
                        false));
        return block.knownIn(TrendChart.FEWEST_YEARS) ? Optional.of(block) : Optional.empty();
    }

    private ChartBlock.Column column(Item item, Sex sex, List<Breakdown> cells, int year) {
        List<Entry> entries =
                cells.stream().map(cell -> figures.fact(item, cell, year)).toList();
        return new ChartBlock.Column(naming.sex(sex), Figures.format(0), entries);
    }

    private ChartBlock block(
            String title,
            Item item,
            String note,
            String head,
            ChartTable.Categories categories,
            List<ChartBlock.Column> columns,
            ChartBlock.Drawing drawing) {
        String source = words.say("chart.source", sources.ofForms(List.of(item.form())));
        return new ChartBlock(
                title,
                words.say("table.measure", naming.measure(item.unit())),
                note.isEmpty() ? source : words.say("chart.noted", source, note),
                head,
                categories,
                columns,
                drawing);
    }
}
