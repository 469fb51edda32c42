/**
 * The statistical catalogue: what is collected, computed and demanded. Reads {@code jobs/common} and the folder of each
 * place, and reports every broken row at once.
 */
@NullMarked
package org.fuer.catalogue;

import org.jspecify.annotations.NullMarked;
