package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place on the shelf: where something stands published, where it is built, and where what stood there waits while it is
 * replaced.
 *
 * @param published where it stands
 * @param build where it is built
 * @param aside where the one before waits
 */
record Slot(Path published, Path build, Path aside) {

    /** An empty folder to build in. */
    Path emptyBuild() throws IOException {
        Shelf.delete(build);
        return Files.createDirectories(build);
    }

    /**
     * Puts what was built with this fingerprint in its place, as far as that is not done yet.
     *
     * @return whether it stands there now; not when what was built is lost or damaged
     * @throws RunFailedException if a folder cannot be moved; what stood there stands there still
     */
    boolean putUp(String fingerprint) throws IOException {
        if (Shelf.holds(build, fingerprint)) {
            if (Files.exists(published)) {
                Shelf.delete(aside);
                Files.createDirectories(aside.getParent());
                Shelf.move(published, aside, null);
            }
            Files.createDirectories(published.getParent());
            Shelf.move(build, published, aside);
        } else if (!Shelf.holds(published, fingerprint)) {
            putBack();
            return false;
        }
        return true;
    }

    /** Puts the one before back in its place where a run was killed between the two moves. */
    void putBack() throws IOException {
        if (!Files.exists(published) && Files.exists(aside)) {
            Shelf.move(aside, published, null);
        }
    }

    /** Deletes what is left of the one before and of the build. */
    void clear() throws IOException {
        Shelf.delete(aside);
        Shelf.delete(build);
    }
}
