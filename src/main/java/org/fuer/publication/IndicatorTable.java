package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;

/**
 * A table of indicators by year: what was counted, with the numerators and denominators, then the rates, shares and
 * levels with their breakdowns. What the plan demands stands in the appendix.
 */
final class IndicatorTable {

    /** An indent of a row: two full-width spaces. */
    private static final int STEP = 2;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final YearColumns years;
    private final YearTable table;
    private final BreakdownRows rows;

    IndicatorTable(Edition edition, Catalogue catalogue, Naming naming, YearColumns years, BreakdownRows rows) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.years = years;
        this.table = new YearTable(naming, years);
        this.rows = rows;
    }

    /** A table of these indicators and of what stands behind them. */
    TableBlock of(
            String title, String beneath, Map<Indicator, List<Assessment>> indicators, List<ItemsBehind.Shown> items) {
        NotedFigures figures = new NotedFigures(edition, catalogue, naming.words(), years);
        List<YearTable.Rows> rates = new ArrayList<>();
        items.stream().filter(ItemsBehind.Shown::isLevel).forEach(shown -> rates.add(itemRows(shown, figures)));
        indicators.forEach((indicator, assessments) -> {
            if (!catalogue.isCount(indicator)) {
                rates.add(indicatorRows(indicator, assessments, 0, figures));
            }
        });
        return table.of(
                title,
                beneath,
                naming.words().say("column.indicator"),
                counts(indicators, items, figures),
                YearTable.Rates.RATES,
                rates,
                figures.notes());
    }

    /** The items as they follow each other in the form, each indicator that is a count where its own item would be. */
    private List<YearTable.Rows> counts(
            Map<Indicator, List<Assessment>> indicators, List<ItemsBehind.Shown> items, NotedFigures figures) {
        List<ItemsBehind.Shown> counted =
                items.stream().filter(shown -> !shown.isLevel()).toList();
        Map<String, Integer> depths = new HashMap<>();
        counted.forEach(shown -> depths.put(shown.item().code(), shown.depth()));
        List<Indicator> waiting = new ArrayList<>(
                indicators.keySet().stream().filter(catalogue::isCount).toList());
        waiting.sort(Comparator.comparing(IndicatorTable::firstItem));
        List<YearTable.Rows> counts = new ArrayList<>();
        for (ItemsBehind.Shown shown : counted) {
            String code = shown.item().code();
            while (!waiting.isEmpty() && comesBefore(waiting.get(0), code)) {
                counts.add(countRows(waiting.remove(0), indicators, depths, figures));
            }
            counts.add(itemRows(shown, figures));
        }
        waiting.forEach(indicator -> counts.add(countRows(indicator, indicators, depths, figures)));
        return counts;
    }

    /** A sum comes before its parts, a part after its whole. */
    private static boolean comesBefore(Indicator indicator, String item) {
        int order = firstItem(indicator).compareTo(item);
        return order < 0 || (order == 0 && !ItemsBehind.isReported(indicator));
    }

    private static String firstItem(Indicator indicator) {
        return indicator.numerator().references().get(0).item();
    }

    private YearTable.Rows countRows(
            Indicator indicator,
            Map<Indicator, List<Assessment>> indicators,
            Map<String, Integer> depths,
            NotedFigures figures) {
        Integer whole = ItemsBehind.isReported(indicator) ? depths.get(firstItem(indicator)) : null;
        return indicatorRows(
                indicator, indicators.getOrDefault(indicator, List.of()), whole == null ? 0 : whole + 1, figures);
    }

    private YearTable.Rows indicatorRows(
            Indicator indicator, List<Assessment> assessments, int depth, NotedFigures figures) {
        return new YearTable.Rows(indicator.unit(), common -> {
            List<TableBlock.Line> lines = new ArrayList<>();
            for (Breakdown breakdown : rows.of(indicator.code(), BreakdownRows.demanded(assessments))) {
                boolean total = breakdown.isTotal();
                String label = total
                        ? table.label(naming.indicator(indicator), indicator.unit(), common)
                        : naming.breakdown(breakdown);
                List<Assessment> own = assessments.stream()
                        .filter(assessment ->
                                assessment.target().slice().toBreakdown().equals(breakdown))
                        .toList();
                NotedFigures.Row row = figures.indicator(indicator, breakdown, own);
                lines.add(new TableBlock.Line(
                        label + row.mark(), STEP * (total ? depth : depth + 1), false, row.entries()));
            }
            return new TableBlock.Group(lines);
        });
    }

    private YearTable.Rows itemRows(ItemsBehind.Shown shown, NotedFigures figures) {
        Item item = shown.item();
        return new YearTable.Rows(item.unit(), common -> {
            Breakdown whole = shown.breakdowns().get(0);
            String name = shown.depth() > 0 ? naming.item(item) : naming.itemAlone(item);
            String stub = whole.isTotal() ? name : naming.words().say("method.slice", name, naming.breakdown(whole));
            List<TableBlock.Line> lines = new ArrayList<>();
            lines.add(new TableBlock.Line(
                    table.label(stub, item.unit(), common), STEP * shown.depth(), false, figures.amounts(item, whole)));
            shown.breakdowns().stream()
                    .skip(1)
                    .forEach(part -> lines.add(new TableBlock.Line(
                            part(part, Set.copyOf(shown.breakdowns())),
                            STEP * (shown.depth() + 1),
                            false,
                            figures.amounts(item, part))));
            return new TableBlock.Group(lines);
        });
    }

    /** A part that stands without the other is 其中. */
    private String part(Breakdown part, Set<Breakdown> all) {
        Breakdown others = part.sex() != Sex.TOTAL
                ? part.withSex(part.sex() == Sex.FEMALE ? Sex.MALE : Sex.FEMALE)
                : part.withResidence(part.residence() == Residence.URBAN ? Residence.RURAL : Residence.URBAN);
        String name = naming.breakdown(part);
        return part.age().isTotal() && !all.contains(others) ? naming.words().say("stub.among", name) : name;
    }
}
