package org.fuer.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code .xlsx}: the hot path of a run. Each part is read once, and checked as it is read. */
final class XlsxGridReader implements GridReader {

    /** A sheet in the list of sheets. */
    private record Listed(String name, String relation, boolean veryHidden) {}

    @Override
    public List<Grid> read(Path content) throws IOException {
        try (WorkbookPackage parts = WorkbookPackage.open(content)) {
            checkContentTypes(parts);
            WorkbookRelations relations = WorkbookRelations.of(parts);
            List<Grid> grids = grids(parts, relations);
            parts.checkRest();
            return grids;
        }
    }

    private static void checkContentTypes(WorkbookPackage parts) throws IOException {
        try (PartXml xml = new PartXml(parts.required(WorkbookPackage.CONTENT_TYPES))) {
            while (xml.next()) {
                if (xml.begins()) {
                    ForbiddenParts.checkContentType(xml.attribute("ContentType", ""));
                }
            }
        }
    }

    private static List<Grid> grids(WorkbookPackage parts, WorkbookRelations relations) throws IOException {
        List<Listed> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (PartXml xml = new PartXml(parts.required(relations.workbook()))) {
            while (xml.next()) {
                if (xml.beginsWith("sheet")) {
                    sheets.add(new Listed(
                            xml.attribute("name", ""),
                            xml.attribute("id", ""),
                            xml.attribute("state", "").equals("veryHidden")));
                    Bounds.checkSheets(sheets.size());
                } else if (xml.beginsWith("workbookPr")) {
                    date1904 = xml.flag("date1904");
                } else if (xml.beginsWith("definedName")) {
                    ForbiddenParts.checkFormula(CellText.letters(xml, "definedName"));
                }
            }
        }
        SharedTexts texts = SharedTexts.of(parts, relations.sharedStrings());
        StyleFormats styles = StyleFormats.of(parts, relations.styles());
        NumberFormats formats = new NumberFormats(date1904);
        Bounds bounds = new Bounds();
        Set<String> used = new HashSet<>();
        List<Grid> grids = new ArrayList<>();
        for (Listed sheet : sheets) {
            String part = relations.sheets().get(sheet.relation());
            if (part == null || !(part.isEmpty() || used.add(part))) {
                throw new IOException("no part of its own of sheet " + sheet.name());
            }
            boolean isTable =
                    !part.isEmpty() && (!sheet.veryHidden() || sheet.name().equals(IdentitySheet.NAME));
            if (isTable) {
                try (PartXml xml = new PartXml(parts.required(part))) {
                    grids.add(new SheetXml(xml, texts, styles, formats, bounds).read(sheet.name()));
                }
            }
        }
        return grids;
    }
}
