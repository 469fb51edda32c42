package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.catalogue.Catalogue;
import org.fuer.fact.Finding;

/**
 * Tells whether a form passed at first: it is accepted, and its first submission had no error within the form.
 * Relations with other forms are asked only of what counts now, for the others may have changed since.
 */
final class FirstPass {

    private final Catalogue catalogue;
    private final Revisions revisions;
    private final FormEdits edits;
    private final Map<String, List<ArrivedForm>> arrived;
    private final Set<String> blockedForms;
    private final List<Finding> intakeFindings;

    /**
     * @param arrived everything that arrived, by form
     * @param blockedForms the forms that are blocked as they count now
     * @param intakeFindings what intake found in the files
     */
    FirstPass(
            Catalogue catalogue,
            Revisions revisions,
            FormEdits edits,
            Map<String, List<ArrivedForm>> arrived,
            Set<String> blockedForms,
            List<Finding> intakeFindings) {
        this.catalogue = catalogue;
        this.revisions = revisions;
        this.edits = edits;
        this.arrived = arrived;
        this.blockedForms = blockedForms;
        this.intakeFindings = intakeFindings;
    }

    boolean passed(String form) {
        List<ArrivedForm> all = arrived.getOrDefault(form, List.of());
        if (all.isEmpty() || blockedForms.contains(form)) {
            return false;
        }
        if (all.size() == 1) {
            return true;
        }
        Revisions.Resolution first = revisions.resolveFirst(form, all);
        List<FormReturn> alone = List.of(first.form());
        List<Finding> known = new ArrayList<>(first.findings());
        known.addAll(intakeFindings);
        known.addAll(edits.judge(alone, known, new OutcomeTally()).findings());
        return !new Blocking(catalogue, alone).blockedBy(known).contains(form);
    }
}
