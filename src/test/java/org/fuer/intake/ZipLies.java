package org.fuer.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes the directory of a zip package say what is not so. */
final class ZipLies {

    private static final int PART = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;

    private final ByteBuffer zip;

    private ZipLies(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** States another unpacked size of a part. */
    static byte[] withStatedSize(byte[] bytes, String part, int size) {
        ZipLies lies = new ZipLies(bytes);
        lies.zip.putInt(lies.entry(part) + 24, size);
        return lies.zip.array();
    }

    /** States another checksum of a part. */
    static byte[] withChecksum(byte[] bytes, String part, int checksum) {
        ZipLies lies = new ZipLies(bytes);
        lies.zip.putInt(lies.entry(part) + 16, checksum);
        return lies.zip.array();
    }

    /** Gives a part another name of the same length. */
    static byte[] renamed(byte[] bytes, String part, String name) {
        ZipLies lies = new ZipLies(renamedInDirectory(bytes, part, name));
        lies.name(lies.find(PART, 30, 26, part) + 30, part, name);
        return lies.zip.array();
    }

    /** Gives a part another name of the same length, in the directory only. */
    static byte[] renamedInDirectory(byte[] bytes, String part, String name) {
        ZipLies lies = new ZipLies(bytes);
        lies.name(lies.entry(part) + 46, part, name);
        return lies.zip.array();
    }

    /** Lets the last part stand within the one before. */
    static byte[] overlapping(byte[] bytes) {
        ZipLies lies = new ZipLies(bytes);
        int sheet = lies.entry(ZipBook.SHEET);
        int texts = lies.entry(ZipBook.TEXTS);
        lies.zip.putInt(sheet + 20, lies.zip.getInt(texts + 42) - lies.zip.getInt(sheet + 42));
        return lies.zip.array();
    }

    /** Writes a number into the end of the directory. */
    static byte[] withEnd(byte[] bytes, int offset, int number) {
        ZipLies lies = new ZipLies(bytes);
        int end = bytes.length - 22;
        if (lies.zip.getInt(end) != END) {
            throw new IllegalArgumentException("no end");
        }
        lies.zip.putInt(end + offset, number);
        return lies.zip.array();
    }

    private int entry(String part) {
        return find(ENTRY, 46, 28, part);
    }

    private int find(int signature, int nameAt, int lengthAt, String part) {
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < zip.capacity() - nameAt - name.length; at++) {
            if (zip.getInt(at) == signature
                    && zip.getShort(at + lengthAt) == name.length
                    && new String(zip.array(), at + nameAt, name.length, StandardCharsets.UTF_8).equals(part)) {
                return at;
            }
        }
        throw new IllegalArgumentException(part);
    }

    private void name(int at, String old, String name) {
        if (old.length() != name.length()) {
            throw new IllegalArgumentException(name);
        }
        zip.put(at, name.getBytes(StandardCharsets.UTF_8));
    }
}
