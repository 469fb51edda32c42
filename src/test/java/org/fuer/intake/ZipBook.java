package org.fuer.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound workbook of a report of 曾都区 for 2025, part by part, to put into it what does not belong there. */
final class ZipBook {

    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATION_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes the bytes of a part. */
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    ZipBook() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        put(
                TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        put("_rels/.rels", relations(relation("rId1", "officeDocument", WORKBOOK)));
        put(
                WORKBOOK,
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + RELATION_TYPE.substring(0, RELATION_TYPE.length() - 1)
                        + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                WORKBOOK_RELATIONS,
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + relation("rId3", "styles", "styles.xml")));
        put(
                SHEET,
                "<worksheet xmlns=\"" + main + "\"><sheetData>"
                        + row(1, "随州市曾都区2025年科学素质与科技人才")
                        + row(2, "填报单位：区科协", "表    号：T01表")
                        + row(3, "指标名称", "代码", "合计")
                        + row(4, "乡镇（街道）和社区数", "03", 122)
                        + row(5, "少儿科普活动参加人次", "04", 84937)
                        + "</sheetData></worksheet>");
        put(TEXTS, "<sst xmlns=\"" + main + "\"><si><t>x</t></si></sst>");
        put(STYLES, "<styleSheet xmlns=\"" + main + "\"><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION_TYPE + kind + "\" Target=\"" + target + "\"/>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    static String row(int row, Object... values) {
        StringBuilder xml = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < values.length; i++) {
            String start = "<c r=\"" + Grid.address(row - 1, i) + "\"";
            xml.append(
                    values[i] instanceof Number
                            ? start + "><v>" + values[i] + "</v></c>"
                            : start + " t=\"inlineStr\"><is><t>" + values[i] + "</t></is></c>");
        }
        return xml.append("</row>").toString();
    }

    ZipBook put(String name, String xml) {
        return put(name, out -> out.write((HEAD + xml).getBytes(StandardCharsets.UTF_8)));
    }

    ZipBook put(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** Puts a piece of XML before the first place where this stands. */
    ZipBook before(String name, String mark, String piece) {
        return around(name, mark, out -> out.write(piece.getBytes(StandardCharsets.UTF_8)));
    }

    /** Puts what is written before the first place where this stands. */
    ZipBook around(String name, String mark, Part piece) {
        String xml = new String(bytesOf(parts.get(name)), StandardCharsets.UTF_8);
        int at = xml.indexOf(mark);
        if (at < 0) {
            throw new IllegalArgumentException(mark);
        }
        return put(name, out -> {
            out.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
            piece.writeTo(out);
            out.write(xml.substring(at).getBytes(StandardCharsets.UTF_8));
        });
    }

    ZipBook replace(String name, String mark, String by) {
        String xml = new String(bytesOf(parts.get(name)), StandardCharsets.UTF_8);
        return put(name, out -> out.write(xml.replace(mark, by).getBytes(StandardCharsets.UTF_8)));
    }

    /** Repeats a piece of XML. */
    static Part times(int count, String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int i = 0; i < count; i++) {
                out.write(bytes);
            }
        };
    }

    byte[] bytes() {
        return bytesOf(this::writeTo);
    }

    void writeTo(Path file) {
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            OutputStream buffer = new java.io.BufferedOutputStream(zip, 1 << 16);
            part.getValue().writeTo(buffer);
            buffer.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] bytesOf(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
