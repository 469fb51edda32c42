package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;

/**
 * The chapter of a domain: a table for each form that gives it three indicators or more, one for the rest, and one of
 * women beside men. A rest of one or two indicators joins the shortest of the other tables.
 */
final class DomainChapter {

    private static final int FEWEST_IN_A_TABLE = 3;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final IndicatorTable table;
    private final GenderTable genderTable;
    private final KeyChanges keyChanges;
    private final SourceWords sources;

    DomainChapter(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.table = new IndicatorTable(edition, naming, years);
        this.genderTable = new GenderTable(edition, catalogue, naming);
        this.keyChanges = new KeyChanges(edition, naming);
        this.sources = new SourceWords(edition, naming);
    }

    Chapter chapter(Domain domain) {
        Map<Indicator, List<Assessment>> indicators = domain.indicators(catalogue);
        return new Chapter(
                naming.domain(domain),
                naming.domainBeneath(domain),
                introduction(domain, indicators),
                tables(domain, indicators),
                indicators.keySet().stream().map(this::explanation).toList());
    }

    private List<String> introduction(Domain domain, Map<Indicator, List<Assessment>> indicators) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(contents(domain, indicators));
        keyChanges.of(indicators).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private String contents(Domain domain, Map<Indicator, List<Assessment>> indicators) {
        return words.say(
                "domain.introduction",
                domain.assessments().size(),
                indicators.size(),
                sources.ofIndicators(indicators.keySet()),
                naming.counts(StatusCounts.of(domain.assessments())));
    }

    private List<TableBlock> tables(Domain domain, Map<Indicator, List<Assessment>> indicators) {
        Map<String, Map<Indicator, List<Assessment>>> byForm = new LinkedHashMap<>();
        indicators.forEach((indicator, assessments) -> byForm.computeIfAbsent(
                        Figures.formOf(indicator.numerator().references().get(0).item()), any -> new LinkedHashMap<>())
                .put(indicator, assessments));
        Map<Indicator, List<Assessment>> rest = takeShort(byForm);
        Optional<String> joined = rest.isEmpty() || rest.size() >= FEWEST_IN_A_TABLE
                ? Optional.empty()
                : byForm.entrySet().stream()
                        .min(Comparator.comparing(form -> form.getValue().size()))
                        .map(Map.Entry::getKey);
        Map<Indicator, List<Assessment>> last = new LinkedHashMap<>();
        joined.map(byForm::remove).ifPresent(last::putAll);
        last.putAll(rest);
        List<TableBlock> tables = new ArrayList<>();
        byForm.forEach((code, members) -> tables.add(formTable(code, members)));
        if (!last.isEmpty()) {
            tables.add(lastTable(domain, joined, last, tables.isEmpty()));
        }
        genderTable.of(domain, indicators.keySet()).ifPresent(tables::add);
        return tables;
    }

    /** Takes the tables out that would be too short, and gives what stood in them. */
    private static Map<Indicator, List<Assessment>> takeShort(Map<String, Map<Indicator, List<Assessment>>> byForm) {
        Map<Indicator, List<Assessment>> rest = new LinkedHashMap<>();
        byForm.values().removeIf(members -> {
            if (members.size() < FEWEST_IN_A_TABLE) {
                rest.putAll(members);
                return true;
            }
            return false;
        });
        return rest;
    }

    private TableBlock formTable(String code, Map<Indicator, List<Assessment>> members) {
        Form form = catalogue.form(code).orElseThrow();
        return table.of(naming.form(form), naming.formBeneath(form), members);
    }

    private TableBlock lastTable(
            Domain domain, Optional<String> joined, Map<Indicator, List<Assessment>> members, boolean only) {
        if (only || joined.isEmpty()) {
            String key = only ? "table.main" : "table.rest";
            return table.of(
                    words.say(key, naming.domain(domain)),
                    naming.beneath().say(key, naming.domainBeneath(domain)),
                    members);
        }
        Form form = joined.flatMap(catalogue::form).orElseThrow();
        return table.of(
                words.say("table.joined", naming.form(form)),
                naming.beneath().say("table.joined", naming.formBeneath(form)),
                members);
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
