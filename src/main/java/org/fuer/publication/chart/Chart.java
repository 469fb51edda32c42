package org.fuer.publication.chart;

/**
 * A chart that a spreadsheet or word processor draws itself. It refers to the cells of its table and carries what stands
 * in them, so that a viewer shows it without calculating anything.
 *
 * <p>It is written as text: the same through the document model of the library costs a hundred times as much.
 */
public sealed interface Chart permits LineChart, BarChart, Pyramid {

    /** A size of type that goes with the text of a document. */
    int POINTS_IN_DOCUMENT = 9;

    /** Its title; without text it has none, because one stands beside it. */
    ChartTitle title();

    /** The table that it draws. */
    ChartTable table();

    /** Writes its plots and axes. */
    void plot(ChartMarkup xml, TablePlace place);

    /** Whether the legend names a column of its table. */
    default boolean inLegend(int series) {
        return true;
    }

    /**
     * The text of its part in a workbook that holds its table.
     *
     * @param place where the table stands
     * @param points the size of its type; the title is a point larger
     */
    default String xml(TablePlace place, int points) {
        return ChartPart.of(this, place, points, "");
    }

    /**
     * The text of its part in a document.
     *
     * @param relation the id of the relation of the part to the {@link #workbook} that is embedded with it
     */
    default String xmlEmbedded(String relation) {
        return ChartPart.of(this, EmbeddedWorkbook.PLACE, POINTS_IN_DOCUMENT, relation);
    }

    /** A workbook that holds its table and nothing else, for a document that embeds it; always the same bytes. */
    default byte[] workbook() {
        return EmbeddedWorkbook.of(table());
    }
}
