package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.TemplateSettings;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;
import org.fuer.ranking.ScoreLine;
import org.fuer.ranking.TargetCounts;
import org.jspecify.annotations.Nullable;

/** The page of a unit: how its score comes about, how it reported, and where it signs or objects. */
final class UnitPage {

    private static final double LINE = 22;
    private static final double ROOM_FOR_AN_OBJECTION = 48;

    /** The first columns of the three pairs of label and blank in a line of the block that is signed. */
    private static final int[] BLANKS = {0, 2, 4, 7, 9, 11};

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final RankWords ranks;
    private final DisciplineWords disciplines;
    private final LineFigures figures;
    private final List<ScoreLine> lines;
    private final RankedUnit unit;

    UnitPage(Edition edition, Catalogue catalogue, Naming naming, String unit, List<ScoreLine> lines) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
        this.disciplines = new DisciplineWords(naming);
        this.figures = new LineFigures(catalogue, edition.place().settings().yearbook());
        this.lines = lines;
        this.unit = edition.ranking().stream()
                .filter(ranked -> ranked.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> unranked(unit));
    }

    /** A unit that supports others only leads no target and reports nothing: the ranking does not name it. */
    private static RankedUnit unranked(String unit) {
        return new RankedUnit(
                unit, Group.FEW_TARGETS, null, null, null, null, null, TargetCounts.NONE, null, Discipline.NONE);
    }

    void print(Book book) {
        String name = naming.unit(unit.unit());
        ListSheet list = new ListSheet(
                book,
                name,
                Paper.LANDSCAPE,
                words.say("unit.title", edition.place().settings().shortName(), edition.year(), name),
                standing(),
                ScoreTable.headings(words));
        new ScoreTable(edition, catalogue, naming).print(list, lines, unit);
        PrintedSheet sheet = list.sheet();
        explanation(sheet);
        signature(sheet);
    }

    /** Its group and rank, or why it has none. */
    private String standing() {
        Integer rank = unit.rank();
        if (rank == null) {
            return words.say(
                    unit.group() == Group.NEVER ? "unit.never" : "unit.listed",
                    ranks.whyListed(unit.group(), unit.counts().indicators()));
        }
        List<@Nullable Integer> group = new ArrayList<>();
        edition.ranking(unit.group()).forEach(other -> group.add(other.rank()));
        String previous = unit.previousRank() == null
                ? words.say("unit.no-previous")
                : words.say("unit.previous", unit.previousRank());
        return words.say(
                "unit.ranked", ranks.group(unit.group()), group.size(), ranks.rankInWords(rank, group), previous);
    }

    private void explanation(PrintedSheet sheet) {
        Style prose = Style.of(Face.TABLE);
        List<String> texts = new ArrayList<>();
        new WorkedExample(naming, figures).of(lines).ifPresent(example -> {
            texts.add(words.say("unit.formula"));
            texts.add(example);
        });
        BigDecimal weight = edition.place().settings().ranking().disciplineWeight();
        texts.add(words.say(
                "unit.discipline",
                disciplines.inWords(unit.discipline(), edition.ranking()),
                disciplines.inScore(weight)));
        texts.forEach(text -> sheet.paragraph(text, prose));
    }

    private void signature(PrintedSheet sheet) {
        sheet.keepTogether(3 * LINE + ROOM_FOR_AN_OBJECTION + 30);
        sheet.row(8);
        Style label = Style.of(Face.TABLE_HEAD)
                .centred()
                .top(BorderStyle.THIN)
                .bottom(BorderStyle.THIN)
                .left(BorderStyle.HAIR);
        Style box = label.with(Face.TABLE).aligned(HorizontalAlignment.LEFT).indented(1);
        int last = sheet.columns() - 1;
        sheet.row(LINE);
        sheet.across(0, 1, words.say("sign.opinion"), label);
        sheet.across(2, last, words.say("sign.choice"), box);
        sheet.row(ROOM_FOR_AN_OBJECTION);
        sheet.across(0, 1, words.say("sign.objection"), label);
        sheet.across(2, last, "", box);
        sheet.row(LINE);
        List<String> labels = List.of(words.say("sign.head"), words.say("sign.contact"), words.say("sign.date"));
        for (int i = 0; i < BLANKS.length; i++) {
            int end = i + 1 < BLANKS.length ? BLANKS[i + 1] - 1 : last;
            sheet.across(BLANKS[i], end, i % 2 == 0 ? labels.get(i / 2) : "", i % 2 == 0 ? label : box);
        }
        sheet.paragraph(words.say("sign.deadline") + questions(), Style.of(Face.NOTE));
    }

    private String questions() {
        TemplateSettings templates = edition.place().settings().templates();
        String whom = (templates.contactName() + " " + templates.contactPhone()).strip();
        return whom.isEmpty() ? "" : words.say("sign.questions", whom);
    }
}
