package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Revision;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;

/** 修订说明: the figures that the edition before printed otherwise, with the reason and the submission behind it. */
final class RevisionsAppendix {

    private static final List<Integer> WIDTHS = List.of(182, 34, 62, 62, 92, 92);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final List<RevisedFigure> revised;

    RevisionsAppendix(Edition edition, Naming naming, List<RevisedFigure> revised) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.revised = revised;
    }

    Appendix appendix() {
        return new Appendix(
                words.say("revisions.sheet"),
                words.say("revisions.title"),
                naming.beneath().say("revisions.title"),
                Paper.PORTRAIT,
                List.of(Statement.plain(introduction())),
                WIDTHS,
                revised.isEmpty() ? List.of() : List.of(table()));
    }

    private String introduction() {
        int previous = edition.previous().year();
        if (revised.isEmpty()) {
            return previous == 0 ? words.say("revisions.first") : words.say("revisions.none", previous);
        }
        return words.say("revisions.some", previous);
    }

    private TableBlock table() {
        OriginWords origins = new OriginWords(naming);
        List<TableBlock.Group> groups = new ArrayList<>();
        for (RevisedFigure figure : revised) {
            groups.add(Appendix.row(
                    origins.name(figure.figure()),
                    0,
                    false,
                    List.of(
                            Entry.words(origins.years(figure.figure())),
                            figure(figure.from(), Origin.NONE),
                            figure(figure.to(), figure.figure()),
                            Entry.words(why(figure)),
                            Entry.words(submissions(figure.facts())))));
        }
        return new TableBlock(
                words.say("revisions.table"),
                naming.beneath().say("revisions.table"),
                "",
                List.of(
                        Appendix.words(words.say("revisions.figure")),
                        Appendix.centred(words.say("revisions.year")),
                        Appendix.centred(words.say("revisions.from")),
                        Appendix.centred(words.say("revisions.to")),
                        Appendix.words(words.say("revisions.why")),
                        Appendix.words(words.say("revisions.submission"))),
                groups,
                List.of(words.say("revisions.note")));
    }

    /** The reason, and what the units wrote to the values that changed. */
    private String why(RevisedFigure figure) {
        String reason = words.say("revisions.reason." + figure.reason().code());
        String explanations = figure.facts().stream()
                .map(revision -> figure.explanation(revision, edition.facts()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(words.say("detail.and")));
        return explanations.isEmpty() ? reason : words.say("revisions.explained", reason, explanations);
    }

    /** A figure as it was shown; where a symbol stood, the symbol. */
    private static Entry figure(String shown, Origin origin) {
        boolean percent = shown.endsWith("%");
        String digits = percent ? shown.substring(0, shown.length() - 1) : shown;
        if (!NUMBER.matcher(digits).matches()) {
            return Entry.words(shown);
        }
        BigDecimal number = new BigDecimal(digits);
        return percent
                ? new Entry.Figure(number.movePointLeft(2), Figures.format(number.scale()) + "%", origin)
                : new Entry.Figure(number, Figures.format(number.scale()), origin);
    }

    private static String submissions(List<Revision> facts) {
        return String.join(
                "\n",
                facts.stream()
                        .map(Revision::submission)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
