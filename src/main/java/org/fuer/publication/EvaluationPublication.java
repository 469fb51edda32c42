package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.publication.gate.ConsistencyGate;
import org.fuer.publication.gate.Mismatch;
import org.fuer.publication.lineage.LineageFile;
import org.fuer.publication.lineage.PrintedFigures;

/** Prints evaluations. */
public final class EvaluationPublication {

    private static final List<String> ABOUT_WORDS = List.of("text.", "note.");

    private final Catalogue catalogue;
    private final Language language;

    /** A publication that names things by this catalogue and speaks this language. */
    public EvaluationPublication(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /**
     * Prints an evaluation into an empty folder: {@code data/}, {@code evaluation.xlsx}, {@code evaluation.docx},
     * {@code lineage.csv} and, last, {@code manifest.json}. The same evaluation gives the same bytes.
     *
     * @throws IOException if the folder cannot be written
     * @throws InconsistentEditionException if a figure contradicts another one or its data
     */
    public void print(EvaluationEdition evaluation, Path folder) throws IOException {
        PrintedFigures figures = new PrintedFigures();
        Files.createDirectories(folder);
        Naming naming = new Naming(catalogue, evaluation.edition().place(), language);
        new EvaluationData(evaluation).write(catalogue, naming, language, folder.resolve("data"));
        EvaluationTables tables = new EvaluationTables(evaluation, catalogue, naming);
        EvaluationWords titles = new EvaluationWords(evaluation, naming);
        new EvaluationWorkbook(tables, titles).print(figures, folder);
        new EvaluationDocument(tables, titles).print(figures, folder);
        LineageFile.write(folder, evaluation.edition().factsBehind(catalogue).rows(figures.all()));
        refuseWrongFigures(evaluation, folder);
        Manifest.of(evaluation, folder).write(folder);
    }

    /** The gate does not know the words around the figures of an evaluation: only the figures themselves count. */
    private void refuseWrongFigures(EvaluationEdition evaluation, Path folder) throws IOException {
        Edition edition = evaluation.edition();
        List<Mismatch> mismatches = new ConsistencyGate(catalogue)
                .check(edition.place(), edition.year(), folder).stream()
                        .filter(mismatch -> ABOUT_WORDS.stream()
                                .noneMatch(words -> mismatch.what().startsWith(words)))
                        .toList();
        if (!mismatches.isEmpty()) {
            throw new InconsistentEditionException(mismatches);
        }
    }
}
