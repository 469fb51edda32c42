package org.fuer.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;
import org.fuer.fact.Submission;
import org.fuer.intake.FormReading;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;
import org.fuer.intake.TaskReport;

/** Says of each file what became of it. */
final class Submissions {

    private final Collection<FormReturn> returns;
    private final Set<String> blockedForms;
    private final TaskReports tasks;
    private final List<Finding> findings;

    /**
     * @param returns the forms as they count
     * @param blockedForms those of them that are blocked
     * @param tasks what is reported of tasks, as it counts
     * @param findings all findings of the year
     */
    Submissions(Collection<FormReturn> returns, Set<String> blockedForms, TaskReports tasks, List<Finding> findings) {
        this.returns = returns;
        this.blockedForms = blockedForms;
        this.tasks = tasks;
        this.findings = findings;
    }

    /** One submission for each file, sorted by unit, then file. */
    List<Submission> of(Collection<Reading> readings) {
        return readings.stream()
                .map(this::submission)
                .sorted(Comparator.comparing(Submission::unit).thenComparing(Submission::file))
                .toList();
    }

    private Submission submission(Reading reading) {
        Ledger ledger = reading.ledger();
        List<String> forms = reading.forms().stream()
                .map(FormReading::form)
                .distinct()
                .sorted()
                .toList();
        return new Submission(
                reading.unit(),
                reading.file(),
                reading.sha256(),
                forms,
                state(reading, forms),
                ledger.cells(),
                ledger.facts(),
                ledger.blanks(),
                ledger.symbols(),
                ledger.rejected(),
                count(reading, Severity.ERROR),
                count(reading, Severity.WARNING),
                reading.reportedOn(),
                revision(reading),
                reading.signature());
    }

    private static int revision(Reading reading) {
        return IntStream.concat(
                        reading.forms().stream().mapToInt(FormReading::revision),
                        reading.tasks().stream().mapToInt(TaskReport::revision))
                .max()
                .orElse(0);
    }

    private Submission.State state(Reading reading, List<String> forms) {
        if (!reading.readable()) {
            return Submission.State.UNREADABLE;
        }
        List<String> counting = forms.stream()
                .filter(form ->
                        returns.stream().anyMatch(one -> one.form().equals(form) && one.standsIn(reading.file())))
                .toList();
        if (counting.isEmpty() && tasks.standIn(reading.file())) {
            return Submission.State.ACCEPTED;
        }
        if (counting.isEmpty()) {
            return forms.isEmpty() && reading.tasks().isEmpty()
                    ? Submission.State.BLOCKED
                    : Submission.State.SUPERSEDED;
        }
        long blocked = counting.stream().filter(blockedForms::contains).count();
        if (blocked == 0) {
            return Submission.State.ACCEPTED;
        }
        return blocked == counting.size() ? Submission.State.BLOCKED : Submission.State.PARTLY;
    }

    private int count(Reading reading, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> finding.source().file().equals(reading.file()))
                .count();
    }
}
