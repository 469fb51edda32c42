package org.fuer.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the published editions asked for last. Rows of a published edition never change, and every later year of
 * a place asks for those of all earlier ones several times.
 *
 * @param <T> what an edition has many of
 */
final class RecentEditions<T> {

    /** Ten years of as many places as are usually at work at once. */
    private static final int MOST = 40;

    private final LongFunction<List<T>> read;
    private final Map<Long, List<T>> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Long, List<T>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param read reads the rows of the edition with this number in the database
     */
    RecentEditions(LongFunction<List<T>> read) {
        this.read = read;
    }

    /** The rows of a published edition. */
    List<T> of(RegisteredEdition published) {
        if (published.state() != RegisteredEdition.State.PUBLISHED) {
            throw new IllegalArgumentException(published.placeYear() + " is not published");
        }
        synchronized (known) {
            List<T> rows = known.get(published.id());
            if (rows != null) {
                return rows;
            }
        }
        List<T> rows = Objects.requireNonNull(read.apply(published.id()));
        synchronized (known) {
            known.put(published.id(), rows);
        }
        return rows;
    }
}
