package org.fuer.publication;

import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Reporting;
import org.fuer.validation.SubmissionChange;

/** The sheet 修订情况: what each unit that reported again has done about what was found before. */
final class CollectionChanges {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;

    CollectionChanges(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
    }

    /** Prints the sheet; where no unit reported again, there is none. */
    void print(Book book) {
        Map<String, SubmissionChange> changes = SubmissionChange.of(edition.findings(), edition.findingsBefore());
        List<Reporting> again = edition.reportings().stream()
                .filter(reporting -> changes.containsKey(reporting.unit()))
                .toList();
        if (again.isEmpty()) {
            return;
        }
        ListSheet list = new ListSheet(
                book,
                words.say("collection.changes"),
                Paper.PORTRAIT,
                words.say("collection.changes"),
                words.say("collection.changes.note"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 150),
                        ListSheet.Heading.figures(words.say("column.change-fixed"), 70),
                        ListSheet.Heading.figures(words.say("column.change-explained"), 70),
                        ListSheet.Heading.figures(words.say("column.change-remaining"), 70),
                        ListSheet.Heading.figures(words.say("column.change-added"), 70)));
        for (Reporting reporting : again) {
            SubmissionChange change = changes.get(reporting.unit());
            if (change != null) {
                list.add(row(reporting.unit(), change), 0, band(change));
            }
        }
        list.letFilter();
        list.end(List.of());
    }

    private List<Entry> row(String unit, SubmissionChange change) {
        return List.of(
                Entry.words(naming.unit(unit)),
                Entry.count(change.fixed()),
                Entry.count(change.explained()),
                Entry.count(change.remaining()),
                Entry.count(change.added()));
    }

    private static Style.Band band(SubmissionChange change) {
        if (change.added() > 0) {
            return Style.Band.ORANGE;
        }
        return change.remaining() > 0 ? Style.Band.YELLOW : Style.Band.GREEN;
    }
}
