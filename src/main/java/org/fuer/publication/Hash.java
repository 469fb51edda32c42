package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fuer.catalogue.Sha256;

/** The sha256 of a file. */
final class Hash {

    private Hash() {}

    /** The hash of the file's bytes, in hexadecimal. */
    static String of(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }
}
