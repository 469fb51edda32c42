package org.fuer.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fuer.catalogue.Sha256;

/**
 * What stands in the input folder of a place and year; in one that is not there, nothing stands. Files that office programs and file managers leave behind
 * ({@code ~$…}, {@code .DS_Store}, {@code Thumbs.db}, hidden and lock files) are nobody's reports and are passed over;
 * links and folders are never followed.
 */
final class Inbox {

    /** What the names of unfinished copies begin with. */
    static final String PART = "part-";

    private final Path received;

    /** An inbox that keeps what it receives in this folder, each file under the hash of its bytes. */
    Inbox(Path received) {
        this.received = received;
    }

    /** The files of the folder in the order of their names, each with the hash of its bytes; nothing is copied. */
    List<Arrival> look(Path folder) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        for (Path path : contents(folder)) {
            arrivals.add(arrival(path, false));
        }
        return arrivals;
    }

    /**
     * The same, with a copy of each file kept. What was received before is not copied again, and of a file that is still
     * being written nothing is.
     */
    List<Arrival> receive(Path folder) throws IOException {
        Files.createDirectories(received);
        List<Path> files = contents(folder);
        Set<Path> changing = FreshFiles.changing(files, received);
        List<Arrival> arrivals = new ArrayList<>();
        for (Path path : files) {
            arrivals.add(
                    changing.contains(path)
                            ? Arrival.failed(path.getFileName().toString(), Arrival.Fault.BEING_WRITTEN)
                            : arrival(path, true));
        }
        return arrivals;
    }

    /** Deletes the copies that a killed run did not finish; only before anything is received. */
    void deleteParts() throws IOException {
        Files.createDirectories(received);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(received, PART + "*")) {
            for (Path part : parts) {
                Files.delete(part);
            }
        }
    }

    /** Whether the folder holds anything that is not passed over. */
    static boolean hasReports(Path folder) throws IOException {
        return !contents(folder).isEmpty();
    }

    /** Where the copy of a received file is. */
    Path copy(String sha256) {
        return received.resolve(sha256);
    }

    private static List<Path> contents(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        if (Files.notExists(folder)) {
            return paths;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                if (!passedOver(path)) {
                    paths.add(path);
                }
            }
        }
        paths.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return paths;
    }

    static boolean passedOver(Path path) throws IOException {
        String name = path.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.endsWith(".lock")
                || Files.isHidden(path);
    }

    private Arrival arrival(Path path, boolean keep) {
        String name = path.getFileName().toString();
        try {
            BasicFileAttributes before = attributes(path);
            if (before.isDirectory()) {
                return Arrival.failed(name, Arrival.Fault.FOLDER);
            }
            if (!before.isRegularFile()) {
                return Arrival.failed(name, Arrival.Fault.LINK);
            }
            String sha256 = copyTo(OutputStream.nullOutputStream(), path);
            boolean same = !keep || Files.exists(copy(sha256)) || keepCopy(path, sha256);
            return same && unchanged(before, attributes(path))
                    ? Arrival.of(name, sha256)
                    : Arrival.failed(name, Arrival.Fault.BEING_WRITTEN);
        } catch (IOException e) {
            return Arrival.failed(name, Arrival.Fault.NOT_READABLE);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean unchanged(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    /** Whether the bytes copied are still those that have this hash; only then they are kept. */
    private boolean keepCopy(Path path, String sha256) throws IOException {
        Path part = Files.createTempFile(received, PART, "");
        try {
            String copied;
            try (OutputStream out = Files.newOutputStream(part)) {
                copied = copyTo(out, path);
            }
            if (!copied.equals(sha256)) {
                return false;
            }
            Files.move(part, copy(sha256), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String copyTo(OutputStream out, Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            in.transferTo(new DigestOutputStream(out, digest));
        }
        return Sha256.hexadecimal(digest);
    }
}
