package org.fuer.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook: a cell names its style, the style its format. */
final class StyleFormats {

    private static final int MOST_STYLES = 64_000;
    private static final int MOST_FORMATS = 5_000;
    private static final String GENERAL = "General";

    private final List<String> formats;

    private StyleFormats(List<String> formats) {
        this.formats = formats;
    }

    /** Reads the part with the styles; a workbook without one has only {@code General}. */
    static StyleFormats of(WorkbookPackage parts, @Nullable String part) throws IOException {
        List<Integer> styles = new ArrayList<>();
        Map<Integer, String> own = new HashMap<>();
        if (part != null) {
            try (PartXml xml = new PartXml(parts.required(part))) {
                boolean ofCells = false;
                while (xml.next()) {
                    if (xml.beginsWith("numFmt")) {
                        own.putIfAbsent(xml.number("numFmtId", 0), xml.attribute("formatCode", GENERAL));
                    } else if (xml.beginsWith("cellXfs") || xml.endsWith("cellXfs")) {
                        ofCells = xml.begins();
                    } else if (ofCells && xml.beginsWith("xf")) {
                        styles.add(xml.number("numFmtId", 0));
                    }
                    if (styles.size() > MOST_STYLES || own.size() > MOST_FORMATS) {
                        throw UnreadableFileException.hostile("hostile.styles");
                    }
                }
            }
        }
        return new StyleFormats(styles.stream().map(id -> format(id, own)).toList());
    }

    private static String format(int id, Map<Integer, String> own) {
        String format = own.get(id);
        return format == null ? NumberFormats.builtIn(id) : format;
    }

    /**
     * The format of a cell with this style.
     *
     * @throws IOException if the workbook has no such style: 0.985 may have been 98.5%, and nobody can say
     */
    String format(int style) throws IOException {
        if (style == 0 && formats.isEmpty()) {
            return GENERAL;
        }
        if (style < 0 || style >= formats.size()) {
            throw new IOException("no style " + style);
        }
        return formats.get(style);
    }
}
