package org.fuer.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Wording;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;
import org.jspecify.annotations.Nullable;

/** {@code ranking.xlsx}: a page for each group of units, the listed units, how each reported, and the method. */
final class RankingWorkbook {

    private static final String SCORE = "0.00";

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final RankingSettings settings;

    RankingWorkbook(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.settings = edition.place().settings().ranking();
    }

    void print(Path file) throws IOException {
        String title = words.say("ranking.title", edition.place().settings().shortName(), edition.year());
        try (Book book = new Book(title, edition.year())) {
            ranked(book, title, Group.LARGE, words.say("ranking.from", settings.largeGroupFrom()));
            ranked(
                    book,
                    title,
                    Group.SMALL,
                    words.say("ranking.from-to", settings.smallGroupFrom(), settings.largeGroupFrom() - 1));
            listed(book);
            reporting(book);
            method(book);
            book.write(file);
        }
    }

    private void ranked(Book book, String title, Group group, String members) {
        String name = words.say("group." + group.code());
        ListSheet list = ListSheet.roomy(
                book,
                name,
                title,
                words.say("ranking.group", name, members),
                List.of(
                        ListSheet.Heading.centred(words.say("column.rank"), 46),
                        ListSheet.Heading.left(words.say("column.unit"), 120),
                        ListSheet.Heading.centred(words.say("column.indicators"), 44),
                        ListSheet.Heading.centred(words.say("column.assessed"), 48),
                        ListSheet.Heading.centred(words.say("column.met"), 48),
                        ListSheet.Heading.centred(words.say("column.met-share"), 54),
                        ListSheet.Heading.centred(words.say("column.score"), 58),
                        ListSheet.Heading.centred(words.say("column.change"), 60)));
        List<RankedUnit> units = of(group);
        for (RankedUnit unit : units) {
            boolean tied = units.stream()
                            .filter(other -> Objects.equals(other.rank(), unit.rank()))
                            .count()
                    > 1;
            list.add(List.of(
                    rank(unit, tied),
                    Entry.words(naming.unit(unit.unit())),
                    Entry.count(unit.counts().indicators()),
                    Entry.count(unit.counts().assessed()),
                    Entry.count(unit.counts().met()),
                    Entry.share(unit.counts().met(), unit.counts().assessed()),
                    score(unit.score()),
                    Entry.words(change(unit))));
        }
        list.end(List.of(words.say("ranking.denominator"), words.say("ranking.ties")));
    }

    private List<RankedUnit> of(Group group) {
        return edition.ranking().stream().filter(unit -> unit.group() == group).toList();
    }

    private Entry rank(RankedUnit unit, boolean tied) {
        Integer rank = unit.rank();
        if (rank == null) {
            return Entry.NONE;
        }
        String format = tied ? "0\"" + words.say("ranking.tied") + "\"" : "0";
        return new Entry.Figure(BigDecimal.valueOf(rank), format);
    }

    private String change(RankedUnit unit) {
        Integer places = unit.move();
        if (places == null) {
            return words.say("change.none");
        }
        if (places == 0) {
            return words.say("change.same");
        }
        return words.say(places > 0 ? "change.up" : "change.down", Math.abs(places));
    }

    private void listed(Book book) {
        ListSheet list = ListSheet.roomy(
                book,
                words.say("ranking.listed"),
                words.say("ranking.listed-title"),
                words.say("ranking.listed-note"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 120),
                        ListSheet.Heading.centred(words.say("column.indicators"), 50),
                        ListSheet.Heading.centred(words.say("column.assessed"), 50),
                        ListSheet.Heading.centred(words.say("column.met"), 50),
                        ListSheet.Heading.centred(words.say("column.score"), 60),
                        ListSheet.Heading.left(words.say("column.why-listed"), 150)));
        for (Group group : List.of(Group.LOW_COVERAGE, Group.FEW_TARGETS, Group.NEVER)) {
            for (RankedUnit unit : of(group)) {
                list.add(List.of(
                        Entry.words(naming.unit(unit.unit())),
                        Entry.count(unit.counts().indicators()),
                        Entry.count(unit.counts().assessed()),
                        Entry.count(unit.counts().met()),
                        score(unit.score()),
                        Entry.words(whyListed(unit))));
            }
        }
        list.end(List.of(words.say("ranking.floor", settings.coverageFloor())));
    }

    private String whyListed(RankedUnit unit) {
        boolean leadsNone = unit.group() == Group.FEW_TARGETS && unit.counts().indicators() == 0;
        return words.say(
                leadsNone ? "group.no-targets" : "group." + unit.group().code());
    }

    private void reporting(Book book) {
        ListSheet list = ListSheet.roomy(
                book,
                words.say("ranking.reporting"),
                words.say("ranking.reporting-title", edition.year()),
                words.say("ranking.reporting-note"),
                List.of(
                        ListSheet.Heading.left(words.say("column.unit"), 150),
                        ListSheet.Heading.centred(words.say("column.completeness"), 80),
                        ListSheet.Heading.centred(words.say("column.timely"), 80),
                        ListSheet.Heading.centred(words.say("column.first-pass"), 100)));
        for (RankedUnit unit : edition.ranking()) {
            if (unit.discipline().completeness() != null) {
                list.add(List.of(
                        Entry.words(naming.unit(unit.unit())),
                        Entry.share(unit.discipline().completeness()),
                        Entry.words(timeliness(unit.discipline().timeliness())),
                        Entry.share(unit.discipline().firstPass())));
            }
        }
        list.end(List.of(words.say("ranking.reporting-method")));
    }

    private String timeliness(@Nullable BigDecimal timeliness) {
        if (timeliness == null) {
            return words.say("timely.unknown");
        }
        return words.say(timeliness.signum() > 0 ? "timely.in-time" : "timely.late");
    }

    private void method(Book book) {
        PrintedSheet sheet = book.sheet(words.say("ranking.method"), Paper.PORTRAIT, 475);
        sheet.row(36);
        sheet.text(0, words.say("ranking.method-title"), Style.of(Face.HEADING).centred());
        List<String> texts = new ArrayList<>();
        texts.add(words.say("method.score"));
        texts.add(words.say(
                "method.weights",
                plain(settings.keyWeight()),
                settings.keyTargets().isEmpty()
                        ? words.say("method.key-indicators")
                        : words.say("method.key-targets", settings.keyTargets().size())));
        texts.add(words.say("method.shared"));
        texts.add(words.say(
                "method.groups", settings.largeGroupFrom(), settings.smallGroupFrom(), settings.largeGroupFrom() - 1));
        texts.add(words.say("method.floor", settings.coverageFloor()));
        texts.add(words.say(
                "method.unranked",
                naming.units(settings.unranked().stream().sorted().toList())));
        texts.add(words.say("method.ties"));
        texts.add(words.say("method.previous"));
        for (String text : texts) {
            sheet.row(TextWidth.height(text, Face.BODY, 475) + 6);
            sheet.text(0, text, Style.of(Face.BODY).wrapped());
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Entry score(@Nullable BigDecimal score) {
        return score == null ? Entry.NONE : new Entry.Figure(score, SCORE);
    }
}
