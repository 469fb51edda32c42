package org.fuer.publication.document;

/** The text of the part that says what each kind of paragraph looks like. */
final class StylesPart {

    private static final String LATIN = "Times New Roman";
    private static final String CHINESE = "宋体";

    private StylesPart() {}

    static String xml() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>\
                <w:rPrDefault><w:rPr>\
                """);
        fonts(xml, CHINESE);
        xml.append("<w:kern w:val=\"0\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                .append("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
                .append("<w:pPrDefault/></w:docDefaults>")
                .append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">")
                .append("<w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/>")
                .append("")
                .append("<w:snapToGrid w:val=\"0\"/></w:pPr></w:style>");
        for (Face face : Face.values()) {
            style(xml, face);
        }
        return xml.append("</w:styles>").toString();
    }

    private static void fonts(StringBuilder xml, String chinese) {
        xml.append("<w:rFonts w:ascii=\"")
                .append(LATIN)
                .append("\" w:hAnsi=\"")
                .append(LATIN)
                .append("\" w:eastAsia=\"")
                .append(chinese)
                .append("\" w:cs=\"")
                .append(LATIN)
                .append("\" w:hint=\"eastAsia\"/>");
    }

    private static void style(StringBuilder xml, Face face) {
        xml.append("<w:style w:type=\"paragraph\" w:styleId=\"")
                .append(face.style())
                .append("\"><w:name w:val=\"");
        xml.append(name(face)).append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>");
        if (face.keptWithNext()) {
            xml.append("<w:keepNext/>");
        }
        if (face.name().startsWith("CONTENTS_")) {
            xml.append("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"")
                    .append(Body.twips(Paper.PORTRAIT.textWidth()))
                    .append("\"/></w:tabs>");
        }
        xml.append("<w:spacing w:before=\"")
                .append(face.before() * 20)
                .append("\" w:after=\"")
                .append(face.after() * 20)
                .append('"');
        if (face.line() > 0) {
            xml.append(" w:line=\"").append(face.line() * 20).append("\" w:lineRule=\"exact\"");
        }
        xml.append("/>");
        if (face.indent() > 0 || face.firstIndent() > 0) {
            xml.append("<w:ind w:left=\"").append(Body.twips(face.indent()));
            xml.append("\" w:firstLine=\"")
                    .append(Body.twips(face.firstIndent()))
                    .append("\"/>");
        }
        xml.append("<w:jc w:val=\"").append(alignment(face)).append("\"/>");
        if (face.level() > 0) {
            xml.append("<w:outlineLvl w:val=\"").append(face.level() - 1).append("\"/>");
        }
        xml.append("</w:pPr><w:rPr>");
        fonts(xml, face.font());
        long halfPoints = Math.round(face.points() * 2);
        xml.append("<w:sz w:val=\"")
                .append(halfPoints)
                .append("\"/><w:szCs w:val=\"")
                .append(halfPoints);
        xml.append("\"/></w:rPr></w:style>");
    }

    /** Names that programs know: the contents are made of them. */
    private static String name(Face face) {
        return switch (face) {
            case HEADING_1, HEADING_2, HEADING_3 -> "heading " + face.level();
            case CONTENTS_1 -> "toc 1";
            case CONTENTS_2 -> "toc 2";
            case CONTENTS -> "TOC Heading";
            case TABLE_TITLE -> "caption";
            default -> face.style();
        };
    }

    private static String alignment(Face face) {
        return switch (face.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case BOTH -> "both";
        };
    }
}
