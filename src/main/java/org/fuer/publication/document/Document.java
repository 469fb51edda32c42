package org.fuer.publication.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.document.Block.SectionEnd;
import org.fuer.publication.lineage.PrintedFigures;
import org.fuer.publication.lineage.Statement;

/**
 * A document that is being printed: first its cover and contents, then headings, paragraphs, tables and charts from top
 * to bottom. The contents show the page of each heading at once, worked out here; LibreOffice and, when asked to, Word
 * work it out again. The same content gives the same bytes.
 *
 * <p>It is written as text: the document model of the library costs many times as much.
 */
public final class Document {

    private final String title;
    private final int year;
    private final List<Block> blocks = new ArrayList<>();
    private Paper paper = Paper.PORTRAIT;
    private boolean numbered;
    private boolean firstNumbered = true;
    private int headings;
    private int charts;

    /** A document with this title about a year, which also stands for the time it was made. */
    public Document(String title, int year) {
        this.title = title;
        this.year = year;
    }

    /**
     * The first page.
     *
     * @param above who and what it is about, above the title
     * @param heading the title, one line or two
     * @param beneath lines beneath the title: the year, 初稿
     * @param notes small lines in the middle of the page
     * @param foot who made it
     */
    public void cover(
            List<String> above, List<String> heading, List<String> beneath, List<String> notes, List<String> foot) {
        double left = Paper.PORTRAIT.textHeight() - 40;
        left -= lines(Face.ISSUER, above, 110);
        left -= lines(Face.TITLE, heading, 24);
        left -= lines(Face.SUBTITLE, beneath, 12);
        left -= lines(Face.COVER_NOTE, notes, 36);
        int footHeight = foot.size() * Face.COVER_FOOT.line();
        lines(Face.COVER_FOOT, foot, (int) Math.max(12, left - footHeight));
        blocks.add(new Block.PageEnd());
    }

    private int lines(Face face, List<String> lines, int above) {
        int height = 0;
        for (String line : lines) {
            int gap = height == 0 ? above : 0;
            blocks.add(new Block.Text(face, Statement.plain(line), gap));
            height += gap + face.line() * LineCount.of(line, face, Paper.PORTRAIT.textWidth());
        }
        return height;
    }

    /** The contents under this heading, before all that they list. */
    public void contents(String heading) {
        blocks.add(new Block.Contents(heading));
        endSection();
        numbered = true;
    }

    /** A heading of level 1 to 3 with its number in the text: 一、 （一） 1. */
    public void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text, "_Toc" + (100_000 + ++headings)));
    }

    /** A paragraph of running text; an empty one is left out. */
    public void paragraph(Statement text) {
        if (!text.text().isEmpty()) {
            blocks.add(new Block.Text(Face.BODY, text));
        }
    }

    /** A title in the middle, as above an opening statement; not in the contents. */
    public void title(String text) {
        blocks.add(new Block.Text(Face.HEADLINE, Statement.plain(text)));
    }

    /** Small text, as beneath a table. */
    public void note(Statement text) {
        blocks.add(new Block.Text(Face.NOTE, text));
    }

    /** A table with its title, unit and notes. */
    public void table(Table table) {
        if (!table.title().isEmpty()) {
            blocks.add(new Block.Text(Face.TABLE_TITLE, Statement.plain(table.title())));
        }
        if (!table.unit().isEmpty()) {
            blocks.add(new Block.Text(Face.TABLE_UNIT, Statement.plain(table.unit())));
        }
        blocks.add(new Block.Rows(table));
        table.notes().forEach(this::note);
    }

    /** A chart with its title beneath it. */
    public void chart(Drawing drawing) {
        blocks.add(new Block.Picture(drawing, ++charts));
        blocks.add(new Block.Text(Face.PICTURE_TITLE, Statement.plain(drawing.title())));
    }

    /** What follows stands on new pages across. */
    public void landscape() {
        turn(Paper.LANDSCAPE);
    }

    /** What follows stands on new pages upright. */
    public void portrait() {
        turn(Paper.PORTRAIT);
    }

    /** What follows stands on a new page. */
    public void newPage() {
        blocks.add(new Block.PageEnd());
    }

    private void turn(Paper next) {
        if (next == paper) {
            newPage();
        } else {
            endSection();
            paper = next;
        }
    }

    private void endSection() {
        blocks.add(new SectionEnd(paper, numbered, numbered && firstNumbered));
        firstNumbered = firstNumbered && !numbered;
    }

    /**
     * Writes the document and notes its figures: those of its running text by paragraph ({@code P12}), those of its
     * tables by table and cell ({@code T3}, {@code B7}).
     *
     * @param folder where
     * @param file the name of the file
     * @throws IOException if it cannot be written
     */
    public void write(Path folder, String file, PrintedFigures figures) throws IOException {
        List<Block> all = new ArrayList<>(blocks);
        all.add(new SectionEnd(paper, numbered, numbered && firstNumbered));
        Body body = new Body(file, figures, Pages.of(all));
        String xml = body.xml(all);
        List<Chart> parts = all.stream()
                .flatMap(block -> block instanceof Block.Picture picture
                        ? Optional.of(picture.drawing().chart()).stream()
                        : Optional.<Chart>empty().stream())
                .toList();
        new WordPackage(title, year, xml, parts).write(folder.resolve(file));
    }
}
