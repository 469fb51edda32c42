package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.fact.Finding;
import org.fuer.fact.Submission;

/**
 * What a unit is to be reminded of (催报).
 *
 * @param unit the code of the unit
 * @param gravity how grave it is
 * @param missingForms the owed forms with a required row that did not arrive
 * @param blockedForms the forms that errors block, each with how many cells are to be corrected; 0 where the errors are
 *     not a cell's
 * @param waiting the warnings that await an explanation
 * @param uselessFiles the files nothing could be taken from
 */
record Reminder(
        String unit,
        Gravity gravity,
        List<String> missingForms,
        Map<String, Integer> blockedForms,
        int waiting,
        List<String> uselessFiles) {

    /** How grave it is that a unit owes something; the gravest first. */
    enum Gravity {
        /** It sent no owed form at all. */
        SILENT,
        /** Forms did not arrive. */
        FORMS,
        /** Forms are blocked by errors. */
        ERRORS,
        /** Only explanations are awaited. */
        WARNINGS
    }

    Reminder {
        missingForms = List.copyOf(missingForms);
        uselessFiles = List.copyOf(uselessFiles);
    }

    /** One for each unit that owes something, the gravest and those who owe most first. */
    static List<Reminder> of(Edition edition, Arrears arrears) {
        List<Reminder> reminders = new ArrayList<>();
        for (Unit unit : edition.place().units()) {
            Reminder reminder = of(unit, edition, arrears);
            if (reminder.owesAnything()) {
                reminders.add(reminder);
            }
        }
        reminders.sort(Comparator.comparing(Reminder::gravity)
                .thenComparing(reminder -> -reminder.missingForms().size())
                .thenComparing(reminder -> -reminder.errors())
                .thenComparing(reminder -> -reminder.waiting()));
        return reminders;
    }

    private static Reminder of(Unit unit, Edition edition, Arrears arrears) {
        List<String> missing = arrears.missingForms(unit.code());
        Map<String, Integer> blocked = new LinkedHashMap<>();
        arrears.blockedForms(unit).forEach(form -> blocked.put(form, errorsOf(form, edition)));
        int waiting = (int) edition.findings().stream()
                .filter(finding -> finding.unit().equals(unit.code()))
                .filter(Finding::awaitsExplanation)
                .count();
        List<String> useless = edition.submissions().stream()
                .filter(submission -> submission.unit().equals(unit.code()))
                .filter(Reminder::isUseless)
                .map(Submission::file)
                .toList();
        return new Reminder(
                unit.code(), gravityOf(unit, missing, blocked, useless, arrears), missing, blocked, waiting, useless);
    }

    private static boolean isUseless(Submission submission) {
        return submission.state() == Submission.State.UNREADABLE
                || (submission.state() == Submission.State.BLOCKED
                        && submission.forms().isEmpty());
    }

    private static Gravity gravityOf(
            Unit unit, List<String> missing, Map<String, Integer> blocked, List<String> useless, Arrears arrears) {
        if (arrears.silentUnits().contains(unit.code())) {
            return Gravity.SILENT;
        }
        if (!missing.isEmpty()) {
            return Gravity.FORMS;
        }
        return blocked.isEmpty() && useless.isEmpty() ? Gravity.WARNINGS : Gravity.ERRORS;
    }

    private static int errorsOf(String form, Edition edition) {
        return (int) edition.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.key() != null
                        && Figures.formOf(finding.key().item()).equals(form))
                .count();
    }

    private boolean owesAnything() {
        return !missingForms.isEmpty() || !blockedForms.isEmpty() || waiting > 0 || !uselessFiles.isEmpty();
    }

    private int errors() {
        return blockedForms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
