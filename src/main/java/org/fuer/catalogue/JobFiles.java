package org.fuer.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files under {@code jobs/}: their text, and the sum of their bytes. Each is read once. */
final class JobFiles {

    /** The shipped files have at most 120 kB; whatever is larger than this is not a catalogue. */
    private static final long GREATEST_SIZE = 8L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path jobs;
    private final Faults faults;
    private final NavigableMap<String, String> sums = new TreeMap<>();

    JobFiles(Path jobs, Faults faults) {
        this.jobs = jobs;
        this.faults = faults;
    }

    /** The names of the folders of places, sorted; {@code common} and hidden folders are none. */
    List<String> places() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(jobs, Files::isDirectory)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (!name.equals("common") && !name.startsWith(".")) {
                    names.add(name);
                }
            }
            if (names.isEmpty()) {
                faults.addFile(".", "folder.no-place", jobs.toString());
            }
        } catch (IOException | DirectoryIteratorException e) {
            faults.addFile(".", "file.unreadable", jobs.toString());
        }
        names.sort(null);
        return names;
    }

    boolean exists(String file) {
        return Files.exists(jobs.resolve(file));
    }

    /** The text of a file without its byte order mark, or null when that was not to be had and is a fault. */
    @Nullable
    String text(String file) {
        Path path = jobs.resolve(file);
        try {
            if (!Files.isRegularFile(path)) {
                faults.addFile(file, "file.missing");
                return null;
            }
            if (Files.size(path) > GREATEST_SIZE) {
                faults.addFile(file, "file.too-large", Long.toString(GREATEST_SIZE >> 20));
                return null;
            }
            byte[] bytes = Files.readAllBytes(path);
            sums.put(file, Sha256.of(bytes));
            return decode(file, bytes);
        } catch (IOException e) {
            faults.addFile(file, "file.unreadable", path.toString());
            return null;
        }
    }

    private @Nullable String decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            faults.add(file, line, "", "", null, "file.not-utf8");
            return null;
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    /** The sha256, in lower-case hex, over the names and contents of the files read in {@code common} and a place. */
    String fingerprint(String place) {
        StringBuilder listing = new StringBuilder();
        sums.forEach((file, sum) -> {
            if (file.startsWith("common/") || file.startsWith(place + "/")) {
                listing.append(sum).append("  ").append(file).append('\n');
            }
        });
        return Sha256.of(listing.toString().getBytes(StandardCharsets.UTF_8));
    }
}
