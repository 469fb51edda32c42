package org.fuer.batch;

import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Place;
import org.fuer.fact.Reporting;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.ranking.Composite;
import org.fuer.ranking.UnitRanking;

/**
 * Ranks the units of an edition and computes its composite indices; the year before is assessed again, so that both are
 * on the same targets.
 */
final class RankingTask implements EditionTask {

    private final TargetAssessment assessment;
    private final UnitRanking ranking;
    private final Composite composite;
    private final Stores stores;
    private final History history;

    RankingTask(TargetAssessment assessment, UnitRanking ranking, Composite composite, Stores stores, History history) {
        this.assessment = assessment;
        this.ranking = ranking;
        this.composite = composite;
        this.stores = stores;
        this.history = history;
    }

    @Override
    public void work(EditionAtWork edition) {
        Place place = edition.place();
        int year = edition.year();
        List<Assessment> assessments = stores.assessments().of(edition.id(), place);
        List<Assessment> previous = yearBefore(edition);
        List<Reporting> reportings = stores.submissions().reportingsOf(edition.id());
        stores.rankings().write(edition.id(), ranking.rank(place, year, assessments, previous, reportings));
        stores.composites().write(edition.id(), composite.of(place, year, assessments, previous));
    }

    private List<Assessment> yearBefore(EditionAtWork edition) {
        int year = edition.year() - 1;
        IndicatorHistory indicators = history.indicatorsUpTo(edition).upTo(year);
        if (!indicators.years().contains(year)) {
            return List.of();
        }
        return assessment.assess(edition.place(), year, indicators).stream()
                .map(AssessmentStore::kept)
                .toList();
    }
}
