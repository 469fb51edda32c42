package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What an edition was made from and what it consists of: {@code manifest.json}.
 *
 * @param place the code of the place
 * @param year the year
 * @param fingerprint of everything that went in
 * @param parameters the options and versions that change the output
 * @param inputs the sha256 of every input file by its name
 * @param outputs the sha256 of every other file of the folder by its name, with {@code /}
 */
public record Manifest(
        String place,
        int year,
        String fingerprint,
        SortedMap<String, String> parameters,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs) {

    /**
     * The manifest of a published folder; empty when the folder has none or it cannot be understood.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Optional<Manifest> of(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether the folder holds exactly the outputs that the manifest names, with their hashes.
     *
     * @throws IOException if a file cannot be read
     */
    public boolean matches(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }
}
