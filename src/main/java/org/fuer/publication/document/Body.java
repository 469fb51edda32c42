package org.fuer.publication.document;

import java.util.List;
import java.util.Map;
import org.fuer.publication.chart.XmlText;
import org.fuer.publication.lineage.PrintedFigures;

/** The text of a document's main part. */
final class Body {

    private static final String OPENING = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
             xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>\
            """;

    private static final int EMU_PER_POINT = 12_700;
    private static final int CONTENTS_LEVELS = 2;

    private final String file;
    private final PrintedFigures figures;
    private final Map<String, Integer> pages;
    private final StringBuilder xml = new StringBuilder(1 << 17);
    private int paragraphs;
    private int tables;
    private int bookmarks;
    private Paper paper = Paper.PORTRAIT;

    /**
     * @param file the name of the document's file
     * @param figures where its figures are noted
     * @param pages the page of each heading by its bookmark
     */
    Body(String file, PrintedFigures figures, Map<String, Integer> pages) {
        this.file = file;
        this.figures = figures;
        this.pages = pages;
    }

    String xml(List<Block> blocks) {
        xml.append(OPENING);
        boolean newPage = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Text text) {
                paragraph(text, newPage);
            } else if (block instanceof Block.Heading heading) {
                heading(heading, newPage);
            } else if (block instanceof Block.Contents contents) {
                contents(contents, blocks, newPage);
            } else if (block instanceof Block.Rows rows) {
                new TableText(xml, file, "T" + ++tables, figures)
                        .append(Grid.of(rows.table(), paper.textWidth()), rows.table());
            } else if (block instanceof Block.Picture picture) {
                picture(picture);
            } else if (block instanceof Block.SectionEnd end) {
                sectionEnd(end, i == blocks.size() - 1);
                paper = paperAfter(blocks, i);
            }
            newPage = block instanceof Block.PageEnd;
        }
        return xml.append("</w:body></w:document>").toString();
    }

    private static Paper paperAfter(List<Block> blocks, int index) {
        return blocks.subList(index + 1, blocks.size()).stream()
                .filter(Block.SectionEnd.class::isInstance)
                .map(block -> ((Block.SectionEnd) block).paper())
                .findFirst()
                .orElse(Paper.PORTRAIT);
    }

    private void paragraph(Block.Text text, boolean newPage) {
        open(text.face(), newPage, text.above());
        run(text.text().text());
        xml.append("</w:p>");
        figures.add(file, "", "P" + paragraphs, text.text());
    }

    private void open(Face face, boolean newPage, int above) {
        paragraphs++;
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(face.style()).append("\"/>");
        if (newPage) {
            xml.append("<w:pageBreakBefore/>");
        }
        if (above > 0) {
            xml.append("<w:spacing w:before=\"")
                    .append((face.before() + above) * 20)
                    .append("\"/>");
        }
        xml.append("</w:pPr>");
    }

    private void run(String text) {
        xml.append("<w:r><w:t xml:space=\"preserve\">")
                .append(XmlText.escaped(text))
                .append("</w:t></w:r>");
    }

    private void heading(Block.Heading heading, boolean newPage) {
        open(Face.heading(heading.level()), newPage, 0);
        int id = ++bookmarks;
        xml.append("<w:bookmarkStart w:id=\"").append(id).append("\" w:name=\"");
        xml.append(heading.bookmark()).append("\"/>");
        run(heading.text());
        xml.append("<w:bookmarkEnd w:id=\"").append(id).append("\"/></w:p>");
    }

    private void contents(Block.Contents contents, List<Block> blocks, boolean newPage) {
        open(Face.CONTENTS, newPage, 0);
        run(contents.heading());
        xml.append("</w:p>");
        List<Block.Heading> headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= CONTENTS_LEVELS)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            open(heading.level() == 1 ? Face.CONTENTS_1 : Face.CONTENTS_2, false, 0);
            if (i == 0) {
                field("TOC \\o &quot;1-" + CONTENTS_LEVELS + "&quot; \\h \\z \\u");
            }
            xml.append("<w:hyperlink w:anchor=\"").append(heading.bookmark()).append("\" w:history=\"1\">");
            run(heading.text());
            xml.append("<w:r><w:tab/></w:r>");
            field("PAGEREF " + heading.bookmark() + " \\h");
            run(String.valueOf(pages.get(heading.bookmark())));
            endField();
            xml.append("</w:hyperlink>");
            if (i == headings.size() - 1) {
                endField();
            }
            xml.append("</w:p>");
        }
    }

    private void field(String code) {
        xml.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ");
        xml.append(code).append(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }

    private void endField() {
        xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    private void picture(Block.Picture picture) {
        open(Face.PICTURE, false, 0);
        String title = XmlText.escaped(picture.drawing().title());
        long width = Math.round(paper.textWidth() * EMU_PER_POINT);
        long height = Math.round(picture.drawing().height() * EMU_PER_POINT);
        xml.append("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
                .append(width)
                .append("\" cy=\"")
                .append(height)
                .append("\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"")
                .append(picture.number())
                .append("\" name=\"")
                .append(title)
                .append("\" descr=\"")
                .append(title)
                .append("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData")
                .append(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"")
                .append(WordPackage.chartRelation(picture.number()))
                .append("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private void sectionEnd(Block.SectionEnd end, boolean last) {
        if (!last) {
            open(Face.SECTION_END, false, 0);
            xml.setLength(xml.length() - "</w:pPr>".length());
        }
        xml.append("<w:sectPr>");
        if (end.numbered()) {
            xml.append("<w:footerReference w:type=\"default\" r:id=\"")
                    .append(WordPackage.FOOTER)
                    .append("\"/>");
        }
        xml.append("<w:pgSz w:w=\"").append(twips(end.paper().width())).append("\" w:h=\"");
        xml.append(twips(end.paper().height())).append('"');
        if (end.paper() == Paper.LANDSCAPE) {
            xml.append(" w:orient=\"landscape\"");
        }
        long side = twips(Paper.SIDE);
        long head = twips(Paper.HEAD);
        xml.append("/><w:pgMar w:top=\"").append(head).append("\" w:right=\"").append(side);
        xml.append("\" w:bottom=\"").append(head).append("\" w:left=\"").append(side);
        xml.append("\" w:header=\"850\" w:footer=\"850\" w:gutter=\"0\"/>");
        if (end.first()) {
            xml.append("<w:pgNumType w:start=\"1\"/>");
        }
        xml.append("</w:sectPr>");
        if (!last) {
            xml.append("</w:pPr></w:p>");
        }
    }

    /** Points in twentieths of a point. */
    static long twips(double points) {
        return Math.round(points * 20);
    }
}
