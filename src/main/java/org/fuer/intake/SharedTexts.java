package org.fuer.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook: each is stored once, cells refer to it by its number. */
final class SharedTexts {

    private static final int MOST_TEXTS = 200_000;
    private static final long MOST_LETTERS = 4_000_000;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    /** Reads the part with the texts; a workbook without one has none. */
    static SharedTexts of(WorkbookPackage parts, @Nullable String part) throws IOException {
        List<String> texts = new ArrayList<>();
        long letters = 0;
        if (part != null) {
            try (PartXml xml = new PartXml(parts.required(part))) {
                while (xml.next()) {
                    if (xml.beginsWith("si")) {
                        String text = CellText.read(xml, "si");
                        texts.add(text);
                        letters += text.length();
                        if (texts.size() > MOST_TEXTS || letters > MOST_LETTERS) {
                            throw UnreadableFileException.hostile("hostile.letters", String.valueOf(MOST_LETTERS));
                        }
                    }
                }
            }
        }
        return new SharedTexts(texts);
    }

    /**
     * The text with this number.
     *
     * @throws IOException if the workbook has none
     */
    String text(String number) throws IOException {
        int index = PartXml.number(number);
        if (index < 0 || index >= texts.size()) {
            throw new IOException("no text " + index);
        }
        return texts.get(index);
    }
}
