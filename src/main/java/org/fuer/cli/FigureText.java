package org.fuer.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Wording;
import org.fuer.cli.TextTable.Column;
import org.fuer.cli.TextTable.Side;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.Publication;
import org.fuer.publication.lineage.LineageRow.Part;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PublishedEdition;
import org.fuer.publication.lineage.PublishedEdition.DataRow;
import org.fuer.publication.lineage.Recomputation;

/** Where a printed figure comes from, as lines of a screen. */
final class FigureText {

    private static final int MOST_PLACES = 12;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Wording words;
    private final Catalogue catalogue;
    private final Place place;
    private final PublishedEdition edition;
    private final OriginWords origins;
    private final Recomputation recomputation;

    FigureText(Wording words, Catalogue catalogue, Place place, PublishedEdition edition) {
        this.words = words;
        this.catalogue = catalogue;
        this.place = place;
        this.edition = edition;
        this.origins = new OriginWords(words, catalogue, place);
        this.recomputation = new Recomputation(catalogue, edition::facts, this::printed);
    }

    /** A figure as printed first. */
    private Optional<BigDecimal> printed(Origin origin) {
        return edition.saying(origin).stream()
                .map(figure -> figure.printed().replace("%", ""))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new)
                .findFirst();
    }

    /** Says what a figure is, how it is computed and from which cells of which reports. */
    List<String> lines(PrintedFigure figure) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("figure.head", origins.at(figure), figure.printed()));
        lines.add("  " + words.say("figure.says", origins.of(figure.origin())));
        lines.addAll(indented(computation(figure)));
        List<Part> parts = edition.facts(figure.origin());
        if (parts.isEmpty()) {
            lines.add("  " + words.say("figure.no-fact"));
        } else {
            lines.add("");
            lines.addAll(indented(facts(parts)));
            lines.add("");
            lines.addAll(indented(files(parts)));
        }
        lines.addAll(indented(elsewhere(figure)));
        return lines;
    }

    private List<String> computation(PrintedFigure figure) throws IOException {
        Origin origin = figure.origin();
        if (origin instanceof Origin.OfIndicator indicator) {
            return indicator(indicator, edition.facts(origin), figure.printed());
        }
        if (origin instanceof Origin.OfData data) {
            return data(data, figure.printed());
        }
        if (origin instanceof Origin.OfCount) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (origin instanceof Origin.Derived derived) {
            boolean change = derived.how() == Origin.Derivation.DIFFERENCE || derived.how() == Origin.Derivation.GROWTH;
            for (Origin operand : derived.from()) {
                String value = change
                        ? printed(operand).map(BigDecimal::toPlainString).orElse("?")
                        : recomputation.operand(operand).map(FigureText::plain).orElse("?");
                lines.add(words.say(change ? "figure.operand.printed" : "figure.operand", origins.of(operand), value));
            }
            String key = "figure.computed."
                    + (derived.how() == Origin.Derivation.QUOTIENT
                            ? "quotient-of"
                            : derived.how().name().toLowerCase(Locale.ROOT));
            recomputation.of(origin).ifPresent(value -> lines.add(words.say(key, plain(value), figure.printed())));
        } else {
            recomputation
                    .of(origin)
                    .ifPresent(value -> lines.add(words.say("figure.computed.value", plain(value), figure.printed())));
        }
        return lines;
    }

    private List<String> indicator(Origin.OfIndicator origin, List<Part> parts, String printed) {
        Optional<Indicator> known = catalogue.indicator(origin.key().indicator());
        List<String> lines = new ArrayList<>();
        known.ifPresent(indicator -> {
            lines.add(
                    words.say("figure.method", new Publication(catalogue, words.language()).method(place, indicator)));
            recomputation.sides(origin, parts).ifPresent(sides -> {
                BigDecimal below = sides.denominator();
                String value = plain(recomputation.value(origin, sides));
                lines.add(
                        below == null
                                ? words.say("figure.computed.value", value, printed)
                                : words.say(
                                        "figure.computed.quotient",
                                        plain(sides.numerator()),
                                        plain(below),
                                        plain(indicator.multiplier()),
                                        value,
                                        printed));
            });
        });
        return lines;
    }

    /** A figure of a data file; the value of a target is the indicator's. */
    private List<String> data(Origin.OfData data, String printed) throws IOException {
        Optional<DataRow> row = edition.data(data.file()).stream()
                .filter(each -> isRow(data, each))
                .findFirst();
        List<String> lines = new ArrayList<>();
        row.map(each -> each.get(data.column()))
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> lines.add(words.say("figure.data", data.file(), data.column(), value, printed)));
        if (data.file().equals("assessments") && data.column().equals("value")) {
            row.flatMap(FigureText::indicatorOf)
                    .ifPresent(origin -> lines.addAll(indicator(origin, edition.facts(data), printed)));
        }
        return lines;
    }

    private static boolean isRow(Origin.OfData data, DataRow row) {
        List<String> keys =
                List.copyOf(row.values().values()).subList(2, row.values().size());
        int length = data.row().split("/", -1).length;
        return String.join("/", keys.subList(0, length)).equals(data.row())
                || data.row().equals(row.get("target"));
    }

    private static Optional<Origin.OfIndicator> indicatorOf(DataRow target) {
        String year = target.get("value_year");
        return year.isEmpty()
                ? Optional.empty()
                : Slice.parse(target.get("slice"))
                        .map(slice -> new Origin.OfIndicator(
                                Integer.parseInt(year),
                                new IndicatorKey(target.get("indicator"), slice.toBreakdown())));
    }

    private List<String> facts(List<Part> parts) {
        TextTable table = new TextTable(List.of(
                heading("figure.role", Side.LEFT),
                heading("figure.year", Side.LEFT),
                heading("figure.item", Side.LEFT),
                heading("explain.whom", Side.LEFT),
                heading("figure.value", Side.RIGHT),
                heading("figure.unit", Side.LEFT),
                heading("figure.file", Side.LEFT),
                heading("figure.sheet", Side.LEFT),
                heading("figure.cell", Side.LEFT)));
        Places places = new Places(catalogue, words.language());
        return table.lines(parts.stream()
                .map(part -> List.of(
                        words.say("figure.role." + part.role().name().toLowerCase(Locale.ROOT)),
                        String.valueOf(part.year()),
                        origins.item(part.key()),
                        new Whom(words).of(part.key().breakdown()),
                        plain(part.value()),
                        places.unitName(place.code(), part.unit()),
                        part.source().file(),
                        part.source().sheet(),
                        part.source().cell()))
                .toList());
    }

    private List<String> files(List<Part> parts) {
        Set<String> lines = new LinkedHashSet<>();
        lines.add(words.say("figure.files"));
        parts.forEach(part -> lines.add("  "
                + words.say(
                        "figure.file-hash",
                        place.code() + "/" + part.year() + "/" + part.source().file(),
                        part.submission(),
                        part.sha256())));
        return List.copyOf(lines);
    }

    private List<String> elsewhere(PrintedFigure figure) {
        List<PrintedFigure> others = edition.saying(figure.origin()).stream()
                .filter(other -> !other.equals(figure))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> places =
                others.stream().limit(MOST_PLACES).map(origins::at).toList();
        return List.of(
                "",
                words.say("figure.elsewhere", others.size(), String.join(words.say("list.comma"), places))
                        + (others.size() > MOST_PLACES ? words.say("figure.and-more") : ""));
    }

    private static String plain(Quotient value) {
        return value.published().toPlainString();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private Column heading(String key, Side side) {
        return new Column(words.say(key), side);
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : "  " + line).toList();
    }
}
