package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the yearbook's chapters, read back. */
class TableLayoutTests {

    private static final int YEAR = 2025;
    private static final Edition EDITION = Editions.of("zengdu", YEAR, "");

    @TempDir
    private static Path folder;

    private static List<PrintedFigure> figures;
    private static ReadWorkbook yearbook;
    private static Map<String, PrintedTable> tables;

    @BeforeAll
    static void print() throws IOException {
        figures = print(EDITION, folder);
        yearbook = ReadWorkbook.of(folder.resolve("yearbook.xlsx"));
        tables = tables(folder);
    }

    private static List<PrintedFigure> print(Edition edition, Path where) throws IOException {
        Files.createDirectories(where);
        PrintedFigures printed = new PrintedFigures();
        new YearbookWorkbook(
                        Editions.CATALOGUE, edition, new Naming(Editions.CATALOGUE, edition.place(), Language.CHINESE))
                .print(printed, where);
        return printed.all();
    }

    private static Map<String, PrintedTable> tables(Path where) {
        ReadWorkbook book = ReadWorkbook.of(where.resolve("yearbook.xlsx"));
        Map<String, PrintedTable> all = new TreeMap<>();
        book.sheets().stream()
                .filter(sheet -> sheet.matches("\\d+ .*"))
                .forEach(sheet -> all.putAll(PrintedTable.of(book.sheet(sheet))));
        return all;
    }

    @Test
    void aTableHasItsTitleInBothLanguages() {
        assertThat(tables).hasSizeGreaterThan(45);
        assertThat(tables.values())
                .allSatisfy(table -> assertThat(table.beneath()).matches("[ -~]+"));
    }

    @Test
    void countsStandBeforeRates() {
        List<PrintedTable> both = tables.values().stream()
                .filter(table -> table.rows().get(0).label().startsWith("一、数量"))
                .toList();

        assertThat(both).hasSizeGreaterThan(20).allSatisfy(table -> {
            List<String> headings = table.rows().stream()
                    .filter(PrintedTable.Row::isHeading)
                    .map(PrintedTable.Row::label)
                    .filter(label -> label.matches("[一二]、.*"))
                    .toList();
            assertThat(headings).hasSize(2);
            assertThat(headings.get(1)).matches("二、比.*");
            assertThat(counts(table)).allSatisfy(row -> assertThat(row.label()).doesNotContain("率（%）"));
        });
    }

    private static List<PrintedTable.Row> counts(PrintedTable table) {
        List<PrintedTable.Row> counts = new ArrayList<>();
        for (PrintedTable.Row row : table.rows().subList(1, table.rows().size())) {
            if (row.isHeading() && row.label().startsWith("二、")) {
                return counts;
            }
            counts.add(row);
        }
        return counts;
    }

    @Test
    void whatStandsBehindAnIndicatorIsPrintedAsItWasReported() {
        int checked = 0;
        for (Domain domain : Domain.of(EDITION.assessments())) {
            String sheet = sheet(domain.nameZh());
            Map<String, PrintedTable> own = PrintedTable.of(yearbook.sheet(sheet));
            for (Item item : counted(domain)) {
                Optional<Fact> fact = EDITION.facts().find(YEAR, new FactKey(item.code(), Breakdown.TOTAL));
                if (fact.isPresent() && isPlain(item)) {
                    String name = item.nameZh().replaceFirst("^其中[：:]?", "");
                    assertThat(values(own, name, "2025"))
                            .as(sheet + " " + item.code())
                            .anySatisfy(value -> assertThat(value)
                                    .isEqualByComparingTo(fact.get().value()));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(150);
    }

    private static String sheet(String domain) {
        return yearbook.sheets().stream()
                .filter(name -> name.endsWith(" " + domain))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPlain(Item item) {
        return item.valueType() == ValueType.COUNT;
    }

    /** What the quotients of a domain are computed from, without the population. */
    private static Set<Item> counted(Domain domain) {
        Set<Item> items = new HashSet<>();
        for (Assessment assessment : domain.assessments()) {
            Indicator indicator = Editions.CATALOGUE
                    .indicator(assessment.target().indicator())
                    .orElseThrow();
            if (indicator.denominator() != null) {
                indicator.references().stream()
                        .map(Reference::item)
                        .filter(item -> !item.startsWith("Q01"))
                        .forEach(item -> items.add(Editions.CATALOGUE.item(item).orElseThrow()));
            }
        }
        return items;
    }

    private static List<BigDecimal> values(Map<String, PrintedTable> own, String name, String column) {
        List<BigDecimal> values = new ArrayList<>();
        for (PrintedTable table : own.values()) {
            int at = table.headers().get(0).indexOf(column);
            if (at >= 0) {
                table.rows().stream()
                        .filter(row -> row.label()
                                .replaceFirst("^其中：", "")
                                .replaceFirst("（[^（）]*）$", "")
                                .equals(name.replaceFirst("（[^（）]*）$", "")))
                        .map(row -> row.cells().get(at))
                        .filter(BigDecimal.class::isInstance)
                        .forEach(cell -> values.add((BigDecimal) cell));
            }
        }
        // a count that an indicator says under its own name
        EDITION.assessments().stream()
                .flatMap(assessment ->
                        Editions.CATALOGUE.indicator(assessment.target().indicator()).stream())
                .filter(indicator -> indicator.denominator() == null)
                .filter(indicator -> indicator.references().stream().anyMatch(reference -> Editions.CATALOGUE
                        .item(reference.item())
                        .filter(item -> item.nameZh().endsWith(name))
                        .isPresent()))
                .filter(indicator -> !indicator.nameZh().equals(name))
                .forEach(indicator -> values.addAll(values(own, indicator.nameZh(), column)));
        return values;
    }

    @Test
    void noItemStandsTwiceAmongTheCountsOfAChapter() {
        for (Domain domain : Domain.of(EDITION.assessments())) {
            Set<Object> seen = new HashSet<>();
            for (PrintedTable table :
                    PrintedTable.of(yearbook.sheet(sheet(domain.nameZh()))).values()) {
                if (!table.rows().get(0).label().startsWith("一、数量")) {
                    continue;
                }
                counts(table).stream()
                        .filter(row -> row.label().matches("(?!其中|[女男城农]|\\d).*"))
                        .forEach(row -> assertThat(seen.add(row.label()))
                                .as(table.number() + " " + row.label())
                                .isTrue());
            }
        }
    }

    @Test
    void womenAndMenStandBesideEachOtherWithTheirSharesOfTheRowsTotal() {
        List<PrintedTable> bySex = tables.values().stream()
                .filter(table -> table.headers().get(0).contains("男/比重(%)"))
                .toList();

        assertThat(bySex).hasSizeGreaterThan(6);
        int rows = 0;
        for (PrintedTable table : bySex) {
            assertThat(table.headers().get(0).stream().map(column -> column.replaceFirst("/.*", "")))
                    .containsExactly("合计", "合计", "男", "男", "女", "女");
            for (PrintedTable.Row row : table.rows()) {
                if (row.cells().stream().allMatch(BigDecimal.class::isInstance)) {
                    BigDecimal total = (BigDecimal) row.cells().get(0);
                    for (int sex = 0; sex < 6; sex += 2) {
                        BigDecimal part = (BigDecimal) row.cells().get(sex);
                        assertThat((BigDecimal) row.cells().get(sex + 1))
                                .as(table.number() + " " + row.label())
                                .isEqualByComparingTo(part.movePointRight(2).divide(total, 2, RoundingMode.HALF_UP));
                    }
                    BigDecimal both = ((BigDecimal) row.cells().get(2))
                            .add((BigDecimal) row.cells().get(4));
                    assertThat(both).as(row.label()).isEqualByComparingTo(total);
                    rows++;
                }
            }
        }
        assertThat(rows).isGreaterThan(60);
    }

    @Test
    void theTableOfWomenAndMenSaysWhatWasReported() {
        PrintedTable table = tables.get("1-2");

        for (String item : List.of("Q01_01", "Q01_02", "Q01_08", "Q01_09")) {
            String name = Editions.CATALOGUE.item(item).orElseThrow().nameZh();
            PrintedTable.Row row = table.rows().stream()
                    .filter(each -> each.label().endsWith("、" + name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name));
            assertThat((BigDecimal) row.cells().get(0)).isEqualByComparingTo(fact(item, Sex.TOTAL));
            assertThat((BigDecimal) row.cells().get(2)).isEqualByComparingTo(fact(item, Sex.MALE));
            assertThat((BigDecimal) row.cells().get(4)).isEqualByComparingTo(fact(item, Sex.FEMALE));
        }
    }

    private static BigDecimal fact(String item, Sex sex) {
        return EDITION.facts()
                .find(YEAR, new FactKey(item, Breakdown.TOTAL.withSex(sex)))
                .orElseThrow()
                .value();
    }

    @Test
    void theSharesOfThePopulationAreThoseOfItsNumbers() {
        PrintedTable table = tables.get("1-1");
        int newest = table.headers().get(0).indexOf("2025");
        List<PrintedTable.Row> whole = table.rows("年末常住人口");

        assertThat((BigDecimal) whole.get(1).cells().get(newest)).isEqualByComparingTo("100");
        assertThat(share(table, "其中：60岁及以上常住人口", newest))
                .isEqualByComparingTo(fact("Q01_06", Sex.TOTAL)
                        .movePointRight(2)
                        .divide(fact("Q01_01", Sex.TOTAL), 2, RoundingMode.HALF_UP));
        assertThat(share(table, "其中：0—17岁儿童常住人口", newest))
                .isEqualByComparingTo(fact("Q01_03", Sex.TOTAL)
                        .movePointRight(2)
                        .divide(fact("Q01_01", Sex.TOTAL), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal share(PrintedTable table, String label, int column) {
        return (BigDecimal) table.rows(label).get(0).cells().get(column);
    }

    @Test
    void aLongTableGoesOnWithItsHeaderAndHasAllNotesUnderItsLastPart() {
        List<PrintedTable> continued = tables.values().stream()
                .filter(table -> table.headers().size() > 1)
                .toList();

        assertThat(continued).hasSizeGreaterThan(3).allSatisfy(table -> {
            assertThat(table.headers()).allMatch(table.headers().get(0)::equals);
            assertThat(table.notes().subList(0, table.notes().size() - 1)).allMatch(List::isEmpty);
        });
        assertThat(continued)
                .anySatisfy(table ->
                        assertThat(table.notes().get(table.notes().size() - 1)).isNotEmpty());
    }

    @Test
    void everyNumberOfATableSaysWhereItComesFrom() throws IOException {
        Set<String> known = new HashSet<>();
        figures.forEach(figure -> known.add(figure.sheet() + "!" + figure.cell()));
        int numbers = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("yearbook.xlsx")))) {
            for (String sheet : yearbook.sheets()) {
                for (Row row : workbook.getSheet(sheet)) {
                    for (Cell cell : row) {
                        if (sheet.matches("\\d+ .*") && cell.getCellType() == CellType.NUMERIC) {
                            assertThat(known).contains(sheet + "!" + cell.getAddress());
                            numbers++;
                        }
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(5000);
    }

    @Test
    void everyMarkOfATableHasItsNoteAndEveryNoteItsMark() throws IOException {
        int noted = 0;
        for (PrintedTable table : shown(folder).values()) {
            String notes = String.join("", table.notes().get(table.notes().size() - 1));
            String body = table.headers() + table.rows().toString();
            assertThat(PrintedTable.marks(body)).as(table.number()).isEqualTo(PrintedTable.marks(notes));
            assertThat(body.contains("\"*\"")).as(table.number()).isEqualTo(notes.contains("* "));
            noted += notes.isEmpty() ? 0 : 1;
        }
        assertThat(noted).isGreaterThan(10);
    }

    /** The tables as a reader sees them: the marks of figures stand in their number formats, those of stubs in the text. */
    private static Map<String, PrintedTable> shown(Path where) throws IOException {
        Map<String, PrintedTable> all = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(where.resolve("yearbook.xlsx")))) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                if (sheet.getSheetName().matches("\\d+ .*")) {
                    all.putAll(PrintedTable.of(shown((XSSFSheet) sheet)));
                }
            });
        }
        return all;
    }

    private static List<List<Object>> shown(XSSFSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            List<Object> cells = new ArrayList<>();
            Row row = sheet.getRow(r);
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                Cell cell = row.getCell(c);
                cells.add(
                        cell == null
                                ? ""
                                : cell.getCellType() == CellType.NUMERIC
                                        ? cell.getCellStyle().getDataFormatString()
                                        : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void aBreakOfDefinitionIsDrawnBeforeTheNewSeriesAndSaidInANote() throws IOException {
        Edition broken = Editions.with(EDITION, List.of(new Break("PRENATAL_SCREEN", 2023, "改按新办法统计")));
        Path where = folder.resolve("broken");
        print(broken, where);

        PrintedTable table = tableWith(shown(where), "产前筛查率");
        List<Object> formats = table.rows("产前筛查率").get(0).cells();
        int at = table.headers().get(0).indexOf("2023");
        assertThat(formats.get(at).toString()).startsWith("\"|\"").endsWith("\"①\"");
        assertThat(formats.get(at - 1).toString()).doesNotContain("|").doesNotContain("①");
        assertThat(table.notes().get(table.notes().size() - 1)).contains("①“|”之后为2023年起的新口径（改按新办法统计），与以前年度不可比。");
    }

    private static PrintedTable tableWith(Map<String, PrintedTable> some, String label) {
        return some.values().stream()
                .filter(table -> !table.rows(label).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    @Test
    void aConvertedValueHasItsNote() throws IOException {
        FactKey key = new FactKey("O01_01", Breakdown.TOTAL);
        Fact fact = EDITION.facts().find(YEAR, key).orElseThrow();
        Finding converted = new Finding(
                fact.unit(),
                fact.source(),
                "CONVERTED",
                Severity.NOTICE,
                key,
                "4.3",
                "43000",
                "intake",
                "converted",
                List.of());
        Path where = folder.resolve("converted");
        print(Editions.with(EDITION, List.of(converted), EDITION.blockedByYear()), where);

        PrintedTable table = tableWith(shown(where), "中国共产党党员数");
        List<Object> formats = table.rows("中国共产党党员数").get(0).cells();
        int newest = table.headers().get(0).indexOf("2025");
        assertThat(formats.get(newest).toString()).contains("①");
        assertThat(formats.get(newest - 1).toString()).doesNotContain("①");
        assertThat(table.notes().get(table.notes().size() - 1)).anyMatch(note -> note.equals("①报表填报的计量单位与本表不同，已换算为人。"));
    }

    @Test
    void aSurveyStandsUntilTheNextWithTheYearItIsFrom() throws IOException {
        Path where = folder.resolve("carried");
        print(Editions.of("zengdu", 2024, ""), where);

        PrintedTable table = tableWith(tables(where), "15岁及以上人口平均受教育年限");
        List<Object> cells = table.rows("15岁及以上人口平均受教育年限").get(0).cells();
        assertThat(cells.get(table.headers().get(0).indexOf("2024")))
                .isEqualTo(cells.get(table.headers().get(0).indexOf("2020")));
        assertThat(cells.get(table.headers().get(0).indexOf("2023"))).isEqualTo("");
        assertThat(table.notes().get(0)).anyMatch(note -> note.contains("沿用2020年调查结果"));
    }
}
