package org.fuer.batch;

import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.fact.SubmissionStore;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.ranking.UnitRanking;

/** Ranks the units of an edition; the year before is assessed again, so that both ranks are on the same targets. */
final class RankingTask implements EditionTask {

    private final TargetAssessment assessment;
    private final UnitRanking ranking;
    private final AssessmentStore assessments;
    private final SubmissionStore submissions;
    private final History history;
    private final RankingStore rankings;

    RankingTask(
            TargetAssessment assessment,
            UnitRanking ranking,
            AssessmentStore assessments,
            SubmissionStore submissions,
            History history,
            RankingStore rankings) {
        this.assessment = assessment;
        this.ranking = ranking;
        this.assessments = assessments;
        this.submissions = submissions;
        this.history = history;
        this.rankings = rankings;
    }

    @Override
    public void work(EditionAtWork edition) {
        rankings.write(
                edition.id(),
                ranking.rank(
                        edition.place(),
                        edition.year(),
                        assessments.of(edition.id(), edition.place()),
                        yearBefore(edition),
                        submissions.reportingsOf(edition.id())));
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
