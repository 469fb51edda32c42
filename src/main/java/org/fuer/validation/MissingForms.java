package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;

/** Finds the forms with an owed row that nobody sent. */
final class MissingForms {

    private static final Source NOWHERE = new Source("", "", "");

    private MissingForms() {}

    static List<Finding> find(Catalogue catalogue, Place place, Set<String> owedItems, Set<String> arrivedForms) {
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : place.units()) {
            for (String form : unit.forms()) {
                boolean owed = catalogue.itemsOf(form).stream().anyMatch(item -> owedItems.contains(item.code()));
                if (owed && !arrivedForms.contains(form)) {
                    findings.add(FindingSheet.onForm(
                            unit.code(),
                            NOWHERE,
                            BuiltInRule.FORM_MISSING,
                            Severity.ERROR,
                            "FORM-MISSING",
                            form,
                            catalogue.form(form).map(Form::titleZh).orElse(form),
                            catalogue.form(form).map(Form::titleEn).orElse(form),
                            unit.nameZh()));
                }
            }
        }
        return findings;
    }
}
