/** The command line. */
@NullMarked
package org.fuer.cli;

import org.jspecify.annotations.NullMarked;
