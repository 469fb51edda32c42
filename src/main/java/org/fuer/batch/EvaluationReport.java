package org.fuer.batch;

import java.nio.file.Path;
import java.util.SortedSet;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Plan;
import org.fuer.publication.EvaluationEdition.YearBasis;

/**
 * What stands published of an evaluation.
 *
 * @param place the code of the place
 * @param kind which evaluation
 * @param year the last year whose data it uses
 * @param basis why this year
 * @param plans the plans evaluated
 * @param outcome whether it was printed anew
 * @param counts how many targets stand where
 * @param tasks how many tasks no statistic measures
 * @param reportedTasks of how many of those a unit reports how far they have come
 * @param draft whether the data of the last year are 初稿
 * @param folder where it is
 */
public record EvaluationReport(
        String place,
        EvaluationKind kind,
        int year,
        YearBasis basis,
        SortedSet<Plan> plans,
        YearSummary.Outcome outcome,
        StatusCounts counts,
        int tasks,
        int reportedTasks,
        boolean draft,
        Path folder) {}
