package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Revision;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds the yearbook together: note, contents, page numbers, appendices, links. */
class YearbookFrameTests {

    private static final Edition EDITION = Editions.of("zengdu", 2025, "H02");
    private static final String OVERVIEW = "附录三 目标监测一览";
    private static final String COUNTS = "附录二 监测结果统计";
    private static final String SOURCES = "附录六 数据来源";
    private static final int PAGE_COLUMN = 1;

    @TempDir
    private static Path folder;

    private static final PrintedFigures FIGURES = new PrintedFigures();

    private static XSSFWorkbook workbook;
    private static ReadWorkbook yearbook;

    @BeforeAll
    static void print() throws IOException {
        print(EDITION, Editions.CATALOGUE, FIGURES, folder);
        workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("yearbook.xlsx")));
        yearbook = ReadWorkbook.of(folder.resolve("yearbook.xlsx"));
    }

    private static void print(Edition edition, Catalogue catalogue, PrintedFigures figures, Path folder)
            throws IOException {
        Naming naming = new Naming(catalogue, edition.place(), Language.CHINESE);
        new YearbookWorkbook(catalogue, edition, naming).print(figures, folder);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void everyLineOfTheContentsLeadsToTheTitleThatItNames() {
        List<XSSFHyperlink> links = workbook.getSheet("目录").getHyperlinkList();
        assertThat(links).hasSizeGreaterThan(100);
        for (XSSFHyperlink link : links) {
            assertThat(target(link).getStringCellValue()).isEqualTo(title(link.getFirstRow()));
        }
    }

    @Test
    void everyChapterEveryTableAndEveryAppendixStandsInTheContents() {
        List<String> titles = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> {
            String text = text(row, 0);
            boolean ofTable = text.matches("(附表)?\\d+-\\d+  .*") && !text.endsWith("（续表）");
            if (ofTable || text.matches("(附录.|\\d+)  .*")) {
                titles.add(text);
            }
        }));

        assertThat(contents().keySet()).contains("编辑说明").containsAll(titles).hasSize(titles.size() / 2 + 1);
        assertThat(titles).hasSizeGreaterThan(100);
    }

    @Test
    void thePagesRunThroughTheBookAndTheContentsSayOnWhichEachTitleIs() {
        int page = 1;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (i > 0) {
                assertThat(sheet.getPrintSetup().getUsePage())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(sheet.getPrintSetup().getPageStart()).isEqualTo((short) page);
                assertThat(sheet.getFooter().getCenter()).contains("&P");
            }
            page += sheet.getRowBreaks().length + 1;
        }
        int before = 0;
        for (XSSFHyperlink link : workbook.getSheet("目录").getHyperlinkList()) {
            if (link.getFirstColumn() == PAGE_COLUMN) {
                int said = (int) workbook.getSheet("目录")
                        .getRow(link.getFirstRow())
                        .getCell(PAGE_COLUMN)
                        .getNumericCellValue();
                Cell target = target(link);
                int breaks = (int) IntStream.of(target.getSheet().getRowBreaks())
                        .filter(row -> row < target.getRowIndex())
                        .count();
                assertThat(said)
                        .as(title(link.getFirstRow()))
                        .isEqualTo(target.getSheet().getPrintSetup().getPageStart() + breaks)
                        .isGreaterThanOrEqualTo(before);
                before = said;
            }
        }
    }

    @Test
    void everySheetIsSetUpForA4WithoutGridLinesAndNoColumnIsCut() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            boolean landscape = sheet.getPrintSetup().getLandscape();
            double width = 0;
            for (int column = 0; column <= lastColumn(sheet); column++) {
                width += sheet.getColumnWidth(column) / 256.0 * 5.25;
            }
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.isDisplayGridlines()).isFalse();
            assertThat(width * sheet.getPrintSetup().getScale() / 100)
                    .as(sheet.getSheetName())
                    .isLessThanOrEqualTo((landscape ? Paper.LANDSCAPE : Paper.PORTRAIT).printableWidth());
        }
    }

    private static int lastColumn(XSSFSheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum() - 1);
        }
        return last;
    }

    @Test
    void everyTargetStandsOnceInTheOverview() {
        List<String> codes = overview().map(row -> row.get(0).toString()).toList();

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(EDITION.assessments().stream()
                        .map(assessment -> assessment.target().code())
                        .toList());
    }

    @Test
    void theCountsByStatusAddUpToTheTargetsOfTheOverview() {
        Map<String, Integer> inOverview = new HashMap<>();
        overview().forEach(row -> inOverview.merge(row.get(7).toString(), 1, Integer::sum));
        int statuses = Status.values().length;
        List<Integer> total = null;
        List<Integer> ofDomains = new ArrayList<>();
        for (List<Object> row : yearbook.sheet(COUNTS)) {
            if (row.size() > statuses + 5 && row.get(1) instanceof BigDecimal) {
                List<Integer> counts = IntStream.rangeClosed(1, statuses + 5)
                        .map(column -> ((BigDecimal) row.get(column)).intValueExact())
                        .boxed()
                        .toList();
                assertThat(sum(counts.subList(1, statuses + 1))).isEqualTo(counts.get(0));
                assertThat(sum(counts.subList(statuses + 1, statuses + 4))).isEqualTo(counts.get(0));
                if (row.get(0).equals("合计")) {
                    total = counts;
                } else if (!row.get(0).toString().endsWith("规划")) {
                    ofDomains.add(counts.get(0));
                }
            }
        }

        assertThat(sum(ofDomains)).isEqualTo(EDITION.assessments().size());
        for (Status status : Status.values()) {
            String label = new Naming(Editions.CATALOGUE, EDITION.place(), Language.CHINESE).status(status);
            assertThat(total.get(1 + status.ordinal())).as(label).isEqualTo(inOverview.getOrDefault(label, 0));
        }
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static Stream<List<Object>> overview() {
        return yearbook.sheet(OVERVIEW).stream()
                .filter(row -> row.size() > 7 && row.get(0).toString().matches("[wc]-\\d+[a-z]?"));
    }

    @Test
    void whatIsSaidInASentenceStandsInATable() {
        Map<Origin, Set<String>> inCells = new HashMap<>();
        List<PrintedFigure> spoken = new ArrayList<>();
        for (PrintedFigure figure : FIGURES.all()) {
            CellReference cell = new CellReference(figure.cell());
            Cell printed =
                    workbook.getSheet(figure.sheet()).getRow(cell.getRow()).getCell(cell.getCol());
            if (printed.getCellType() == CellType.NUMERIC) {
                inCells.computeIfAbsent(figure.origin(), any -> new HashSet<>())
                        .add(figure.printed().replace("%", ""));
            } else {
                spoken.add(figure);
                assertThat(printed.getStringCellValue()).contains(figure.printed());
            }
        }
        assertThat(spoken).hasSizeGreaterThan(100);
        for (PrintedFigure figure : spoken) {
            if (figure.origin() instanceof Origin.Derived derived && derived.how() != Origin.Derivation.SHARE) {
                assertThat(inCells).containsKeys(derived.from().toArray(Origin[]::new));
            } else {
                assertThat(inCells.get(figure.origin()))
                        .as(figure.cell() + figure.sheet() + figure.origin())
                        .contains(figure.printed());
            }
        }
    }

    @Test
    void theLegendHasEveryGlyphThatStandsInTheTables() {
        Set<String> legend = yearbook.sheet("编辑说明").stream()
                .filter(row -> row.size() > 1 && !row.get(1).equals(""))
                .map(row -> row.get(0).toString())
                .collect(Collectors.toSet());
        Set<String> glyphs = new TreeSet<>();
        for (String sheet : yearbook.sheets().subList(3, yearbook.sheets().size())) {
            yearbook.sheet(sheet).forEach(row -> row.stream()
                    .skip(1)
                    .map(Object::toString)
                    .filter(text -> text.equals("待核") || text.matches("[^\\p{IsAlphabetic}\\p{IsDigit}%‰]{1,2}"))
                    .forEach(glyphs::add));
        }

        assertThat(glyphs).contains("待核", "—");
        assertThat(legend).containsAll(glyphs).contains("0", "*", "①②…");
    }

    @Test
    void everyTableLeadsToItsSourcesAndTheseLeadBack() {
        Map<String, Cell> back = new LinkedHashMap<>();
        for (XSSFHyperlink link : workbook.getSheet(SOURCES).getHyperlinkList()) {
            back.put(
                    link.getLocation(),
                    workbook.getSheet(SOURCES).getRow(link.getFirstRow()).getCell(link.getFirstColumn()));
        }
        int tables = 0;
        for (int i = 3; i < workbook.getNumberOfSheets() - 5; i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (XSSFHyperlink link : sheet.getHyperlinkList()) {
                String title = text(sheet.getRow(link.getFirstRow()), 0);
                String place = "'" + sheet.getSheetName() + "'!" + link.getCellRef();
                Cell number = back.get(place);
                assertThat(number).as(title).isNotNull();
                assertThat(title).startsWith(number.getStringCellValue() + "  ");
                assertThat(target(link).getRow()).isSameAs(number.getRow());
                tables++;
            }
        }
        assertThat(tables).isEqualTo(back.size()).isGreaterThan(30);
    }

    @Test
    void theSourcesOfATableAreTheFilesThatItsFactsWereReadFrom() {
        List<List<Object>> rows = yearbook.sheet(SOURCES);
        List<Object> overview = rows.stream()
                .filter(row -> row.size() > 3 && row.get(1).equals("1-1"))
                .findFirst()
                .orElseThrow();
        assertThat(overview.subList(2, 4)).containsExactly("区统计局（Q01）", "2020—2025");
        Set<String> files = rows.stream()
                .filter(row -> row.size() > 3 && row.get(1).equals("Q01"))
                .map(row -> row.get(2).toString().substring(0, 4) + " " + row.get(0))
                .collect(Collectors.toSet());
        Set<String> expected = new HashSet<>();
        for (int year = 2020; year <= 2025; year++) {
            Fact fact = EDITION.facts()
                    .find(year, new FactKey("Q01_01", Breakdown.TOTAL))
                    .orElseThrow();
            String sheet = fact.source().sheet();
            expected.add(year + " " + fact.source().file() + (sheet.isEmpty() ? "" : "（" + sheet + "）"));
        }
        assertThat(files).isEqualTo(expected);
    }

    @Test
    void withOneLanguageNoLineOfTheOtherIsLeft() throws IOException {
        Predicate<Object> english = cell -> cell.toString().matches("[A-Z][a-z]+[A-Za-z0-9 ,’'()–—-]*");
        assertThat(yearbook.cells()).anyMatch(english);
        Catalogue catalogue = new CatalogueReader().read(withoutEnglish());
        Edition edition = Editions.ranked(
                EDITION, catalogue.place("zengdu").orElseThrow(), EDITION.ranking(), EDITION.composites());
        Path printed = Files.createDirectories(folder.resolve("plain"));

        print(edition, catalogue, new PrintedFigures(), printed);

        assertThat(ReadWorkbook.of(printed.resolve("yearbook.xlsx")).cells()).noneMatch(english);
    }

    /** The shipped settings with {@code bilingual: no}. */
    private static Path withoutEnglish() throws IOException {
        Path jobs = folder.resolve("jobs");
        try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = jobs.resolve(Path.of("jobs").relativize(file));
                    Files.createDirectories(copy.getParent());
                    String text = Files.readString(file);
                    Files.writeString(copy, text.replace("yearbook:\n", "yearbook:\n  bilingual: no\n"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return jobs;
    }

    @Test
    void withoutAnEditionBeforeOneSentenceSaysThatNothingIsRevised() {
        assertThat(yearbook.sheet("附录四 成员单位排序").toString()).contains("附录五  修订说明", "此前没有可以比较的版本，没有修订。");
    }

    @Test
    void theSameEditionIsPrintedInTheSameBytes() throws IOException {
        Path again = Files.createDirectories(folder.resolve("again"));
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(EDITION, Set.of(Output.YEARBOOK), Editions::received, again);

        assertThat(again.resolve("yearbook.xlsx")).hasSameBinaryContentAs(folder.resolve("yearbook.xlsx"));
    }

    @Test
    void aRevisedFigureIsNamedWithWhatItWasWhatItIsWhyAndByWhichSubmission() {
        FactKey births = new FactKey("Q01_08", Breakdown.TOTAL);
        Revision changed =
                new Revision(births, new BigDecimal(5000), ObsStatus.A, new BigDecimal(5100), ObsStatus.A, "STAT-0123");
        RevisedFigure revised = new RevisedFigure(
                Origin.fact(2024, births), "5000", "5100", RevisedFigure.Reason.RESUBMITTED, List.of(changed));

        TableBlock table = new RevisionsAppendix(
                        EDITION, new Naming(Editions.CATALOGUE, EDITION.place(), Language.CHINESE), List.of(revised))
                .appendix()
                .tables()
                .get(0);

        TableBlock.Line line = table.groups().get(0).lines().get(0);
        assertThat(line.label()).isEqualTo("出生人口数");
        assertThat(line.entries())
                .containsExactly(
                        Entry.words("2024"),
                        new Entry.Figure(new BigDecimal(5000), "#,##0"),
                        new Entry.Figure(new BigDecimal(5100), "#,##0", Origin.fact(2024, births)),
                        Entry.words("报送单位更正或者补报"),
                        Entry.words("STAT-0123"));
    }

    @Test
    void everyNumberOfTheOverviewIsThatOfItsAssessment() {
        Map<String, Assessment> assessments = EDITION.assessments().stream()
                .collect(Collectors.toMap(assessment -> assessment.target().code(), assessment -> assessment));
        int checked = 0;
        for (PrintedFigure figure : FIGURES.all()) {
            if (figure.origin() instanceof Origin.OfData data && data.file().equals("assessments")) {
                Assessment assessment = assessments.get(data.row());
                BigDecimal value =
                        switch (data.column()) {
                            case "value" -> assessment.value();
                            case "base_value" -> assessment.baseValue();
                            case "pace_ratio" -> assessment.movement().paceRatio();
                            case "projected" -> assessment.movement().projected();
                            case "target_value" -> assessment.targetValue();
                            default -> throw new AssertionError(data);
                        };
                BigDecimal printed = new BigDecimal(figure.printed());
                assertThat(printed)
                        .as(figure.toString())
                        .isEqualByComparingTo(value.setScale(
                                printed.scale(),
                                EDITION.place().settings().yearbook().rounding()));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    private static Map<String, Integer> contents() {
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (Row row : workbook.getSheet("目录")) {
            Cell page = row.getCell(PAGE_COLUMN);
            if (page != null && page.getCellType() == CellType.NUMERIC) {
                pages.put(text(row, 0), (int) page.getNumericCellValue());
            }
        }
        return pages;
    }

    private static String title(int row) {
        return text(workbook.getSheet("目录").getRow(row), 0);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static Cell target(XSSFHyperlink link) {
        CellReference cell = new CellReference(link.getLocation());
        return workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
    }
}
