package org.fuer.publication;

import java.util.List;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;

/** The sheet 审核意见: every finding, the same fault in many cells of a sheet in one line. */
final class CollectionFindings {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final FindingWords findingWords;

    CollectionFindings(Edition edition, Naming naming, FindingWords findingWords) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.findingWords = findingWords;
    }

    void print(Book book) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.findings"),
                Paper.LANDSCAPE,
                words.say("collection.findings"),
                words.say("collection.findings-note"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 76),
                        ListSheet.Heading.left(words.say("column.file"), 116),
                        ListSheet.Heading.left(words.say("column.sheet"), 62),
                        ListSheet.Heading.left(words.say("column.cells-at"), 76),
                        ListSheet.Heading.figures(words.say("column.count"), 32),
                        ListSheet.Heading.centred(words.say("column.severity"), 46),
                        ListSheet.Heading.centred(words.say("column.rule"), 84),
                        ListSheet.Heading.left(words.say("column.value"), 70),
                        ListSheet.Heading.left(words.say("column.expected"), 80),
                        ListSheet.Heading.left(words.say("column.message"), 220),
                        ListSheet.Heading.left(words.say("column.suspects"), 66),
                        ListSheet.Heading.left(words.say("column.explanation"), 90)));
        FaultLine.of(edition.findings()).forEach(fault -> list.add(row(fault), 5, band(fault.severity())));
        list.letFilter();
        list.end(List.of());
    }

    private List<Entry> row(FaultLine fault) {
        Finding first = fault.first();
        String between = words.say("list");
        return List.of(
                Entry.words(naming.unit(first.unit())),
                Entry.words(first.source().file()),
                Entry.words(first.source().sheet()),
                Entry.words(fault.cells(between)),
                Entry.count(fault.count()),
                Entry.words(words.say("severity." + first.severity().code())),
                Entry.words(first.rule()),
                Entry.words(fault.each(Finding::value)),
                Entry.words(fault.each(Finding::expected)),
                Entry.words(message(fault)),
                Entry.words(fault.suspects(between)),
                Entry.words(explanation(first)));
    }

    private String message(FaultLine fault) {
        String sentence = findingWords.say(fault.first());
        if (fault.count() == 1) {
            return sentence;
        }
        String more = fault.first().source().cell().isEmpty() ? "finding.more-absent" : "finding.more";
        return sentence + words.say(more, fault.count() - 1);
    }

    private String explanation(Finding finding) {
        return finding.awaitsExplanation() ? words.say("finding.awaits-explanation") : finding.explanation();
    }

    private static Style.Band band(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.Band.RED;
            case WARNING -> Style.Band.ORANGE;
            case NOTICE -> Style.Band.NONE;
        };
    }
}
