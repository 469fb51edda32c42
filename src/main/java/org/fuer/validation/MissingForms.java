package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;

/**
 * Finds the forms with an owed row that nobody sent. As with rows, it is an error where one of those rows is required
 * and a notice where none is: a survey that was not held this year need not be reported.
 */
final class MissingForms {

    private static final Source NOWHERE = new Source("", "", "");

    private MissingForms() {}

    static List<Finding> find(Catalogue catalogue, Place place, Set<String> owedItems, Set<String> arrivedForms) {
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : place.units()) {
            for (String form : unit.forms()) {
                List<Item> owed = catalogue.itemsOf(form).stream()
                        .filter(item -> owedItems.contains(item.code()))
                        .toList();
                if (!owed.isEmpty() && !arrivedForms.contains(form)) {
                    boolean required = owed.stream().anyMatch(Item::required);
                    catalogue.form(form).ifPresent(known -> findings.add(missing(unit, known, required)));
                }
            }
        }
        return findings;
    }

    /** Its first argument is the code of the form: publication tells by it what a unit owes. */
    private static Finding missing(Unit unit, Form form, boolean required) {
        return Marking.onForm(
                unit.code(),
                NOWHERE,
                BuiltInRule.FORM_MISSING,
                required ? Severity.ERROR : Severity.NOTICE,
                required ? "FORM-MISSING" : "FORM-MISSING-OPTIONAL",
                form.code(),
                form.titleZh(),
                form.titleEn(),
                unit.nameZh());
    }
}
