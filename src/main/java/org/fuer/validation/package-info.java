/** Judges what was read: edits, findings, and which facts are accepted. */
@NullMarked
package org.fuer.validation;

import org.jspecify.annotations.NullMarked;
