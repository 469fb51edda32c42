package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.fact.FindingStore;
import org.fuer.fact.SubmissionStore;
import org.fuer.publication.Edition;
import org.fuer.publication.Publication;

/** Prints an edition into its build folder; with the commit of this step it is ready to take its place. */
final class PublicationTask implements EditionTask {

    private final Publication publication;
    private final Parameters parameters;
    private final Shelf shelf;
    private final EditionRegister register;
    private final History history;
    private final ArrivalStore arrivals;
    private final AssessmentStore assessments;
    private final RankingStore rankings;
    private final FindingStore findings;
    private final SubmissionStore submissions;
    private final VerdictStore verdicts;

    PublicationTask(
            Publication publication,
            Parameters parameters,
            Shelf shelf,
            EditionRegister register,
            History history,
            ArrivalStore arrivals,
            AssessmentStore assessments,
            RankingStore rankings,
            FindingStore findings,
            SubmissionStore submissions,
            VerdictStore verdicts) {
        this.publication = publication;
        this.parameters = parameters;
        this.shelf = shelf;
        this.register = register;
        this.history = history;
        this.arrivals = arrivals;
        this.assessments = assessments;
        this.rankings = rankings;
        this.findings = findings;
        this.submissions = submissions;
        this.verdicts = verdicts;
    }

    @Override
    public void work(EditionAtWork atWork) throws IOException {
        Edition edition = edition(atWork);
        Path build = shelf.emptyBuild(atWork.placeYear());
        publication.print(edition, atWork.registered().printed(), build);
        register.ready(
                atWork.id(),
                Json.write(EditionSummary.of(edition, atWork.registered().printed())));
    }

    private Edition edition(EditionAtWork atWork) {
        long id = atWork.id();
        SortedMap<String, String> inputs = new TreeMap<>();
        arrivals.of(id).forEach(arrival -> inputs.put(arrival.file(), arrival.sha256()));
        return new Edition(
                atWork.place(),
                atWork.year(),
                atWork.registered().fingerprint(),
                inputs,
                parameters.of(atWork.place(), atWork.registered().printed()),
                history.factsUpTo(atWork),
                history.indicatorsUpTo(atWork),
                assessments.of(id, atWork.place()),
                rankings.of(id),
                findings.of(id),
                submissions.submissionsOf(id),
                submissions.reportingsOf(id),
                verdicts.blockedFormsOf(id));
    }
}
