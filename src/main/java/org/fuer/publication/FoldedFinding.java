package org.fuer.publication;

import java.util.ArrayList;
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

/**
 * The same fault at as many cells of a sheet as it stands at.
 *
 * @param findings the fault at each cell; at least one
 */
record FoldedFinding(List<Finding> findings) {

    /** So many values are listed with their cells; who wants all goes to the sheet. */
    private static final int LISTED = 5;

    FoldedFinding {
        findings = List.copyOf(findings);
    }

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
    static List<FoldedFinding> of(Collection<Finding> findings) {
        Map<Fault, List<Finding>> faults = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Fault fault = new Fault(
                    finding.unit(),
                    finding.source().file(),
                    finding.source().sheet(),
                    finding.rule(),
                    finding.severity(),
                    sentence(finding),
                    finding.explanation());
            faults.computeIfAbsent(fault, one -> new ArrayList<>()).add(finding);
        }
        return faults.values().stream()
                .map(FoldedFinding::new)
                .sorted(Comparator.comparing(FoldedFinding::severity))
                .toList();
    }

    /** Where no address says which rows or forms are meant, each has a line of its own. */
    private static String sentence(Finding finding) {
        String sentence = finding.bundle() + " " + finding.messageKey();
        if (!finding.source().cell().isEmpty()) {
            return sentence;
        }
        FactKey key = finding.key();
        return sentence + " " + (key == null ? String.join("\n", finding.arguments()) : key.item());
    }

    Finding first() {
        return findings.get(0);
    }

    Severity severity() {
        return first().severity();
    }

    int count() {
        return findings.size();
    }

    /** The addresses of the cells. */
    String cells(String between) {
        return CellList.of(
                findings.stream().map(finding -> finding.source().cell()).toList(), between);
    }

    /** The addresses of the cells that are most likely wrong, with their sheet where it is another. */
    String suspects(String between) {
        Map<String, Set<String>> bySheet = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Source suspect : finding.suspects()) {
                bySheet.computeIfAbsent(away(suspect, finding.source()), sheet -> new TreeSet<>())
                        .add(suspect.cell());
            }
        }
        return bySheet.entrySet().stream()
                .map(sheet -> sheet.getKey() + CellList.of(sheet.getValue(), between))
                .collect(Collectors.joining(between));
    }

    private static String away(Source suspect, Source from) {
        boolean sameFile = suspect.file().equals(from.file());
        String sheet = sameFile && suspect.sheet().equals(from.sheet()) ? "" : suspect.sheet() + "!";
        return sameFile ? sheet : "[" + suspect.file() + "]" + sheet;
    }

    /** What stands, or should stand, in the cells: once where it is the same in all, else with the cell of each. */
    String each(Function<Finding, String> what) {
        List<String> different = findings.stream().map(what).distinct().toList();
        if (different.size() == 1) {
            return different.get(0);
        }
        String listed = findings.stream()
                .filter(finding -> !what.apply(finding).isEmpty())
                .limit(LISTED)
                .map(finding -> finding.source().cell() + " " + what.apply(finding))
                .collect(Collectors.joining("\n"));
        return count() > LISTED ? listed + "\n…" : listed;
    }
}
