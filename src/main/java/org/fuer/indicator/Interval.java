package org.fuer.indicator;

import java.math.BigDecimal;

/**
 * A 95 % interval.
 *
 * @param lower its lower end
 * @param upper its upper end
 */
record Interval(BigDecimal lower, BigDecimal upper) {}
