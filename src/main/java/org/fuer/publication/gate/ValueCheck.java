package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fuer.fact.Quotient;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Origin.Derived;
import org.fuer.publication.lineage.Origin.OfData;
import org.fuer.publication.lineage.PrintedFigure;

/** Whether every printed figure is what it says, computed anew and rounded as the place rounds. */
final class ValueCheck {

    private static final Quotient HUNDRED = Quotient.of(100);
    private static final Quotient HALF = Quotient.parse("1/2");

    private final Recomputation recomputation;
    private final PrintedValues printed;
    private final RoundingMode rounding;
    private final Findings findings;
    private final Set<String> right = new HashSet<>();

    ValueCheck(Recomputation recomputation, PrintedValues printed, RoundingMode rounding, Findings findings) {
        this.recomputation = recomputation;
        this.printed = printed;
        this.rounding = rounding;
        this.findings = findings;
    }

    /** Checks every figure, and that a reader finds each spoken one in a table. */
    void check() {
        for (PrintedValues.Found found : printed.all()) {
            PrintedFigure figure = found.figure().figure();
            String seen = figure.printed() + " " + figure.origin();
            boolean holds = right.contains(seen) || isRight(found.figure(), figure);
            if (holds) {
                right.add(seen);
                stored(found);
            }
            if (!found.inTable() && !isInTable(figure)) {
                findings.add(
                        found.figure().place(),
                        "spoken.not-in-table",
                        figure.printed(),
                        "",
                        figure.origin().toString());
            }
        }
    }

    private boolean isRight(NotedFigure noted, PrintedFigure figure) {
        Origin origin = figure.origin();
        Optional<BigDecimal> number = number(figure.printed());
        if (number.isEmpty()) {
            return isRightText(noted, figure);
        }
        if (origin instanceof Derived derived
                && (derived.how() == Derivation.DIFFERENCE || derived.how() == Derivation.GROWTH)) {
            return isRightChange(noted, derived, number.get());
        }
        Optional<Quotient> exact = exact(figure);
        if (exact.isEmpty()) {
            findings.add(noted.place(), "figure.no-source", figure.printed(), "", origin.toString());
            return false;
        }
        BigDecimal expected = rounded(exact.get(), number.get().scale());
        return told(noted, number.get().compareTo(expected) == 0, expected.toPlainString());
    }

    /** The exact value in the unit in which it is printed: a fraction of a data file may show as a percentage. */
    private Optional<Quotient> exact(PrintedFigure figure) {
        Optional<Quotient> exact = recomputation.exact(figure.origin());
        boolean fraction = figure.origin() instanceof OfData
                || (figure.origin() instanceof Derived derived && derived.how() == Derivation.QUOTIENT);
        return fraction && figure.printed().endsWith("%") ? exact.map(HUNDRED::times) : exact;
    }

    private boolean isRightText(NotedFigure noted, PrintedFigure figure) {
        Optional<Quotient> exact = recomputation.exact(figure.origin());
        if (exact.isPresent()) {
            boolean belowHalf =
                    exact.get().signum() != 0 && exact.get().magnitude().compareTo(HALF) < 0;
            return told(noted, belowHalf, exact.get().published().toPlainString());
        }
        String text = figure.origin() instanceof OfData cell ? recomputation.text(cell) : "";
        return told(noted, text.equals(figure.printed()), text);
    }

    private boolean isRightChange(NotedFigure noted, Derived change, BigDecimal number) {
        Set<String> possible = new LinkedHashSet<>();
        for (String from : printed.anywhere(change.from().get(0))) {
            for (String to : printed.anywhere(change.from().get(1))) {
                Optional<BigDecimal> first = number(from);
                Optional<BigDecimal> second = number(to);
                if (first.isEmpty()
                        || second.isEmpty()
                        || (change.how() == Derivation.GROWTH && first.get().signum() == 0)) {
                    continue;
                }
                BigDecimal expected =
                        rounded(Recomputation.change(change.how(), first.get(), second.get()), number.scale());
                if (expected.abs().compareTo(number.abs()) == 0) {
                    return true;
                }
                possible.add(expected.toPlainString());
            }
        }
        return told(noted, false, String.join(" / ", possible));
    }

    private boolean told(NotedFigure noted, boolean holds, String expected) {
        if (!holds) {
            findings.add(
                    noted.place(),
                    "figure.wrong",
                    noted.figure().printed(),
                    expected,
                    noted.figure().origin().toString());
        }
        return holds;
    }

    /** A cell may hold more digits than it shows, but only those of the value. */
    private void stored(PrintedValues.Found found) {
        PrintedFigure figure = found.figure().figure();
        Optional<BigDecimal> shown = number(figure.printed());
        if (found.stored().isEmpty() || shown.isEmpty()) {
            return;
        }
        BigDecimal stored = found.stored().get();
        boolean exact = exact(figure)
                .filter(value -> rounded(value, Quotient.PUBLISHED_SCALE - 2)
                                .compareTo(stored.setScale(Quotient.PUBLISHED_SCALE - 2, rounding))
                        == 0)
                .isPresent();
        if (stored.compareTo(shown.get()) != 0 && !exact) {
            findings.add(
                    found.figure().place(),
                    "figure.stored",
                    stored.toPlainString(),
                    shown.get().toPlainString(),
                    figure.origin().toString());
        }
    }

    private boolean isInTable(PrintedFigure figure) {
        if (printed.inTables(figure.origin()).contains(PrintedValues.plain(figure.printed()))) {
            return true;
        }
        return figure.origin() instanceof Derived derived
                && (derived.how() == Derivation.DIFFERENCE || derived.how() == Derivation.GROWTH)
                && derived.from().stream()
                        .noneMatch(operand -> printed.inTables(operand).isEmpty());
    }

    private BigDecimal rounded(Quotient exact, int scale) {
        return exact.numerator().divide(exact.denominator(), scale, rounding);
    }

    private static Optional<BigDecimal> number(String printed) {
        try {
            return Optional.of(new BigDecimal(PrintedValues.plain(printed)));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
