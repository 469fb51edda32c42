package org.fuer.publication.document;

import org.fuer.publication.lineage.Statement;

/** What a document is made of, from top to bottom. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param face its kind
     * @param text what it says
     * @param above how many points of space stand above it beyond its kind's
     */
    record Text(Face face, Statement text, int above) implements Block {

        Text(Face face, Statement text) {
            this(face, text, 0);
        }
    }

    /**
     * A heading.
     *
     * @param level from 1 to 3
     * @param text with its number in it
     * @param bookmark what the contents refer to
     */
    record Heading(int level, String text, String bookmark) implements Block {}

    /** The contents, which list the headings of the first two levels. */
    record Contents(String heading) implements Block {}

    /** A table without title and notes, which are paragraphs of their own. */
    record Rows(Table table) implements Block {}

    /**
     * A chart without its title.
     *
     * @param drawing the chart
     * @param number its number in the document, from 1
     */
    record Picture(Drawing drawing, int number) implements Block {}

    /** The next block stands on a new page. */
    record PageEnd() implements Block {}

    /**
     * The end of a section.
     *
     * @param paper the paper of the section
     * @param numbered whether its pages are numbered
     * @param first whether it is the first one with numbered pages
     */
    record SectionEnd(Paper paper, boolean numbered, boolean first) implements Block {}
}
