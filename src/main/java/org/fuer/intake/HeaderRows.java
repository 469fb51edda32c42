package org.fuer.intake;

import java.util.List;

/**
 * The rows of a header, both included.
 *
 * @param top the first
 * @param bottom the last
 * @param starts the first column of each table that this header is of, from left to right
 * @param beside whether the table under it stands beside the one before, whose rows go on in the same lines
 */
record HeaderRows(int top, int bottom, List<Integer> starts, boolean beside) {

    HeaderRows {
        starts = List.copyOf(starts);
    }
}
