package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.Reporting;

/**
 * What a place still waits for in a year: forms with a required row that did not arrive, forms that errors block, and
 * warnings that nobody has explained. While there is anything, the edition is a draft (初稿). What need not be reported,
 * such as a survey that was not held this year, is waited for by nobody.
 *
 * @param missingForms the owed forms with a required row that did not arrive (未报), by the code of the unit, in the
 *     order of {@code units.csv}
 * @param silentUnits those of the units that sent no owed form at all
 * @param optionalForms the owed forms without a required row that did not arrive (可不报), by the code of the unit
 * @param blockedForms the forms that arrived and are not accepted (待核)
 * @param unexplained the warnings that nobody has explained yet
 */
record Arrears(
        Map<String, List<String>> missingForms,
        Set<String> silentUnits,
        Map<String, List<String>> optionalForms,
        SortedSet<String> blockedForms,
        long unexplained) {

    /** Where the sentence of a form that did not arrive has the form's code. */
    private static final int FORM_ARGUMENT = 0;

    /** What an edition waits for. */
    static Arrears of(Edition edition) {
        Map<String, List<String>> missing = absentForms(edition, Severity.ERROR);
        Set<String> silent = new TreeSet<>();
        for (Reporting reporting : edition.reportings()) {
            if (reporting.receivedForms() == 0 && missing.containsKey(reporting.unit())) {
                silent.add(reporting.unit());
            }
        }
        long warnings =
                edition.findings().stream().filter(Finding::awaitsExplanation).count();
        return new Arrears(missing, silent, absentForms(edition, Severity.NOTICE), edition.blockedForms(), warnings);
    }

    /** Validation says with the severity of its finding whether a form that did not arrive has a required row. */
    private static Map<String, List<String>> absentForms(Edition edition, Severity severity) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (Unit unit : edition.place().units()) {
            List<String> absent = edition.findings().stream()
                    .filter(finding -> finding.rule().equals(BuiltInRule.FORM_MISSING.code()))
                    .filter(finding ->
                            finding.severity() == severity && finding.unit().equals(unit.code()))
                    .map(finding -> finding.arguments().get(FORM_ARGUMENT))
                    .toList();
            if (!absent.isEmpty()) {
                forms.put(unit.code(), absent);
            }
        }
        return forms;
    }

    /** The codes of the units that owe a form that did not arrive, in the order of {@code units.csv}. */
    List<String> missingUnits() {
        return List.copyOf(missingForms.keySet());
    }

    /** The missing forms of a unit. */
    List<String> missingForms(String unit) {
        return missingForms.getOrDefault(unit, List.of());
    }

    /** The forms that a unit did not send and need not send. */
    List<String> optionalForms(String unit) {
        return optionalForms.getOrDefault(unit, List.of());
    }

    /** The blocked forms of a unit. */
    List<String> blockedForms(Unit unit) {
        return unit.forms().stream().filter(blockedForms::contains).toList();
    }

    /** Whether the edition is only a draft. */
    boolean draft() {
        return !missingForms.isEmpty() || !blockedForms.isEmpty() || unexplained > 0;
    }

    /** The reasons in words, one sentence each; empty when nothing is owed. */
    List<String> inWords(Naming naming) {
        List<String> reasons = new ArrayList<>();
        if (!silentUnits.isEmpty()) {
            List<String> silent =
                    missingUnits().stream().filter(silentUnits::contains).toList();
            reasons.add(naming.words().say("draft.silent", naming.units(silent)));
        }
        missingForms.forEach((unit, forms) -> {
            if (!silentUnits.contains(unit)) {
                reasons.add(naming.words().say("draft.missing-forms", naming.unit(unit), naming.forms(forms)));
            }
        });
        if (!blockedForms.isEmpty()) {
            reasons.add(naming.words().say("draft.blocked", naming.forms(blockedForms)));
        }
        if (unexplained > 0) {
            reasons.add(naming.words().say("draft.unexplained"));
        }
        return reasons;
    }
}
