package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Wording;

/**
 * The chapter of a domain: a table by year for each form that gives it three indicators or more and one for the rest,
 * then what was counted of both sexes in the edition's year, and the differences between women and men. A rest of one or
 * two indicators joins the shortest of the other tables.
 */
final class DomainChapter {

    private static final int FEWEST_IN_A_TABLE = 3;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final BreakdownRows rows;
    private final IndicatorTable table;
    private final SexTable sexTable;
    private final GenderTable genderTable;
    private final ChapterIntroduction introduction;

    DomainChapter(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.rows = new BreakdownRows(edition.indicators(), years);
        this.table = new IndicatorTable(edition, catalogue, naming, years, rows);
        this.sexTable = new SexTable(edition, catalogue, naming, years);
        this.genderTable = new GenderTable(edition, catalogue, naming);
        this.introduction = new ChapterIntroduction(edition, naming, years);
    }

    Chapter chapter(Domain domain) {
        Map<Indicator, List<Assessment>> indicators = domain.indicators(catalogue);
        List<TableBlock> tables = tables(domain, indicators);
        return new Chapter(
                naming.domain(domain),
                naming.domainBeneath(domain),
                introduction.of(domain, indicators, tables),
                tables,
                indicators.keySet().stream().map(this::explanation).toList());
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
        ItemsBehind items = new ItemsBehind(catalogue, edition, years, rows, indicators);
        List<TableBlock> tables = new ArrayList<>();
        byForm.forEach((code, members) -> tables.add(formTable(code, members, items)));
        if (!last.isEmpty()) {
            tables.add(lastTable(domain, joined, last, items, tables.isEmpty()));
        }
        sexTable.of(
                        words.say("table.by-sex", naming.domain(domain), edition.year()),
                        naming.beneath().say("table.by-sex", naming.domainBeneath(domain), edition.year()),
                        counted(indicators.keySet()))
                .ifPresent(tables::add);
        genderTable.of(domain, indicators.keySet()).ifPresent(tables::add);
        return tables;
    }

    /** What the indicators are computed from, without the population, which has a chapter of its own. */
    private List<Item> counted(Collection<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.references().stream())
                .map(Reference::item)
                .filter(item -> !Figures.formOf(item).equals(PopulationChapter.FORM))
                .distinct()
                .sorted()
                .flatMap(item -> catalogue.item(item).stream())
                .toList();
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

    private TableBlock formTable(String code, Map<Indicator, List<Assessment>> members, ItemsBehind items) {
        Form form = catalogue.form(code).orElseThrow();
        return table.of(naming.form(form), naming.formBeneath(form), members, items.take(members));
    }

    private TableBlock lastTable(
            Domain domain,
            Optional<String> joined,
            Map<Indicator, List<Assessment>> members,
            ItemsBehind items,
            boolean only) {
        if (only || joined.isEmpty()) {
            String key = only ? "table.main" : "table.rest";
            return table.of(
                    words.say(key, naming.domain(domain)),
                    naming.beneath().say(key, naming.domainBeneath(domain)),
                    members,
                    items.take(members));
        }
        Form form = joined.flatMap(catalogue::form).orElseThrow();
        return table.of(
                words.say("table.joined", naming.form(form)),
                naming.beneath().say("table.joined", naming.formBeneath(form)),
                members,
                items.take(members));
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
