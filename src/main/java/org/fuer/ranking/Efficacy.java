package org.fuer.ranking;

import java.util.OptionalDouble;

/**
 * 功效系数: 60 at the value that is not allowed (不允许值), 100 at the satisfactory one (满意值), on a straight line through
 * both; not cut off on either side, so that 5.81 with 6 not allowed and 12 satisfactory has 58.73.
 *
 * @param satisfactory the satisfactory value
 * @param notAllowed the value not allowed; less than the satisfactory one, or greater where less is better
 */
record Efficacy(double satisfactory, double notAllowed) {

    /** Of a degree of fulfilment: nothing of it is not allowed, all of it satisfactory. */
    static final Efficacy OF_DEGREE = new Efficacy(100, 0);

    /** The coefficient of a value; empty when both ends are the same. */
    OptionalDouble of(double value) {
        return satisfactory == notAllowed
                ? OptionalDouble.empty()
                : OptionalDouble.of((value - notAllowed) / (satisfactory - notAllowed) * 40 + 60);
    }
}
