package org.fuer.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Reporting;
import org.fuer.fact.Signature;
import org.fuer.fact.Submission;

/** The sheet 报送情况: how each unit stands, what it still owes, who signed. */
final class CollectionUnits {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Timeliness timeliness;
    private final Arrears arrears;
    private final Map<String, Reminder> reminders;
    private final ReminderWords reminderWords;

    CollectionUnits(
            Edition edition,
            Naming naming,
            Timeliness timeliness,
            Arrears arrears,
            List<Reminder> reminders,
            ReminderWords reminderWords) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.timeliness = timeliness;
        this.arrears = arrears;
        this.reminders = reminders.stream().collect(Collectors.toMap(Reminder::unit, Function.identity()));
        this.reminderWords = reminderWords;
    }

    void print(Book book, String title) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.units"),
                Paper.LANDSCAPE,
                title,
                words.say("collection.deadline", timeliness.deadlineInWords()),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 100),
                        ListSheet.Heading.centred(words.say("column.state"), 54),
                        ListSheet.Heading.figures(words.say("column.owed-forms"), 42),
                        ListSheet.Heading.figures(words.say("column.received-forms"), 42),
                        ListSheet.Heading.figures(words.say("column.passed-forms"), 52),
                        ListSheet.Heading.figures(words.say("column.owed-cells"), 46),
                        ListSheet.Heading.figures(words.say("column.filled-cells"), 46),
                        ListSheet.Heading.figures(words.say("column.completeness"), 50),
                        ListSheet.Heading.centred(words.say("column.reported-on"), 66),
                        ListSheet.Heading.centred(words.say("column.timely"), 58),
                        ListSheet.Heading.left(words.say("column.wanted"), 220),
                        ListSheet.Heading.left(words.say("column.head"), 54),
                        ListSheet.Heading.left(words.say("column.filled-by"), 54),
                        ListSheet.Heading.left(words.say("column.phone"), 86)));
        edition.reportings().forEach(reporting -> list.add(row(reporting), 1, band(reporting)));
        list.letFilter();
        list.end(List.of(words.say("collection.note"), words.say("collection.private")));
    }

    private List<Entry> row(Reporting reporting) {
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
                Entry.words(timely(reporting)),
                Entry.words(wanted(reporting)),
                Entry.words(signed(reporting, Signature::head)),
                Entry.words(signed(reporting, Signature::filledBy)),
                Entry.words(signed(reporting, Signature::phone)));
    }

    private String state(Reporting reporting) {
        Reminder reminder = reminders.get(reporting.unit());
        if (reminder == null) {
            return reporting.owedForms() == 0 ? "nothing-owed" : "complete";
        }
        return switch (reminder.gravity()) {
            case SILENT -> "silent";
            case FORMS -> "owes-forms";
            case ERRORS -> "blocked";
            case WARNINGS -> "unexplained";
        };
    }

    private Style.Band band(Reporting reporting) {
        return switch (state(reporting)) {
            case "silent" -> Style.Band.RED;
            case "owes-forms", "blocked" -> Style.Band.ORANGE;
            case "unexplained" -> Style.Band.YELLOW;
            case "complete" -> Style.Band.GREEN;
            default -> Style.Band.NONE;
        };
    }

    private String timely(Reporting reporting) {
        return arrears.silentUnits().contains(reporting.unit())
                ? words.say("timely.silent")
                : timeliness.say(reporting.reportedOn());
    }

    /** What a unit must still do and, last, what it may do. */
    private String wanted(Reporting reporting) {
        List<String> wanted = new ArrayList<>();
        Reminder reminder = reminders.get(reporting.unit());
        if (reminder != null) {
            wanted.add(reminderWords.owed(reminder));
        }
        List<String> optional = arrears.optionalForms(reporting.unit());
        if (!optional.isEmpty()) {
            wanted.add(words.say("wanted.optional", naming.forms(optional)));
        }
        return String.join("\n", wanted);
    }

    /** Who signed the files of a unit; several, where they differ, in the order of the files. */
    private String signed(Reporting reporting, Function<Signature, String> what) {
        Set<String> signed = new LinkedHashSet<>();
        for (Submission submission : edition.submissions()) {
            String text = what.apply(submission.signature());
            if (submission.unit().equals(reporting.unit())
                    && submission.state() != Submission.State.SUPERSEDED
                    && !text.isEmpty()) {
                signed.add(text);
            }
        }
        return String.join("\n", signed);
    }
}
