package org.fuer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Wording;
import org.fuer.intake.Recognition;
import org.fuer.intake.WorkbookIntake;

/**
 * What a report was taken for, and why.
 *
 * @param words the language spoken
 * @param catalogue the catalogue it was read by
 * @param selection the place and year it is from; by default what its path says
 */
record ReportExplanation(Wording words, Catalogue catalogue, Selection selection) {

    /**
     * The lines of a screen about a report.
     *
     * @throws RefusedException if there is no such file, or nothing tells its place and year
     */
    List<String> lines(Path report) {
        if (!Files.isRegularFile(report)) {
            throw new RefusedException("explain.no-file", report.toString());
        }
        Optional<ReportPath> lies = ReportPath.of(catalogue, report);
        String asked = selection.place(new Places(catalogue, words.language()));
        Place place = Optional.ofNullable(asked)
                .or(() -> lies.map(ReportPath::place))
                .flatMap(catalogue::place)
                .orElseThrow(() -> new RefusedException("explain.no-place", report.toString()));
        int year = Optional.ofNullable(selection.year())
                .or(() -> lies.map(ReportPath::year))
                .orElseThrow(() -> new RefusedException("explain.no-year", report.toString()));
        String name = lies.map(ReportPath::file).orElseGet(() -> String.valueOf(report.getFileName()));
        Recognition recognition = new WorkbookIntake(catalogue).explain(report, name, place, year);
        return new RecognitionText(words, catalogue).lines(recognition, place, year);
    }
}
