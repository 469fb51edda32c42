package org.fuer.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.fuer.batch.AnotherRunException.Running;
import org.jspecify.annotations.Nullable;

/**
 * The lock of an output folder: one run at a time. The file says who holds it; the system lets go of it when the
 * process ends, however it ends. What is locked is a byte far behind the text, because Windows lets nobody read a locked
 * byte.
 */
final class RunLock implements AutoCloseable {

    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int ATTEMPTS = 50;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(10);

    private final FileChannel channel;
    private final FileLock lock;
    private final Instant since;

    private RunLock(FileChannel channel, FileLock lock, Instant since) {
        this.channel = channel;
        this.lock = lock;
        this.since = since;
    }

    /**
     * Takes the lock.
     *
     * @throws AnotherRunException if another run holds it
     */
    static RunLock take(Path file, Instant now) throws IOException {
        Files.createDirectories(file.getParent());
        // A holder that has not written its name is only looking (see holder) and lets go at once.
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock != null) {
                RunLock taken = new RunLock(channel, lock, now);
                taken.at("");
                return taken;
            }
            Optional<Running> running = read(channel);
            channel.close();
            if (running.isPresent()) {
                throw new AnotherRunException(running.get());
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        throw new AnotherRunException(new Running(0, Instant.EPOCH, ""));
    }

    /** Who holds the lock, or empty when nobody does. */
    static Optional<Running> holder(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                lock.release();
                return Optional.empty();
            }
            return Optional.of(read(channel).orElse(new Running(0, Instant.EPOCH, "")));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // This very process holds it.
            return null;
        }
    }

    /** Says at which place the run is; of several at once, the one it began last. */
    synchronized void at(String place) throws IOException {
        String text = ProcessHandle.current().pid() + "\n" + since + "\n" + place + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Optional<Running> read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        channel.read(bytes, 0);
        String[] lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n", -1);
        boolean whole = lines.length == 4 && lines[0].matches("\\d+");
        return whole
                ? Optional.of(new Running(Long.parseLong(lines[0]), Instant.parse(lines[1]), lines[2]))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        // A run that ended leaves no name, so that whoever fails to lock next knows that a holder is only looking.
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
