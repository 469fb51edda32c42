package org.fuer.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Severity;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.validation.FoldedFinding;

/** A line of the sheet 审核意见 of a collection: the same fault at as many cells of a sheet as it stands at. */
record FaultLine(FoldedFinding fault) {

    /** So many values are listed with their cells; who wants all goes to the sheet. */
    private static final int LISTED = 5;

    /** What the findings of one line have in common. */
    private record Fault(
            String unit,
            String file,
            String sheet,
            String rule,
            Severity severity,
            String sentence,
            String explanation) {}

    /** Folds the findings of an edition, the gravest first, otherwise in their order. */
    static List<FaultLine> of(Collection<Finding> findings) {
        return FoldedFinding.of(findings, FaultLine::faultOf).stream()
                .sorted(Comparator.comparing(FoldedFinding::severity))
                .map(FaultLine::new)
                .toList();
    }

    private static Fault faultOf(Finding finding) {
        return new Fault(
                finding.unit(),
                finding.source().file(),
                finding.source().sheet(),
                finding.rule(),
                finding.severity(),
                sentence(finding),
                finding.explanation());
    }

    /** Where no address says which rows or forms are meant, each has a line of its own. */
    private static String sentence(Finding finding) {
        String sentence = FoldedFinding.sentence(finding);
        if (!finding.source().cell().isEmpty()) {
            return sentence;
        }
        FactKey key = finding.key();
        return sentence + " " + (key == null ? String.join("\n", finding.arguments()) : key.item());
    }

    Finding first() {
        return fault.first();
    }

    Severity severity() {
        return fault.severity();
    }

    int count() {
        return fault.count();
    }

    /** The addresses of the cells. */
    String cells(String between) {
        return CellList.of(
                fault.findings().stream()
                        .map(finding -> finding.source().cell())
                        .toList(),
                between);
    }

    /** The addresses of the cells that are most likely wrong, with their sheet where it is another. */
    String suspects(String between) {
        Map<String, Set<String>> bySheet = new LinkedHashMap<>();
        for (Finding finding : fault.findings()) {
            for (Source suspect : finding.suspects()) {
                bySheet.computeIfAbsent(sheetOf(suspect).seenFrom(finding.source()), sheet -> new TreeSet<>())
                        .add(suspect.cell());
            }
        }
        return bySheet.entrySet().stream()
                .map(sheet -> sheet.getKey() + CellList.of(sheet.getValue(), between))
                .collect(Collectors.joining(between));
    }

    private static Source sheetOf(Source cell) {
        return new Source(cell.file(), cell.sheet(), "");
    }

    /** What stands, or should stand, in the cells. */
    String each(Function<Finding, String> what) {
        return fault.each(LISTED, what, (cell, text) -> cell + " " + text);
    }
}
