package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.publication.gate.ConsistencyGate;
import org.fuer.publication.gate.Mismatch;
import org.fuer.publication.lineage.LineageFile;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.fuer.publication.opendata.OpenData;

/** Prints editions. */
public final class Publication {

    private final Catalogue catalogue;
    private final Language language;
    private final OpenData openData;
    private final DataDictionary dictionary;

    /** A publication that names things by this catalogue and speaks this language. */
    public Publication(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        this.openData = new OpenData(catalogue, language);
        this.dictionary = new DataDictionary(catalogue, language);
    }

    /**
     * Prints an edition into an empty folder and reads it back: what does not hold together is not to be published.
     *
     * @return the figures that were printed, in the order of printing
     * @param received where the copy of the received file with a sha256 is
     * @throws IOException if the folder cannot be written
     * @throws InconsistentEditionException if what is printed contradicts itself or its data
     */
    public List<PrintedFigure> print(Edition edition, Set<Output> outputs, Function<String, Path> received, Path folder)
            throws IOException {
        List<PrintedFigure> figures = printUnchecked(edition, outputs, received, folder);
        List<Mismatch> mismatches = new ConsistencyGate(catalogue).check(edition.place(), edition.year(), folder);
        if (!mismatches.isEmpty()) {
            throw new InconsistentEditionException(mismatches);
        }
        return figures;
    }

    /**
     * Prints an edition into an empty folder: {@code data/}, {@code collection.xlsx}, the outputs asked for, {@code
     * lineage.csv} and, last, {@code manifest.json}. The same edition gives the same bytes.
     *
     * @return the figures that were printed, in the order of printing
     * @param received where the copy of the received file with a sha256 is
     * @throws IOException if the folder cannot be written
     */
    public List<PrintedFigure> printUnchecked(
            Edition edition, Set<Output> outputs, Function<String, Path> received, Path folder) throws IOException {
        Naming naming = new Naming(catalogue, edition.place(), language);
        PrintedFigures figures = new PrintedFigures();
        Files.createDirectories(folder);
        Path data = folder.resolve("data");
        new DataFiles(edition, catalogue, naming, language).write(data);
        new CollectionWorkbook(edition, naming, language).print(folder.resolve("collection.xlsx"));
        List<RevisedFigure> revised = outputs.contains(Output.YEARBOOK)
                ? new YearbookWorkbook(catalogue, edition, naming).print(figures, folder)
                : List.of();
        new RevisionsFile(edition).write(revised, data);
        if (outputs.contains(Output.RANKING)) {
            new RankingWorkbook(edition, catalogue, naming).print(folder.resolve("ranking.xlsx"));
        }
        if (outputs.contains(Output.WARNINGS)) {
            new WarningsWorkbook(edition, catalogue, naming).print(folder.resolve("warnings.xlsx"));
        }
        if (outputs.contains(Output.REPORT)) {
            new ReportDocument(catalogue).print(edition, naming, figures, folder);
        }
        if (outputs.contains(Output.RETURNS)) {
            new ReturnsFolder(edition, naming, language, received).print(folder.resolve("returns"));
        }
        LineageFile.write(folder, edition.factsBehind(catalogue).rows(figures.all()));
        openData.write(
                data,
                edition.place(),
                edition.year(),
                edition.facts().of(edition.year()),
                edition.indicators().of(edition.year()));
        dictionary.copyTo(data, edition.place());
        Manifest.of(edition, folder).write(folder);
        return figures.all();
    }

    /** How an indicator is computed, with the names of its items: {@code 孕产妇死亡人数 ÷ 活产数 × 100000}. */
    public String method(Place place, Indicator indicator) {
        return new Naming(catalogue, place, language).method(indicator);
    }

    /** What an indicator is called in the language of the publication. */
    public String name(Place place, Indicator indicator) {
        return new Naming(catalogue, place, language).indicator(indicator);
    }

    /** Whether an edition is 初稿: a unit owes data, a form waits for correction, or a warning is not explained. */
    public static boolean isDraft(Edition edition) {
        return Arrears.of(edition).draft();
    }

    /** The codes of the units that owe a form with a required row that did not arrive, in the order of units.csv. */
    public static List<String> missingUnits(Edition edition) {
        return Arrears.of(edition).missingUnits();
    }
}
