package org.fuer.publication;

import java.util.List;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Wording;

/** How an evaluation and its parts are called. */
record EvaluationWords(EvaluationEdition evaluation, Naming naming) {

    /** 曾都区妇女儿童发展规划中期评估报告. */
    String title() {
        return naming.words()
                .say(
                        "evaluation.title",
                        evaluation.edition().place().settings().shortName(),
                        plans(),
                        naming.words().say("evaluation." + evaluation.kind().code()));
    }

    /** 妇女儿童发展规划, or the one plan. */
    String plans() {
        Wording words = naming.words();
        return evaluation.plans().size() > 1
                ? words.say("evaluation.both-plans")
                : words.say("evaluation.plan." + evaluation.plans().first().code());
    }

    /** The years evaluated. */
    String subtitle() {
        return naming.words()
                .say(
                        "evaluation.years-evaluated",
                        String.valueOf(evaluation.firstYear()),
                        String.valueOf(evaluation.year()));
    }

    /** The titles of the plan documents in 《》. */
    String documents() {
        List<String> titles = evaluation.plans().stream()
                .flatMap(plan -> evaluation.document(plan).stream())
                .map(PlanDocument::title)
                .map(title -> naming.words().say("evaluation.document", title))
                .toList();
        return String.join("", titles);
    }

    /** A domain with its plan. */
    String domain(Domain domain) {
        return naming.words()
                .say(
                        "evaluation.domain-of-plan",
                        naming.words().say("plan." + domain.plan().code()),
                        naming.domain(domain.nameZh()));
    }
}
