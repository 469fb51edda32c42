package org.fuer.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the templates of a place and year stand, and where they are built before.
 *
 * @param output the output folder
 * @param year the place and year
 */
record TemplateFolder(OutputFolder output, PlaceYear year) {

    /** Where they stand once printed. */
    Path printed() {
        return year.in(output.root().resolve("_templates"));
    }

    private Path build() {
        return output.state().resolve("templates").resolve("build").resolve(year.toString());
    }

    private Path aside() {
        return output.state().resolve("templates").resolve("aside").resolve(year.toString());
    }

    /** An empty folder to build them in. */
    Path emptyBuild() throws IOException {
        Shelf.delete(build());
        return Files.createDirectories(build());
    }

    /**
     * Puts what was built in the place of all that stands there.
     *
     * @throws RunFailedException if a folder cannot be moved; what stood there stands there still
     */
    void replace() throws IOException {
        Shelf.delete(aside());
        if (Files.exists(printed())) {
            Files.createDirectories(aside().getParent());
            Shelf.move(printed(), aside(), null);
        }
        Files.createDirectories(printed().getParent());
        Shelf.move(build(), printed(), aside());
        Shelf.delete(aside());
    }

    /**
     * Puts what was built beside what stands there, in the place of files of the same names.
     *
     * @throws RunFailedException if a file cannot be replaced
     */
    void add() throws IOException {
        Files.createDirectories(printed());
        for (Path file : filesOf(build())) {
            Path to = printed().resolve(file.getFileName());
            try {
                Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new RunFailedException(e, "folder-in-use", to.toString());
            }
        }
        Shelf.delete(build());
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        files.sort(null);
        return files;
    }
}
