package org.fuer.batch;

import org.fuer.fact.FactStore;
import org.fuer.fact.FindingStore;
import org.fuer.fact.RevisionStore;
import org.fuer.fact.SubmissionStore;
import org.fuer.fact.TaskProgressStore;

/**
 * What keeps the work of each step in the database.
 *
 * @param register the editions
 * @param arrivals the files they were made from
 * @param readings what was read from the files
 * @param judgements what validation decided, before it is accepted
 * @param facts the accepted facts
 * @param revisions what each edition changed
 * @param findings the findings
 * @param submissions the submissions and reportings
 * @param taskProgress what the units report of tasks
 * @param verdicts the blocked forms and how the rules ended
 * @param indicators the indicators
 * @param assessments the assessments
 * @param rankings the rankings
 * @param composites the composite indices
 * @param figures what the yearbooks say
 */
record Stores(
        EditionRegister register,
        ArrivalStore arrivals,
        ReadingStore readings,
        JudgementStore judgements,
        FactStore facts,
        RevisionStore revisions,
        FindingStore findings,
        SubmissionStore submissions,
        TaskProgressStore taskProgress,
        VerdictStore verdicts,
        IndicatorStore indicators,
        AssessmentStore assessments,
        RankingStore rankings,
        CompositeStore composites,
        PublishedFigureStore figures) {}
