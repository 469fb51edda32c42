/** Computes indicators from facts: numerator ÷ denominator × multiplier, by sex, age and residence. */
@NullMarked
package org.fuer.indicator;

import org.jspecify.annotations.NullMarked;
