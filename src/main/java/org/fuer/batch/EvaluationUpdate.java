package org.fuer.batch;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.assessment.PeriodAssessment;
import org.fuer.assessment.StatusCounts;
import org.fuer.assessment.TargetCourse;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Place;
import org.fuer.fact.TaskProgress;
import org.fuer.publication.Edition;
import org.fuer.publication.EvaluationEdition;
import org.fuer.publication.EvaluationPublication;
import org.fuer.publication.InconsistentEditionException;
import org.fuer.publication.Publication;

/**
 * Prints an evaluation from the editions that are published, unless what stands there was made from those very editions.
 * It is a function of them alone: nothing of it is kept in the database, and one that was broken off is made again.
 */
final class EvaluationUpdate {

    private final Parameters parameters;
    private final EditionRegister register;
    private final PublicationTask published;
    private final PeriodAssessment assessment;
    private final EvaluationPublication publication;
    private final OutputFolder output;
    private final MismatchList mismatches;

    EvaluationUpdate(
            Parameters parameters,
            EditionRegister register,
            PublicationTask published,
            PeriodAssessment assessment,
            EvaluationPublication publication,
            OutputFolder output,
            MismatchList mismatches) {
        this.parameters = parameters;
        this.register = register;
        this.published = published;
        this.assessment = assessment;
        this.publication = publication;
        this.output = output;
        this.mismatches = mismatches;
    }

    /** Brings an evaluation of a place up to date; the editions that it rests on are. */
    EvaluationReport update(Place place, EvaluationKind kind, EvaluationYear evaluated) throws IOException {
        int year = evaluated.year();
        RegisteredEdition last =
                register.published(new PlaceYear(place.code(), year)).orElseThrow();
        SortedMap<String, String> inputs = new TreeMap<>();
        register.publishedBefore(new PlaceYear(place.code(), year + 1))
                .values()
                .forEach(edition -> inputs.put(edition.place() + "/" + edition.year(), edition.fingerprint()));
        SortedMap<String, String> options = parameters.ofEvaluation(place, kind, evaluated);
        String fingerprint = Fingerprint.ofEvaluation(inputs, options);
        Edition edition = published.edition(new EditionAtWork(last, place)).ofPlans(evaluated.plans());
        Slot slot = output.evaluation(place.code(), kind, year);
        slot.putBack();
        Outcome outcome = Outcome.UNCHANGED;
        if (!Shelf.holds(slot.published(), fingerprint)) {
            outcome = Outcome.PUBLISHED;
            List<TargetCourse> courses = assessment.assess(edition.place(), year, edition.indicators());
            print(
                    new EvaluationEdition(
                            kind, evaluated.basis(), evaluated.plans(), edition, courses, fingerprint, inputs, options),
                    new EditionAtWork(last, place),
                    slot);
            if (!slot.putUp(fingerprint)) {
                throw new IllegalStateException("what was built of " + slot.published() + " was lost before it stood");
            }
        }
        slot.clear();
        return new EvaluationReport(
                place.code(),
                kind,
                year,
                evaluated.basis(),
                evaluated.plans(),
                outcome,
                StatusCounts.of(edition.assessments()),
                edition.place().tasks().size(),
                Math.toIntExact(edition.taskProgress().stream()
                        .map(TaskProgress::task)
                        .distinct()
                        .count()),
                Publication.isDraft(edition),
                slot.published());
    }

    private void print(EvaluationEdition evaluation, EditionAtWork last, Slot slot) throws IOException {
        try {
            publication.print(evaluation, slot.emptyBuild());
        } catch (InconsistentEditionException inconsistent) {
            throw mismatches.refusal(last, inconsistent.mismatches());
        }
    }
}
