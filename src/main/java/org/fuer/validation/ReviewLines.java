package org.fuer.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        List<ReviewLine> lines = new ArrayList<>();
        add(returned.findings(), returned::stateOf, lines);
        add(returned.fixed(), finding -> State.FIXED, lines);
        lines.sort(GRAVEST_FIRST);
        return lines;
    }

    private static void add(List<Finding> findings, Function<Finding, State> stateOf, List<ReviewLine> lines) {
        for (FoldedFinding fault : FoldedFinding.of(findings, finding -> faultOf(stateOf.apply(finding), finding))) {
            State state = stateOf.apply(fault.first());
            for (int from = 0; from < fault.count(); from += MOST_CELLS) {
                int to = Math.min(fault.count(), from + MOST_CELLS);
                lines.add(
                        new ReviewLine(state, new FoldedFinding(fault.findings().subList(from, to))));
            }
        }
    }

    private static Fault faultOf(State state, Finding finding) {
        FactKey key = finding.key();
        return new Fault(
                state,
                finding.severity(),
                finding.rule(),
                FoldedFinding.sentence(finding),
                finding.source().sheet(),
                key != null && finding.severity() == Severity.WARNING ? key.item() : "",
                finding.explanation());
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
