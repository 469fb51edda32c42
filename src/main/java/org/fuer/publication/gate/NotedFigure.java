package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.publication.lineage.LineageFile;
import org.fuer.publication.lineage.LineageRow;
import org.fuer.publication.lineage.PrintedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of {@code lineage.csv} with all facts behind it.
 *
 * @param figure the figure
 * @param parts the facts
 */
record NotedFigure(PrintedFigure figure, List<LineageRow.Part> parts) {

    /** The figures of a folder, in their order; none without the file. */
    static List<NotedFigure> read(Path folder) throws IOException {
        List<NotedFigure> figures = new ArrayList<>();
        if (!Files.isRegularFile(folder.resolve(LineageFile.NAME))) {
            return figures;
        }
        @Nullable NotedFigure current = null;
        for (LineageRow row : LineageFile.read(folder)) {
            LineageRow.Part part = row.part();
            if (current == null
                    || !current.figure.equals(row.figure())
                    || part == null
                    || current.parts.isEmpty()
                    || part.equals(current.parts.get(0))) {
                current = new NotedFigure(row.figure(), new ArrayList<>());
                figures.add(current);
            }
            if (part != null) {
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
