package org.fuer.publication;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.CompositeSettings;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Share;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.ScoreLine;
import org.fuer.ranking.ScoreLine.Role;

/** The page that explains the method: the formulas, and the weights of this place that are in force. */
final class MethodPage {

    private static final Style TEXT = Style.of(Face.BODY);
    private static final double LINE = 17;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final RankingSettings settings;
    private final CompositeWords composites;
    private final SortedMap<String, List<ScoreLine>> scoreSheets;

    MethodPage(Edition edition, Catalogue catalogue, Naming naming, SortedMap<String, List<ScoreLine>> scoreSheets) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.settings = edition.place().settings().ranking();
        this.composites = new CompositeWords(naming);
        this.scoreSheets = scoreSheets;
    }

    void print(Book book) {
        PrintedSheet sheet = book.sheet(words.say("method.sheet"), Paper.PORTRAIT, 54, 231, 130, 60);
        sheet.numberPages();
        sheet.row(34);
        sheet.across(
                0,
                sheet.columns() - 1,
                words.say("method.title"),
                Style.of(Face.HEADING).centred());
        say(sheet, "method.degree", degree());
        say(sheet, "method.counting", counting());
        say(sheet, "method.weighing", weighing());
        say(sheet, "method.ranking", ranking());
        say(sheet, "method.composite", composite());
        say(sheet, "method.judging", judging());
        keyTargets(sheet);
        compositeWeights(sheet);
    }

    private void say(PrintedSheet sheet, String heading, List<String> texts) {
        sheet.keepTogether(LINE * 3);
        sheet.row(LINE + 5);
        sheet.across(0, sheet.columns() - 1, words.say(heading), Style.of(Face.BODY_STRONG));
        texts.forEach(text -> sheet.paragraph(text, TEXT));
    }

    private List<String> degree() {
        return List.of(
                words.say("method.start"),
                words.say("method.ratio"),
                words.say("method.interval"),
                words.say("method.pooled"),
                words.say("method.surveys"));
    }

    private List<String> counting() {
        return List.of(words.say("method.numeric"), words.say("method.once"), shared());
    }

    private String shared() {
        Share lead = settings.leadShare();
        return lead.part().compareTo(lead.whole()) == 0
                ? words.say("method.lead-alone")
                : words.say("method.lead-share", lead);
    }

    private List<String> weighing() {
        List<String> texts = new ArrayList<>();
        texts.add(words.say("method.mean"));
        texts.add(words.say(
                "method.weights",
                PlainText.number(settings.keyWeight()),
                settings.keyTargets().isEmpty()
                        ? words.say("method.key-indicators")
                        : words.say("method.key-targets", settings.keyTargets().size())));
        texts.add(
                settings.disciplineWeight().signum() == 0
                        ? words.say("method.discipline-beside")
                        : words.say("method.discipline-mixed", PlainText.number(settings.disciplineWeight())));
        return texts;
    }

    /** The 重点 targets that count for a unit, with the weight they count with. */
    private void keyTargets(PrintedSheet sheet) {
        List<List<Entry>> rows = new ArrayList<>();
        scoreSheets.forEach((unit, lines) -> lines.stream()
                .filter(line ->
                        line.role() == Role.COUNTED && isKey(line.assessment().target()))
                .forEach(line -> rows.add(List.of(
                        Entry.words(line.assessment().target().code()),
                        Entry.words(naming.subject(line.assessment().target())),
                        Entry.words(naming.unit(unit)),
                        ScoreTable.weight(line, lines)))));
        if (!rows.isEmpty()) {
            table(
                    sheet,
                    "method.key-table",
                    List.of("column.target-code", "column.indicator", "column.member", "column.weight"),
                    rows);
        }
    }

    private boolean isKey(Target target) {
        return settings.isKey(target, catalogue.indicator(target.indicator()).orElseThrow());
    }

    private List<String> ranking() {
        List<String> unranked = settings.unranked().stream().sorted().toList();
        return List.of(
                words.say(
                        "method.groups",
                        settings.largeGroupFrom(),
                        settings.smallGroupFrom(),
                        settings.largeGroupFrom() - 1),
                words.say("method.floor", settings.coverageFloor()),
                words.say("method.unranked", naming.units(unranked)),
                words.say("method.ties"),
                words.say("method.previous"));
    }

    private List<String> composite() {
        CompositeSettings weights = edition.place().settings().composite();
        return List.of(
                words.say("method.index"),
                words.say("method.withheld", settings.coverageFloor()),
                weights.targets().isEmpty()
                        ? words.say("method.target-weights-default", PlainText.number(settings.keyWeight()))
                        : words.say(
                                "method.target-weights-set", weights.targets().size()));
    }

    private void compositeWeights(PrintedSheet sheet) {
        CompositeSettings weights = edition.place().settings().composite();
        List<List<Entry>> rows = new ArrayList<>();
        for (CompositeIndex index : edition.composites()) {
            if (index.plan() != null) {
                rows.add(List.of(
                        Entry.words(
                                words.say(index.domainZh().isEmpty() ? "method.level-plan" : "method.level-domain")),
                        Entry.words(composites.name(index)),
                        Entry.words(composites.basis(index, weights)),
                        CompositeWords.weight(index.weight())));
            }
        }
        if (!rows.isEmpty()) {
            table(
                    sheet,
                    "method.composite-table",
                    List.of("column.level", "column.plan-and-domain", "column.weight-basis", "column.weight-percent"),
                    rows);
        }
    }

    private List<String> judging() {
        RoundingMode rounding = edition.place().settings().yearbook().rounding();
        return List.of(
                words.say("method.denominator"),
                words.say("method.comparison"),
                words.say("method.rounding", words.say("rounding." + rounding)),
                words.say("method.small-numbers"),
                words.say("method.robustness", settings.simulations(), settings.seed()));
    }

    private void table(PrintedSheet sheet, String title, List<String> headings, List<List<Entry>> rows) {
        sheet.keepTogether(LINE * 5);
        say(sheet, title, List.of());
        head(sheet, headings);
        Style plain = Style.of(Face.TABLE).top(BorderStyle.HAIR).wrapped();
        for (List<Entry> row : rows) {
            double height = height(sheet, row);
            if (!sheet.fits(height)) {
                sheet.keepTogether(height);
                head(sheet, headings);
            }
            sheet.row(height);
            for (int column = 0; column < row.size(); column++) {
                sheet.entry(column, row.get(column), plain);
            }
        }
        sheet.rule();
    }

    private void head(PrintedSheet sheet, List<String> headings) {
        Style head = Style.of(Face.TABLE_HEAD).centred().top(BorderStyle.MEDIUM).bottom(BorderStyle.THIN);
        sheet.row(LINE);
        for (int column = 0; column < headings.size(); column++) {
            sheet.text(column, words.say(headings.get(column)), head);
        }
    }

    private static double height(PrintedSheet sheet, List<Entry> row) {
        double height = LINE;
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Entry.Words words) {
                height = Math.max(height, TextWidth.height(words.text(), Face.TABLE, sheet.width(column, column)) + 2);
            }
        }
        return height;
    }
}
