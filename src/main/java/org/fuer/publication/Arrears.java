package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.fact.Reporting;
import org.fuer.fact.Submission;

/**
 * What a place still waits for in a year. While there is anything, its yearbook is a draft (初稿).
 *
 * @param silentUnits the units that owe forms and sent none (未报), in the order of {@code units.csv}
 * @param missingForms the forms that a unit did not send although it sent others, by the code of the unit
 * @param blockedForms the forms that arrived and are not accepted (待核)
 * @param emptyCells the cells that are owed and empty in the reports that arrived
 * @param unexplained the warnings that nobody has explained yet
 */
record Arrears(
        List<String> silentUnits,
        Map<String, List<String>> missingForms,
        SortedSet<String> blockedForms,
        int emptyCells,
        long unexplained) {

    /** What an edition waits for. */
    static Arrears of(Edition edition, Catalogue catalogue) {
        List<String> silent = new ArrayList<>();
        Map<String, List<String>> missing = new LinkedHashMap<>();
        int empty = 0;
        for (Reporting reporting : edition.reportings()) {
            if (reporting.owedForms() == 0) {
                continue;
            }
            if (reporting.receivedForms() == 0) {
                silent.add(reporting.unit());
                continue;
            }
            List<String> forms = missingForms(edition, catalogue, reporting.unit());
            if (!forms.isEmpty()) {
                missing.put(reporting.unit(), forms);
            } else {
                empty += reporting.owedCells() - reporting.filledCells();
            }
        }
        long warnings = edition.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        return new Arrears(silent, missing, edition.blockedForms(), empty, warnings);
    }

    /** The forms with an owed row that a unit did not send. */
    static List<String> missingForms(Edition edition, Catalogue catalogue, String unitCode) {
        Set<String> owed = new TreeSet<>();
        catalogue.owedItems(edition.place()).forEach(item -> owed.add(Figures.formOf(item)));
        Set<String> received = new TreeSet<>();
        edition.submissions().stream().map(Submission::forms).forEach(received::addAll);
        return edition.place().unit(unitCode).map(Unit::forms).orElse(List.of()).stream()
                .filter(owed::contains)
                .filter(form -> !received.contains(form))
                .toList();
    }

    /** Whether the yearbook is only a draft. */
    boolean draft() {
        return !silentUnits.isEmpty()
                || !missingForms.isEmpty()
                || !blockedForms.isEmpty()
                || emptyCells > 0
                || unexplained > 0;
    }

    /** The reasons in words, one sentence each; empty when nothing is owed. */
    List<String> inWords(Naming naming) {
        List<String> reasons = new ArrayList<>();
        if (!silentUnits.isEmpty()) {
            reasons.add(naming.words().say("draft.silent", silentUnits.size(), naming.units(silentUnits)));
        }
        missingForms.forEach((unit, forms) ->
                reasons.add(naming.words().say("draft.missing-forms", naming.unit(unit), naming.forms(forms))));
        if (!blockedForms.isEmpty()) {
            reasons.add(naming.words().say("draft.blocked", blockedForms.size(), naming.forms(blockedForms)));
        }
        if (emptyCells > 0) {
            reasons.add(naming.words().say("draft.empty-cells", emptyCells));
        }
        if (unexplained > 0) {
            reasons.add(naming.words().say("draft.unexplained", unexplained));
        }
        return reasons;
    }
}
