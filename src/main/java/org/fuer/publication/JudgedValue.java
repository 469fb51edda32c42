package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.ObsStatus;
import org.fuer.publication.lineage.Origin;

/** The value by which a target was judged, as it is printed in a list of targets. */
final class JudgedValue {

    private final Edition edition;
    private final Naming naming;
    private final Figures figures;
    private final RoundingMode rounding;

    JudgedValue(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.figures = new Figures(edition);
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /** With digits that show on which side of the target it is; one of an earlier survey is marked. */
    Entry of(Assessment assessment, Indicator indicator, Notes notes) {
        BigDecimal value = assessment.value();
        Integer valueYear = assessment.valueYear();
        if (value == null || valueYear == null) {
            return figures.indicator(indicator, assessment.target().slice().toBreakdown(), edition.year());
        }
        Entry shown = figures.figure(
                value,
                ShownDigits.of(assessment, indicator.decimals(), rounding),
                ObsStatus.A,
                Origin.target(assessment.target().code(), "value"));
        return assessment.isCarriedForward(edition.year()) && shown instanceof Entry.Figure figure
                ? figure.marked(notes.mark(naming.words().say("detail.carried", valueYear)))
                : shown;
    }
}
