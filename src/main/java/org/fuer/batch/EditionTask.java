package org.fuer.batch;

import java.io.IOException;

/**
 * What a step of the job does to an edition. It runs within one transaction, and doing it again replaces what it did: a
 * run may be killed after the transaction and before the job repository notes the step as done.
 */
@FunctionalInterface
interface EditionTask {

    void work(EditionAtWork edition) throws IOException;
}
