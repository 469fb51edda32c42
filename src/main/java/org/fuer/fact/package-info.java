/** Facts, findings and submissions, and the database that keeps them. */
@NullMarked
package org.fuer.fact;

import org.jspecify.annotations.NullMarked;
