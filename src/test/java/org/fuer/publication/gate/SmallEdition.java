package org.fuer.publication.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.publication.lineage.LineageFile;
import org.fuer.publication.lineage.LineageRow;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;

/** A folder as small as an edition can be, written by hand: a population, a death rate, a sentence, a table with a note. */
final class SmallEdition {

    static final String YEARBOOK = "yearbook.xlsx";
    static final String SHEET = "1 综合";
    static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    static final Place PLACE = CATALOGUE.place("zengdu").orElseThrow();
    static final int YEAR = 2025;

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Path folder;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet(SHEET);
    private final List<LineageRow> figures = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();

    SmallEdition(Path folder) {
        this.folder = folder;
    }

    /** The edition with nothing wrong. */
    static SmallEdition sound(Path folder) {
        return new SmallEdition(folder)
                .fact("Q01_01,_T,_T,_T", "1000")
                .fact("Q01_01,F,_T,_T", "480")
                .fact("Q01_01,M,_T,_T", "520")
                .text("A1", "1-1  人口")
                .text("A2", "常住人口①")
                .figure("B2", 1000, "#,##0_ ", "fact(2025,Q01_01,_T/_T/_T)")
                .figure("C2", 480, "#,##0_ ", "fact(2025,Q01_01,F/_T/_T)")
                .figure("D2", 520, "#,##0_ ", "fact(2025,Q01_01,M/_T/_T)")
                .figure("E2", 48, "0.0_ ", "share(fact(2025,Q01_01,F/_T/_T),fact(2025,Q01_01,_T/_T/_T))")
                .text("A3", "注：①年末数。")
                .said("2025年末女性占48.0%。", "48.0", "share(fact(2025,Q01_01,F/_T/_T),fact(2025,Q01_01,_T/_T/_T))");
    }

    /** Adds a row of facts.csv: item and breakdown, then the value. */
    SmallEdition fact(String key, String value) {
        facts.add("zengdu,2025," + key + "," + value + ",A,STAT,STAT-1,a.xlsx,Q01,D6,,");
        return this;
    }

    /** Adds a row of indicators.csv: indicator and breakdown, then the value. */
    SmallEdition indicator(String key, String value) {
        indicators.add("zengdu,2025," + key + "," + value);
        return this;
    }

    /** Puts a text into a cell. */
    SmallEdition text(String address, String text) {
        cell(address).setCellValue(text);
        return this;
    }

    /** Puts a number into a cell, with nothing in lineage.csv. */
    SmallEdition number(String address, double value, String format) {
        Cell cell = cell(address);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
        return this;
    }

    /** Puts a number that says something. */
    SmallEdition figure(String address, double value, String format, String origin) {
        number(address, value, format);
        return noted(address, NumberFormat.shown(BigDecimal.valueOf(value), format), origin);
    }

    /** Adds a row of lineage.csv. */
    SmallEdition noted(String address, String printed, String origin) {
        return noted(YEARBOOK, SHEET, address, printed, origin);
    }

    private SmallEdition noted(String file, String sheetName, String address, String printed, String origin) {
        figures.add(new LineageRow(
                new PrintedFigure(
                        file, sheetName, address, printed, Origin.parse(origin).orElseThrow()),
                null));
        return this;
    }

    /** Adds a paragraph of the report. */
    SmallEdition paragraph(String text) {
        paragraphs.add(text);
        return this;
    }

    /** Adds a paragraph of the report with a figure in it. */
    SmallEdition said(String text, String printed, String origin) {
        paragraph(text);
        return noted("report.docx", "", "P" + paragraphs.size(), printed, origin);
    }

    /** Puts a formula with its kept result. */
    SmallEdition formula(String address, String formula, double result) {
        Cell cell = cell(address);
        cell.setCellFormula(formula);
        cell.setCellValue(result);
        return this;
    }

    /** Makes a cell lead to another one. */
    SmallEdition link(String address, String target) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell(address).setHyperlink(link);
        return this;
    }

    /** Writes the folder and lets the gate look at it. */
    List<Mismatch> check() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        write(
                "facts.csv",
                "place,year,item,sex,age,residence,value,obs_status,unit,submission,file,sheet,cell,mark,explanation",
                facts);
        write("indicators.csv", "place,year,indicator,sex,age,residence,value", indicators);
        LineageFile.write(folder, figures);
        try (OutputStream out = Files.newOutputStream(folder.resolve(YEARBOOK));
                workbook) {
            workbook.write(out);
        }
        document();
        return new ConsistencyGate(CATALOGUE).check(PLACE, YEAR, folder);
    }

    private void write(String file, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(folder.resolve("data").resolve(file), lines);
    }

    private void document() throws IOException {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"" + WORD + "\"><w:body>");
        paragraphs.forEach(text -> xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>"));
        xml.append("</w:body></w:document>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("report.docx")))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Cell cell(String address) {
        CellReference at = new CellReference(address);
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        Cell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }
}
