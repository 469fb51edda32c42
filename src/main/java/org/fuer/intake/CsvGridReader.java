package org.fuer.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a CSV file in UTF-8, GB18030 or, with its mark, UTF-16. A row is a record, so that a line break within quotes
 * does not move what follows; blank records count. Fields are separated by commas, semicolons or tabs.
 */
final class CsvGridReader implements GridReader {

    private static final String SEPARATORS = ",;\t";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_FIELDS = 16_384;
    private static final char QUOTE = '"';

    private static final int BUFFER = 1 << 20;
    private static final int LINES_LOOKED_AT = 20;

    @Override
    public List<Grid> read(Path content) throws IOException {
        String text = decode(Files.readAllBytes(content));
        if (text.indexOf('\0') >= 0) {
            throw UnreadableFileException.unreadable("unreadable.no-text");
        }
        Bounds bounds = new Bounds();
        GridRows rows = new GridRows(bounds);
        int row = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(CsvRecordHandler.of(record -> record.maxFields(MOST_FIELDS)), text)) {
            for (CsvRecord record : records) {
                List<String> fields = record.getFields();
                bounds.countRow();
                bounds.countPlaces(fields.size());
                for (int column = 0; column < fields.size(); column++) {
                    String field = fields.get(column);
                    bounds.countText(field);
                    if (!PlainText.isBlank(field)) {
                        rows.put(row, column, GridCell.text(field));
                    }
                }
                row++;
            }
        } catch (CsvParseException e) {
            throw broken(row);
        }
        if (text.chars().filter(letter -> letter == QUOTE).count() % 2 != 0) {
            // the last quote is never closed: what follows it may be half the report
            throw broken(row - 1);
        }
        return List.of(rows.toGrid("", List.of()));
    }

    private static UnreadableFileException broken(int row) {
        return UnreadableFileException.unreadable(
                "unreadable.csv", String.valueOf(row + 1), String.valueOf(MOST_FIELDS));
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = strictly(bytes, StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return decode(bytes, Charset.forName("GB18030"));
        }
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return strictly(bytes, charset);
        } catch (CharacterCodingException e) {
            throw UnreadableFileException.unreadable("unreadable.no-text");
        }
    }

    /** Refuses what is not in the charset instead of putting question marks in its place. */
    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The separator that the first lines use most; a comma when they use none. */
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char letter = text.charAt(i);
            int separator = SEPARATORS.indexOf(letter);
            if (letter == QUOTE) {
                quoted = !quoted;
            } else if (letter == '\n') {
                lines++;
            } else if (separator >= 0 && !quoted) {
                seen[separator]++;
            }
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
            if (seen[i] > seen[most]) {
                most = i;
            }
        }
        return SEPARATORS.charAt(most);
    }
}
