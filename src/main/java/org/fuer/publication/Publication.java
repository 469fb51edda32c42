package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;

/** Prints editions. */
public final class Publication {

    /** A publication that names things by this catalogue and speaks this language. */
    public Publication(Catalogue catalogue, Language language) {}

    /**
     * Prints an edition into an empty folder: {@code data/}, {@code collection.xlsx}, the outputs asked for and, last,
     * {@code manifest.json}. The same edition gives the same bytes.
     *
     * @throws IOException if the folder cannot be written
     */
    public void print(Edition edition, Set<Output> outputs, Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }
}
