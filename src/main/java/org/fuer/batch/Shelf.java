package org.fuer.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.publication.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Where editions stand. A new edition takes the place of the one before by two moves of whole folders; at whatever point
 * between them a run is killed, doing it again ends with the new edition in its place.
 */
final class Shelf {

    private final OutputFolder output;

    Shelf(OutputFolder output) {
        this.output = output;
    }

    /** An empty folder to build an edition in. */
    Path emptyBuild(PlaceYear year) throws IOException {
        return output.slot(year).emptyBuild();
    }

    /**
     * Puts the edition with this fingerprint in its place, as far as that is not done yet.
     *
     * @return whether it stands there now; not when what was built is lost or damaged
     * @throws RunFailedException if a folder cannot be moved; what stood there stands there still
     */
    boolean putUp(PlaceYear year, String fingerprint) throws IOException {
        return output.slot(year).putUp(fingerprint);
    }

    /** Puts the edition before back in its place where a run was killed between the two moves. */
    void putBack(PlaceYear year) throws IOException {
        output.slot(year).putBack();
    }

    /** Deletes what is left of the edition before and of the build, once the new one is registered as published. */
    void clear(PlaceYear year) throws IOException {
        output.slot(year).clear();
    }

    /** Whether a folder holds whole what was made with this fingerprint. */
    static boolean holds(Path folder, String fingerprint) throws IOException {
        Manifest manifest = Manifest.of(folder).orElse(null);
        return manifest != null && manifest.fingerprint().equals(fingerprint) && manifest.matches(folder);
    }

    /** Moves a folder; when that fails, what was moved aside before goes back. */
    static void move(Path from, Path to, @Nullable Path aside) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (aside != null && Files.exists(aside) && !Files.exists(to)) {
                Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
            }
            throw new RunFailedException(e, "folder-in-use", heldFile(from).toString());
        }
    }

    /** The first file of the folder that another program keeps others from writing; the folder when there is none. */
    private static Path heldFile(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.size();
            } catch (IOException e) {
                return file;
            }
        }
        return folder;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
