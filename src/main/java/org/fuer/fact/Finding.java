package org.fuer.fact;

import java.util.List;
import org.fuer.catalogue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a report (审核意见): what is wrong, where, and what to do.
 *
 * @param unit the code of the unit concerned; empty when nobody knows whose file it is
 * @param source where; the cell is empty where the fault is the file's, the sheet's or an absent row's
 * @param rule the code of the rule: a row of {@code rules.csv} or a {@link BuiltInRule}
 * @param severity what it means for the unit
 * @param key the item and breakdown concerned, or null
 * @param value what stands there; may be empty
 * @param expected what should stand there; may be empty
 * @param bundle the message bundle of its sentence: {@code intake}, {@code validation} …
 * @param messageKey the key of its sentence
 * @param arguments what the sentence's places are filled with
 * @param suspects the cells that are most likely wrong (最可能有误的单元格), where a relation of several cells failed;
 *     empty where nobody can tell
 * @param explanation what the unit wrote to it (说明); empty while it wrote nothing
 */
public record Finding(
        String unit,
        Source source,
        String rule,
        Severity severity,
        @Nullable FactKey key,
        String value,
        String expected,
        String bundle,
        String messageKey,
        List<String> arguments,
        List<Source> suspects,
        String explanation) {

    public Finding {
        arguments = List.copyOf(arguments);
        suspects = List.copyOf(suspects);
    }

    /** A finding that suspects no cell and that nobody has explained. */
    public Finding(
            String unit,
            Source source,
            String rule,
            Severity severity,
            @Nullable FactKey key,
            String value,
            String expected,
            String bundle,
            String messageKey,
            List<String> arguments) {
        this(unit, source, rule, severity, key, value, expected, bundle, messageKey, arguments, List.of(), "");
    }

    /** The same, with the cells that are most likely wrong. */
    public Finding suspecting(List<Source> cells) {
        return new Finding(
                unit, source, rule, severity, key, value, expected, bundle, messageKey, arguments, cells, explanation);
    }

    /** The same, with what the unit wrote to it. */
    public Finding explainedBy(String text) {
        return new Finding(
                unit, source, rule, severity, key, value, expected, bundle, messageKey, arguments, suspects, text);
    }

    /** Whether it is a warning that still waits for a written explanation. */
    public boolean awaitsExplanation() {
        return severity == Severity.WARNING && explanation.isEmpty();
    }
}
