package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;

/**
 * {@code collection.xlsx}: how each unit stands, what it sent, what it has done since it sent before, how it reported on its tasks, whom to remind and with which words, and every finding.
 * The only output with the names and telephones of those who signed.
 */
final class CollectionWorkbook {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final FindingWords findingWords;
    private final Timeliness timeliness;
    private final Arrears arrears;

    CollectionWorkbook(Edition edition, Naming naming, Language language) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.findingWords = new FindingWords(language, naming);
        this.timeliness = Timeliness.of(edition, words);
        this.arrears = Arrears.of(edition);
    }

    void print(Path file) throws IOException {
        String title = words.say("collection.title", edition.place().settings().shortName(), edition.year());
        List<Reminder> reminders = Reminder.of(edition, arrears);
        ReminderWords reminderWords = new ReminderWords(edition, naming, timeliness);
        try (Book book = new Book(title, edition.year())) {
            new CollectionUnits(edition, naming, timeliness, arrears, reminders, reminderWords).print(book, title);
            new CollectionFiles(edition, naming, timeliness).print(book);
            new CollectionChanges(edition, naming).print(book);
            new CollectionReminders(edition, naming, timeliness, reminderWords).print(book, reminders);
            new CollectionTasks(edition, naming).print(book);
            new CollectionFindings(edition, naming, findingWords).print(book);
            new RulesNotRun(edition, naming).print(book);
            book.write(file);
        }
    }
}
