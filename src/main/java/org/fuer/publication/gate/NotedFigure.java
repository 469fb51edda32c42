package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuer.publication.lineage.LineageFile;
import org.fuer.publication.lineage.LineageRow;
import org.fuer.publication.lineage.PrintedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of {@code lineage.csv} with all facts behind it.
 *
 * @param figure the figure
 * @param line the first line of it in the file
 * @param parts the facts
 */
record NotedFigure(PrintedFigure figure, int line, List<LineageRow.Part> parts) {

    /** The figures of a folder, in their order; none without the file. */
    static List<NotedFigure> read(Path folder) throws IOException {
        List<NotedFigure> figures = new ArrayList<>();
        if (!Files.isRegularFile(folder.resolve(LineageFile.NAME))) {
            return figures;
        }
        @Nullable NotedFigure current = null;
        Set<LineageRow.Part> parts = new HashSet<>();
        int line = 1;
        for (LineageRow row : LineageFile.read(folder)) {
            line++;
            LineageRow.Part part = row.part();
            if (current == null || !current.figure.equals(row.figure()) || part == null || !parts.add(part)) {
                current = new NotedFigure(row.figure(), line, new ArrayList<>());
                figures.add(current);
                parts.clear();
            }
            if (part != null) {
                parts.add(part);
                current.parts.add(part);
            }
        }
        return figures;
    }

    /** Where it is printed. */
    Mismatch.Place place() {
        return new Mismatch.Place(figure.artefact(), figure.sheet(), figure.cell());
    }
}
