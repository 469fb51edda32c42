/** Judges indicators against the targets of the plans: where they stand, and whether they will get there. */
@NullMarked
package org.fuer.assessment;

import org.jspecify.annotations.NullMarked;
