/** Open data: an edition's data files described for others, and the same in SDMX. */
@NullMarked
package org.fuer.publication.opendata;

import org.jspecify.annotations.NullMarked;
