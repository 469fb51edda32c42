package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.fact.Reporting;
import org.fuer.fact.Submission;

/** {@code collection.xlsx}: who sent what, in which state, who is late or has not sent, and every finding. */
final class CollectionWorkbook {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final FindingWords findingWords;
    private final LocalDate deadline;
    private final Arrears arrears;

    CollectionWorkbook(Edition edition, Naming naming, Language language) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.findingWords = new FindingWords(language, naming);
        this.deadline = edition.place().settings().deadline().atYear(edition.year() + 1);
        this.arrears = Arrears.of(edition);
    }

    void print(Path file) throws IOException {
        String title = words.say("collection.title", edition.place().settings().shortName(), edition.year());
        try (Book book = new Book(title, edition.year())) {
            units(book, title);
            submissions(book);
            findings(book);
            new RulesNotRun(edition, naming).print(book);
            book.write(file);
        }
    }

    private void units(Book book, String title) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.units"),
                Paper.LANDSCAPE,
                title,
                words.say("collection.deadline", deadline),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 110),
                        ListSheet.Heading.centred(words.say("column.state"), 60),
                        ListSheet.Heading.figures(words.say("column.owed-forms"), 50),
                        ListSheet.Heading.figures(words.say("column.received-forms"), 48),
                        ListSheet.Heading.figures(words.say("column.passed-forms"), 60),
                        ListSheet.Heading.figures(words.say("column.owed-cells"), 55),
                        ListSheet.Heading.figures(words.say("column.filled-cells"), 55),
                        ListSheet.Heading.figures(words.say("column.completeness"), 52),
                        ListSheet.Heading.centred(words.say("column.reported-on"), 70),
                        ListSheet.Heading.centred(words.say("column.timely"), 52),
                        ListSheet.Heading.left(words.say("column.wanted"), 190)));
        for (Reporting reporting : edition.reportings()) {
            list.add(unit(reporting), 1, band(reporting));
        }
        list.end(List.of(words.say("collection.note")));
    }

    private List<Entry> unit(Reporting reporting) {
        LocalDate reported = reporting.reportedOn();
        return List.of(
                Entry.words(naming.unit(reporting.unit())),
                Entry.words(words.say("unit-state." + state(reporting))),
                Entry.count(reporting.owedForms()),
                Entry.count(reporting.receivedForms()),
                Entry.count(reporting.passedForms()),
                Entry.count(reporting.owedCells()),
                Entry.count(reporting.filledCells()),
                Entry.share(reporting.filledCells(), reporting.owedCells()),
                Entry.words(reported == null ? "" : reported.toString()),
                Entry.words(timeliness(reporting)),
                Entry.words(wanted(reporting)));
    }

    private String state(Reporting reporting) {
        if (reporting.owedForms() == 0) {
            return "nothing-owed";
        }
        if (arrears.silentUnits().contains(reporting.unit())) {
            return "silent";
        }
        if (!arrears.missingForms(reporting.unit()).isEmpty()) {
            return "owes-forms";
        }
        return blockedForms(reporting).isEmpty() ? "complete" : "blocked";
    }

    private Style.Band band(Reporting reporting) {
        return switch (state(reporting)) {
            case "silent" -> Style.Band.RED;
            case "owes-forms", "blocked" -> Style.Band.ORANGE;
            case "complete" -> Style.Band.GREEN;
            default -> Style.Band.NONE;
        };
    }

    private List<String> blockedForms(Reporting reporting) {
        return edition.place().unit(reporting.unit()).map(arrears::blockedForms).orElse(List.of());
    }

    private String timeliness(Reporting reporting) {
        if (arrears.silentUnits().contains(reporting.unit())) {
            return words.say("timely.silent");
        }
        LocalDate reported = reporting.reportedOn();
        if (reported == null) {
            return words.say("timely.unknown");
        }
        return words.say(reported.isAfter(deadline) ? "timely.late" : "timely.in-time");
    }

    /** What a unit must still do and, last, what it may do. */
    private String wanted(Reporting reporting) {
        List<String> wanted = new ArrayList<>();
        addForms(wanted, "wanted.forms", arrears.missingForms(reporting.unit()));
        addForms(wanted, "wanted.corrections", blockedForms(reporting));
        addForms(wanted, "wanted.optional", arrears.optionalForms(reporting.unit()));
        return String.join("\n", wanted);
    }

    private void addForms(List<String> wanted, String key, List<String> forms) {
        if (!forms.isEmpty()) {
            wanted.add(words.say(key, naming.forms(forms)));
        }
    }

    private void submissions(Book book) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.submissions"),
                Paper.LANDSCAPE,
                words.say("collection.submissions"),
                words.say("collection.ledger"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 90),
                        ListSheet.Heading.left(words.say("column.file"), 196),
                        ListSheet.Heading.left(words.say("column.forms"), 70),
                        ListSheet.Heading.centred(words.say("column.state"), 60),
                        ListSheet.Heading.figures(words.say("column.cells"), 42),
                        ListSheet.Heading.figures(words.say("column.facts"), 42),
                        ListSheet.Heading.figures(words.say("column.blanks"), 42),
                        ListSheet.Heading.figures(words.say("column.symbols"), 42),
                        ListSheet.Heading.figures(words.say("column.rejected"), 42),
                        ListSheet.Heading.figures(words.say("column.errors"), 42),
                        ListSheet.Heading.figures(words.say("column.warnings"), 42),
                        ListSheet.Heading.centred(words.say("column.reported-on"), 68)));
        for (Submission submission : edition.submissions()) {
            list.add(submission(submission));
        }
        list.end(List.of());
    }

    private List<Entry> submission(Submission submission) {
        LocalDate reported = submission.reportedOn();
        return List.of(
                Entry.words(naming.unit(submission.unit())),
                Entry.words(submission.file()),
                Entry.words(String.join(" ", submission.forms())),
                Entry.words(words.say("state." + submission.state().code())),
                Entry.count(submission.cells()),
                Entry.count(submission.facts()),
                Entry.count(submission.blanks()),
                Entry.count(submission.symbols()),
                Entry.count(submission.rejected()),
                Entry.count(submission.errors()),
                Entry.count(submission.warnings()),
                Entry.words(reported == null ? "" : reported.toString()));
    }

    private void findings(Book book) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.findings"),
                Paper.LANDSCAPE,
                words.say("collection.findings"),
                words.say("collection.findings-note"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 80),
                        ListSheet.Heading.left(words.say("column.file"), 130),
                        ListSheet.Heading.left(words.say("column.sheet"), 70),
                        ListSheet.Heading.centred(words.say("column.cell"), 38),
                        ListSheet.Heading.centred(words.say("column.severity"), 48),
                        ListSheet.Heading.centred(words.say("column.rule"), 74),
                        ListSheet.Heading.left(words.say("column.value"), 60),
                        ListSheet.Heading.left(words.say("column.expected"), 80),
                        ListSheet.Heading.left(words.say("column.message"), 220)));
        List<Finding> gravestFirst = edition.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        gravestFirst.forEach(finding -> list.add(finding(finding), 4, band(finding.severity())));
        list.end(List.of());
    }

    private List<Entry> finding(Finding finding) {
        return List.of(
                Entry.words(naming.unit(finding.unit())),
                Entry.words(finding.source().file()),
                Entry.words(finding.source().sheet()),
                Entry.words(finding.source().cell()),
                Entry.words(words.say("severity." + finding.severity().code())),
                Entry.words(finding.rule()),
                Entry.words(finding.value()),
                Entry.words(finding.expected()),
                Entry.words(findingWords.say(finding)));
    }

    private static Style.Band band(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.Band.RED;
            case WARNING -> Style.Band.ORANGE;
            case NOTICE -> Style.Band.NONE;
        };
    }
}
