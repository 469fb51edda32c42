package org.fuer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats that reports come in. */
enum FileFormat {
    XLSX(new XlsxGridReader()),
    XLS(new XlsGridReader()),
    CSV(new CsvGridReader());

    private static final int BYTES_LOOKED_AT = 1024;
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private final GridReader reader;

    FileFormat(GridReader reader) {
        this.reader = reader;
    }

    /**
     * The sheets of a file. Its ending says whether it is a workbook or a CSV file; whether a workbook is of the old or
     * the new kind is seen in its first bytes, because renamed ones are common.
     *
     * @throws UnreadableFileException if it is neither, is empty, too large, encrypted, broken or hostile
     */
    static List<Grid> grids(Path content, String file) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (name.indexOf('.') < 0) {
            throw UnreadableFileException.unreadable("unreadable.no-ending");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("xlsm") || ending.equals("xltm") || ending.equals("xlam")) {
            throw UnreadableFileException.hostile("hostile.macros");
        }
        if (!ending.equals("xlsx") && !ending.equals("xls") && !ending.equals("csv")) {
            throw UnreadableFileException.unreadable("unreadable.ending", ending);
        }
        long size = Files.size(content);
        if (size == 0) {
            throw UnreadableFileException.unreadable("unreadable.empty");
        }
        if (size > Bounds.FILE_BYTES) {
            throw UnreadableFileException.hostile("hostile.size", String.valueOf(Bounds.FILE_BYTES >> 20));
        }
        return (ending.equals("csv") ? textFormat(content) : workbookFormat(content)).reader.read(content);
    }

    private static FileFormat textFormat(Path content) throws IOException {
        if (Files.size(content) > Bounds.WHOLE_FILE_BYTES) {
            throw UnreadableFileException.hostile("hostile.size", String.valueOf(Bounds.WHOLE_FILE_BYTES >> 20));
        }
        byte[] first = first(content);
        if (startsWith(first, 'P', 'K', 3, 4) || startsWith(first, OLD_OFFICE)) {
            throw UnreadableFileException.unreadable("unreadable.csv-workbook");
        }
        return CSV;
    }

    /** The sheets of a file that is known to be of this format. */
    List<Grid> read(Path content) throws IOException {
        return reader.read(content);
    }

    private static FileFormat workbookFormat(Path content) throws IOException {
        byte[] first = first(content);
        if (startsWith(first, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        if (startsWith(first, OLD_OFFICE)) {
            return XLS;
        }
        if (first[0] == 9 && (first.length > 1 && (first[1] & 0xF1) == 0)) {
            throw UnreadableFileException.unreadable("unreadable.too-old");
        }
        throw UnreadableFileException.unreadable(whatItIs(first));
    }

    /** Many systems export a page or a text and call it a workbook. */
    private static String whatItIs(byte[] first) {
        String text =
                new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return "unreadable.xml-2003";
        }
        if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")) {
            return "unreadable.page";
        }
        boolean isText =
                text.chars().noneMatch(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
        return isText && text.matches("(?s).*[,\t;].*") ? "unreadable.text" : "unreadable.no-workbook";
    }

    private static byte[] first(Path content) throws IOException {
        try (InputStream bytes = Files.newInputStream(content)) {
            return bytes.readNBytes(BYTES_LOOKED_AT);
        }
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
