package org.fuer.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Nearest;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PublishedEdition;

/**
 * Answers questions about what is published, from the published folders alone.
 *
 * @param words the language spoken
 * @param catalogue where the names and formulas stand
 * @param output the folder of what is published
 * @param selection the place and year that are meant; by default the only place and its newest year
 */
record Explanation(Wording words, Catalogue catalogue, GivenFolder output, Selection selection) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern SLICED = Pattern.compile("(.*)\\[(.*)]");
    private static final int NEAREST_FIGURES = 5;

    /**
     * Where a printed figure comes from.
     *
     * @param typed a cell, a paragraph, or an indicator by its code or name
     */
    List<String> ofFigure(String typed) throws IOException {
        Place place = place();
        PublishedEdition edition = edition(place, year(place));
        if (edition.figures().isEmpty()) {
            throw new RefusedException("explain.nothing-printed", folder(place, edition.year()));
        }
        return PrintedPlace.isPlace(typed)
                ? ofCell(PrintedPlace.of(typed), typed, place, edition)
                : ofIndicator(typed, place, edition);
    }

    /** Where a cell of a report went, in all editions of its year and later. */
    List<String> ofSource(String typed) throws IOException {
        Place place = place();
        int year = year(place);
        List<PublishedEdition> editions = new ArrayList<>();
        editions.add(edition(place, year));
        for (int later : years(place).tailSet(year, false)) {
            PublishedEdition.in(folderOf(place, later), later).ifPresent(editions::add);
        }
        return new SourceText(words, catalogue, place, year, editions).lines(typed);
    }

    private List<String> ofCell(PrintedPlace typed, String asTyped, Place place, PublishedEdition edition)
            throws IOException {
        List<PrintedFigure> around = typed.around(edition.figures());
        List<PrintedFigure> there = around.stream()
                .filter(figure -> figure.cell().equals(typed.cell()))
                .toList();
        OriginWords origins = new OriginWords(words, catalogue, place);
        long sheets = there.stream()
                .map(figure -> figure.artefact() + "!" + figure.sheet())
                .distinct()
                .count();
        if (sheets > 1) {
            String places = String.join(
                    words.say("list.or"),
                    there.stream()
                            .map(figure -> figure.artefact() + "!" + figure.sheet() + "!" + figure.cell())
                            .distinct()
                            .limit(NEAREST_FIGURES)
                            .toList());
            throw new RefusedException("explain.which-sheet", asTyped, places);
        }
        return there.isEmpty() ? nothing(typed, asTyped, around, origins) : texts(there, place, edition);
    }

    private List<String> nothing(PrintedPlace typed, String asTyped, List<PrintedFigure> around, OriginWords origins) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("explain.says-nothing", asTyped));
        if (!typed.sheet().isEmpty() || typed.cell().startsWith("P")) {
            lines.add(words.say("explain.near"));
            around.stream()
                    .sorted(typed.nearestFirst())
                    .limit(NEAREST_FIGURES)
                    .forEach(figure -> lines.add(near(figure, origins)));
        }
        return lines;
    }

    private List<String> ofIndicator(String typed, Place place, PublishedEdition edition) throws IOException {
        Matcher sliced = SLICED.matcher(typed);
        boolean withSlice = sliced.matches();
        Indicator indicator = indicator(withSlice ? sliced.group(1).strip() : typed.strip());
        Slice slice = withSlice
                ? Slice.parse(sliced.group(2)).orElseThrow(() -> new RefusedException("explain.no-slice", typed))
                : Slice.NONE;
        Origin.OfIndicator origin =
                new Origin.OfIndicator(edition.year(), new IndicatorKey(indicator.code(), slice.toBreakdown()));
        List<PrintedFigure> printed = edition.saying(origin);
        if (printed.isEmpty()) {
            return notPrinted(origin, place, edition);
        }
        return texts(printed.subList(0, 1), place, edition);
    }

    /** Other years and other groups of people may have a value. */
    private List<String> notPrinted(Origin.OfIndicator wanted, Place place, PublishedEdition edition) {
        OriginWords origins = new OriginWords(words, catalogue, place);
        List<String> lines = new ArrayList<>();
        lines.add(words.say("explain.not-printed", origins.of(wanted)));
        List<PrintedFigure> others = edition.figures().stream()
                .filter(figure -> figure.origin() instanceof Origin.OfIndicator other
                        && other.key().indicator().equals(wanted.key().indicator()))
                .limit(NEAREST_FIGURES)
                .toList();
        if (!others.isEmpty()) {
            lines.add(words.say("explain.near"));
            others.forEach(figure -> lines.add(near(figure, origins)));
        }
        return lines;
    }

    private String near(PrintedFigure figure, OriginWords origins) {
        return "  "
                + words.say("figure.head", origins.at(figure), figure.printed())
                + words.say("explain.near.says", origins.of(figure.origin()));
    }

    private Indicator indicator(String typed) {
        return catalogue.indicators().stream()
                .filter(known -> names(known).anyMatch(typed::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> {
                    String nearest = Nearest.to(
                            typed,
                            catalogue.indicators().stream()
                                    .flatMap(Explanation::names)
                                    .toList());
                    return nearest == null
                            ? new RefusedException("explain.no-indicator", typed)
                            : new RefusedException("explain.no-indicator.nearest", typed, nearest);
                });
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.of(indicator.code(), indicator.nameZh(), indicator.nameEn());
    }

    private List<String> texts(List<PrintedFigure> figures, Place place, PublishedEdition edition) throws IOException {
        FigureText text = new FigureText(words, catalogue, place, edition);
        List<String> lines = new ArrayList<>();
        for (PrintedFigure figure : figures) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(text.lines(figure));
        }
        return lines;
    }

    private Place place() throws IOException {
        String asked = selection.place(new Places(catalogue, words.language()));
        if (asked != null) {
            return catalogue.place(asked).orElseThrow();
        }
        List<Place> published = new ArrayList<>();
        for (Place place : catalogue.places()) {
            if (!years(place).isEmpty()) {
                published.add(place);
            }
        }
        if (published.size() == 1) {
            return published.get(0);
        }
        throw new RefusedException(published.isEmpty() ? "explain.no-edition" : "explain.which-place", shown());
    }

    /** The year asked for, else the newest. */
    private int year(Place place) throws IOException {
        Integer asked = selection.year();
        if (asked != null) {
            return asked;
        }
        NavigableSet<Integer> years = years(place);
        if (years.isEmpty()) {
            throw new RefusedException("explain.no-edition", shown());
        }
        return years.last();
    }

    private PublishedEdition edition(Place place, int year) throws IOException {
        Optional<PublishedEdition> edition = PublishedEdition.in(folderOf(place, year), year);
        return edition.orElseThrow(() -> new RefusedException("explain.no-edition", folder(place, year)));
    }

    private NavigableSet<Integer> years(Place place) throws IOException {
        NavigableSet<Integer> years = new TreeSet<>();
        Path folder = output.path().resolve(place.code());
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> each = Files.newDirectoryStream(folder)) {
                for (Path one : each) {
                    String name = String.valueOf(one.getFileName());
                    if (YEAR.matcher(name).matches()) {
                        years.add(Integer.valueOf(name));
                    }
                }
            }
        }
        return years;
    }

    private Path folderOf(Place place, int year) {
        return output.path().resolve(place.code()).resolve(String.valueOf(year));
    }

    private String folder(Place place, int year) {
        return output.show(folderOf(place, year));
    }

    private String shown() {
        return output.path().toString();
    }
}
