package org.fuer.cli;

import java.nio.file.Path;

/**
 * A folder as the user gave it. What lies in it is shown the same way: relative when the folder was given relative.
 *
 * @param path the folder
 */
record GivenFolder(Path path) {

    /** How something is shown, wherever the machine keeps it. */
    String show(Path inside) {
        Path whole = path.toAbsolutePath().normalize();
        Path asked = inside.toAbsolutePath().normalize();
        return (asked.startsWith(whole) ? path.resolve(whole.relativize(asked)) : inside).toString();
    }
}
