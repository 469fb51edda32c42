/** Prints an edition: yearbook, ranking, warnings, collection, data and manifest. */
@NullMarked
package org.fuer.publication;

import org.jspecify.annotations.NullMarked;
