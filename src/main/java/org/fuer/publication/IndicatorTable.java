package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;

/** A table of indicators by year, each with its breakdowns as rows and its targets at the right. */
final class IndicatorTable {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final Figures figures;
    private final BreakdownRows rows;
    private final TargetWords demands;

    IndicatorTable(Edition edition, Naming naming, YearColumns years) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.figures = new Figures(edition);
        this.rows = new BreakdownRows(edition.indicators(), years);
        this.demands = new TargetWords(naming, edition.place().settings().assessment());
    }

    /**
     * A table of these indicators. A unit of measure that more than half of them share stands above it, others stand in
     * the stub.
     */
    TableBlock of(String title, String beneath, Map<Indicator, List<Assessment>> indicators) {
        String common = commonMeasure(indicators.keySet());
        Notes notes = new Notes();
        List<TableBlock.Group> groups = new ArrayList<>();
        indicators.forEach((indicator, assessments) -> groups.add(group(indicator, assessments, common, notes)));
        return new TableBlock(
                title,
                beneath,
                measure(indicators.keySet(), common),
                years.columnsWithTarget(words),
                groups,
                notes.all());
    }

    /** The unit of measure that more than half of the indicators share; empty for none. */
    private static String commonMeasure(Collection<Indicator> indicators) {
        return indicators.stream()
                .collect(Collectors.groupingBy(Indicator::unit, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() * 2 > indicators.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private String measure(Collection<Indicator> indicators, String common) {
        if (common.isEmpty()) {
            return "";
        }
        boolean always =
                indicators.stream().allMatch(indicator -> indicator.unit().equals(common));
        return always ? naming.measure(common) : words.say("measure.mostly", naming.measure(common));
    }

    private TableBlock.Group group(
            Indicator indicator, List<Assessment> assessments, String commonMeasure, Notes notes) {
        Map<Breakdown, List<Assessment>> demanded = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            demanded.computeIfAbsent(assessment.target().slice().toBreakdown(), any -> new ArrayList<>())
                    .add(assessment);
        }
        String name = naming.indicator(indicator);
        if (!indicator.unit().equals(commonMeasure)) {
            name = words.say("stub.measured", name, naming.measure(indicator.unit()));
        }
        List<TableBlock.Line> lines = new ArrayList<>();
        for (Breakdown breakdown : rows.of(indicator.code(), demanded.keySet())) {
            boolean total = breakdown.isTotal();
            String label = (total ? name : naming.breakdown(breakdown)) + smallNumberMark(indicator, breakdown, notes);
            List<Entry> values = new ArrayList<>();
            List<Assessment> targets = demanded.getOrDefault(breakdown, List.of());
            for (int year : years.years()) {
                values.add(
                        year == edition.year()
                                ? figures.judged(indicator, breakdown, targets)
                                : figures.indicator(indicator, breakdown, year));
            }
            addLines(lines, label, total, values, targets, notes);
        }
        return new TableBlock.Group(lines);
    }

    private void addLines(
            List<TableBlock.Line> lines,
            String label,
            boolean total,
            List<Entry> values,
            List<Assessment> targets,
            Notes notes) {
        int indent = total ? 0 : 2;
        if (targets.isEmpty()) {
            lines.add(new TableBlock.Line(label, indent, false, values));
            return;
        }
        for (int i = 0; i < targets.size(); i++) {
            List<Entry> entries = new ArrayList<>();
            if (i == 0) {
                entries.addAll(values);
            } else {
                values.forEach(value -> entries.add(Entry.NONE));
            }
            Assessment assessment = targets.get(i);
            entries.add(demands.demand(assessment, notes));
            entries.add(demands.due(assessment.target()));
            entries.add(new Entry.Words(naming.status(assessment.status())));
            lines.add(new TableBlock.Line(i == 0 ? label : "", indent, false, entries));
        }
    }

    private String smallNumberMark(Indicator indicator, Breakdown breakdown, Notes notes) {
        boolean small = edition.indicators()
                .find(edition.year(), new IndicatorKey(indicator.code(), breakdown))
                .filter(IndicatorValue::smallNumber)
                .isPresent();
        return small ? notes.mark(words.say("note.small-number", edition.year())) : "";
    }
}
