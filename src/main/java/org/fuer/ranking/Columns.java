package org.fuer.ranking;

import java.util.Arrays;

/** The columns of a table of numbers that is kept by rows. */
final class Columns {

    private Columns() {}

    static double[] of(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
}
