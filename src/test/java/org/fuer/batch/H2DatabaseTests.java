package org.fuer.batch;

import org.jspecify.annotations.Nullable;

/** H2 in a file, the database a run takes when it is given none. */
class H2DatabaseTests extends DatabaseContract {

    @Override
    @Nullable
    String emptyDatabase() {
        return null;
    }
}
