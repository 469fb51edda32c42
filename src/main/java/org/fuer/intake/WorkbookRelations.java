package org.fuer.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which parts belong to what: the sheets, texts and styles of the workbook.
 *
 * @param workbook the part with the list of sheets
 * @param sheets the parts of the sheets by the ids of their relations; charts are none
 */
record WorkbookRelations(
        String workbook,
        Map<String, String> sheets,
        @Nullable String sharedStrings,
        @Nullable String styles) {

    private static final String PACKAGE_RELATIONS = "_rels/.rels";

    /** One relation. */
    private record Relation(String id, String kind, String target) {}

    /** Reads all relations of the package, also those of drawings and sheets: none may act, embed or reach out. */
    static WorkbookRelations of(WorkbookPackage parts) throws IOException {
        String workbook = null;
        Map<String, Map<String, Relation>> byPart = new HashMap<>();
        for (String part : parts.relations()) {
            Map<String, Relation> relations = read(parts, part);
            byPart.put(part.toLowerCase(Locale.ROOT), relations);
            if (part.equalsIgnoreCase(PACKAGE_RELATIONS)) {
                workbook = relations.values().stream()
                        .filter(relation -> relation.kind().equals("officeDocument"))
                        .map(relation -> path("", relation.target()))
                        .findFirst()
                        .orElse(null);
            }
        }
        if (workbook == null) {
            throw UnreadableFileException.unreadable("unreadable.no-workbook");
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String own = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = byPart.getOrDefault(own.toLowerCase(Locale.ROOT), Map.of());
        Map<String, String> sheets = new HashMap<>();
        String sharedStrings = null;
        String styles = null;
        for (Relation relation : relations.values()) {
            String target = path(folder, relation.target());
            switch (relation.kind()) {
                case "worksheet" -> sheets.put(relation.id(), target);
                case "chartsheet" -> sheets.put(relation.id(), "");
                case "sharedStrings" -> sharedStrings = target;
                case "styles" -> styles = target;
                default -> {
                    // Themes, calculation chains and the like say nothing about cells.
                }
            }
        }
        return new WorkbookRelations(workbook, sheets, sharedStrings, styles);
    }

    private static Map<String, Relation> read(WorkbookPackage parts, String part) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        try (PartXml xml = new PartXml(parts.required(part))) {
            while (xml.next()) {
                if (xml.beginsWith("Relationship")) {
                    String type = xml.attribute("Type", "");
                    ForbiddenParts.checkRelation(
                            type, xml.attribute("TargetMode", "").equalsIgnoreCase("External"));
                    String id = xml.attribute("Id", "");
                    Relation relation =
                            new Relation(id, type.substring(type.lastIndexOf('/') + 1), xml.attribute("Target", ""));
                    if (relations.put(id, relation) != null) {
                        throw UnreadableFileException.unreadable("unreadable.broken");
                    }
                }
            }
        }
        return relations;
    }

    /** The path of a part in the package; it names a part and never a file. */
    private static String path(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]*/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }
}
