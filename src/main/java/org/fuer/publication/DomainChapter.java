package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;

/** The chapter of a domain: a table for each form that gives it three indicators or more, one for the rest. */
final class DomainChapter {

    private static final int FEWEST_IN_A_TABLE = 3;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final IndicatorTable table;

    DomainChapter(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.table = new IndicatorTable(edition, naming, years);
    }

    Chapter chapter(Domain domain) {
        Map<Indicator, List<Assessment>> indicators = new LinkedHashMap<>();
        for (Assessment assessment : domain.assessments()) {
            catalogue.indicator(assessment.target().indicator()).ifPresent(indicator -> indicators
                    .computeIfAbsent(indicator, any -> new ArrayList<>())
                    .add(assessment));
        }
        return new Chapter(
                naming.domain(domain),
                naming.domainBeneath(domain),
                List.of(introduction(domain, indicators)),
                tables(domain, indicators),
                indicators.keySet().stream().map(this::explanation).toList());
    }

    private String introduction(Domain domain, Map<Indicator, List<Assessment>> indicators) {
        SortedSet<String> forms = new TreeSet<>();
        indicators.keySet().forEach(indicator -> forms.addAll(Figures.formsOf(indicator)));
        Map<String, List<String>> formsByUnit = new LinkedHashMap<>();
        for (String form : forms) {
            edition.place().unitOf(form).ifPresent(unit -> formsByUnit
                    .computeIfAbsent(unit.nameZh(), any -> new ArrayList<>())
                    .add(form));
        }
        List<String> sources = formsByUnit.entrySet().stream()
                .map(entry -> words.say("source", entry.getKey(), naming.list(entry.getValue())))
                .toList();
        return words.say(
                "domain.introduction",
                domain.assessments().size(),
                indicators.size(),
                naming.list(sources),
                new StatusCounts(domain.assessments()).inWords(naming));
    }

    private List<TableBlock> tables(Domain domain, Map<Indicator, List<Assessment>> indicators) {
        Map<String, Map<Indicator, List<Assessment>>> byForm = new LinkedHashMap<>();
        indicators.forEach((indicator, assessments) -> byForm.computeIfAbsent(
                        Figures.formOf(indicator.numerator().references().get(0).item()), any -> new LinkedHashMap<>())
                .put(indicator, assessments));
        List<TableBlock> tables = new ArrayList<>();
        Map<Indicator, List<Assessment>> rest = new LinkedHashMap<>();
        byForm.forEach((code, members) -> {
            if (members.size() < FEWEST_IN_A_TABLE) {
                rest.putAll(members);
            } else {
                Form form = catalogue.form(code).orElseThrow();
                tables.add(table.of(naming.form(form), naming.formBeneath(form), members));
            }
        });
        if (!rest.isEmpty()) {
            String key = tables.isEmpty() ? "table.main" : "table.rest";
            tables.add(table.of(
                    words.say(key, naming.domain(domain)),
                    naming.beneath().say(key, naming.domainBeneath(domain)),
                    rest));
        }
        return tables;
    }

    private Chapter.Explanation explanation(Indicator indicator) {
        return new Chapter.Explanation(
                naming.indicator(indicator),
                indicator.definitionZh(),
                naming.method(indicator),
                naming.measure(indicator.unit()),
                indicator.sourceNote());
    }
}
