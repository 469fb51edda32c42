package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Language;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** {@code report.docx}, read back as plain XML. */
class ReportTests {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("20[123]\\d");
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"zengdu,CHINESE", "jiangbei,CHINESE", "hebei,CHINESE", "zengdu,ENGLISH"})
    void everyFigureStandsWhereItIsNoted(String place, Language language) throws Exception {
        List<PrintedFigure> figures = print(place, language);
        Read read = read();

        assertThat(figures).hasSizeGreaterThan(500);
        for (PrintedFigure figure : figures) {
            String text = figure.sheet().isEmpty()
                    ? read.paragraphs().get(figure.cell())
                    : read.tables().get(figure.sheet()).get(figure.cell());
            assertThat(text).as(figure.toString()).isNotNull();
            assertThat(text.replace(",", "")).as(figure.toString()).contains(figure.printed());
        }
    }

    @ParameterizedTest
    @CsvSource({"zengdu", "jiangbei"})
    void everyNumberOfTheRunningTextIsAFigureAYearOrAPartOfAName(String place) throws Exception {
        List<PrintedFigure> figures = print(place, Language.CHINESE);
        List<String> names = names(Editions.of(place, 2025, ""));

        read().paragraphs().forEach((address, text) -> {
            String rest = text;
            for (String name : names) {
                rest = rest.replace(name, "");
            }
            List<String> numbers = new ArrayList<>(
                    NUMBER.matcher(rest).results().map(result -> result.group()).toList());
            figures.stream()
                    .filter(figure -> figure.sheet().isEmpty() && figure.cell().equals(address))
                    .forEach(figure -> numbers.remove(figure.printed()));
            numbers.removeIf(number -> YEAR.matcher(number).matches());
            boolean heading = text.matches("(\\d+\\. |图\\d+ |附表\\d+ |.*\\D\\d+$).*");
            assertThat(numbers).as(text).hasSizeLessThanOrEqualTo(heading ? 1 : 0);
        });
    }

    @ParameterizedTest
    @CsvSource({"zengdu", "jiangbei", "meihekou"})
    void everySpokenFigureStandsInATable(String place) throws Exception {
        List<PrintedFigure> figures = print(place, Language.CHINESE);
        Set<String> inTables = new HashSet<>();
        Set<Origin> said = new HashSet<>();
        figures.stream().filter(figure -> !figure.sheet().isEmpty()).forEach(figure -> {
            inTables.add(figure.origin() + " " + figure.printed());
            said.add(figure.origin());
        });

        for (PrintedFigure figure : figures) {
            if (figure.sheet().isEmpty()) {
                boolean computed = figure.origin() instanceof Origin.Derived derived
                        && derived.how() != Origin.Derivation.SHARE
                        && said.containsAll(derived.from());
                assertThat(computed || inTables.contains(figure.origin() + " " + figure.printed()))
                        .as(figure.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws IOException {
        print("meihekou", Language.CHINESE);
        byte[] first = Files.readAllBytes(folder.resolve("report.docx"));
        print("meihekou", Language.CHINESE);

        assertThat(Files.readAllBytes(folder.resolve("report.docx"))).isEqualTo(first);
    }

    @Test
    void aDraftSaysOnItsCoverWhy() throws Exception {
        Edition draft = Editions.of("meihekou", 2025, "H02");
        new ReportDocument(Editions.CATALOGUE)
                .print(draft, naming(draft, Language.CHINESE), new PrintedFigures(), folder);

        assertThat(read().paragraphs().values()).contains("（初稿）").anyMatch(text -> text.startsWith("本报告为初稿："));
    }

    private List<PrintedFigure> print(String place, Language language) throws IOException {
        Edition edition = Editions.of(place, 2025, "");
        PrintedFigures figures = new PrintedFigures();
        new ReportDocument(Editions.CATALOGUE).print(edition, naming(edition, language), figures, folder);
        return figures.all();
    }

    private static Naming naming(Edition edition, Language language) {
        return new Naming(Editions.CATALOGUE, edition.place(), language);
    }

    /** The names that may hold a number, the longest first. */
    private static List<String> names(Edition edition) {
        Stream<String> catalogue = Stream.of(
                        Editions.CATALOGUE.indicators().stream().map(indicator -> indicator.nameZh()),
                        Editions.CATALOGUE.items().stream().map(item -> item.nameZh()),
                        edition.place().tasks().stream().map(task -> task.summaryZh()),
                        edition.place().settings().plans().values().stream().map(PlanDocument::title),
                        Stream.of("满分100", "（1/10万）", "/10万", "20例以下"))
                .flatMap(names -> names);
        return catalogue.sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /**
     * What a reader sees.
     *
     * @param paragraphs the paragraphs of the body by their address
     * @param tables the cells of each table by their address
     */
    private record Read(Map<String, String> paragraphs, Map<String, Map<String, String>> tables) {}

    private Read read() throws Exception {
        Map<String, String> paragraphs = new TreeMap<>();
        Map<String, Map<String, String>> tables = new TreeMap<>();
        Element body;
        try (ZipFile zip = new ZipFile(folder.resolve("report.docx").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            body = (Element) factory.newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement()
                    .getElementsByTagNameNS(WORD, "body")
                    .item(0);
        }
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getLocalName().equals("p")) {
                paragraphs.put("P" + (paragraphs.size() + 1), text((Element) child));
            } else if (child.getLocalName().equals("tbl")) {
                tables.put("T" + (tables.size() + 1), cells((Element) child));
            }
        }
        return new Read(paragraphs, tables);
    }

    private static Map<String, String> cells(Element table) {
        Map<String, String> cells = new TreeMap<>();
        int row = 0;
        for (Element tr : children(table, "tr")) {
            row++;
            int column = 0;
            for (Element tc : children(tr, "tc")) {
                cells.put((char) ('A' + column) + String.valueOf(row), text(tc));
                Node span = tc.getElementsByTagNameNS(WORD, "gridSpan").item(0);
                column += span == null ? 1 : Integer.parseInt(((Element) span).getAttributeNS(WORD, "val"));
            }
        }
        return cells;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                children.add((Element) child);
            }
        }
        return children;
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        var runs = element.getElementsByTagNameNS(WORD, "t");
        for (int i = 0; i < runs.getLength(); i++) {
            text.append(runs.item(i).getTextContent());
        }
        return text.toString();
    }
}
