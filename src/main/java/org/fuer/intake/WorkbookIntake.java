package org.fuer.intake;

import java.nio.file.Path;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;

/** Reads one arrived file. Holds no state between files; safe for use by several threads. */
public final class WorkbookIntake {

    /** An intake that knows the forms, items and layouts of this catalogue. */
    public WorkbookIntake(Catalogue catalogue) {}

    /**
     * Reads a file of a place and year. A fault of the file is a finding of the reading; it never throws for one.
     *
     * @param content where its bytes are
     * @param file its name, relative to {@code input/<place>/<year>/}; its ending tells the format
     * @param sha256 the hash of its bytes
     */
    public Reading read(Path content, String file, String sha256, Place place, int year) {
        throw new UnsupportedOperationException();
    }
}
