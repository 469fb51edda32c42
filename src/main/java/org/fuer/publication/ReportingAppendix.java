package org.fuer.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Reporting;
import org.fuer.publication.lineage.Origin;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankedUnit;
import org.jspecify.annotations.Nullable;

/** 分部门报送情况: the units by the forms and cells they owe and sent, whether in time, and their rank. */
final class ReportingAppendix {

    private static final List<Integer> WIDTHS = List.of(110, 32, 32, 40, 40, 40, 48, 50, 40, 62);

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Figures figures;
    private final Timeliness timeliness;
    private final Arrears arrears;
    private final RankWords ranks;
    private final Map<String, Discipline> disciplines;

    ReportingAppendix(Edition edition, Naming naming, Arrears arrears) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.figures = new Figures(edition);
        this.timeliness = Timeliness.of(edition, words);
        this.arrears = arrears;
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
        this.disciplines =
                edition.ranking().stream().collect(Collectors.toMap(RankedUnit::unit, RankedUnit::discipline));
    }

    Appendix appendix() {
        List<TableBlock.Group> groups = new ArrayList<>();
        groups.add(Appendix.row(words.say("sex._T"), 0, true, total()));
        List<@Nullable Integer> all = DisciplineWords.ranks(edition.ranking());
        edition.reportings().forEach(reporting -> groups.add(row(reporting, all)));
        TableBlock table = new TableBlock(
                words.say("reporting.table", edition.year()),
                naming.beneath().say("reporting.table", edition.year()),
                "",
                columns(),
                groups,
                List.of(words.say("reporting.deadline"), words.say("reporting.note"), words.say("discipline.owner")));
        return new Appendix(
                words.say("reporting.sheet"),
                words.say("reporting.title"),
                naming.beneath().say("reporting.title"),
                Paper.PORTRAIT,
                List.of(),
                WIDTHS,
                List.of(table));
    }

    private List<TableBlock.Column> columns() {
        String forms = words.say("reporting.forms");
        String cells = words.say("reporting.cells");
        String quality = words.say("reporting.quality");
        return List.of(
                Appendix.words(words.say("column.member")),
                Appendix.under(forms, words.say("reporting.owed"), true),
                Appendix.under(forms, words.say("reporting.received"), false),
                Appendix.under(forms, words.say("reporting.passed"), false),
                Appendix.under(cells, words.say("reporting.owed-cells"), true),
                Appendix.under(cells, words.say("reporting.filled"), false),
                Appendix.under(cells, words.say("column.completeness"), false),
                Appendix.under(quality, words.say("column.timely"), true),
                Appendix.under(quality, words.say("column.score"), false),
                Appendix.under(quality, words.say("column.rank"), false));
    }

    private List<Entry> total() {
        Entry none = figures.symbol("not-applicable");
        int owed = sum(Reporting::owedCells);
        int filled = sum(Reporting::filledCells);
        return List.of(
                Entry.count(sum(Reporting::owedForms)),
                Entry.count(sum(Reporting::receivedForms)),
                Entry.count(sum(Reporting::passedForms)),
                Entry.count(owed),
                Entry.count(filled),
                owed == 0 ? none : Entry.share(filled, owed),
                none,
                none,
                none);
    }

    private int sum(ToIntFunction<Reporting> what) {
        return edition.reportings().stream().mapToInt(what).sum();
    }

    private TableBlock.Group row(Reporting reporting, List<@Nullable Integer> all) {
        String unit = reporting.unit();
        Discipline discipline = disciplines.getOrDefault(unit, Discipline.NONE);
        Entry none = figures.symbol("not-applicable");
        Function<String, Origin> column = name -> new Origin.OfData("ranking", unit, name);
        BigDecimal completeness = discipline.completeness();
        BigDecimal score = discipline.score();
        return Appendix.row(
                naming.unit(unit),
                0,
                false,
                List.of(
                        Entry.count(reporting.owedForms()),
                        Entry.count(reporting.receivedForms()),
                        Entry.count(reporting.passedForms()),
                        Entry.count(reporting.owedCells()),
                        Entry.count(reporting.filledCells()),
                        completeness == null ? none : Entry.share(completeness).saying(column.apply("completeness")),
                        timely(reporting, none),
                        score == null
                                ? none
                                : new Entry.Figure(
                                        score, "0.0" + Entry.ROOM_AT_RIGHT, column.apply("discipline_score")),
                        discipline.rank() == null
                                ? none
                                : ranks.rank(discipline.rank(), all).saying(column.apply("discipline_rank"))));
    }

    private Entry timely(Reporting reporting, Entry none) {
        if (reporting.owedForms() == 0) {
            return none;
        }
        if (arrears.silentUnits().contains(reporting.unit())) {
            return Entry.words(words.say("timely.silent"));
        }
        LocalDate reported = reporting.reportedOn();
        if (reported == null || !timeliness.isLate(reported)) {
            return Entry.words(timeliness.say(reported));
        }
        String days = "\"" + words.say("timely.late", "\"0\"") + "\"";
        return new Entry.Figure(BigDecimal.valueOf(timeliness.daysLate(reported)), days);
    }
}
