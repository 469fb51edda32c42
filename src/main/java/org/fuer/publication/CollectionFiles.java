package org.fuer.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.fact.Submission;

/** The sheet 报送明细: each file with its ledger, its findings and who signed it. */
final class CollectionFiles {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Timeliness timeliness;
    private final Map<String, Integer> waiting = new HashMap<>();

    CollectionFiles(Edition edition, Naming naming, Timeliness timeliness) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.timeliness = timeliness;
        edition.findings().stream()
                .filter(Finding::awaitsExplanation)
                .forEach(finding -> waiting.merge(finding.source().file(), 1, Integer::sum));
    }

    void print(Book book) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.submissions"),
                Paper.LANDSCAPE,
                words.say("collection.submissions"),
                words.say("collection.ledger"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 84),
                        ListSheet.Heading.left(words.say("column.file"), 170),
                        ListSheet.Heading.left(words.say("column.forms"), 60),
                        ListSheet.Heading.centred(words.say("column.revision"), 44),
                        ListSheet.Heading.centred(words.say("column.state"), 56),
                        ListSheet.Heading.figures(words.say("column.cells"), 42),
                        ListSheet.Heading.figures(words.say("column.facts"), 44),
                        ListSheet.Heading.figures(words.say("column.blanks"), 38),
                        ListSheet.Heading.figures(words.say("column.symbols"), 38),
                        ListSheet.Heading.figures(words.say("column.rejected"), 38),
                        ListSheet.Heading.figures(words.say("column.errors"), 42),
                        ListSheet.Heading.figures(words.say("column.explained"), 48),
                        ListSheet.Heading.figures(words.say("column.waiting"), 48),
                        ListSheet.Heading.centred(words.say("column.reported-on"), 66),
                        ListSheet.Heading.centred(words.say("column.timely"), 58),
                        ListSheet.Heading.left(words.say("column.filled-by"), 54),
                        ListSheet.Heading.left(words.say("column.phone"), 86)));
        edition.submissions().forEach(submission -> list.add(row(submission), 4, band(submission)));
        list.letFilter();
        list.end(List.of());
    }

    private List<Entry> row(Submission submission) {
        LocalDate reported = submission.reportedOn();
        int awaits = waiting.getOrDefault(submission.file(), 0);
        return List.of(
                Entry.words(naming.unit(submission.unit())),
                Entry.words(submission.file()),
                Entry.words(String.join(" ", submission.forms())),
                Entry.words(
                        submission.revision() == 0
                                ? words.say("revision.first")
                                : words.say("revision.later", submission.revision())),
                Entry.words(words.say("state." + submission.state().code())),
                Entry.count(submission.cells()),
                Entry.count(submission.facts()),
                Entry.count(submission.blanks()),
                Entry.count(submission.symbols()),
                Entry.count(submission.rejected()),
                Entry.count(submission.errors()),
                Entry.count(Math.max(0, submission.warnings() - awaits)),
                Entry.count(awaits),
                Entry.words(reported == null ? "" : reported.toString()),
                Entry.words(timeliness.say(reported)),
                Entry.words(submission.signature().filledBy()),
                Entry.words(submission.signature().phone()));
    }

    private static Style.Band band(Submission submission) {
        return switch (submission.state()) {
            case UNREADABLE, BLOCKED -> Style.Band.RED;
            case PARTLY -> Style.Band.ORANGE;
            case SUPERSEDED -> Style.Band.GREY;
            case ACCEPTED -> Style.Band.NONE;
        };
    }
}
