package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;

/**
 * Reads a finished edition back and holds it against itself: every figure against what it says, every sentence against the
 * tables, every sum, share, growth and rank against what it is computed from. What it finds keeps the edition from being
 * published.
 */
public final class ConsistencyGate {

    /** What has running text for the public: every number in it must be accounted for. */
    private static final Set<String> PROSE = Set.of("yearbook.xlsx", "report.docx", "evaluation.docx");

    private final Catalogue catalogue;

    /** A gate that computes by the formulas of this catalogue. */
    public ConsistencyGate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Everything that is wrong in the folder of an edition, in the order of its files.
     *
     * @throws IOException if a file of it cannot be read
     */
    public List<Mismatch> check(Place place, int year, Path folder) throws IOException {
        Findings findings = new Findings();
        EditionData data = EditionData.read(folder);
        List<NotedFigure> figures = NotedFigure.read(folder);
        KnownFacts facts = KnownFacts.of(catalogue, year, data, figures, findings);
        Recomputation recomputation =
                new Recomputation(catalogue, facts, data, new TargetCounting(place, data.table("assessments")));
        new DataCheck(year, data, recomputation, findings).check(place);
        PrintedValues printed = new PrintedValues();
        KnownTexts texts = new KnownTexts(catalogue, place, data, figures);
        Set<String> years = KnownYears.of(place, year, figures);
        Map<String, List<NotedFigure>> byFile = new LinkedHashMap<>();
        figures.forEach(figure -> byFile.computeIfAbsent(figure.figure().artefact(), any -> new ArrayList<>())
                .add(figure));
        for (String file : files(folder)) {
            Artefact artefact = Artefact.read(folder, file);
            FigureCheck figureCheck = new FigureCheck(findings, printed);
            figureCheck.check(artefact, byFile.getOrDefault(file, List.of()));
            byFile.remove(file);
            structure(artefact, findings);
            if (PROSE.contains(file)) {
                new TextCheck(texts, years, figureCheck, data.table("indicators"), findings).check(artefact);
                if (!place.settings()
                        .yearbook()
                        .symbols()
                        .getOrDefault("missing", "")
                        .isEmpty()) {
                    new BlankCheck(figureCheck, findings).check(artefact);
                }
            }
        }
        byFile.values().forEach(rest -> findings.add(rest.get(0).place(), "figure.no-file", "", ""));
        new ValueCheck(recomputation, printed, place.settings().yearbook().rounding(), findings).check();
        new CountCheck(catalogue, printed, findings).check();
        return findings.all();
    }

    /**
     * What is wrong with the workbooks of a folder that has no figures to look up, as a ranking of places: errors, kept
     * results, marks without notes, links to nowhere, charts that show something else than their cells.
     *
     * @throws IOException if a file of it cannot be read
     */
    public List<Mismatch> checkFiles(Path folder) throws IOException {
        Findings findings = new Findings();
        for (String file : files(folder)) {
            structure(Artefact.read(folder, file), findings);
        }
        return findings.all();
    }

    private static void structure(Artefact artefact, Findings findings) {
        new CellCheck(findings).check(artefact);
        new NoteCheck(findings).check(artefact);
        new LinkCheck(findings).check(artefact);
        new ChartCheck(findings).check(artefact);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(Artefact::isOne)
                    .sorted()
                    .toList();
        }
    }
}
