package org.fuer.publication.chart;

/**
 * What stands above a chart.
 *
 * @param text its title; empty for none
 * @param beneath what stands under it in smaller type, such as the unit of measure; empty for nothing
 */
public record ChartTitle(String text, String beneath) {

    /** No title: one stands beside the chart. */
    public static final ChartTitle NONE = new ChartTitle("", "");

    /** A title and nothing under it. */
    public static ChartTitle of(String text) {
        return new ChartTitle(text, "");
    }
}
