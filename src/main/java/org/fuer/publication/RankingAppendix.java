package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.TargetCounts;
import org.jspecify.annotations.Nullable;

/** 成员单位排序: the groups of the public ranking under each other, then the units that are listed. */
final class RankingAppendix {

    private static final List<Integer> WIDTHS = List.of(196, 48, 48, 52, 62, 62);

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final Figures figures;
    private final RankWords ranks;
    private final RankingSections sections;

    RankingAppendix(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.figures = new Figures(edition);
        this.ranks = new RankWords(naming, edition.place().settings().ranking());
        this.sections = new RankingSections(edition, naming);
    }

    Appendix appendix() {
        List<TableBlock.Group> groups = new ArrayList<>();
        sections.all().forEach((heading, units) -> groups.addAll(section(heading, units)));
        List<String> notes = new ArrayList<>(List.of(words.say("members.share"), words.say("ranking.order")));
        sections.neverRanked().ifPresent(notes::add);
        TableBlock table = new TableBlock(
                words.say("members.table", edition.year()),
                naming.beneath().say("members.table", edition.year()),
                "",
                List.of(
                        Appendix.words(words.say("column.member")),
                        Appendix.centred(words.say("column.indicators")),
                        Appendix.centred(words.say("column.met")),
                        Appendix.centred(words.say("column.met-share")),
                        Appendix.centred(words.say("column.rank")),
                        Appendix.centred(words.say("column.change"))),
                groups,
                notes);
        return new Appendix(
                words.say("members.sheet"),
                words.say("members.title"),
                naming.beneath().say("members.title"),
                Paper.PORTRAIT,
                List.of(),
                WIDTHS,
                List.of(table));
    }

    /** The units of a section; its heading stays with the first of them. */
    private List<TableBlock.Group> section(String heading, List<RankedUnit> units) {
        List<@Nullable Integer> all =
                units.stream().<@Nullable Integer>map(RankedUnit::rank).toList();
        List<TableBlock.Group> groups = new ArrayList<>();
        for (RankedUnit unit : units) {
            TableBlock.Line line = new TableBlock.Line(naming.unit(unit.unit()), 2, false, row(unit, all));
            groups.add(new TableBlock.Group(
                    groups.isEmpty()
                            ? List.of(new TableBlock.Line(heading, 0, true, List.of()), line)
                            : List.of(line)));
        }
        return groups;
    }

    private List<Entry> row(RankedUnit unit, List<@Nullable Integer> all) {
        TargetCounts counts = unit.counts();
        Entry none = figures.symbol("not-applicable");
        Function<String, Origin> column = name -> new Origin.OfData("ranking", unit.unit(), name);
        Origin indicators = column.apply("indicators");
        Origin met = column.apply("met");
        return List.of(
                Entry.count(counts.indicators(), indicators),
                Entry.count(counts.met(), met),
                counts.assessed() == 0
                        ? none
                        : Entry.share(counts.met(), counts.indicators())
                                .saying(Origin.derived(Derivation.SHARE, met, indicators)),
                unit.rank() == null ? none : ranks.rank(unit.rank(), all).saying(column.apply("rank")),
                unit.move() == null || unit.rank() == null
                        ? none
                        : new Entry.Figure(BigDecimal.valueOf(unit.move()), moves(), column.apply("move")));
    }

    /** The number format that shows a move in words: 上升2位, 下降1位, 持平. */
    private String moves() {
        String up = words.say("change.up", "\"0\"");
        String down = words.say("change.down", "\"0\"");
        return "\"" + up + "\";\"" + down + "\";\"" + words.say("change.same") + "\"";
    }
}
