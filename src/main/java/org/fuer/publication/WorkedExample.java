package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.fuer.ranking.ScoreLine;
import org.fuer.ranking.ScoreLine.Role;
import org.jspecify.annotations.Nullable;

/** One line of a unit's page, computed before the reader's eyes from the figures of the table. */
final class WorkedExample {

    private static final Quotient ALL = Quotient.of(100);

    /** As a cell shows what it holds with more digits. */
    private static final RoundingMode SHOWN = RoundingMode.HALF_UP;

    private final Naming naming;
    private final Wording words;
    private final LineFigures figures;

    WorkedExample(Naming naming, LineFigures figures) {
        this.naming = naming;
        this.words = naming.words();
        this.figures = figures;
    }

    /** The example of a page: a target on its way if there is one; empty when no line has a degree. */
    Optional<String> of(List<ScoreLine> lines) {
        return lines.stream()
                .filter(line -> line.role() == Role.COUNTED && line.degree() != null)
                .min(Comparator.comparingInt(WorkedExample::plainness))
                .map(this::inWords);
    }

    /** Those on their way first, best with a starting point. */
    private static int plainness(ScoreLine line) {
        Quotient degree = line.degree();
        boolean onItsWay = degree != null && degree.signum() > 0 && degree.compareTo(ALL) < 0;
        if (!onItsWay || line.end() == null || line.value() == null) {
            return 2;
        }
        return line.start() == null ? 1 : 0;
    }

    private String inWords(ScoreLine line) {
        String name = naming.indicator(line.assessment().target().indicator());
        String code = line.assessment().target().code();
        Quotient value = line.value();
        Quotient end = line.end();
        Quotient degree = line.degree();
        if (plainness(line) == 2 || value == null || end == null || degree == null) {
            boolean met = ALL.equals(degree);
            return words.say(met ? "example.met" : "example.none", code, name);
        }
        return sentence(
                code,
                name,
                Objects.requireNonNull(figures.value(line)),
                Objects.requireNonNull(figures.end(line)),
                figures.start(line),
                value.compareTo(end) < 0,
                degree.published().setScale(LineFigures.DEGREE_DIGITS, SHOWN));
    }

    private String sentence(
            String code,
            String name,
            BigDecimal value,
            BigDecimal end,
            @Nullable BigDecimal start,
            boolean rises,
            BigDecimal degree) {
        if (start != null) {
            return words.say("example.start", code, name, plain(value), plain(start), plain(end), degree);
        }
        return rises
                ? words.say("example.ratio", code, name, plain(value), plain(end), degree)
                : words.say("example.ratio", code, name, plain(end), plain(value), degree);
    }

    /** A negative number in brackets, so that two signs never meet. */
    private static String plain(BigDecimal value) {
        String digits = PlainText.number(value);
        return value.signum() < 0 ? "(" + digits + ")" : digits;
    }
}
