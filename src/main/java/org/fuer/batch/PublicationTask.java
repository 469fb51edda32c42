package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.publication.Edition;
import org.fuer.publication.InconsistentEditionException;
import org.fuer.publication.Publication;
import org.fuer.publication.PublishedFigures;
import org.fuer.publication.lineage.PrintedFigure;

/** Prints an edition into its build folder; with the commit of this step it is ready to take its place. */
final class PublicationTask implements EditionTask {

    private final Publication publication;
    private final Parameters parameters;
    private final Shelf shelf;
    private final Stores stores;
    private final History history;
    private final EarlierSubmissions earlier;
    private final EarlierYearbooks yearbooks;
    private final Inbox inbox;
    private final MismatchList mismatches;

    PublicationTask(
            Publication publication,
            Parameters parameters,
            Shelf shelf,
            Stores stores,
            History history,
            EarlierSubmissions earlier,
            EarlierYearbooks yearbooks,
            Inbox inbox,
            MismatchList mismatches) {
        this.publication = publication;
        this.parameters = parameters;
        this.shelf = shelf;
        this.stores = stores;
        this.history = history;
        this.earlier = earlier;
        this.yearbooks = yearbooks;
        this.inbox = inbox;
        this.mismatches = mismatches;
    }

    @Override
    public void work(EditionAtWork atWork) throws IOException {
        Edition edition = edition(atWork);
        Path build = shelf.emptyBuild(atWork.placeYear());
        Set<Output> printed = atWork.registered().printed();
        List<PrintedFigure> figures = print(atWork, edition, build);
        stores.figures().write(atWork.id(), PublishedFigures.of(figures));
        EditionSummary summary = EditionSummary.of(edition, printed);
        stores.register().ready(atWork.id(), Json.write(summary));
    }

    private List<PrintedFigure> print(EditionAtWork atWork, Edition edition, Path build) throws IOException {
        try {
            return publication.print(edition, atWork.registered().printed(), inbox::copy, build);
        } catch (InconsistentEditionException inconsistent) {
            throw mismatches.refusal(atWork, inconsistent.mismatches());
        }
    }

    /** Everything that is published of an edition, as the steps before left it. */
    Edition edition(EditionAtWork atWork) {
        long id = atWork.id();
        SortedMap<String, String> inputs = new TreeMap<>();
        stores.arrivals().of(id).forEach(arrival -> inputs.put(arrival.file(), arrival.sha256()));
        return new Edition(
                atWork.place(),
                atWork.year(),
                atWork.registered().fingerprint(),
                inputs,
                parameters.of(atWork.place(), atWork.registered().printed()),
                history.factsUpTo(atWork),
                history.indicatorsUpTo(atWork),
                stores.assessments().of(id, atWork.place()),
                stores.rankings().of(id),
                stores.composites().of(id),
                stores.findings().of(id),
                earlier.findingsBefore(atWork),
                stores.submissions().submissionsOf(id),
                history.hashesBefore(atWork),
                stores.submissions().reportingsOf(id),
                history.blockedFormsUpTo(atWork),
                history.contactsBefore(atWork),
                stores.verdicts().outcomesOf(id),
                stores.taskProgress().of(id),
                yearbooks.before(atWork));
    }
}
