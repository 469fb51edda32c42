package org.fuer.batch;

import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.ranking.UnitRanking;

/** Ranks the units of an edition; the year before is assessed again, so that both ranks are on the same targets. */
final class RankingTask implements EditionTask {

    private final TargetAssessment assessment;
    private final UnitRanking ranking;
    private final Stores stores;
    private final History history;

    RankingTask(TargetAssessment assessment, UnitRanking ranking, Stores stores, History history) {
        this.assessment = assessment;
        this.ranking = ranking;
        this.stores = stores;
        this.history = history;
    }

    @Override
    public void work(EditionAtWork edition) {
        stores.rankings()
                .write(
                        edition.id(),
                        ranking.rank(
                                edition.place(),
                                edition.year(),
                                stores.assessments().of(edition.id(), edition.place()),
                                yearBefore(edition),
                                stores.submissions().reportingsOf(edition.id())));
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
