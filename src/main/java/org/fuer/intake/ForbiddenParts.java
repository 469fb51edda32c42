package org.fuer.intake;

import java.util.Locale;
import java.util.Map;

/** What a workbook may hold beside its sheets that acts, embeds or reaches out. No report needs any of it. */
final class ForbiddenParts {

    private static final String MACROS = "hostile.macros";
    private static final String EMBEDDED = "hostile.embedded";
    private static final String CONTROLS = "hostile.controls";
    private static final String LINKS = "hostile.links";
    private static final String QUERIES = "hostile.queries";

    /** By the beginning of the part's name, without {@code xl/}. */
    private static final Map<String, String> FOLDERS = Map.of(
            "vbaproject", MACROS,
            "macrosheets/", MACROS,
            "dialogsheets/", MACROS,
            "embeddings/", EMBEDDED,
            "activex/", CONTROLS,
            "externallinks/", LINKS,
            "connections.xml", QUERIES,
            "querytables/", QUERIES,
            "model/", QUERIES);

    /** By the last word of a relation's type, whatever the part is called. */
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("vbaproject", MACROS),
            Map.entry("xlmacrosheet", MACROS),
            Map.entry("xlintlmacrosheet", MACROS),
            Map.entry("dialogsheet", MACROS),
            Map.entry("oleobject", EMBEDDED),
            Map.entry("package", EMBEDDED),
            Map.entry("control", CONTROLS),
            Map.entry("activexcontrolbinary", CONTROLS),
            Map.entry("externallink", LINKS),
            Map.entry("externallinkpath", LINKS),
            Map.entry("connections", QUERIES),
            Map.entry("querytable", QUERIES),
            Map.entry("powerpivotdata", QUERIES));

    private ForbiddenParts() {}

    /** Refuses a part by its name in small letters. */
    static void checkName(String name) {
        String bare = name.startsWith("xl/") ? name.substring(3) : name;
        FOLDERS.forEach((folder, key) -> {
            if (bare.startsWith(folder)) {
                throw UnreadableFileException.hostile(key);
            }
        });
        if (name.endsWith("vbaproject.bin")) {
            throw UnreadableFileException.hostile(MACROS);
        }
        if (name.endsWith(".zip") || name.endsWith(".xlsx") || name.endsWith(".exe")) {
            throw UnreadableFileException.hostile(EMBEDDED);
        }
    }

    /** Refuses what a part belongs to by the type of the relation, and everything outside but a hyperlink. */
    static void checkRelation(String type, boolean external) {
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String key = RELATIONS.get(kind);
        if (key != null) {
            throw UnreadableFileException.hostile(key);
        }
        if (external && !kind.equals("hyperlink")) {
            throw UnreadableFileException.hostile(LINKS);
        }
    }

    /** Refuses the content type of a workbook that carries macros. */
    static void checkContentType(String type) {
        String small = type.toLowerCase(Locale.ROOT);
        if (small.contains("macroenabled") || small.contains("vbaproject")) {
            throw UnreadableFileException.hostile(MACROS);
        }
    }

    /**
     * Refuses a formula that talks to another program, {@code =cmd|'/C calc'!A0}: a bar means nothing else there. In a
     * text, {@code "a|b"}, and in the quoted name of a sheet, {@code '男|女'!B3}, it is a letter.
     */
    static void checkFormula(String formula) {
        char quote = 0;
        for (int i = 0; i < formula.length(); i++) {
            char letter = formula.charAt(i);
            if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            } else if (letter == quote) {
                quote = 0;
            } else if (letter == '|' && quote == 0) {
                throw UnreadableFileException.hostile("hostile.dde");
            }
        }
    }

    /** Whether bytes begin as a zip package or an old office file does. */
    static boolean isPackage(byte[] bytes, int length) {
        return length >= 4
                && ((bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4)
                        || ((bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11));
    }
}
