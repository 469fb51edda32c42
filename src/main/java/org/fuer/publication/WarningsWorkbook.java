package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;

/** {@code warnings.xlsx}: the targets in danger with their reasons, the others, and how many stand where. */
final class WarningsWorkbook {

    private static final List<Warning> DANGER = List.of(Warning.RED, Warning.ORANGE);

    /** The column of the overview that leads to a block. */
    private static final int SEE = 10;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final TargetWords demands;
    private final JudgedValue values;
    private final List<Domain> domains;
    private final Map<String, Spot> overviewRows = new HashMap<>();

    WarningsWorkbook(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.demands = new TargetWords(naming, edition.place().settings().assessment());
        this.values = new JudgedValue(edition, naming);
        this.domains = Domain.of(edition.assessments());
    }

    void print(Path file) throws IOException {
        String title = words.say("warnings.title", edition.place().settings().shortName(), edition.year());
        try (Book book = new Book(title, edition.year())) {
            ListSheet danger = list(book, words.say("warnings.danger"), title, DANGER);
            list(book, words.say("warnings.others"), title, List.of(Warning.GREEN, Warning.GREY));
            counts(book, title);
            details(book, danger);
            book.write(file);
        }
    }

    /** The blocks of the warnings; each row of the overview leads to its block, and the block leads back. */
    private void details(Book book, ListSheet overview) {
        WarningDetails details = new WarningDetails(edition, catalogue, naming, demands);
        for (Warning level : DANGER) {
            Map<Assessment, Domain> warnings = of(level);
            if (!warnings.isEmpty()) {
                details.print(book, level, warnings, overviewRows)
                        .forEach((code, block) -> overview.link(
                                Objects.requireNonNull(overviewRows.get(code)).row(), SEE, block.sheet(), block.row()));
            }
        }
    }

    private ListSheet list(Book book, String name, String title, List<Warning> levels) {
        boolean detailed = levels.equals(DANGER);
        ListSheet list = new ListSheet(book, name, Paper.LANDSCAPE, title, name, headings(detailed));
        Notes notes = new Notes();
        for (Warning level : levels) {
            of(level).forEach((assessment, domain) -> {
                List<Entry> row = row(domain, assessment, notes);
                if (detailed) {
                    row.add(Entry.words(words.say("warnings.see")));
                    overviewRows.put(assessment.target().code(), new Spot(list.name(), list.at() + 1));
                }
                list.add(row, 0, Style.Band.of(level));
            });
        }
        if (levels.stream().allMatch(level -> of(level).isEmpty())) {
            list.addText(words.say("warnings.none"));
        }
        list.end(notes.all());
        return list;
    }

    private List<ListSheet.Heading> headings(boolean detailed) {
        List<ListSheet.Heading> headings = new ArrayList<>(List.of(
                ListSheet.Heading.centred(words.say("column.warning"), 36),
                ListSheet.Heading.left(words.say("column.domain"), 74),
                ListSheet.Heading.left(words.say("column.indicator"), 124),
                ListSheet.Heading.centred(words.say("column.measure"), 44),
                ListSheet.Heading.centred(words.say("column.demand"), 56),
                ListSheet.Heading.centred(words.say("column.due"), 32),
                ListSheet.Heading.figures(words.say("column.value-of", edition.year()), 52),
                ListSheet.Heading.centred(words.say("column.status"), 48),
                ListSheet.Heading.left(words.say("column.responsible"), 88),
                ListSheet.Heading.left(words.say("column.reason"), 262)));
        if (detailed) {
            headings.add(ListSheet.Heading.centred(words.say("column.details"), 36));
        }
        return headings;
    }

    /** The targets of a level with their domains, in the order of these. */
    private Map<Assessment, Domain> of(Warning level) {
        Map<Assessment, Domain> warnings = new LinkedHashMap<>();
        for (Domain domain : domains) {
            domain.assessments().stream()
                    .filter(assessment -> assessment.warning() == level)
                    .forEach(assessment -> warnings.put(assessment, domain));
        }
        return warnings;
    }

    private List<Entry> row(Domain domain, Assessment assessment, Notes notes) {
        Indicator indicator =
                catalogue.indicator(assessment.target().indicator()).orElseThrow();
        Breakdown breakdown = assessment.target().slice().toBreakdown();
        return new ArrayList<>(List.of(
                Entry.words(naming.warning(assessment.warning())),
                Entry.words(naming.domain(domain)),
                Entry.words(naming.indicator(indicator, breakdown)),
                Entry.words(naming.measure(indicator.unit())),
                demands.demand(assessment, notes),
                demands.due(assessment.target()),
                values.of(assessment, indicator, notes),
                Entry.words(naming.status(assessment.status())),
                Entry.words(naming.units(assessment.target().units())),
                Entry.words(naming.reason(assessment.reasonKey(), assessment.reasonArguments()))));
    }

    private void counts(Book book, String title) {
        List<ListSheet.Heading> headings = new ArrayList<>();
        headings.add(ListSheet.Heading.left(words.say("column.domain"), 112));
        headings.add(ListSheet.Heading.centred(words.say("column.targets"), 40));
        for (Status status : Status.values()) {
            headings.add(ListSheet.Heading.centred(naming.status(status), 42));
        }
        headings.add(ListSheet.Heading.centred(words.say("column.all-met"), 42));
        headings.add(ListSheet.Heading.centred(words.say("column.all-not-met"), 42));
        headings.add(ListSheet.Heading.centred(words.say("column.unjudged"), 48));
        headings.add(ListSheet.Heading.centred(words.say("column.met-of-judged"), 52));
        ListSheet list = new ListSheet(
                book, words.say("warnings.counts"), Paper.LANDSCAPE, title, words.say("warnings.counts"), headings);
        for (Domain domain : domains) {
            list.add(counts(naming.domain(domain), StatusRow.scope(domain), StatusCounts.of(domain.assessments())));
        }
        StatusCounts all = StatusCounts.of(edition.assessments());
        list.addTotal(counts(words.say("warnings.all"), StatusRow.ALL, all));
        list.end(List.of(words.say("warnings.rate"), naming.rate(all)));
    }

    private static List<Entry> counts(String label, String scope, StatusCounts counts) {
        List<Entry> row = new ArrayList<>();
        row.add(Entry.words(label));
        row.addAll(StatusRow.of(scope, counts, Entry.NONE));
        return row;
    }
}
