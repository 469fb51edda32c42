package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.ranking.LeagueIndicator;
import org.fuer.ranking.LeagueRow;
import org.fuer.ranking.LeagueValue;

/** The wide sheets of a league: a row for each domain or indicator, two columns for each place. */
final class LeagueSheets {

    /** As many places as a landscape page holds in type that can be read. */
    private static final int PLACES_ON_A_SHEET = 5;

    /** Beyond these a value is not printed longer to tell it from others. */
    private static final int MOST_EXTRA_DIGITS = 4;

    private final LeagueEdition league;
    private final LeagueWords naming;
    private final Wording words;

    LeagueSheets(LeagueEdition league, LeagueWords naming) {
        this.league = league;
        this.naming = naming;
        this.words = naming.words();
    }

    void print(Book book) {
        Map<DomainName, Map<String, LeagueRow>> domains = domains();
        for (int first = 0; first < league.places().size(); first += PLACES_ON_A_SHEET) {
            domains(book, domains, league.places().subList(first, end(first)));
        }
        for (int first = 0; first < league.places().size(); first += PLACES_ON_A_SHEET) {
            indicators(book, first, end(first));
        }
    }

    private int end(int first) {
        return Math.min(league.places().size(), first + PLACES_ON_A_SHEET);
    }

    private List<Heading> headings(List<Heading> stub, String figure, List<Place> places) {
        List<Heading> headings = new ArrayList<>(stub);
        for (Place place : places) {
            String group = naming.place(place.code());
            headings.add(Heading.figures(figure, 62).under(group));
            headings.add(Heading.centred(words.say("column.rank"), 42).under(group));
        }
        return headings;
    }

    private record DomainName(Plan plan, String nameZh) {}

    private void domains(Book book, Map<DomainName, Map<String, LeagueRow>> domains, List<Place> places) {
        ListSheet list = new ListSheet(
                book,
                words.say("league.domains"),
                Paper.LANDSCAPE,
                words.say("league.domains-title", league.table().year()),
                words.say("league.domains-subtitle"),
                headings(
                        List.of(
                                Heading.left(words.say("league.plan"), 60),
                                Heading.left(words.say("column.domain"), 110)),
                        words.say("league.index"),
                        places));
        domains.forEach((domain, rows) -> {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(words.say("plan." + domain.plan().code())));
            entries.add(Entry.words(naming.domain(domain.plan(), domain.nameZh())));
            for (Place place : places) {
                LeagueRow row = rows.get(place.code());
                if (row == null) {
                    entries.add(Entry.NONE);
                    entries.add(Entry.NONE);
                } else {
                    entries.add(naming.index(row.index().index()));
                    entries.add(naming.rank(row.placement()));
                }
            }
            list.add(entries);
        });
        list.end(List.of(words.say("league.domains-note"), words.say("league.ties")));
    }

    /** The rows of each domain by their place, the domains in the order of the league. */
    private Map<DomainName, Map<String, LeagueRow>> domains() {
        Map<DomainName, Map<String, LeagueRow>> domains = new LinkedHashMap<>();
        for (LeagueRow row : league.table().rows()) {
            Plan plan = row.index().plan();
            if (plan != null && !row.index().domainZh().isEmpty()) {
                domains.computeIfAbsent(new DomainName(plan, row.index().domainZh()), any -> new HashMap<>())
                        .put(row.place(), row);
            }
        }
        return domains;
    }

    private void indicators(Book book, int first, int end) {
        ListSheet list = new ListSheet(
                book,
                words.say("league.indicators"),
                Paper.LANDSCAPE,
                words.say("league.indicators-title", league.table().year()),
                words.say(
                        "league.indicators-subtitle",
                        league.table().indicators().size()),
                headings(
                        List.of(
                                Heading.left(words.say("column.indicator"), 150),
                                Heading.centred(words.say("column.measure"), 58),
                                Heading.centred(words.say("league.direction"), 30)),
                        words.say("league.value"),
                        league.places().subList(first, end)));
        for (LeagueIndicator indicator : league.table().indicators()) {
            list.add(entries(indicator, first, end));
        }
        list.letFilter();
        List<String> notes = new ArrayList<>();
        for (int i = 1; words.has("league.indicators-note." + i); i++) {
            notes.add(words.say("league.indicators-note." + i));
        }
        list.end(notes);
    }

    private List<Entry> entries(LeagueIndicator ranked, int first, int end) {
        Indicator indicator = naming.indicator(ranked.key());
        String name = naming.name(ranked.key());
        int digits = digits(ranked, indicator.decimals());
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.words(naming.isAmount(indicator) ? words.say("league.amount", name) : name));
        entries.add(Entry.words(naming.measure(indicator)));
        entries.add(Entry.words(
                words.say("league.direction." + indicator.direction().name())));
        for (int i = first; i < end; i++) {
            LeagueValue value = ranked.values().get(i);
            entries.add(figure(value, digits, league.places().get(i)));
            entries.add(naming.rank(value.placement()));
        }
        return entries;
    }

    private Entry figure(LeagueValue value, int digits, Place place) {
        BigDecimal exact = value.value();
        if (exact == null) {
            return new Entry.Symbol(words.say(value.status() == ObsStatus.M ? "league.undefined" : "league.missing"));
        }
        StringBuilder marks = new StringBuilder();
        if (value.status() == ObsStatus.U) {
            marks.append('*');
        }
        if (value.pooled()) {
            marks.append('△');
        }
        if (value.isCarriedForward(league.table().year())) {
            marks.append('(').append(value.valueYear()).append(')');
        }
        return new Entry.Figure(
                exact.setScale(digits, place.settings().yearbook().rounding()),
                Figures.format(digits) + (marks.isEmpty() ? Entry.ROOM_AT_RIGHT : "\"" + marks + "\""));
    }

    /** As many digits as it takes to see why one place stands before another, and that a value is not zero. */
    private static int digits(LeagueIndicator ranked, int usual) {
        int digits = usual;
        while (digits < usual + MOST_EXTRA_DIGITS && !isClear(ranked, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean isClear(LeagueIndicator ranked, int digits) {
        SortedSet<BigDecimal> exact = new TreeSet<>();
        SortedSet<BigDecimal> printed = new TreeSet<>();
        for (LeagueValue value : ranked.values()) {
            BigDecimal published = value.value();
            if (published != null) {
                exact.add(published);
                printed.add(published.setScale(digits, RoundingMode.HALF_UP));
            }
        }
        boolean hiddenZero = printed.contains(BigDecimal.ZERO) && !exact.contains(BigDecimal.ZERO);
        return exact.size() == printed.size() && !hiddenZero;
    }
}
