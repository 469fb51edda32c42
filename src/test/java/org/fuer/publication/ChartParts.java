package org.fuer.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The charts, links and page breaks of a workbook, read by a plain XML parser from the parts of the file. */
final class ChartParts {

    private static final Pattern REFERENCE =
            Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!\\$?([A-Z]+)\\$?(\\d+)(?::\\$?[A-Z]+\\$?(\\d+))?");

    private final ZipFile zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, List<ChartPart>> charts = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final Map<String, Set<Integer>> breaks = new HashMap<>();

    /** A chart: where it stands and what it draws. Rows count from 1. */
    record ChartPart(
            String sheet,
            int firstRow,
            int lastRow,
            String title,
            List<SeriesPart> series,
            List<String> axesDeleted,
            String crossBetween,
            String variesColours,
            String gapsAs) {}

    /**
     * A line or one kind of bars of a chart; null in place of a value that is not there.
     *
     * @param years its categories where they are numbers
     * @param labels the same where they are words
     * @param plot the element it stands in
     * @param fill the first element of its look
     * @param runs the orientation of its axis of values
     */
    record SeriesPart(
            String nameReference,
            String name,
            String yearsReference,
            List<BigDecimal> years,
            List<String> labels,
            String valuesReference,
            List<BigDecimal> values,
            String plot,
            String fill,
            String runs,
            String dash,
            String marker,
            List<Integer> restarts) {}

    private ChartParts(ZipFile zip) {
        this.zip = zip;
    }

    static ChartParts of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ChartParts parts = new ChartParts(zip);
            parts.read();
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    List<ChartPart> charts(String sheet) {
        return charts.getOrDefault(sheet, List.of());
    }

    /** Where the links of a sheet lead. */
    List<String> links(String sheet) {
        return links.getOrDefault(sheet, List.of());
    }

    /** The rows after which a new page begins, from 1. */
    Set<Integer> lastRowsOfPages(String sheet) {
        return breaks.getOrDefault(sheet, Set.of());
    }

    static String sheet(String reference) {
        Matcher matcher = matched(reference);
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
    }

    /** From 0. */
    static int column(String reference) {
        return matched(reference).group(3).charAt(0) - 'A';
    }

    /** From 1. */
    static int firstRow(String reference) {
        return Integer.parseInt(matched(reference).group(4));
    }

    static int lastRow(String reference) {
        String last = matched(reference).group(5);
        return last == null ? firstRow(reference) : Integer.parseInt(last);
    }

    private static Matcher matched(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(reference);
        }
        return matcher;
    }

    private void read() throws IOException {
        Map<String, String> sheetParts = related("xl/workbook.xml");
        for (Element sheet : all(parsed("xl/workbook.xml").getDocumentElement(), "sheet")) {
            sheets.put(sheet.getAttribute("name"), Objects.requireNonNull(sheetParts.get(sheet.getAttribute("r:id"))));
        }
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Element root = parsed(sheet.getValue()).getDocumentElement();
            links.put(
                    sheet.getKey(),
                    all(root, "hyperlink").stream()
                            .map(link -> link.getAttribute("location"))
                            .toList());
            Set<Integer> rows = new TreeSet<>();
            all(root, "brk").forEach(one -> rows.add(Integer.valueOf(one.getAttribute("id"))));
            breaks.put(sheet.getKey(), rows);
            for (Element drawing : all(root, "drawing")) {
                drawing(
                        sheet.getKey(),
                        Objects.requireNonNull(related(sheet.getValue()).get(drawing.getAttribute("r:id"))));
            }
        }
    }

    private void drawing(String sheet, String part) throws IOException {
        Map<String, String> chartParts = related(part);
        List<ChartPart> read = new ArrayList<>();
        for (Element anchor : all(parsed(part).getDocumentElement(), "twoCellAnchor")) {
            Element chart = only(anchor, "chart");
            List<Element> rows = all(anchor, "row");
            read.add(chart(
                    sheet,
                    Integer.parseInt(rows.get(0).getTextContent()) + 1,
                    Integer.parseInt(rows.get(1).getTextContent()),
                    Objects.requireNonNull(chartParts.get(chart.getAttribute("r:id")))));
        }
        charts.put(sheet, read);
    }

    private ChartPart chart(String sheet, int firstRow, int lastRow, String part) throws IOException {
        Element root = parsed(part).getDocumentElement();
        List<String> deleted = new ArrayList<>();
        Map<String, String> orientations = new HashMap<>();
        for (String axis : List.of("dateAx", "catAx", "valAx")) {
            for (Element one : all(root, axis)) {
                deleted.add(val(one, "delete"));
                orientations.put(val(one, "axId"), val(one, "orientation"));
            }
        }
        List<SeriesPart> series = new ArrayList<>();
        for (String plot : List.of("lineChart", "barChart")) {
            for (Element one : all(root, plot)) {
                List<Element> axes = all(one, "axId");
                String runs = Objects.requireNonNull(
                        orientations.get(axes.get(axes.size() - 1).getAttribute("val")));
                all(one, "ser").forEach(ser -> series.add(series(ser, plot, runs)));
            }
        }
        return new ChartPart(
                sheet,
                firstRow,
                lastRow,
                all(root, "title").isEmpty() ? "" : only(root, "t").getTextContent(),
                series,
                deleted,
                all(root, "crossBetween").stream()
                        .map(one -> one.getAttribute("val"))
                        .distinct()
                        .collect(Collectors.joining(",")),
                all(root, "varyColors").stream()
                        .map(one -> one.getAttribute("val"))
                        .distinct()
                        .collect(Collectors.joining(",")),
                val(root, "dispBlanksAs"));
    }

    private static SeriesPart series(Element series, String plot, String runs) {
        Element name = only(series, "tx");
        Element categories = only(series, "cat");
        Element values = only(series, "val");
        Element look = child(series, "spPr");
        List<Element> dashes = look == null ? List.of() : all(look, "prstDash");
        boolean words = !all(categories, "strRef").isEmpty();
        return new SeriesPart(
                only(name, "f").getTextContent(),
                only(name, "v").getTextContent(),
                only(categories, "f").getTextContent(),
                words ? List.of() : cached(categories),
                words
                        ? all(categories, "v").stream()
                                .map(Element::getTextContent)
                                .toList()
                        : List.of(),
                only(values, "f").getTextContent(),
                cached(values),
                plot,
                look == null ? "" : look(look),
                runs,
                dashes.isEmpty() ? "" : dashes.get(0).getAttribute("val"),
                all(series, "symbol").isEmpty() ? "" : val(series, "symbol"),
                all(series, "dPt").stream()
                        .map(point -> Integer.valueOf(val(point, "idx")))
                        .toList());
    }

    /** The kind of a fill and its colours. */
    private static String look(Element look) {
        Element first = (Element) look.getElementsByTagName("*").item(0);
        return Stream.concat(
                        Stream.of(first.getLocalName() == null ? first.getTagName() : first.getLocalName()),
                        all(first, "srgbClr").stream().map(colour -> colour.getAttribute("val")))
                .collect(Collectors.joining(" "));
    }

    private static List<BigDecimal> cached(Element reference) {
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[Integer.parseInt(val(reference, "ptCount"))];
        for (Element point : all(reference, "pt")) {
            values[Integer.parseInt(point.getAttribute("idx"))] =
                    new BigDecimal(only(point, "v").getTextContent()).stripTrailingZeros();
        }
        List<BigDecimal> list = new ArrayList<>();
        for (BigDecimal value : values) {
            list.add(value);
        }
        return list;
    }

    private Map<String, String> related(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        Map<String, String> related = new HashMap<>();
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        for (Element one : all(parsed(name).getDocumentElement(), "Relationship")) {
            String target = one.getAttribute("Target");
            String path = target.startsWith("/")
                    ? target.substring(1)
                    : Path.of(part.substring(0, slash), target)
                            .normalize()
                            .toString()
                            .replace('\\', '/');
            related.put(one.getAttribute("Id"), path);
        }
        return related;
    }

    private Document parsed(String part) throws IOException {
        try (InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(part), part))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part, e);
        }
    }

    private static String val(Element within, String name) {
        return all(within, name).get(0).getAttribute("val");
    }

    private static Element only(Element within, String name) {
        return all(within, name).get(0);
    }

    private static @Nullable Element child(Element within, String name) {
        return all(within, name).stream()
                .filter(one -> one.getParentNode() == within)
                .findFirst()
                .orElse(null);
    }

    /** The elements of a name without its prefix, whatever that is, in the order of the text. */
    private static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = within.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            String tag = element.getTagName();
            if (tag.substring(tag.indexOf(':') + 1).equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
