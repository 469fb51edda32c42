package org.fuer.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Holds the directory at the end of a zip package against what stands before its parts. Where the two differ, two
 * programs see two different workbooks in the same file, and nobody can say which one the sender meant.
 */
final class ZipDirectory {

    private static final int MOST_PARTS = 2000;
    private static final int LONGEST_DIRECTORY = 1 << 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int END_64_LOCATOR_BYTES = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_BYTES = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int PART = 0x04034b50;
    private static final int PART_BYTES = 30;
    private static final int EXTRA_64 = 1;
    private static final long IN_EXTRA_64 = 0xFFFFFFFFL;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int ENCRYPTED = 1;

    private final FileChannel file;

    /** A part as the directory has it. */
    private record Entry(byte[] name, int flags, int method, int crc, long packed, long offset) {}

    private record Place(long start, long length, int entries) {}

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /**
     * Passes a package whose directory tells the truth.
     *
     * @throws UnreadableFileException if it is cut short, or its parts are encrypted, too many, named twice, named to
     *     stand elsewhere, overlap, or are not what the directory says
     */
    static void check(Path content) throws IOException {
        try (FileChannel file = FileChannel.open(content, StandardOpenOption.READ)) {
            new ZipDirectory(file).check();
        } catch (EOFException e) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
    }

    private void check() throws IOException {
        Place place = place();
        if (place.entries() > MOST_PARTS || place.length() > LONGEST_DIRECTORY) {
            throw UnreadableFileException.hostile("hostile.parts", String.valueOf(MOST_PARTS));
        }
        List<Entry> entries = entries(bytes(place.start(), (int) place.length()), place.entries());
        entries.sort(Comparator.comparingLong(Entry::offset));
        checkNames(entries);
        long end = 0;
        for (Entry entry : entries) {
            if (entry.offset() < end) {
                throw UnreadableFileException.hostile("hostile.directory");
            }
            end = checkPart(entry);
            if (end > place.start()) {
                throw UnreadableFileException.hostile("hostile.directory");
            }
        }
    }

    /** Where the directory is: the end of the file says so, after which there may be a comment. */
    private Place place() throws IOException {
        long size = file.size();
        int looked = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = bytes(size - looked, looked);
        for (int at = looked - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_BYTES + unsigned(tail.getShort(at + 20)) == looked) {
                int entries = unsigned(tail.getShort(at + 10));
                long length = unsigned(tail.getInt(at + 12));
                long start = unsigned(tail.getInt(at + 16));
                long end = size - looked + at;
                if (entries == 0xFFFF || length == IN_EXTRA_64 || start == IN_EXTRA_64) {
                    return place64(end);
                }
                return within(new Place(start, length, entries), end);
            }
        }
        throw UnreadableFileException.unreadable("unreadable.broken");
    }

    private Place place64(long end) throws IOException {
        ByteBuffer locator = bytes(end - END_64_LOCATOR_BYTES, END_64_LOCATOR_BYTES);
        long at = locator.getLong(8);
        ByteBuffer end64 = bytes(at, END_64_BYTES);
        if (locator.getInt(0) != END_64_LOCATOR || end64.getInt(0) != END_64) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
        long entries = end64.getLong(32);
        return within(
                new Place(end64.getLong(48), end64.getLong(40), (int) Math.min(Math.max(entries, 0), MOST_PARTS + 1)),
                at);
    }

    private static Place within(Place place, long end) {
        if (place.start() < 0 || place.length() < 0 || place.start() + place.length() != end) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
        return place;
    }

    private static List<Entry> entries(ByteBuffer directory, int count) throws IOException {
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (directory.remaining() < ENTRY_BYTES || directory.getInt(directory.position()) != ENTRY) {
                throw new EOFException();
            }
            int at = directory.position();
            byte[] name = new byte[unsigned(directory.getShort(at + 28))];
            int extra = unsigned(directory.getShort(at + 30));
            int comment = unsigned(directory.getShort(at + 32));
            if (directory.remaining() < ENTRY_BYTES + name.length + extra + comment) {
                throw new EOFException();
            }
            directory.position(at + ENTRY_BYTES);
            directory.get(name);
            long unpacked = unsigned(directory.getInt(at + 24));
            long packed = unsigned(directory.getInt(at + 20));
            long offset = unsigned(directory.getInt(at + 42));
            ByteBuffer extra64 = extra64(directory, extra);
            if (unpacked == IN_EXTRA_64) {
                longIn(extra64);
            }
            entries.add(new Entry(
                    name,
                    unsigned(directory.getShort(at + 8)),
                    unsigned(directory.getShort(at + 10)),
                    directory.getInt(at + 16),
                    packed == IN_EXTRA_64 ? longIn(extra64) : packed,
                    offset == IN_EXTRA_64 ? longIn(extra64) : offset));
            directory.position(at + ENTRY_BYTES + name.length + extra + comment);
        }
        if (directory.hasRemaining()) {
            throw UnreadableFileException.unreadable("unreadable.directory");
        }
        return entries;
    }

    /** The extra field with the numbers that need eight bytes; empty when there is none. */
    private static ByteBuffer extra64(ByteBuffer directory, int length) {
        ByteBuffer extra = directory.slice().order(ByteOrder.LITTLE_ENDIAN).limit(length);
        while (extra.remaining() >= 4) {
            int kind = unsigned(extra.getShort());
            int bytes = unsigned(extra.getShort());
            if (kind == EXTRA_64 && bytes <= extra.remaining()) {
                return extra.limit(extra.position() + bytes);
            }
            extra.position(Math.min(extra.position() + bytes, extra.limit()));
        }
        return extra.limit(extra.position());
    }

    private static long longIn(ByteBuffer extra64) throws IOException {
        if (extra64.remaining() < Long.BYTES) {
            throw new EOFException();
        }
        return extra64.getLong();
    }

    private static void checkNames(List<Entry> entries) {
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            String name = new String(entry.name(), StandardCharsets.UTF_8);
            String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
            if (!names.add(plain)) {
                throw UnreadableFileException.hostile("hostile.twice", name);
            }
            if (plain.startsWith("/") || Arrays.asList(plain.split("/")).contains("..") || plain.indexOf(':') >= 0) {
                throw UnreadableFileException.hostile("hostile.directory");
            }
        }
    }

    /** Where the part ends, its header included. */
    private long checkPart(Entry entry) throws IOException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw UnreadableFileException.unreadable("unreadable.encrypted");
        }
        ByteBuffer part = bytes(entry.offset(), PART_BYTES + entry.name().length);
        byte[] name = new byte[entry.name().length];
        part.get(PART_BYTES, name);
        boolean sameName = unsigned(part.getShort(26)) == name.length && Arrays.equals(name, entry.name());
        int flags = unsigned(part.getShort(6));
        long packed = unsigned(part.getInt(18));
        boolean sameSize = (flags & SIZES_FOLLOW) != 0
                || packed == IN_EXTRA_64
                || (packed == entry.packed() && part.getInt(14) == entry.crc());
        if (part.getInt(0) != PART
                || !sameName
                || flags != entry.flags()
                || unsigned(part.getShort(8)) != entry.method()
                || !sameSize
                || entry.packed() < 0) {
            throw UnreadableFileException.unreadable("unreadable.directory");
        }
        return entry.offset() + PART_BYTES + name.length + unsigned(part.getShort(28)) + entry.packed();
    }

    private ByteBuffer bytes(long from, int count) throws IOException {
        if (from < 0 || from > file.size() - count) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }

    private static long unsigned(int number) {
        return Integer.toUnsignedLong(number);
    }
}
