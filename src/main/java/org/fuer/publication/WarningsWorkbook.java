package org.fuer.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;

/** {@code warnings.xlsx}: the targets in danger with their reasons, the others, and how many stand where. */
final class WarningsWorkbook {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final TargetWords demands;
    private final Figures figures;
    private final List<Domain> domains;

    WarningsWorkbook(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.demands = new TargetWords(naming, edition.place().settings().assessment());
        this.figures = new Figures(edition);
        this.domains = Domain.of(edition.assessments());
    }

    void print(Path file) throws IOException {
        String title = words.say("warnings.title", edition.place().settings().shortName(), edition.year());
        try (Book book = new Book(title, edition.year())) {
            list(book, words.say("warnings.danger"), title, List.of(Warning.RED, Warning.ORANGE));
            list(book, words.say("warnings.others"), title, List.of(Warning.GREEN, Warning.GREY));
            counts(book, title);
            book.write(file);
        }
    }

    private void list(Book book, String name, String title, List<Warning> levels) {
        ListSheet list = new ListSheet(
                book,
                name,
                Paper.LANDSCAPE,
                title,
                name,
                List.of(
                        ListSheet.Heading.centred(words.say("column.warning"), 30),
                        ListSheet.Heading.left(words.say("column.domain"), 74),
                        ListSheet.Heading.left(words.say("column.indicator"), 130),
                        ListSheet.Heading.centred(words.say("column.measure"), 44),
                        ListSheet.Heading.centred(words.say("column.demand"), 56),
                        ListSheet.Heading.centred(words.say("column.due"), 32),
                        ListSheet.Heading.figures(words.say("column.value-of", edition.year()), 52),
                        ListSheet.Heading.centred(words.say("column.status"), 48),
                        ListSheet.Heading.left(words.say("column.responsible"), 88),
                        ListSheet.Heading.left(words.say("column.reason"), 230)));
        Notes notes = new Notes();
        for (Warning level : levels) {
            for (Domain domain : domains) {
                domain.assessments().stream()
                        .filter(assessment -> assessment.warning() == level)
                        .forEach(assessment -> list.add(row(domain, assessment, notes), 0, band(level)));
            }
        }
        list.end(notes.all());
    }

    private List<Entry> row(Domain domain, Assessment assessment, Notes notes) {
        Indicator indicator =
                catalogue.indicator(assessment.target().indicator()).orElseThrow();
        Breakdown breakdown = assessment.target().slice().toBreakdown();
        String name = naming.indicator(indicator);
        return List.of(
                Entry.words(naming.warning(assessment.warning())),
                Entry.words(naming.domain(domain)),
                Entry.words(breakdown.isTotal() ? name : words.say("method.slice", name, naming.breakdown(breakdown))),
                Entry.words(naming.measure(indicator.unit())),
                demands.demand(assessment, notes),
                demands.due(assessment.target()),
                value(assessment, indicator, breakdown),
                Entry.words(naming.status(assessment.status())),
                Entry.words(naming.units(assessment.target().units())),
                Entry.words(naming.reason(assessment.reasonKey(), assessment.reasonArguments())));
    }

    private Entry value(Assessment assessment, Indicator indicator, Breakdown breakdown) {
        BigDecimal value = assessment.value();
        if (value == null) {
            return figures.indicator(indicator, breakdown, edition.year());
        }
        RoundingMode rounding = edition.place().settings().yearbook().rounding();
        return figures.figure(value, ShownDigits.of(assessment, indicator.decimals(), rounding), ObsStatus.A);
    }

    private static Style.Band band(Warning warning) {
        return switch (warning) {
            case RED -> Style.Band.RED;
            case ORANGE -> Style.Band.ORANGE;
            case GREEN -> Style.Band.GREEN;
            case GREY -> Style.Band.GREY;
        };
    }

    private void counts(Book book, String title) {
        List<ListSheet.Heading> headings = new ArrayList<>();
        headings.add(ListSheet.Heading.left(words.say("column.domain"), 130));
        headings.add(ListSheet.Heading.centred(words.say("column.targets"), 48));
        for (Status status : Status.values()) {
            headings.add(ListSheet.Heading.centred(naming.status(status), 48));
        }
        headings.add(ListSheet.Heading.centred(words.say("column.met-of-judged"), 64));
        headings.add(ListSheet.Heading.centred(words.say("column.met-of-all"), 64));
        ListSheet list = new ListSheet(
                book, words.say("warnings.counts"), Paper.LANDSCAPE, title, words.say("warnings.counts"), headings);
        for (Domain domain : domains) {
            list.add(counts(naming.domain(domain), new StatusCounts(domain.assessments())));
        }
        StatusCounts all = new StatusCounts(edition.assessments());
        list.addTotal(counts(words.say("warnings.all"), all));
        list.end(List.of(words.say("warnings.rate", all.met(), all.judged(), all.targets())));
    }

    private static List<Entry> counts(String label, StatusCounts counts) {
        List<Entry> row = new ArrayList<>();
        row.add(Entry.words(label));
        row.add(Entry.count(counts.targets()));
        for (Status status : Status.values()) {
            row.add(Entry.count(counts.of(status)));
        }
        row.add(Entry.share(counts.met(), counts.judged()));
        row.add(Entry.share(counts.met(), counts.targets()));
        return row;
    }
}
