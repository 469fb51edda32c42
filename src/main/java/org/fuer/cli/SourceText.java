package org.fuer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Nearest;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.lineage.ForeignText;
import org.fuer.publication.lineage.LineageRow;
import org.fuer.publication.lineage.LineageRow.Part;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PublishedEdition;
import org.fuer.publication.lineage.PublishedEdition.DataRow;

/** Where a cell of a report went, as lines of a screen. */
final class SourceText {

    private final Wording words;
    private final Catalogue catalogue;
    private final Place place;
    private final int year;
    private final List<PublishedEdition> editions;
    private final OriginWords origins;

    /**
     * @param year the year of the report
     * @param editions the published ones of that year and later, oldest first; the first is that of the year
     */
    SourceText(Wording words, Catalogue catalogue, Place place, int year, List<PublishedEdition> editions) {
        this.words = words;
        this.catalogue = catalogue;
        this.place = place;
        this.year = year;
        this.editions = editions;
        this.origins = new OriginWords(words, catalogue, place);
    }

    /**
     * Says what a cell became: a fact, the indicators that use it, every place where it is printed; or why it became
     * none.
     *
     * @throws RefusedException if no such file arrived; it names the one that comes nearest
     */
    List<String> lines(String typed) throws IOException {
        List<DataRow> submissions = editions.get(0).data("submissions");
        Source source = source(typed, submissions);
        List<String> lines = new ArrayList<>();
        submissions.stream()
                .filter(row -> file(row).equals(source.file()))
                .forEach(row -> lines.add(words.say(
                        "source.head",
                        source.seenFrom(new Source("", "", "")),
                        place.nameIn(words.language()),
                        year,
                        new Places(catalogue, words.language()).unitName(place.code(), row.get("unit")),
                        words.say("source.state." + row.get("state")),
                        row.get("sha256"))));
        List<String> went = facts(source);
        lines.addAll(went.isEmpty() ? List.of("  " + words.say("source.no-fact")) : went);
        lines.addAll(printed(source));
        lines.addAll(findings(source));
        return lines;
    }

    private static String file(DataRow row) {
        return ForeignText.read(row.get("file"));
    }

    /** Takes what was typed apart: a file that arrived, then sheet and cell behind exclamation marks. */
    private Source source(String typed, List<DataRow> submissions) {
        String text = typed.replace('！', '!').strip();
        int end = text.lastIndexOf('!');
        if (end <= 0) {
            throw new RefusedException("source.form", typed);
        }
        PrintedPlace cell = PrintedPlace.of(text.substring(end));
        String before = text.substring(0, end);
        Set<String> files = new LinkedHashSet<>();
        submissions.forEach(row -> files.add(file(row)));
        for (String file : files) {
            if (before.equals(file)) {
                return new Source(file, onlySheet(file), cell.cell());
            }
            if (before.startsWith(file + "!")) {
                return new Source(file, before.substring(file.length() + 1), cell.cell());
            }
        }
        int mark = before.indexOf('!');
        String named = mark < 0 ? before : before.substring(0, mark);
        String nearest = Nearest.to(named, files);
        throw nearest == null
                ? new RefusedException("source.no-file", named, String.valueOf(year))
                : new RefusedException("source.no-file.nearest", named, String.valueOf(year), nearest);
    }

    /** The sheet of a file that was named without one: a CSV file has none, and one sheet goes without saying. */
    private String onlySheet(String file) {
        try {
            List<String> sheets = editions.get(0).data("facts").stream()
                    .filter(row -> file(row).equals(file))
                    .map(row -> ForeignText.read(row.get("sheet")))
                    .distinct()
                    .toList();
            if (sheets.size() > 1) {
                throw new RefusedException("source.which-sheet", file, String.join(" | ", sheets));
            }
            return sheets.isEmpty() ? "" : sheets.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAt(DataRow row, Source source) {
        return file(row).equals(source.file())
                && ForeignText.read(row.get("sheet")).equals(source.sheet())
                && row.get("cell").equals(source.cell());
    }

    private List<String> facts(Source source) throws IOException {
        List<String> lines = new ArrayList<>();
        for (DataRow row : editions.get(0).data("facts")) {
            if (isAt(row, source)) {
                FactKey key = new FactKey(
                        row.get("item"),
                        new Breakdown(
                                Sex.ofCode(row.get("sex")).orElseThrow(),
                                new Age(row.get("age")),
                                Residence.ofCode(row.get("residence")).orElseThrow()));
                lines.add("  "
                        + words.say(
                                "source.fact",
                                origins.item(key),
                                new Whom(words).of(key.breakdown()),
                                row.get("value"),
                                row.get("submission")));
            }
        }
        return lines;
    }

    private List<String> printed(Source source) {
        Map<IndicatorKey, Set<LineageRow.Role>> indicators = new LinkedHashMap<>();
        Map<String, List<String>> places = new LinkedHashMap<>();
        int count = 0;
        for (PublishedEdition edition : editions) {
            Set<PrintedFigure> figures = new LinkedHashSet<>();
            for (LineageRow row : edition.rows()) {
                Part part = row.part();
                if (part != null && part.year() == year && part.source().equals(source)) {
                    figures.add(row.figure());
                    if (row.figure().origin() instanceof Origin.OfIndicator indicator) {
                        indicators
                                .computeIfAbsent(indicator.key(), any -> new LinkedHashSet<>())
                                .add(part.role());
                    }
                }
            }
            figures.forEach(figure -> places.computeIfAbsent(
                            words.say("source.edition", edition.year()) + origins.at(figure), any -> new ArrayList<>())
                    .add(words.say("source.printed", figure.printed(), origins.of(figure.origin()))));
            count += figures.size();
        }
        List<String> lines = new ArrayList<>();
        if (!indicators.isEmpty()) {
            lines.add("");
            lines.add("  " + words.say("source.indicators"));
            indicators.forEach((key, roles) -> lines.add("    "
                    + words.say(
                            "source.indicator",
                            origins.indicator(key.indicator()),
                            new Whom(words).of(key.breakdown()),
                            String.join(
                                    words.say("list.comma"),
                                    roles.stream().map(this::role).toList()))));
        }
        lines.add("");
        lines.add("  " + (count == 0 ? words.say("source.not-printed") : words.say("source.places", count)));
        places.forEach((at, said) -> said.forEach(one -> lines.add("    " + at + one)));
        return lines;
    }

    private String role(LineageRow.Role role) {
        return words.say("figure.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private List<String> findings(Source source) throws IOException {
        List<String> lines = new ArrayList<>();
        for (DataRow row : editions.get(0).data("findings")) {
            if (isAt(row, source)) {
                lines.add("    "
                        + words.say(
                                "source.finding",
                                words.say("column." + row.get("severity")),
                                row.get("rule"),
                                row.get("message")));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, "  " + words.say("source.findings"));
            lines.add(0, "");
        }
        return lines;
    }
}
