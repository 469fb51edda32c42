package org.fuer.batch;

import java.util.List;
import org.fuer.fact.Fact;
import org.fuer.fact.Revision;
import org.fuer.validation.ValidationResult;

/** Accepts what validation let pass: facts, what they revise, the states of tasks, findings and submissions become rows of the edition. */
final class AcceptTask implements EditionTask {

    private final Stores stores;

    AcceptTask(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void work(EditionAtWork edition) {
        ValidationResult result = stores.judgements().of(edition.id());
        String place = edition.place().code();
        List<Fact> before = stores.register()
                .published(edition.placeYear())
                .map(published -> stores.facts().of(published.id()))
                .orElse(List.of());
        stores.facts().write(edition.id(), place, edition.year(), result.facts());
        if (edition.registered().number() > 1) {
            stores.revisions().write(edition.id(), place, edition.year(), Revision.between(before, result.facts()));
        }
        stores.findings().write(edition.id(), result.findings());
        stores.submissions().write(edition.id(), result.submissions(), result.reportings());
        stores.taskProgress().write(edition.id(), result.taskProgress());
        stores.verdicts().write(edition.id(), result.blockedForms(), result.outcomes());
        stores.register().factsHash(edition.id(), Fingerprint.ofFacts(result.facts(), result.blockedForms()));
    }
}
