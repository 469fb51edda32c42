package org.fuer.validation;

import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What makes a finding the same one in two submissions of a unit: its rule and the item and breakdown it is about; where
 * it is about none, the cell it stands at.
 *
 * @param unit the code of the unit
 * @param rule the code of the rule
 * @param key the item and breakdown, or null
 * @param file the file; empty where there is a key
 * @param sheet the sheet; likewise
 * @param cell the address; likewise
 */
record FindingIdentity(String unit, String rule, @Nullable FactKey key, String file, String sheet, String cell) {

    static FindingIdentity of(Finding finding) {
        return of(
                finding.unit(),
                finding.rule(),
                finding.key(),
                finding.source().file(),
                finding.source().sheet(),
                finding.source().cell());
    }

    static FindingIdentity of(String unit, String rule, @Nullable FactKey key, String file, String sheet, String cell) {
        return key == null
                ? new FindingIdentity(unit, rule, null, file, sheet, cell)
                : new FindingIdentity(unit, rule, key, "", "", "");
    }

    /** The same between submissions: files may change their names, and a CSV file comes back as a workbook. */
    FindingIdentity betweenSubmissions() {
        return key == null
                ? new FindingIdentity(unit, rule, null, "", sheet.isEmpty() ? CsvCopy.SHEET : sheet, cell)
                : this;
    }
}
