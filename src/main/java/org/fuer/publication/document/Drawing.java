package org.fuer.publication.document;

import org.fuer.publication.chart.Chart;

/**
 * A chart in a document, across the whole width of the text.
 *
 * @param title what is written beneath it: 图1 …
 * @param chart the chart, which needs no title of its own
 * @param height how high it is, in points
 */
public record Drawing(String title, Chart chart, double height) {}
