package org.fuer.publication.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.ReproducibleZip;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.chart.XmlText;

/** The parts of a Word document and how they hang together. */
final class WordPackage {

    /** The relation from the text to the foot of its pages. */
    static final String FOOTER = "rId3";

    private static final String OPENING = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final String title;
    private final int year;
    private final String body;
    private final List<Chart> charts;

    WordPackage(String title, int year, String body, List<Chart> charts) {
        this.title = title;
        this.year = year;
        this.body = body;
        this.charts = charts;
    }

    /** The relation from the text to its chart of a number from 1. */
    static String chartRelation(int number) {
        return "rId" + (10 + number);
    }

    void write(Path file) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        put(parts, "[Content_Types].xml", contentTypes());
        put(parts, "_rels/.rels", relations());
        put(parts, "docProps/app.xml", """
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
                <Application>Fuer</Application></Properties>\
                """);
        put(parts, "docProps/core.xml", properties());
        put(parts, "word/document.xml", body);
        put(parts, "word/styles.xml", StylesPart.xml());
        put(parts, "word/settings.xml", """
                <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:zoom w:percent="100"/><w:defaultTabStop w:val="480"/>\
                <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
                <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
                </w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>\
                """);
        put(parts, "word/fontTable.xml", """
                <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:family w:val="roman"/></w:font>\
                <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:family w:val="swiss"/></w:font></w:fonts>\
                """);
        put(parts, "word/footer1.xml", """
                <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>\
                <w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r>\
                <w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>\
                <w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
                <w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>1</w:t></w:r>\
                <w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>\
                <w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>\
                """);
        put(parts, "word/_rels/document.xml.rels", bodyRelations());
        for (int i = 1; i <= charts.size(); i++) {
            Chart chart = charts.get(i - 1);
            put(parts, "word/charts/chart" + i + ".xml", chart.xmlEmbedded("rId1"));
            put(parts, "word/charts/_rels/chart" + i + ".xml.rels", chartRelations(i));
            parts.put("word/embeddings/chart" + i + ".xlsx", chart.workbook());
        }
        ReproducibleZip.write(parts, file);
    }

    private static void put(SortedMap<String, byte[]> parts, String name, String xml) {
        String whole = xml.startsWith("<?xml") ? xml : OPENING + xml;
        parts.put(name, whole.getBytes(StandardCharsets.UTF_8));
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(2048)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xlsx\"")
                .append(" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "word/document.xml", WORD + "document.main+xml");
        type(xml, "word/styles.xml", WORD + "styles+xml");
        type(xml, "word/settings.xml", WORD + "settings+xml");
        type(xml, "word/fontTable.xml", WORD + "fontTable+xml");
        type(xml, "word/footer1.xml", WORD + "footer+xml");
        type(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        for (int i = 1; i <= charts.size(); i++) {
            type(
                    xml,
                    "word/charts/chart" + i + ".xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
        xml.append(type).append("\"/>");
    }

    private static String relations() {
        StringBuilder xml = openRelations();
        relation(xml, "rId1", OFFICE + "officeDocument", "word/document.xml");
        relation(
                xml,
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        relation(xml, "rId3", OFFICE + "extended-properties", "docProps/app.xml");
        return xml.append("</Relationships>").toString();
    }

    private String bodyRelations() {
        StringBuilder xml = openRelations();
        relation(xml, "rId1", OFFICE + "styles", "styles.xml");
        relation(xml, "rId2", OFFICE + "settings", "settings.xml");
        relation(xml, FOOTER, OFFICE + "footer", "footer1.xml");
        relation(xml, "rId4", OFFICE + "fontTable", "fontTable.xml");
        for (int i = 1; i <= charts.size(); i++) {
            relation(xml, chartRelation(i), OFFICE + "chart", "charts/chart" + i + ".xml");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String chartRelations(int number) {
        StringBuilder xml = openRelations();
        relation(xml, "rId1", OFFICE + "package", "../embeddings/chart" + number + ".xlsx");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder openRelations() {
        return new StringBuilder(1024)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void relation(StringBuilder xml, String id, String type, String target) {
        xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(type);
        xml.append("\" Target=\"").append(target).append("\"/>");
    }

    private String properties() {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + XmlText.escaped(title)
                + "</dc:title><dc:creator>Fuer</dc:creator>" + time("created") + time("modified")
                + "</cp:coreProperties>";
    }

    private String time(String what) {
        return "<dcterms:" + what + " xsi:type=\"dcterms:W3CDTF\">" + year + "-12-31T00:00:00Z</dcterms:" + what + ">";
    }
}
