package org.fuer.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Watches the bytes of one XML part on their way to whoever reads them: a parser keeps every open element, every name
 * and the longest text in memory, and only who sees the bytes first can keep it from doing so. It also sees whether the
 * bytes are those that were packed.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int DEEPEST = 200;
    private static final int LONGEST_RUN = 256 << 10;
    private static final int MOST_NAMES = 3000;
    private static final int LAST_NAMES = 64;
    private static final int MOST_ELEMENTS = 4_000_000;

    /** Where in the markup a byte stands. */
    private enum State {
        TEXT,
        OPENED,
        NAME,
        END_NAME,
        INSIDE,
        QUOTED,
        DECLARATION,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final long expectedCrc;
    private final long mostBytes;
    private final CRC32 crc = new CRC32();
    private final byte[] single = new byte[1];
    private final Set<Long> names = new HashSet<>();
    private final long[] lastNames = new long[LAST_NAMES];
    private long bytes;
    private State state = State.TEXT;
    private int quote;
    private int before;
    private int beforeThat;
    private int run;
    private int depth;
    private int elements;
    private long name;
    private boolean named;
    private int declared;

    MarkupGuard(InputStream part, long expectedCrc, long mostBytes) {
        super(part);
        this.expectedCrc = expectedCrc;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = count(buffer, offset, length);
        try {
            for (int i = offset; i < offset + read; i++) {
                see(buffer[i] & 0xFF);
            }
        } catch (UnreadableFileException e) {
            // what only damage made strange is damaged, not hostile
            while (count(buffer, offset, length) >= 0) {
                // Counting the bytes is all there is to do.
            }
            throw e;
        }
        return read;
    }

    private int count(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            if (crc.getValue() != expectedCrc) {
                throw UnreadableFileException.unreadable("unreadable.broken");
            }
            return read;
        }
        bytes += read;
        if (bytes > mostBytes) {
            throw UnreadableFileException.hostile("hostile.unpacked", String.valueOf(mostBytes >> 20));
        }
        crc.update(buffer, offset, read);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left, so that the whole part is seen; whether each element is closed is not asked. */
    void drain(byte[] buffer) throws IOException {
        while (read(buffer, 0, buffer.length) >= 0) {
            // Seeing the bytes is all there is to do.
        }
    }

    private void see(int letter) {
        if (letter == 0) {
            // without the zero bytes a part in UTF-16 looks the same
            return;
        }
        if (++run > LONGEST_RUN) {
            throw strange();
        }
        switch (state) {
            case TEXT -> {
                if (letter == '<') {
                    state = State.OPENED;
                    run = 0;
                }
            }
            case OPENED -> opened(letter);
            case NAME, INSIDE -> inTag(letter);
            case END_NAME -> {
                if (letter == '>') {
                    closeElement();
                }
            }
            case QUOTED -> {
                if (letter == quote) {
                    state = State.INSIDE;
                }
            }
            case DECLARATION -> declaration(letter);
            case COMMENT -> endAt(letter, '-', '-');
            case CDATA -> endAt(letter, ']', ']');
            case INSTRUCTION -> {
                if (letter == '>' && before == '?') {
                    state = State.TEXT;
                }
            }
        }
        beforeThat = before;
        before = letter;
    }

    private void opened(int letter) {
        switch (letter) {
            case '/' -> state = State.END_NAME;
            case '?' -> state = State.INSTRUCTION;
            case '!' -> {
                state = State.DECLARATION;
                declared = 0;
            }
            default -> {
                state = State.NAME;
                name = letter;
                named = true;
                if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                    throw strange();
                }
            }
        }
    }

    private void inTag(int letter) {
        if (letter == '"' || letter == '\'') {
            endName();
            quote = letter;
            state = State.QUOTED;
        } else if (letter == '>') {
            endName();
            if (before == '/') {
                closeElement();
            }
            state = State.TEXT;
        } else if (letter <= ' ' || letter == '=' || letter == '/') {
            endName();
            state = State.INSIDE;
        } else {
            name = name * 1_000_003 + letter;
            named = true;
        }
    }

    private void endName() {
        if (named) {
            named = false;
            // the few names of a part come again and again: most need not be looked up among all
            int place = (int) (name & (LAST_NAMES - 1));
            if (lastNames[place] != name) {
                lastNames[place] = name;
                if (names.add(name) && names.size() > MOST_NAMES) {
                    throw strange();
                }
            }
            name = 0;
        }
    }

    private void closeElement() {
        depth--;
        state = State.TEXT;
        if (depth < 0) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
    }

    /** After an exclamation mark: two letters tell a comment from a section of text; all else declares a type. */
    private void declaration(int letter) {
        declared++;
        if (declared == 2 && letter == '-' && before == '-') {
            state = State.COMMENT;
            before = 0;
            beforeThat = 0;
        } else if (declared == 1 && letter == '[') {
            state = State.CDATA;
        } else if (declared > 1 || letter != '-') {
            throw UnreadableFileException.hostile("hostile.doctype");
        }
    }

    private void endAt(int letter, int second, int first) {
        if (letter == '>' && before == second && beforeThat == first) {
            state = State.TEXT;
        }
    }

    private static UnreadableFileException strange() {
        return UnreadableFileException.hostile("hostile.markup");
    }
}
