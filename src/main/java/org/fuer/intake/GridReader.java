package org.fuer.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the sheets of one file format. */
@FunctionalInterface
interface GridReader {

    /**
     * The sheets of the file in their order.
     *
     * @throws UnreadableFileException if it cannot be read, or must not be
     */
    List<Grid> read(Path content) throws IOException;
}
