package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Wording;

/** What a reminder says: for the list, and as a letter that can be sent as it is. */
final class ReminderWords {

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Timeliness timeliness;

    ReminderWords(Edition edition, Naming naming, Timeliness timeliness) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.timeliness = timeliness;
    }

    String gravity(Reminder reminder) {
        return words.say("reminder." + reminder.gravity().name());
    }

    /** What is owed, one kind in a line. */
    String owed(Reminder reminder) {
        List<String> lines = new ArrayList<>();
        if (!reminder.missingForms().isEmpty()) {
            lines.add(words.say("wanted.forms", naming.forms(reminder.missingForms())));
        }
        if (!reminder.blockedForms().isEmpty()) {
            lines.add(words.say("wanted.corrections", blocked(reminder.blockedForms())));
        }
        if (!reminder.uselessFiles().isEmpty()) {
            lines.add(words.say("wanted.files", naming.list(reminder.uselessFiles())));
        }
        if (reminder.waiting() > 0) {
            lines.add(words.say("wanted.explanations", reminder.waiting()));
        }
        return String.join("\n", lines);
    }

    private String blocked(Map<String, Integer> forms) {
        List<String> names = new ArrayList<>();
        forms.forEach((form, errors) -> {
            String name = naming.forms(List.of(form));
            names.add(errors == 0 ? name : words.say("wanted.errors", name, errors));
        });
        return naming.list(names);
    }

    /** Whom to call: the name, below it the telephone, and the year when it is an earlier one. */
    String contact(Reminder reminder) {
        return edition.contact(reminder.unit()).map(this::said).orElse("");
    }

    private String said(Contact contact) {
        String person = (contact.filledBy() + "\n" + contact.phone()).strip();
        return contact.year() == edition.year() ? person : words.say("reminder.contact-of", person, contact.year());
    }

    /** The letter. */
    String letter(Reminder reminder) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("letter.to", naming.unit(reminder.unit())));
        if (!reminder.missingForms().isEmpty()) {
            sentences.add(words.say(
                    reminder.gravity() == Reminder.Gravity.SILENT ? "letter.silent" : "letter.forms",
                    edition.year(),
                    reminder.missingForms().size(),
                    naming.forms(reminder.missingForms()),
                    timeliness.deadlineInWords()));
        }
        if (!reminder.uselessFiles().isEmpty()) {
            sentences.add(words.say("letter.files", edition.year(), naming.list(reminder.uselessFiles())));
        }
        if (!reminder.blockedForms().isEmpty()) {
            sentences.add(words.say("letter.errors", edition.year(), blocked(reminder.blockedForms())));
        }
        if (reminder.waiting() > 0) {
            sentences.add(words.say(
                    sentences.size() == 1 ? "letter.only-warnings" : "letter.warnings",
                    edition.year(),
                    reminder.waiting()));
        }
        sentences.add(words.say(
                reminder.missingForms().isEmpty() ? "letter.return" : "letter.deadline", timeliness.deadlineInWords()));
        sentences.add(words.say("letter.thanks"));
        return String.join("", sentences);
    }
}
