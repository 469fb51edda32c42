package org.fuer.publication.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest workbook that holds the table of a chart. It is stored, not compressed, so that its bytes do not depend on
 * the compressor of the machine.
 */
final class EmbeddedWorkbook {

    private static final String SHEET = "Sheet1";

    /** Where its table stands. */
    static final TablePlace PLACE = new TablePlace(SHEET, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Not the very first one that a zip can hold, which would be stored with the time zone of the machine. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EmbeddedWorkbook() {}

    static byte[] of(ChartTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                            + "worksheet+xml\"/></Types>");
            add(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\""
                            + SHEET + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            add(zip, "xl/worksheets/sheet1.xml", sheet(table));
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory", e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(ChartTable table) {
        ChartMarkup xml = new ChartMarkup();
        xml.in(
                "worksheet xmlns=\"" + SPREADSHEET + "\"",
                () -> xml.in("sheetData", () -> {
                    xml.in("row", () -> {
                        word(xml, table.head());
                        table.series().forEach(series -> word(xml, series.name()));
                    });
                    for (int i = 0; i < table.categories().size(); i++) {
                        int row = i;
                        xml.in("row", () -> {
                            category(xml, table.categories(), row);
                            table.series()
                                    .forEach(series ->
                                            number(xml, series.values().get(row)));
                        });
                    }
                }));
        return xml.toString();
    }

    private static void category(ChartMarkup xml, ChartTable.Categories categories, int at) {
        if (categories instanceof ChartTable.Years years) {
            number(xml, BigDecimal.valueOf(years.years().get(at)));
        } else if (categories instanceof ChartTable.Labels labels) {
            word(xml, labels.labels().get(at));
        }
    }

    private static void word(ChartMarkup xml, String word) {
        xml.in("c t=\"inlineStr\"", () -> xml.in("is", () -> xml.text("t", word)));
    }

    private static void number(ChartMarkup xml, @Nullable BigDecimal number) {
        if (number == null) {
            xml.raw("<c/>");
        } else {
            xml.in("c", () -> xml.text("v", number.toPlainString()));
        }
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        byte[] bytes = (HEAD + xml).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
