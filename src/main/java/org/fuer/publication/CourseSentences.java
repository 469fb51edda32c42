package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.TargetCourse;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/**
 * What there is to say of a target over the period: what it demands, its value, how it changed since the base, when it was
 * first reached, what is still missing, what is expected. Every number is that of the annex table.
 */
final class CourseSentences {

    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final Wording words;
    private final Wording verdicts;
    private final TargetWords demands;

    CourseSentences(EvaluationEdition evaluation, Naming naming) {
        this.evaluation = evaluation;
        this.naming = naming;
        this.words = naming.words();
        this.verdicts = Wording.of("assessment", words.language());
        this.demands =
                new TargetWords(naming, evaluation.edition().place().settings().assessment());
    }

    /** The paragraph about a target. */
    Statement of(CourseFigures figures) {
        Assessment latest = figures.course().latest();
        List<Statement> clauses = new ArrayList<>();
        clauses.add(demand(latest, figures.indicator()));
        clauses.add(value(latest, figures));
        figures.change().ifPresent(change -> clauses.add(change(latest, figures, change)));
        reached(figures.course(), clauses);
        distance(latest, figures, clauses);
        expected(latest, figures, clauses);
        return Statement.of(
                words,
                "evaluation.sentence",
                naming.subject(latest.target()),
                Statement.joined(words.say("evaluation.clause-end"), clauses),
                naming.status(latest.status()));
    }

    private Statement demand(Assessment latest, Indicator indicator) {
        String key = latest.target().annual()
                ? "evaluation.demand.annual"
                : latest.targetYear().isEmpty() ? "evaluation.demand.undated" : "evaluation.demand.by-year";
        return Statement.of(words, key, latest.targetYear(), demands.inText(latest, indicator.unit()));
    }

    private Statement value(Assessment latest, CourseFigures figures) {
        Integer year = latest.valueYear();
        if (year == null || !(figures.value(year) instanceof Entry.Figure figure)) {
            return Statement.plain(words.say(
                    latest.status() == Status.NO_DATA ? "evaluation.value.none" : "evaluation.value.not-judged",
                    String.valueOf(evaluation.year())));
        }
        return Statement.of(
                words,
                latest.isCarriedForward(evaluation.year()) ? "evaluation.value.carried" : "evaluation.value",
                String.valueOf(year),
                spoken(figure, figures.indicator().unit()));
    }

    private Statement spoken(Entry.Figure figure, String unit) {
        return new Statement(
                naming.quantity(figure.value(), unit), List.of(new Spoken(figure.shown(), figure.origin())));
    }

    /** The change in the words of the phrase rules; the years stand in it as they are. */
    private Statement change(Assessment latest, CourseFigures figures, Change change) {
        String text = change.since(latest.baseYear() == null ? 0 : latest.baseYear(), verdicts);
        List<Spoken> spoken = new ArrayList<>();
        BigDecimal size = change.size();
        if (size != null && (change.kind() == Change.Kind.DIFFERENCE || change.kind() == Change.Kind.PERCENT)) {
            spoken.add(new Spoken(size.abs().toPlainString(), figures.origin(change)));
        }
        if (change.kind() == Change.Kind.FROM_TO
                && figures.base() instanceof Entry.Figure from
                && latest.valueYear() != null
                && figures.value(latest.valueYear()) instanceof Entry.Figure to) {
            spoken.add(new Spoken(from.shown(), from.origin()));
            spoken.add(new Spoken(to.shown(), to.origin()));
        }
        return new Statement(text, spoken);
    }

    private void reached(TargetCourse course, List<Statement> clauses) {
        if (course.target().annual()) {
            List<Integer> broken = course.brokenIn();
            if (!broken.isEmpty()) {
                clauses.add(plain("evaluation.annual.broken", years(broken)));
            }
            return;
        }
        int reached = course.firstReached().orElse(0);
        if (reached == 0) {
            return;
        }
        boolean before = reached < evaluation.firstYear();
        List<Integer> fallen = course.fallenBackIn();
        if (!fallen.isEmpty()) {
            boolean again = course.latest().status().isMet();
            clauses.add(plain(
                    "evaluation.reached." + (before ? "before." : "") + (again ? "regained" : "fallen-back"),
                    String.valueOf(reached),
                    years(fallen)));
        } else if (before) {
            clauses.add(plain("evaluation.reached.before", String.valueOf(reached)));
        } else {
            clauses.add(plain(
                    course.latest().status() == Status.EARLY
                            ? "evaluation.reached.early"
                            : "evaluation.reached.in-time",
                    String.valueOf(reached)));
        }
    }

    /** How far the value printed lies from the number printed; a band has no one number, and no distance is not said. */
    private void distance(Assessment latest, CourseFigures figures, List<Statement> clauses) {
        Integer year = latest.valueYear();
        BigDecimal goal = latest.targetValue();
        boolean open = latest.status() != Status.NO_DATA
                && latest.status() != Status.NOT_ASSESSABLE
                && !latest.status().isMet();
        if (!open || year == null || goal == null || !hasOneNumber(latest)) {
            return;
        }
        if (figures.value(year) instanceof Entry.Figure value
                && demands.demand(latest, new Notes()) instanceof Entry.Figure target) {
            BigDecimal distance = target.value().subtract(value.value()).abs();
            if (distance.signum() == 0) {
                return;
            }
            String unit = figures.indicator().unitOfDifference();
            Statement amount = new Statement(
                    naming.quantity(distance, unit),
                    List.of(new Spoken(
                            distance.toPlainString(),
                            Origin.derived(Derivation.DIFFERENCE, value.origin(), TargetWords.origin(latest)))));
            clauses.add(Statement.of(words, "evaluation.distance", amount));
        }
    }

    private static boolean hasOneNumber(Assessment latest) {
        return switch (latest.target().comparison()) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL -> true;
            default -> false;
        };
    }

    private void expected(Assessment latest, CourseFigures figures, List<Statement> clauses) {
        int due = evaluation
                .edition()
                .place()
                .dueYear(latest.target(), evaluation.year())
                .orElse(0);
        if (due > evaluation.year()
                && !latest.status().isMet()
                && figures.expected() instanceof Entry.Figure expected) {
            clauses.add(Statement.of(
                    words,
                    "evaluation.expects" + outcome(latest),
                    String.valueOf(due),
                    spoken(expected, figures.indicator().unit())));
        }
    }

    /** Whether what is expected would do; nothing where the target is no one number. */
    private static String outcome(Assessment latest) {
        BigDecimal goal = latest.targetValue();
        BigDecimal projected = latest.movement().projected();
        if (goal == null || projected == null || !hasOneNumber(latest)) {
            return "";
        }
        int order = projected.compareTo(goal);
        return switch (latest.target().comparison()) {
            case AT_LEAST -> order >= 0 ? ".reaching" : ".missing";
            case MORE_THAN -> order > 0 ? ".reaching" : ".missing";
            case AT_MOST -> order <= 0 ? ".reaching" : ".missing";
            case LESS_THAN -> order < 0 ? ".reaching" : ".missing";
            default -> "";
        };
    }

    private Statement plain(String key, String... years) {
        return Statement.plain(words.say(key, (Object[]) years));
    }

    private String years(List<Integer> years) {
        return naming.list(years.stream()
                .map(year -> words.say("evaluation.of-year", String.valueOf(year)))
                .toList());
    }
}
