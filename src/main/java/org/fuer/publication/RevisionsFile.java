package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.fact.Revision;
import org.fuer.publication.lineage.Origin;

/**
 * {@code data/revisions.csv}: a row for each figure that the edition before printed otherwise and each fact behind it that
 * changed; only the header where nothing was printed before or nothing changed.
 */
final class RevisionsFile {

    /** The file without {@code .csv}. */
    static final String NAME = "revisions";

    /** Its columns. */
    static final String HEADER = "place,year,figure_year,indicator,item,sex,age,residence,from,to,reason,"
            + "fact,fact_sex,fact_age,fact_residence,fact_from,fact_to,submission,explanation";

    private final Edition edition;

    RevisionsFile(Edition edition) {
        this.edition = edition;
    }

    /** Writes it into the folder of the data files. */
    void write(List<RevisedFigure> revised, Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (RevisedFigure figure : revised) {
            if (figure.facts().isEmpty()) {
                rows.add(row(figure, "", "", "", "", "", "", "", ""));
            }
            for (Revision revision : figure.facts()) {
                Breakdown whom = revision.key().breakdown();
                rows.add(row(
                        figure,
                        revision.key().item(),
                        whom.sex().code(),
                        whom.age().code(),
                        whom.residence().code(),
                        PlainText.number(revision.previousValue()),
                        PlainText.number(revision.value()),
                        revision.submission(),
                        PlainText.foreign(figure.explanation(revision, edition.facts()))));
            }
        }
        DataFiles.write(folder.resolve(NAME + ".csv"), HEADER, rows);
    }

    private List<String> row(RevisedFigure figure, String... fact) {
        List<String> row = new ArrayList<>(
                List.of(edition.place().code(), String.valueOf(edition.year()), String.valueOf(figure.year())));
        if (figure.figure() instanceof Origin.OfIndicator indicator) {
            row.addAll(List.of(indicator.key().indicator(), ""));
            addCodes(row, indicator.key().breakdown());
        } else if (figure.figure() instanceof Origin.OfFact reported) {
            row.addAll(List.of("", reported.key().item()));
            addCodes(row, reported.key().breakdown());
        }
        row.addAll(List.of(figure.from(), figure.to(), figure.reason().code()));
        row.addAll(List.of(fact));
        return row;
    }

    private static void addCodes(List<String> row, Breakdown whom) {
        row.addAll(
                List.of(whom.sex().code(), whom.age().code(), whom.residence().code()));
    }
}
