/** Reads the workbooks that arrive into cells of forms, each with the place it stands in. */
@NullMarked
package org.fuer.intake;

import org.jspecify.annotations.NullMarked;
