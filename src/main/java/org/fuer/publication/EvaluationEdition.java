package org.fuer.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.fuer.assessment.TargetCourse;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Plan;

/**
 * Everything that an evaluation (中期评估、终期评估) of a place publishes.
 *
 * @param kind which evaluation
 * @param basis why it ends with the data of this year
 * @param plans the plans evaluated
 * @param edition what is published for the last year, with the targets and tasks of these plans only
 * @param courses the course of every target up to that year, in the order of the edition's assessments
 * @param fingerprint of the editions it is made from, the program and the options that change the output
 * @param inputs the fingerprint of every edition by its folder
 * @param parameters the options and versions that change the output, by name
 */
public record EvaluationEdition(
        EvaluationKind kind,
        YearBasis basis,
        SortedSet<Plan> plans,
        Edition edition,
        List<TargetCourse> courses,
        String fingerprint,
        SortedMap<String, String> inputs,
        SortedMap<String, String> parameters) {

    public EvaluationEdition {
        courses = List.copyOf(courses);
    }

    /** Why an evaluation ends with the data of its year. */
    public enum YearBasis {
        /** Whoever started it named the year. */
        ASKED,
        /** The plan prints when it is held. */
        PRINTED,
        /** The plan prints no year: half of the period, or its end. */
        USUAL;

        /** The code in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last year whose data it uses. */
    public int year() {
        return edition.year();
    }

    /** The document of one of its plans. */
    Optional<PlanDocument> document(Plan plan) {
        return edition.place().settings().plan(plan).filter(any -> plans.contains(plan));
    }

    /** The first year of the plans evaluated. */
    int firstYear() {
        return plans.stream()
                .flatMap(plan -> document(plan).stream())
                .mapToInt(PlanDocument::start)
                .min()
                .orElse(year());
    }

    /** The last year of the plans evaluated. */
    int lastYear() {
        return plans.stream()
                .flatMap(plan -> document(plan).stream())
                .mapToInt(PlanDocument::end)
                .max()
                .orElse(year());
    }
}
