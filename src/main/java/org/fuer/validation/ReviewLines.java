package org.fuer.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Severity;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.validation.ReviewLine.State;

/**
 * Puts the findings on a file together to the lines a clerk reads: the same fault at many cells is one line. Warnings
 * are put together only within a row of the form, because each row needs an explanation of its own. The gravest come
 * first; what is fixed comes last.
 */
final class ReviewLines {

    /** More would not fit into a cell of the hidden columns. */
    private static final int MOST_CELLS = 400;

    private static final Comparator<ReviewLine> GRAVEST_FIRST = Comparator.comparing(ReviewLines::rank);

    private ReviewLines() {}

    static List<ReviewLine> of(ReturnedFile returned) {
        Map<Fault, List<Finding>> faults = new LinkedHashMap<>();
        for (Finding finding : returned.findings()) {
            add(returned.stateOf(finding), finding, faults);
        }
        for (Finding finding : returned.fixed()) {
            add(State.FIXED, finding, faults);
        }
        List<ReviewLine> lines = new ArrayList<>();
        faults.forEach((fault, findings) -> {
            for (int from = 0; from < findings.size(); from += MOST_CELLS) {
                int to = Math.min(findings.size(), from + MOST_CELLS);
                lines.add(new ReviewLine(fault.state(), findings.subList(from, to)));
            }
        });
        lines.sort(GRAVEST_FIRST);
        return lines;
    }

    private static void add(State state, Finding finding, Map<Fault, List<Finding>> faults) {
        FactKey key = finding.key();
        Fault fault = new Fault(
                state,
                finding.severity(),
                finding.rule(),
                finding.bundle() + " " + finding.messageKey(),
                finding.source().sheet(),
                key != null && finding.severity() == Severity.WARNING ? key.item() : "",
                finding.explanation());
        faults.computeIfAbsent(fault, one -> new ArrayList<>()).add(finding);
    }

    /** What the findings of one line have in common. */
    private record Fault(
            State state,
            Severity severity,
            String rule,
            String sentence,
            String sheet,
            String item,
            String explanation) {}

    private static int rank(ReviewLine line) {
        if (line.state() == State.FIXED) {
            return 4;
        }
        return switch (line.severity()) {
            case ERROR -> 0;
            case WARNING -> line.state() == State.EXPLAINED ? 2 : 1;
            case NOTICE -> 3;
        };
    }
}
