/** A printed Word document: title page, contents, headings, paragraphs, three-line tables, native charts. */
@NullMarked
package org.fuer.publication.document;

import org.jspecify.annotations.NullMarked;
