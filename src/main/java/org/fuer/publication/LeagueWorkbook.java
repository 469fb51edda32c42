package org.fuer.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.ranking.Alternative;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.LeagueRow;
import org.fuer.ranking.RankInterval;
import org.jspecify.annotations.Nullable;

/**
 * {@code league.xlsx}: the places in total on a page that can be published as it stands, by plan, by domain and by
 * indicator, how firm their ranks are, and the method.
 */
final class LeagueWorkbook {

    private static final int COLUMNS_OF_A_PLAN = 7;

    private final LeagueEdition league;
    private final LeagueWords naming;
    private final Wording words;

    LeagueWorkbook(LeagueEdition league, Catalogue catalogue, Language language) {
        this.league = league;
        this.naming = new LeagueWords(league, catalogue, language);
        this.words = naming.words();
    }

    void print(Path file) throws IOException {
        String title = words.say("league.title", league.table().year());
        try (Book book = new Book(title, league.table().year())) {
            total(book, title);
            plans(book);
            new LeagueSheets(league, naming).print(book);
            firmness(book);
            alternatives(book);
            method(book);
            book.write(file);
        }
    }

    private void total(Book book, String title) {
        List<LeagueRow> rows = league.table().by(null, "");
        ListSheet list = ListSheet.roomy(
                book,
                words.say("league.total"),
                title,
                words.say("league.total-subtitle", ranked(rows), rows.size()),
                List.of(
                        Heading.centred(words.say("column.rank"), 56),
                        Heading.left(words.say("column.place"), 100),
                        Heading.centred(words.say("league.index"), 58),
                        Heading.centred(words.say("column.indicators"), 46),
                        Heading.centred(words.say("column.assessed"), 50),
                        Heading.centred(words.say("column.met"), 46),
                        Heading.centred(words.say("column.met-share"), 54),
                        Heading.centred(words.say("column.change"), 60)));
        for (LeagueRow row : rows) {
            List<Entry> entries = new ArrayList<>(figures(row));
            entries.add(1, Entry.words(naming.place(row.place())));
            list.add(entries);
        }
        list.end(totalNotes(rows));
    }

    private List<String> totalNotes(List<LeagueRow> rows) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("league.index-note"));
        notes.add(words.say("league.denominator"));
        notes.add(words.say("league.ties"));
        Stream<LeagueRow> unranked = rows.stream().filter(row -> row.placement().rank() == null);
        addNote(notes, "league.not-ranked", unranked);
        List<LeagueRow> ranked =
                rows.stream().filter(row -> row.placement().rank() != null).toList();
        List<LeagueRow> newcomers = ranked.stream()
                .filter(row -> row.placement().previousRank() == null)
                .toList();
        if (newcomers.size() < ranked.size()) {
            addNote(notes, "league.newcomers", newcomers.stream());
        } else if (!ranked.isEmpty()) {
            notes.add(words.say("league.no-moves"));
        }
        addNote(
                notes,
                "league.one-plan",
                rows.stream()
                        .filter(row ->
                                league.place(row.place()).settings().plans().size() < Plan.values().length));
        addNote(notes, "league.drafts", rows.stream().filter(row -> league.drafts()
                .contains(row.place())));
        return notes;
    }

    private void addNote(List<String> notes, String key, Stream<LeagueRow> rows) {
        List<String> places = rows.map(row -> naming.place(row.place())).toList();
        if (!places.isEmpty()) {
            notes.add(words.say(key, naming.list(places)));
        }
    }

    private void plans(Book book) {
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.left(words.say("column.place"), 90));
        for (Plan plan : Plan.values()) {
            String group = words.say("plan." + plan.code());
            headings.add(Heading.centred(words.say("column.rank"), 42).under(group));
            headings.add(Heading.centred(words.say("league.index"), 48).under(group));
            headings.add(Heading.centred(words.say("column.indicators"), 42).under(group));
            headings.add(Heading.centred(words.say("column.assessed"), 50).under(group));
            headings.add(Heading.centred(words.say("column.met"), 42).under(group));
            headings.add(Heading.centred(words.say("column.met-share"), 46).under(group));
            headings.add(Heading.centred(words.say("column.change"), 56).under(group));
        }
        ListSheet list = new ListSheet(
                book,
                words.say("league.plans"),
                Paper.LANDSCAPE,
                words.say("league.plans-title", league.table().year()),
                words.say("league.plans-subtitle"),
                headings);
        List<Map<String, LeagueRow>> byPlan = Stream.of(Plan.values())
                .map(plan -> league.table().byPlace(plan, ""))
                .toList();
        for (LeagueRow place : league.table().by(null, "")) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(naming.place(place.place())));
            byPlan.forEach(rows -> entries.addAll(ofPlan(rows.get(place.place()))));
            list.add(entries);
        }
        list.end(List.of(words.say("league.index-note"), words.say("league.denominator"), words.say("league.ties")));
    }

    private List<Entry> ofPlan(@Nullable LeagueRow row) {
        return row == null ? Collections.nCopies(COLUMNS_OF_A_PLAN, Entry.NONE) : figures(row);
    }

    /** Rank, index, counts, share and move of a place. */
    private List<Entry> figures(LeagueRow row) {
        CompositeIndex index = row.index();
        return List.of(
                naming.rank(row.placement()),
                naming.index(index.index()),
                Entry.count(index.targets()),
                Entry.count(index.assessed()),
                Entry.count(index.met()),
                Entry.share(index.met(), index.targets()),
                Entry.words(naming.move(row.placement())));
    }

    private void firmness(Book book) {
        ListSheet list = ListSheet.roomy(
                book,
                words.say("league.firmness"),
                words.say("league.firmness-title", league.table().year()),
                words.say("league.firmness-subtitle"),
                List.of(
                        Heading.left(words.say("league.scope"), 76),
                        Heading.left(words.say("column.place"), 100),
                        Heading.centred(words.say("column.rank"), 60),
                        Heading.centred(words.say("league.index"), 60),
                        Heading.centred(words.say("league.median"), 60),
                        Heading.centred(words.say("league.interval"), 60),
                        Heading.centred(words.say("league.tier"), 54)));
        firmness(list, null);
        for (Plan plan : Plan.values()) {
            firmness(list, plan);
        }
        list.end(List.of(words.say("league.firmness-note"), words.say("league.tier-note")));
    }

    private void firmness(ListSheet list, @Nullable Plan plan) {
        List<LeagueRow> rows = league.table().by(plan, "");
        String scope = scope(plan);
        for (LeagueRow row : rows) {
            if (row.placement().rank() == null) {
                continue;
            }
            RankInterval interval = row.interval();
            list.add(List.of(
                    Entry.words(scope),
                    Entry.words(naming.place(row.place())),
                    naming.rank(row.placement()),
                    naming.index(row.index().index()),
                    interval == null ? Entry.NONE : Entry.median(interval.median()),
                    Entry.words(interval == null ? "" : range(interval)),
                    interval == null ? Entry.NONE : new Entry.Figure(BigDecimal.valueOf(interval.tier()), "0")));
        }
    }

    private void alternatives(Book book) {
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.left(words.say("league.scope"), 96));
        headings.add(Heading.left(words.say("column.place"), 80));
        headings.add(Heading.centred(words.say("column.rank"), 44));
        for (Alternative alternative : Alternative.values()) {
            headings.add(Heading.centred(words.say("league.alternative." + alternative.code()), 60));
        }
        ListSheet list = new ListSheet(
                book,
                words.say("league.alternatives"),
                Paper.LANDSCAPE,
                words.say("league.alternatives-title", league.table().year()),
                words.say("league.alternatives-subtitle"),
                headings);
        alternatives(list, null);
        for (Plan plan : Plan.values()) {
            alternatives(list, plan);
        }
        list.end(List.of(words.say("league.alternatives-note")));
    }

    private void alternatives(ListSheet list, @Nullable Plan plan) {
        List<LeagueRow> rows = league.table().by(plan, "");
        for (LeagueRow row : rows) {
            if (row.placement().rank() == null) {
                continue;
            }
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(scope(plan)));
            entries.add(Entry.words(naming.place(row.place())));
            entries.add(naming.rank(row.placement()));
            for (Alternative alternative : Alternative.values()) {
                Integer rank = row.alternatives().get(alternative);
                entries.add(
                        rank == null
                                ? Entry.words(words.say("league.none"))
                                : new Entry.Figure(BigDecimal.valueOf(rank), "0"));
            }
            list.add(entries);
        }
    }

    private String scope(@Nullable Plan plan) {
        return plan == null ? words.say("league.whole") : words.say("plan." + plan.code());
    }

    private String range(RankInterval interval) {
        return interval.low() == interval.high()
                ? String.valueOf(interval.low())
                : words.say("league.range", interval.low(), interval.high());
    }

    private void method(Book book) {
        PrintedSheet sheet = book.sheet(words.say("league.method"), Paper.PORTRAIT, 475);
        sheet.row(36);
        sheet.text(0, words.say("league.method"), Style.of(Face.HEADING).centred());
        for (int i = 1; words.has("league.method." + i); i++) {
            String text = words.say("league.method." + i);
            sheet.row(TextWidth.height(text, Face.BODY, 475) + 6);
            sheet.text(0, text, Style.of(Face.BODY).wrapped());
        }
    }

    private static long ranked(List<LeagueRow> rows) {
        return rows.stream().filter(row -> row.placement().rank() != null).count();
    }
}
