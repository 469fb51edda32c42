/** Orders the member units of a place. */
@NullMarked
package org.fuer.ranking;

import org.jspecify.annotations.NullMarked;
