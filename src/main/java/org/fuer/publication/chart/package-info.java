/** 统计图: native charts of workbooks and documents, as the text of their parts. */
@NullMarked
package org.fuer.publication.chart;

import org.jspecify.annotations.NullMarked;
