package org.fuer.publication;

import java.util.List;
import org.fuer.catalogue.Wording;

/** The sheet 催报: whom to remind of what, with a letter that can be sent as it is. */
final class CollectionReminders {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Timeliness timeliness;
    private final ReminderWords reminderWords;

    CollectionReminders(Edition edition, Naming naming, Timeliness timeliness, ReminderWords reminderWords) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.timeliness = timeliness;
        this.reminderWords = reminderWords;
    }

    void print(Book book, List<Reminder> reminders) {
        ListSheet list = new ListSheet(
                book,
                words.say("collection.reminders"),
                Paper.LANDSCAPE,
                words.say(
                        "collection.reminders-title", edition.place().settings().shortName(), edition.year()),
                words.say("collection.deadline", timeliness.deadlineInWords()),
                List.of(
                        ListSheet.Heading.centred(words.say("column.number"), 28),
                        ListSheet.Heading.left(words.say("column.unit"), 90),
                        ListSheet.Heading.centred(words.say("column.gravity"), 48),
                        ListSheet.Heading.left(words.say("column.owed"), 180),
                        ListSheet.Heading.centred(words.say("column.deadline"), 64),
                        ListSheet.Heading.centred(words.say("column.late-from"), 64),
                        ListSheet.Heading.left(words.say("column.contact"), 130),
                        ListSheet.Heading.left(words.say("column.letter"), 270)));
        int number = 0;
        for (Reminder reminder : reminders) {
            number++;
            list.add(row(number, reminder), 2, band(reminder));
        }
        list.letFilter();
        list.end(List.of(
                words.say(reminders.isEmpty() ? "collection.nobody-to-remind" : "collection.reminders-note"),
                words.say("collection.private")));
    }

    private List<Entry> row(int number, Reminder reminder) {
        boolean owesForms = !reminder.missingForms().isEmpty();
        return List.of(
                Entry.words(String.valueOf(number)),
                Entry.words(naming.unit(reminder.unit())),
                Entry.words(reminderWords.gravity(reminder)),
                Entry.words(reminderWords.owed(reminder)),
                Entry.words(timeliness.deadline().toString()),
                Entry.words(owesForms ? timeliness.deadline().plusDays(1).toString() : ""),
                Entry.words(reminderWords.contact(reminder)),
                Entry.words(reminderWords.letter(reminder)));
    }

    private static Style.Band band(Reminder reminder) {
        return switch (reminder.gravity()) {
            case SILENT -> Style.Band.RED;
            case FORMS, ERRORS -> Style.Band.ORANGE;
            case WARNINGS -> Style.Band.YELLOW;
        };
    }
}
