package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.JobSettings.Band;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;

/** What a target demands, as it is printed. */
final class TargetWords {

    private static final Map<Comparison, String> PREFIXES = Map.of(
            Comparison.AT_LEAST, "\"≥\"",
            Comparison.MORE_THAN, "\">\"",
            Comparison.AT_MOST, "\"≤\"",
            Comparison.LESS_THAN, "\"<\"",
            Comparison.EQUAL, "",
            Comparison.ABOUT, "\"≈\"");

    private final Naming naming;
    private final Wording words;
    private final AssessmentSettings settings;

    TargetWords(Naming naming, AssessmentSettings settings) {
        this.naming = naming;
        this.words = naming.words();
        this.settings = settings;
    }

    /** What it demands: a number with its comparison as number format, or words; marks its notes. */
    Entry demand(Assessment assessment, Notes notes) {
        Target target = assessment.target();
        String prefix = PREFIXES.get(target.comparison());
        BigDecimal value = assessment.targetValue() == null ? target.value() : assessment.targetValue();
        if (prefix != null && value != null) {
            return number(target, value, prefix, notes);
        }
        return new Entry.Words(inWords(target) + mark(target, notes));
    }

    /** What it demands in running text, with its number as the tables have it, without the notes. */
    Statement inText(Assessment assessment, String unit) {
        Target target = assessment.target();
        if (demand(assessment, new Notes()) instanceof Entry.Figure figure) {
            String prefix = PREFIXES.getOrDefault(target.comparison(), "").replace("\"", "");
            String measured = assessment.targetValue() == null ? target.valueUnit() : unit;
            return new Statement(
                    prefix + naming.quantity(figure.value(), measured),
                    List.of(new Statement.Spoken(figure.shown(), origin(assessment))));
        }
        return Statement.plain(inWords(target));
    }

    /** What the number that a target demands says. */
    static Origin origin(Assessment assessment) {
        return assessment.targetValue() == null
                ? Origin.NONE
                : Origin.target(assessment.target().code(), "target_value");
    }

    private Entry number(Target target, BigDecimal value, String prefix, Notes notes) {
        BigDecimal plain = value.stripTrailingZeros();
        BigDecimal shown = plain.scale() < 0 ? plain.setScale(0) : plain;
        String mark = "";
        if (target.comparison() == Comparison.ABOUT) {
            BigDecimal halfWidth = shown.multiply(settings.aboutTolerance());
            mark = notes.mark(words.say(
                    "note.about",
                    percent(settings.aboutTolerance()),
                    PlainText.number(shown.subtract(halfWidth)),
                    PlainText.number(shown.add(halfWidth))));
        }
        return new Entry.Figure(
                shown, prefix + Figures.format(shown.scale()) + (mark.isEmpty() ? "" : "\"" + mark + "\""));
    }

    private String inWords(Target target) {
        BigDecimal value = target.value();
        if (target.comparison() == Comparison.DECREASE && value != null) {
            String by = PlainText.number(value) + naming.amount(target.valueUnit());
            return words.say(target.annual() ? "target.decrease-yearly" : "target.decrease-by", by);
        }
        if (target.comparison() == Comparison.BALANCE && target.reference() != null) {
            return words.say("target.gap");
        }
        Band band = settings.bands().get(target.indicator());
        if (target.comparison() == Comparison.BALANCE && band != null) {
            return PlainText.number(band.low()) + "—" + PlainText.number(band.high());
        }
        return words.say("target." + target.comparison().name().toLowerCase(Locale.ROOT));
    }

    private String mark(Target target, Notes notes) {
        Target.IndicatorReference reference = target.reference();
        if (reference == null) {
            return "";
        }
        if (reference.external()) {
            return notes.mark(words.say("note.external"));
        }
        return notes.mark(words.say("note.reference", naming.indicator(reference.indicator(), reference.slice())));
    }

    /** When a target is due. */
    Entry due(Target target) {
        if (target.annual()) {
            return new Entry.Words(words.say("target.annual"));
        }
        return target.year().isEmpty()
                ? new Entry.Words(words.say("target.undated"))
                : new Entry.Figure(new BigDecimal(target.year()), "0");
    }

    /** A demand with its year, unit and nature, as one text with what others read in its notes. */
    String inFull(Assessment assessment, String unit) {
        Target target = assessment.target();
        Notes notes = new Notes();
        Entry demand = demand(assessment, notes);
        String text = demand instanceof Entry.Figure figure
                ? PREFIXES.getOrDefault(target.comparison(), "").replace("\"", "")
                        + naming.quantity(figure.value(), assessment.targetValue() == null ? target.valueUnit() : unit)
                : inWords(target);
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                target.annual() ? "detail.every-year" : target.year().isEmpty() ? "detail.undated" : "detail.by-year",
                target.year(),
                text));
        if (!target.nature().isEmpty()) {
            parts.add(
                    words.has("nature." + target.nature()) ? words.say("nature." + target.nature()) : target.nature());
        }
        parts.addAll(notes.texts());
        return String.join(words.say("detail.and"), parts);
    }

    private static String percent(BigDecimal share) {
        return PlainText.number(share.movePointRight(2)) + "%";
    }
}
