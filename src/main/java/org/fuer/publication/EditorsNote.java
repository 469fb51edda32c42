package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Reporting;

/** 编者说明: what is covered, what the symbols mean, in which units, how it is rounded, and what is missing. */
final class EditorsNote {

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;

    EditorsNote(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
    }

    PrintedSheet print(Book book, Arrears arrears) {
        PrintedSheet sheet = book.sheet(words.say("note.sheet"), Paper.PORTRAIT, 90, 385);
        sheet.row(32);
        sheet.across(0, 1, words.say("note.title"), Style.of(Face.HEADING).centred());
        sheet.row(16);
        sheet.across(
                0,
                1,
                naming.beneath().say("note.title"),
                Style.of(Face.COVER_BENEATH).centred());
        heading(sheet, "note.coverage");
        coverage().forEach(text -> body(sheet, text));
        heading(sheet, "note.sources");
        sources(arrears).forEach(text -> body(sheet, text));
        heading(sheet, "note.symbols");
        symbols(sheet);
        heading(sheet, "note.measures");
        body(sheet, words.say("note.measures-text", naming.list(measures())));
        heading(sheet, "note.rounding");
        body(sheet, words.say("note.rounding-text", rounding()));
        body(sheet, words.say("note.rounding-targets"));
        heading(sheet, "note.status");
        body(sheet, words.say("note.status-text"));
        body(sheet, naming.rate(StatusCounts.of(edition.assessments())));
        body(sheet, words.say("note.revision"));
        return sheet;
    }

    private List<String> coverage() {
        List<String> texts = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            edition.place().settings().plan(plan).ifPresent(document -> plans.add(planText(document)));
        }
        YearColumns years = YearColumns.of(edition);
        texts.add(words.say(
                "note.coverage-text",
                edition.place().settings().name(),
                years.first(),
                years.last(),
                naming.list(plans),
                edition.assessments().size(),
                edition.assessments().stream()
                        .map(assessment -> assessment.target().indicator())
                        .distinct()
                        .count()));
        String childAge = edition.place().settings().monitoring().childAge();
        if (!childAge.isEmpty()) {
            texts.add(words.say("note.child-age", childAge));
        }
        return texts;
    }

    private String planText(PlanDocument document) {
        return words.say("note.plan", document.title(), document.start(), document.end());
    }

    private List<String> sources(Arrears arrears) {
        List<String> texts = new ArrayList<>();
        long owing = edition.reportings().stream()
                .filter(reporting -> reporting.owedForms() > 0)
                .count();
        long sent = edition.reportings().stream()
                .filter(reporting -> reporting.owedForms() > 0 && reporting.receivedForms() > 0)
                .count();
        int optional =
                arrears.optionalForms().values().stream().mapToInt(List::size).sum();
        int forms = edition.reportings().stream().mapToInt(Reporting::owedForms).sum() - optional;
        int received =
                edition.reportings().stream().mapToInt(Reporting::receivedForms).sum();
        texts.add(words.say(
                "note.sources-text",
                owing,
                forms,
                sent,
                received,
                edition.facts().of(edition.year()).size()));
        List<String> reasons = arrears.inWords(naming);
        if (reasons.isEmpty()) {
            texts.add(words.say("note.complete"));
        } else {
            texts.addAll(reasons);
        }
        return texts;
    }

    private void symbols(PrintedSheet sheet) {
        Map<String, String> glyphs =
                new TreeMap<>(edition.place().settings().yearbook().symbols());
        Style style = Style.of(Face.TABLE);
        sheet.row(17);
        sheet.text(0, words.say("note.symbol"), header().centred());
        sheet.text(1, words.say("note.meaning"), header());
        glyphs.forEach((kind, glyph) -> {
            if (words.has("symbol." + kind)) {
                symbol(sheet, glyph.isBlank() ? words.say("symbol.blank") : glyph, words.say("symbol." + kind), style);
            }
        });
        symbol(sheet, "0", words.say("symbol.zero"), style);
        symbol(sheet, "*", words.say("symbol.unexplained"), style);
        symbol(sheet, "①②…", words.say("symbol.note"), style);
        sheet.rule();
    }

    private static Style header() {
        return Style.of(Face.TABLE_HEAD).top(BorderStyle.MEDIUM).bottom(BorderStyle.THIN);
    }

    private static void symbol(PrintedSheet sheet, String glyph, String meaning, Style style) {
        sheet.row(15);
        sheet.text(0, glyph, style.centred());
        sheet.text(1, meaning, style);
    }

    private List<String> measures() {
        return edition.assessments().stream()
                .map(Assessment::target)
                .flatMap(target -> catalogue.indicator(target.indicator()).stream())
                .map(indicator -> naming.measure(indicator.unit()))
                .distinct()
                .sorted()
                .toList();
    }

    private String rounding() {
        return words.say(
                "rounding." + edition.place().settings().yearbook().rounding().name());
    }

    private void heading(PrintedSheet sheet, String key) {
        sheet.keepTogether(60);
        sheet.row(22);
        sheet.across(0, 1, words.say(key), Style.of(Face.SUBHEADING));
    }

    private static void body(PrintedSheet sheet, String text) {
        sheet.prose(text);
    }
}
