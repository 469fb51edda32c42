/** 数据来源: what each printed figure says, and from which facts, files and cells it comes. */
@NullMarked
package org.fuer.publication.lineage;

import org.jspecify.annotations.NullMarked;
