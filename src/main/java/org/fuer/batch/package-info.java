/** Wires the stages into Spring Batch jobs. */
@NullMarked
package org.fuer.batch;

import org.jspecify.annotations.NullMarked;
