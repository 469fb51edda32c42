package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Statement;

/** 简要说明 at the beginning of a domain's chapter: what, source, coverage, method, changes of definition, progress. */
final class ChapterIntroduction {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final CountWords counts;
    private final KeyChanges keyChanges;

    ChapterIntroduction(Edition edition, Naming naming, YearColumns years) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.counts = new CountWords(naming);
        this.keyChanges = new KeyChanges(edition, naming);
    }

    List<Statement> of(Domain domain, Map<Indicator, List<Assessment>> indicators, List<TableBlock> tables) {
        List<Statement> paragraphs = new ArrayList<>();
        paragraphs.add(Statement.plain(words.say(
                "introduction.what",
                naming.domain(domain),
                naming.list(tables.stream().map(TableBlock::title).toList()))));
        paragraphs.add(Statement.plain(words.say(
                "introduction.source",
                naming.list(sources(indicators)),
                edition.place().settings().name())));
        paragraphs.add(Statement.plain(words.say("introduction.method")));
        paragraphs.add(Statement.plain(changes(indicators)));
        StatusCounts statuses = StatusCounts.of(domain.assessments());
        String scope = StatusRow.scope(domain);
        List<Statement> progress = new ArrayList<>(List.of(Statement.of(
                words,
                "introduction.progress",
                counts.targets(scope, statuses),
                edition.year(),
                counts.byStatus(scope, statuses))));
        keyChanges.of(indicators).ifPresent(progress::add);
        paragraphs.add(Statement.joined("", progress));
        return paragraphs;
    }

    /** The units with the forms that the indicators stand in. */
    private List<String> sources(Map<Indicator, List<Assessment>> indicators) {
        SortedSet<String> forms = new TreeSet<>();
        indicators.keySet().forEach(indicator -> forms.addAll(Figures.formsOf(indicator)));
        Map<String, List<String>> formsByUnit = new LinkedHashMap<>();
        for (String form : forms) {
            edition.place().unitOf(form).ifPresent(unit -> formsByUnit
                    .computeIfAbsent(unit.nameZh(), any -> new ArrayList<>())
                    .add(form));
        }
        return formsByUnit.entrySet().stream()
                .map(entry -> words.say("source", entry.getKey(), naming.list(entry.getValue())))
                .toList();
    }

    /** The breaks (口径调整) in the years of the tables. */
    private String changes(Map<Indicator, List<Assessment>> indicators) {
        List<String> changes = new ArrayList<>();
        for (Indicator indicator : indicators.keySet()) {
            for (Break one : edition.place().breaks()) {
                if (one.indicator().equals(indicator.code())
                        && one.year() > years.first()
                        && one.year() <= edition.year()) {
                    changes.add(words.say("introduction.break", naming.indicator(indicator), one.year(), one.why()));
                }
            }
        }
        return changes.isEmpty()
                ? words.say("introduction.no-breaks", years.first(), years.last())
                : words.say("introduction.breaks", String.join(words.say("changes.list"), changes));
    }
}
