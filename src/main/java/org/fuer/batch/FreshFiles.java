package org.fuer.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds files that another program is still writing. Copying takes milliseconds, in which a slow writer may rest; so
 * where a file is fresh, all are looked at a second time a moment later.
 */
final class FreshFiles {

    /** Some file systems keep times to two seconds only. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final long MOMENT_MS = 400;

    private FreshFiles() {}

    /** How a file looked: a file that is written to becomes longer or newer. */
    private record Look(long size, FileTime modified) {

        static Look at(Path file) throws IOException {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Look(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** A file and how it looked first. */
    private record Seen(Path file, Look look) {

        boolean changed() {
            try {
                return !look.equals(Look.at(file));
            } catch (IOException e) {
                return true;
            }
        }
    }

    /**
     * The files that changed within a moment.
     *
     * @param files the files of one folder; those that cannot be looked at are not judged here
     * @param beside a folder to write in: what time it is there is asked of the file system, since the machine's clock
     *     may be another
     */
    static Set<Path> changing(List<Path> files, Path beside) throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (Path file : files) {
            try {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    seen.add(new Seen(file, Look.at(file)));
                }
            } catch (IOException e) {
                // Receiving it fails in the same way, and says so.
            }
        }
        Set<Path> changing = new HashSet<>();
        if (!seen.isEmpty() && anyFresh(seen, now(beside))) {
            rest();
            seen.stream().filter(Seen::changed).map(Seen::file).forEach(changing::add);
        }
        return changing;
    }

    private static boolean anyFresh(List<Seen> seen, Instant now) {
        Instant fresh = now.minus(FRESH);
        return seen.stream().anyMatch(file -> file.look().modified().toInstant().isAfter(fresh));
    }

    private static Instant now(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, Inbox.PART, "");
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.delete(probe);
        }
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(MOMENT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while files were received");
        }
    }
}
