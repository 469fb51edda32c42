package org.fuer.batch;

import java.util.List;
import org.fuer.fact.Fact;
import org.fuer.fact.FactStore;
import org.fuer.fact.FindingStore;
import org.fuer.fact.Revision;
import org.fuer.fact.RevisionStore;
import org.fuer.fact.SubmissionStore;
import org.fuer.validation.ValidationResult;

/** Accepts what validation let pass: facts, what they revise, findings and submissions become rows of the edition. */
final class AcceptTask implements EditionTask {

    private final JudgementStore judgements;
    private final EditionRegister register;
    private final FactStore facts;
    private final RevisionStore revisions;
    private final FindingStore findings;
    private final SubmissionStore submissions;
    private final VerdictStore verdicts;

    AcceptTask(
            JudgementStore judgements,
            EditionRegister register,
            FactStore facts,
            RevisionStore revisions,
            FindingStore findings,
            SubmissionStore submissions,
            VerdictStore verdicts) {
        this.judgements = judgements;
        this.register = register;
        this.facts = facts;
        this.revisions = revisions;
        this.findings = findings;
        this.submissions = submissions;
        this.verdicts = verdicts;
    }

    @Override
    public void work(EditionAtWork edition) {
        ValidationResult result = judgements.of(edition.id());
        String place = edition.place().code();
        List<Fact> before = register.published(edition.placeYear())
                .map(published -> facts.of(published.id()))
                .orElse(List.of());
        facts.write(edition.id(), place, edition.year(), result.facts());
        if (edition.registered().number() > 1) {
            revisions.write(edition.id(), place, edition.year(), Revision.between(before, result.facts()));
        }
        findings.write(edition.id(), result.findings());
        submissions.write(edition.id(), result.submissions(), result.reportings());
        verdicts.write(edition.id(), result.blockedForms(), result.rulesNotRun());
        register.factsHash(edition.id(), Fingerprint.ofFacts(result.facts()));
    }
}
