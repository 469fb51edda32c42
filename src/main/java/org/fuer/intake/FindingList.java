package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/** The findings on one file, in reading order. */
final class FindingList {

    private static final String BUNDLE = "intake";

    private final String file;
    private final String unit;
    private final List<Finding> findings = new ArrayList<>();

    FindingList(String file, String unit) {
        this.file = file;
        this.unit = unit;
    }

    /** A fault of the file as a whole. */
    void onFile(BuiltInRule rule, String messageKey, List<String> arguments) {
        add(new Source(file, "", ""), rule, rule.severity(), null, "", "", messageKey, arguments);
    }

    /** A fault of a sheet as a whole. */
    void onSheet(String sheet, BuiltInRule rule, Severity severity, String messageKey, String... arguments) {
        add(new Source(file, sheet, ""), rule, severity, null, "", "", messageKey, List.of(arguments));
    }

    /** A fault at a cell. */
    void onCell(
            Source source,
            BuiltInRule rule,
            Severity severity,
            @Nullable FactKey key,
            String value,
            String expected,
            String messageKey,
            String... arguments) {
        add(source, rule, severity, key, value, expected, messageKey, List.of(arguments));
    }

    private void add(
            Source source,
            BuiltInRule rule,
            Severity severity,
            @Nullable FactKey key,
            String value,
            String expected,
            String messageKey,
            List<String> arguments) {
        findings.add(
                new Finding(unit, source, rule.code(), severity, key, value, expected, BUNDLE, messageKey, arguments));
    }

    List<Finding> toList() {
        return findings;
    }
}
