/** Orders the member units of a place, its domains, and places against each other. */
@NullMarked
package org.fuer.ranking;

import org.jspecify.annotations.NullMarked;
