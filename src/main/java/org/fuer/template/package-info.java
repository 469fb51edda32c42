/** Prints the blank forms that the units fill in; what they print, {@code intake} reads back without guessing. */
@NullMarked
package org.fuer.template;

import org.jspecify.annotations.NullMarked;
