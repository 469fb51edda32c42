package org.fuer.publication.document;

/**
 * A native chart in a document, across the whole width of the text.
 *
 * @param title what is written beneath it: 图1 …
 * @param xml the text of the chart's part
 * @param height how high it is, in points
 */
public record Chart(String title, String xml, double height) {}
