package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Statement;

/**
 * 编辑说明: what is covered and from whom, what the symbols mean, how figures are rounded and judged, what is new in the
 * edition and what is missing from it.
 */
final class EditorsNote {

    private static final double SECTION = 22;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final CountWords counts;

    EditorsNote(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.counts = new CountWords(naming);
    }

    /** Its sheet, which stands before the chapters and is filled when those are printed. */
    PrintedSheet sheet(Book book) {
        return book.sheet(words.say("note.sheet"), Paper.PORTRAIT, 90, 385);
    }

    void print(PrintedSheet sheet, Arrears arrears, List<RevisedFigure> revised) {
        sheet.row(32);
        sheet.across(0, 1, words.say("note.title"), Style.of(Face.HEADING).centred());
        sheet.row(16);
        sheet.across(
                0,
                1,
                naming.beneath().say("note.title"),
                Style.of(Face.COVER_BENEATH).centred());
        StatusCounts statuses = StatusCounts.of(edition.assessments());
        section(sheet, "note.coverage", coverage(statuses));
        section(sheet, "note.sources", List.of(said("note.sources-text")));
        heading(sheet, "note.symbols");
        symbols(sheet);
        Map<String, List<Statement>> rest = rest(arrears, revised, statuses);
        double height = rest.values().stream()
                .mapToDouble(texts -> SECTION + height(sheet, texts))
                .sum();
        sheet.keepTogether(height);
        rest.forEach((key, texts) -> section(sheet, key, texts));
    }

    /** What stands below the symbols: on the same page, or all of it on the next one. */
    private Map<String, List<Statement>> rest(Arrears arrears, List<RevisedFigure> revised, StatusCounts statuses) {
        Map<String, List<Statement>> rest = new LinkedHashMap<>();
        rest.put("note.measures", List.of(said("note.measures-text", naming.list(measures()))));
        rest.put("note.rounding", List.of(said("note.rounding-text", rounding()), said("note.rounding-targets")));
        rest.put("note.status", List.of(said("note.status-text"), counts.rate(StatusRow.ALL, statuses)));
        rest.put("note.definitions", List.of(said("note.definitions-text")));
        rest.put("note.news", news(revised));
        rest.put("note.missing", missing(arrears, statuses));
        return rest;
    }

    private Statement said(String key, Object... arguments) {
        return Statement.plain(words.say(key, arguments));
    }

    private void section(PrintedSheet sheet, String key, List<Statement> texts) {
        heading(sheet, key);
        texts.forEach(sheet::prose);
    }

    private static double height(PrintedSheet sheet, List<Statement> texts) {
        return texts.stream()
                .mapToDouble(text -> sheet.paragraphHeight(text.text(), Style.of(Face.BODY)))
                .sum();
    }

    private List<Statement> coverage(StatusCounts statuses) {
        List<Statement> texts = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            edition.place().settings().plan(plan).ifPresent(document -> plans.add(planText(document)));
        }
        YearColumns years = YearColumns.of(edition);
        texts.add(Statement.of(
                words,
                "note.coverage-text",
                edition.place().settings().name(),
                years.first(),
                years.last(),
                naming.list(plans),
                counts.targets(StatusRow.ALL, statuses)));
        texts.add(said("note.order"));
        String childAge = edition.place().settings().monitoring().childAge();
        if (!childAge.isEmpty()) {
            texts.add(said("note.child-age", childAge));
        }
        return texts;
    }

    private String planText(PlanDocument document) {
        return words.say("note.plan", document.title(), document.start(), document.end());
    }

    /** What a reader of the edition before finds new. */
    private List<Statement> news(List<RevisedFigure> revised) {
        PreviousEdition previous = edition.previous();
        if (previous.year() == 0) {
            return List.of(said("note.news-first", edition.year()));
        }
        String key = previous.year() == edition.year() ? "note.news-again" : "note.news-year";
        return List.of(
                said(key, edition.year(), previous.year()),
                said(revised.isEmpty() ? "note.news-unrevised" : "note.news-revised"));
    }

    private List<Statement> missing(Arrears arrears, StatusCounts statuses) {
        List<Statement> texts = new ArrayList<>();
        List<String> reasons = arrears.inWords(naming);
        if (reasons.isEmpty()) {
            texts.add(said("note.complete"));
        }
        reasons.forEach(reason -> texts.add(Statement.plain(reason)));
        if (statuses.of(Status.NO_DATA) > 0) {
            texts.add(Statement.of(
                    words,
                    "note.no-data",
                    edition.year(),
                    counts.of(Status.NO_DATA, StatusRow.ALL, statuses),
                    naming.status(Status.NO_DATA)));
        }
        return texts;
    }

    /** A glyph that stands for several things has all of them beside it. */
    private void symbols(PrintedSheet sheet) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        new TreeMap<>(edition.place().settings().yearbook().symbols()).forEach((kind, glyph) -> {
            if (words.has("symbol." + kind)) {
                String shown = glyph.isBlank() ? words.say("symbol.blank") : glyph;
                meanings.computeIfAbsent(shown, any -> new ArrayList<>()).add(words.say("symbol." + kind));
            }
        });
        meanings.put("0", List.of(words.say("symbol.zero")));
        meanings.put("*", List.of(words.say("symbol.unexplained")));
        meanings.put("①②…", List.of(words.say("symbol.note")));
        sheet.row(17);
        sheet.text(0, words.say("note.symbol"), header().centred());
        sheet.text(1, words.say("note.meaning"), header());
        meanings.forEach((glyph, meaning) -> symbol(sheet, glyph, String.join(words.say("detail.and"), meaning)));
        sheet.rule();
    }

    private static Style header() {
        return Style.of(Face.TABLE_HEAD).top(BorderStyle.MEDIUM).bottom(BorderStyle.THIN);
    }

    private static void symbol(PrintedSheet sheet, String glyph, String meaning) {
        Style style = Style.of(Face.TABLE).wrapped();
        sheet.row(Math.max(15, TextWidth.height(meaning, Face.TABLE, sheet.width(1, 1)) + 2));
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
        sheet.row(SECTION);
        sheet.across(0, 1, words.say(key), Style.of(Face.SUBHEADING));
    }
}
