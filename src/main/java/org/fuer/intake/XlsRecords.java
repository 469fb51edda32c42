package org.fuer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * Looks over the records of an old workbook before the library that keeps all of them in memory does, and counts the
 * cells that it must find in them: what it does not know it passes over without a word.
 */
final class XlsRecords {

    private static final int MOST_RECORDS = 500_000;
    private static final int MOST_PLACES = 400_000;
    private static final int MOST_STYLES = 64_000;
    private static final int MOST_MERGED = 10_000;
    private static final int COLUMNS = 256;

    private static final int BOF = 0x809;
    private static final int EOF = 0x0A;
    private static final int SHEET_STREAM = 0x10;
    private static final int SHORTEST_TEXT = 3;

    private final ByteBuffer stream;
    private BitSet filled = new BitSet();
    private int records;
    private int places;
    private int cells;
    private int merged;
    private int styles;
    private int sheets;
    private int depth;
    private boolean inSheet;
    private long texts = -1;
    private long textBytes;

    private XlsRecords(ByteBuffer stream) {
        this.stream = stream;
    }

    /**
     * The number of cells with a value or formula on all sheets.
     *
     * @throws UnreadableFileException if the records do not follow each other to the end of the stream, are too many,
     *     encrypted, or hold what acts or reaches out
     */
    static int cells(DocumentEntry entry) throws IOException {
        if (entry.getSize() > Bounds.WHOLE_FILE_BYTES) {
            // the whole file is smaller
            throw new IOException("a stream of " + entry.getSize() + " bytes");
        }
        byte[] bytes;
        try (InputStream in = new DocumentInputStream(entry)) {
            bytes = in.readNBytes(entry.getSize());
        }
        XlsRecords records = new XlsRecords(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        records.goThrough();
        return records.cells;
    }

    private void goThrough() throws IOException {
        int before = 0;
        while (stream.remaining() >= 4) {
            int at = stream.position();
            int kind = Short.toUnsignedInt(stream.getShort(at));
            int length = Short.toUnsignedInt(stream.getShort(at + 2));
            if (kind == 0 && depth == 0) {
                // what fills up the last block
                break;
            }
            if (stream.remaining() < 4 + length) {
                throw new IOException("cut short in record " + kind);
            }
            if (++records > MOST_RECORDS) {
                throw Bounds.tooManyCells();
            }
            ByteBuffer record = stream.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            look(kind, record, before);
            if (kind != 0x3C) {
                before = kind;
            }
            stream.position(at + 4 + length);
        }
        if (depth != 0 || sheets == 0) {
            throw new IOException("no end of a sheet");
        }
        if (texts > textBytes / SHORTEST_TEXT) {
            throw new IOException("fewer texts than stated");
        }
    }

    private void look(int kind, ByteBuffer record, int before) throws IOException {
        switch (kind) {
            case BOF -> begin(record);
            case EOF -> end();
            case 0x2F -> throw UnreadableFileException.unreadable("unreadable.encrypted");
            case 0x85 -> sheet(record);
            case 0xD3 -> throw UnreadableFileException.hostile("hostile.macros");
            case 0x1AE -> book(record);
            case 0x1AD, 0x803, 0x876 -> throw UnreadableFileException.hostile("hostile.queries");
            case 0xFC -> {
                texts = Integer.toUnsignedLong(record.getInt(4));
                textBytes = record.capacity();
            }
            case 0x3C -> textBytes += before == 0xFC ? record.capacity() : 0;
            case 0xE0, 0x41E -> {
                if (++styles > MOST_STYLES) {
                    throw UnreadableFileException.hostile("hostile.styles");
                }
            }
            default -> {
                if (inSheet && depth == 1) {
                    lookInSheet(kind, record);
                }
            }
        }
    }

    private void lookInSheet(int kind, ByteBuffer record) throws IOException {
        switch (kind) {
            // a text, a number, a truth or error, a formula
            case 0xFD, 0x204, 0xD6, 0x203, 0x27E, 0x205, 0x06 ->
                cell(Short.toUnsignedInt(record.getShort(0)), Short.toUnsignedInt(record.getShort(2)));
            // several numbers side by side
            case 0xBD -> {
                int count = (record.capacity() - 6) / 6;
                for (int i = 0; i < count; i++) {
                    cell(Short.toUnsignedInt(record.getShort(0)), Short.toUnsignedInt(record.getShort(2)) + i);
                }
            }
            case 0x201 -> place(1);
            case 0xBE -> place(Math.max((record.capacity() - 6) / 2, 1));
            case 0xE5 -> {
                merged += record.getShort(0);
                if (merged > MOST_MERGED) {
                    throw UnreadableFileException.hostile("hostile.merged", String.valueOf(MOST_MERGED));
                }
            }
            default -> {
                // All else holds no cells.
            }
        }
    }

    private void cell(int row, int column) throws IOException {
        if (column >= COLUMNS || filled.get(row * COLUMNS + column)) {
            throw UnreadableFileException.unreadable("unreadable.twice", Grid.address(row, column));
        }
        filled.set(row * COLUMNS + column);
        cells++;
        place(1);
    }

    private void place(int count) {
        places += count;
        if (places > MOST_PLACES) {
            throw Bounds.tooManyCells();
        }
    }

    private void begin(ByteBuffer record) {
        if (++depth == 1) {
            inSheet = record.getShort(2) == SHEET_STREAM;
            filled = new BitSet();
        }
    }

    private void end() throws IOException {
        if (--depth < 0) {
            throw new IOException("an end without a beginning");
        }
    }

    private void sheet(ByteBuffer record) {
        Bounds.checkSheets(++sheets);
        int kind = record.get(5);
        if (kind == 1 || kind == 6) {
            throw UnreadableFileException.hostile("hostile.macros");
        }
    }

    /** The workbook itself and the library's own functions are books too; all others are elsewhere. */
    private static void book(ByteBuffer record) {
        boolean own = record.capacity() == 4 && (record.getShort(2) == 0x0401 || record.getShort(2) == 0x3A01);
        if (!own) {
            boolean talks = false;
            for (int i = 2; i < record.capacity(); i++) {
                talks |= record.get(i) == 3;
            }
            throw UnreadableFileException.hostile(talks ? "hostile.dde" : "hostile.links");
        }
    }
}
