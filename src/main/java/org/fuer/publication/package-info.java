/** Prints an edition: yearbook, report, ranking, warnings, collection, data and manifest. */
@NullMarked
package org.fuer.publication;

import org.jspecify.annotations.NullMarked;
