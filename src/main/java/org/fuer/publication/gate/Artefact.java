package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook or document of an edition as it was read back.
 *
 * @param file its name in the edition's folder
 * @param sheets its sheets by name; of a document its tables and, without a name, its running text
 * @param charts its charts
 */
record Artefact(String file, Map<String, ReadSheet> sheets, List<ReadChart> charts) {

    private static final String DOCUMENT = ".docx";
    private static final String WORKBOOK = ".xlsx";

    /** The column whose letter is P: the paragraphs of a document stand in it, so that P12 is the twelfth. */
    private static final int PARAGRAPHS = 'P' - 'A';

    /** Whether a file can be read back. */
    static boolean isOne(String file) {
        return file.endsWith(WORKBOOK) || file.endsWith(DOCUMENT);
    }

    /** Whether it is a document and not a workbook. */
    boolean isDocument() {
        return file.endsWith(DOCUMENT);
    }

    /** Reads a file of a folder. */
    static Artefact read(Path folder, String file) throws IOException {
        if (file.endsWith(WORKBOOK)) {
            ReadBook book = ReadBook.of(folder.resolve(file));
            return new Artefact(file, book.sheets(), book.charts());
        }
        ReadDocument document = ReadDocument.of(folder.resolve(file));
        Map<String, ReadSheet> sheets = new LinkedHashMap<>();
        ReadSheet text = new ReadSheet("");
        for (int i = 0; i < document.paragraphs().size(); i++) {
            String paragraph = document.paragraphs().get(i);
            if (!paragraph.isEmpty()) {
                text.add(new ReadCell(i, PARAGRAPHS, ReadCell.Kind.TEXT, paragraph, "", ""));
            }
        }
        sheets.put(text.name(), text);
        document.tables().forEach(table -> sheets.put(table.name(), table));
        return new Artefact(file, sheets, document.charts());
    }

    /** Where one of its cells is. */
    Mismatch.Place place(ReadSheet sheet, String cell) {
        return new Mismatch.Place(file, sheet.name(), cell);
    }
}
