package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;

/** The cover: place, year, who made it, what the plan itself demands, and, for a draft, why it is one. */
final class Cover {

    /** The kinds of department that make the yearbook. */
    private static final List<String> COMPILERS = List.of("working_committee", "statistics");

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
        PrintedSheet sheet = book.sheet(words.say("cover.sheet"), Paper.PORTRAIT, 480);
        if (arrears.draft()) {
            line(sheet, 60, words.say("cover.draft"), Face.COVER_DRAFT);
        } else {
            gap(sheet, 60);
        }
        gap(sheet, 60);
        line(sheet, 36, settings.name(), Face.COVER_PLACE);
        line(sheet, 56, words.say("cover.title"), Face.COVER_TITLE);
        line(sheet, 24, naming.beneath().say("cover.title"), Face.COVER_BENEATH);
        gap(sheet, 16);
        line(sheet, 44, String.valueOf(edition.year()), Face.COVER_YEAR);
        gap(sheet, 40);
        plans(sheet);
        gap(sheet, 30);
        if (arrears.draft()) {
            reasons(sheet, arrears);
        }
        gap(sheet, 20);
        compilers().forEach(name -> line(sheet, 26, name, Face.SUBHEADING));
        line(sheet, 22, words.say("cover.compiled"), Face.BODY);
    }

    private void plans(PrintedSheet sheet) {
        List<String> titles = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            settings.plan(plan).ifPresent(document -> titles.add(words.say("cover.plan", document.title())));
        }
        line(sheet, 20, words.say("cover.plans", naming.list(titles)), Face.BODY);
        List<String> demanded = settings.monitoring().demandedByPlan().stream()
                .sorted()
                .map(code -> words.has("demanded." + code) ? words.say("demanded." + code) : code)
                .toList();
        line(
                sheet,
                20,
                demanded.isEmpty()
                        ? words.say("cover.demanded-nothing")
                        : words.say("cover.demanded", naming.list(demanded)),
                Face.BODY);
    }

    private void reasons(PrintedSheet sheet, Arrears arrears) {
        sheet.paragraph(words.say("cover.draft-because"), Style.of(Face.ALERT).centred());
        for (String reason : arrears.inWords(naming)) {
            sheet.paragraph(reason, Style.of(Face.ALERT).indented(2));
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
        double needed = TextWidth.height(text, face, sheet.width(0, 0));
        sheet.row(Math.max(height, needed));
        sheet.text(0, text, Style.of(face).centred().wrapped());
    }

    private static void gap(PrintedSheet sheet, double height) {
        sheet.row(height);
    }
}
