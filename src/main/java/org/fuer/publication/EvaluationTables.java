package org.fuer.publication;

import org.fuer.catalogue.Catalogue;

/** The annex tables of an evaluation, as the document and the workbook print them. */
final class EvaluationTables {

    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final CourseTable courses;

    EvaluationTables(EvaluationEdition evaluation, Catalogue catalogue, Naming naming) {
        this.evaluation = evaluation;
        this.naming = naming;
        this.courses = new CourseTable(evaluation, catalogue, naming);
    }

    StatusTable statuses() {
        return new StatusTable(evaluation, naming);
    }

    MetByYear years() {
        return new MetByYear(evaluation, naming);
    }

    CourseTable courses() {
        return courses;
    }

    TaskCountTable taskCounts() {
        return new TaskCountTable(evaluation, naming);
    }

    TaskTable tasks() {
        return new TaskTable(evaluation, naming);
    }

    boolean hasTasks() {
        return !evaluation.edition().place().tasks().isEmpty();
    }
}
