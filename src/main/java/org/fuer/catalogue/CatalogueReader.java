package org.fuer.catalogue;

import java.nio.file.Path;

/** Reads and checks everything under {@code jobs/}. */
public final class CatalogueReader {

    /**
     * Reads the folder.
     *
     * @param jobs the folder that holds {@code common/} and a folder for each place
     * @throws CatalogueException if anything in it is broken; it carries every fault
     */
    public Catalogue read(Path jobs) {
        throw new UnsupportedOperationException();
    }
}
