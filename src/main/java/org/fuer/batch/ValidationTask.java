package org.fuer.batch;

import java.util.List;
import org.fuer.intake.Reading;
import org.fuer.validation.Validation;

/** Judges the readings of an edition. */
final class ValidationTask implements EditionTask {

    private final Validation validation;
    private final ArrivalStore arrivals;
    private final ReadingStore readings;
    private final History history;
    private final JudgementStore judgements;

    ValidationTask(
            Validation validation,
            ArrivalStore arrivals,
            ReadingStore readings,
            History history,
            JudgementStore judgements) {
        this.validation = validation;
        this.arrivals = arrivals;
        this.readings = readings;
        this.history = history;
        this.judgements = judgements;
    }

    @Override
    public void work(EditionAtWork edition) {
        List<Reading> all = readings.of(edition.placeYear(), arrivals.of(edition.id()));
        judgements.write(
                edition.id(), validation.validate(edition.place(), edition.year(), all, history.factsBefore(edition)));
    }
}
