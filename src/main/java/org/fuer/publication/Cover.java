package org.fuer.publication;

import java.util.List;
import java.util.Set;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.JobSettings.Monitoring;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;

/** The cover: place, year, who made it, what the plan itself demands, and, for a draft, why it is one. */
final class Cover {

    /** The kinds of department that make the yearbook. */
    private static final List<String> COMPILERS = List.of("working_committee", "statistics");

    private static final double COMPILERS_LINE = 26;

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final JobSettings settings;

    Cover(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.settings = edition.place().settings();
    }

    void print(Book book, Arrears arrears) {
        PrintedSheet sheet = book.sheet(words.say("cover.sheet"), Paper.PORTRAIT, 40, 400, 40);
        line(sheet, 60, arrears.draft() ? words.say("cover.draft") : "", Face.COVER_DRAFT);
        gap(sheet, 50);
        line(sheet, 36, settings.name(), Face.COVER_PLACE);
        line(sheet, 60, words.say("cover.title"), Face.COVER_TITLE);
        line(sheet, 24, naming.beneath().say("cover.title"), Face.COVER_BENEATH);
        gap(sheet, 14);
        line(sheet, 44, String.valueOf(edition.year()), Face.COVER_YEAR);
        gap(sheet, 40);
        plans(sheet);
        gap(sheet, 20);
        if (arrears.draft()) {
            reasons(sheet, arrears);
        }
        List<String> compilers = compilers();
        sheet.keepTogether(COMPILERS_LINE * (compilers.size() + 2));
        gap(sheet, Math.max(20, sheet.room() - COMPILERS_LINE * (compilers.size() + 2)));
        line(sheet, COMPILERS_LINE, words.say("cover.compiled"), Face.BODY);
        compilers.forEach(name -> line(sheet, COMPILERS_LINE, name, Face.COVER_COMPILERS));
    }

    private void plans(PrintedSheet sheet) {
        line(sheet, 20, words.say("cover.plans"), Face.BODY_STRONG);
        for (Plan plan : Plan.values()) {
            settings.plan(plan)
                    .ifPresent(document -> line(sheet, 20, words.say("cover.plan", document.title()), Face.BODY));
        }
        gap(sheet, 8);
        Monitoring monitoring = settings.monitoring();
        if (monitoring.demandedByPlan().isEmpty()) {
            line(sheet, 20, words.say("cover.demanded-nothing"), Face.BODY);
        }
        asked(sheet, "cover.demanded", monitoring.demandedByPlan());
        asked(sheet, "cover.encouraged", monitoring.encouragedByPlan());
        asked(sheet, "cover.explored", monitoring.exploredByPlan());
    }

    private void asked(PrintedSheet sheet, String key, Set<String> codes) {
        if (!codes.isEmpty()) {
            List<String> names = codes.stream()
                    .sorted()
                    .map(code -> words.has("demanded." + code) ? words.say("demanded." + code) : code)
                    .toList();
            line(sheet, 20, words.say(key, naming.list(names)), Face.BODY);
        }
    }

    private void reasons(PrintedSheet sheet, Arrears arrears) {
        line(sheet, 18, words.say("cover.draft-because"), Face.ALERT);
        for (String reason : arrears.inWords(naming)) {
            sheet.row(TextWidth.height(reason, Face.ALERT, sheet.width(1, 1)) + 2);
            sheet.text(1, reason, Style.of(Face.ALERT).wrapped());
        }
    }

    private List<String> compilers() {
        return edition.place().units().stream()
                .filter(unit -> COMPILERS.contains(unit.department()))
                .map(this::fullName)
                .toList();
    }

    private String fullName(Unit unit) {
        return unit.aliases().isEmpty() ? unit.nameZh() : unit.aliases().get(0);
    }

    private static void line(PrintedSheet sheet, double height, String text, Face face) {
        double needed = TextWidth.height(text, face, sheet.width(0, 2));
        sheet.row(Math.max(height, needed));
        sheet.across(0, 2, text, Style.of(face).centred().wrapped());
    }

    private static void gap(PrintedSheet sheet, double height) {
        sheet.row(height);
    }
}
