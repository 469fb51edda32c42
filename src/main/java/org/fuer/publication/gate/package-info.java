/** The consistency gate: reads back what is printed and holds it against what it says. */
@NullMarked
package org.fuer.publication.gate;

import org.jspecify.annotations.NullMarked;
