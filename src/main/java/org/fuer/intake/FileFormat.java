package org.fuer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats that reports come in. */
enum FileFormat {
    XLSX(new XlsxGridReader()),
    XLS(new XlsGridReader()),
    CSV(new CsvGridReader());

    private static final int MAGIC = 8;

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
        return (ending.equals("csv") ? CSV : workbookFormat(content)).reader.read(content);
    }

    /** The sheets of a file that is known to be of this format. */
    List<Grid> read(Path content) throws IOException {
        return reader.read(content);
    }

    private static FileFormat workbookFormat(Path content) throws IOException {
        byte[] first;
        try (InputStream bytes = Files.newInputStream(content)) {
            first = bytes.readNBytes(MAGIC);
        }
        if (startsWith(first, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return XLS;
        }
        throw UnreadableFileException.unreadable("unreadable.no-workbook");
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
