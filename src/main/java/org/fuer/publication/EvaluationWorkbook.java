package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import org.fuer.catalogue.Catalogue;
import org.fuer.publication.lineage.PrintedFigures;

final class EvaluationWorkbook {
    EvaluationWorkbook(EvaluationEdition evaluation, Catalogue catalogue, Naming naming) {}

    void print(PrintedFigures figures, Path folder) throws IOException {}
}
