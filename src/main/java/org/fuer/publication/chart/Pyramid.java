package org.fuer.publication.chart;

import java.util.List;

/**
 * A population pyramid: men to the left, women to the right, the youngest at the foot. Both halves draw positive numbers
 * and reach equally far; the men have an axis of their own that runs to the left.
 *
 * @param title what stands above it
 * @param ageHead what stands above the age groups in its table
 * @param ages the age groups, the youngest first
 * @param women the women
 * @param men the men
 * @param half the axis of each half, from zero
 */
public record Pyramid(
        ChartTitle title,
        String ageHead,
        List<String> ages,
        ChartTable.Series women,
        ChartTable.Series men,
        ValueAxis half)
        implements Chart {

    private static final int AGES = 1;
    private static final int WOMEN = 2;
    private static final int AGES_OF_MEN = 3;
    private static final int MEN = 4;

    public Pyramid {
        ages = List.copyOf(ages);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(ageHead, new ChartTable.Labels(ages), List.of(women, men));
    }

    @Override
    public void plot(ChartMarkup xml, TablePlace place) {
        half(xml, place, new Bars(women, Fill.WOMEN), 0, AGES, WOMEN);
        half(xml, place, new Bars(men, Fill.MEN), 1, AGES_OF_MEN, MEN);
        Axis.ages(xml, AGES, WOMEN, false);
        Axis.valuesOfHalf(xml, WOMEN, AGES, half, false);
        Axis.ages(xml, AGES_OF_MEN, MEN, true);
        Axis.valuesOfHalf(xml, MEN, AGES_OF_MEN, half, true);
    }

    private void half(ChartMarkup xml, TablePlace place, Bars bars, int index, int labelAxis, int valueAxis) {
        xml.in("c:barChart", () -> {
            xml.value("c:barDir", "bar").value("c:grouping", "clustered").value("c:varyColors", 0);
            Bars.write(xml, List.of(bars), index, new ChartTable.Labels(ages), true, place);
            xml.value("c:gapWidth", 25).value("c:overlap", 100);
            xml.value("c:axId", labelAxis).value("c:axId", valueAxis);
        });
    }
}
