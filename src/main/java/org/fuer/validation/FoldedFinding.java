package org.fuer.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;

/**
 * The same fault at as many cells as it stands at, to be read as one line.
 *
 * @param findings the fault at each cell, in reading order; at least one
 */
public record FoldedFinding(List<Finding> findings) {

    public FoldedFinding {
        findings = List.copyOf(findings);
    }

    /**
     * Folds findings, in the order of the first of each fault.
     *
     * @param common what the findings on one fault have in common
     */
    public static List<FoldedFinding> of(Collection<Finding> findings, Function<Finding, ?> common) {
        Map<Object, List<Finding>> faults =
                findings.stream().collect(Collectors.groupingBy(common, LinkedHashMap::new, Collectors.toList()));
        return faults.values().stream().map(FoldedFinding::new).toList();
    }

    /** Which sentence is said of a finding, whatever fills its places. */
    public static String sentence(Finding finding) {
        return finding.bundle() + " " + finding.messageKey();
    }

    /** The finding that stands first. */
    public Finding first() {
        return findings.get(0);
    }

    /** How grave it is. */
    public Severity severity() {
        return first().severity();
    }

    /** At how many cells it stands. */
    public int count() {
        return findings.size();
    }

    /**
     * What is said of the cells: once where it is the same of all, else of each that has something, line by line.
     *
     * @param most so many are listed; more are dots
     * @param what what is said of one; empty for nothing
     * @param at puts the address of a cell before what is said of it
     */
    public String each(int most, Function<Finding, String> what, BinaryOperator<String> at) {
        if (findings.stream().map(what).distinct().count() == 1) {
            return what.apply(first());
        }
        List<String> said = findings.stream()
                .filter(finding -> !what.apply(finding).isEmpty())
                .map(finding -> at.apply(finding.source().cell(), what.apply(finding)))
                .toList();
        String listed = String.join("\n", said.subList(0, Math.min(most, said.size())));
        return said.size() > most ? listed + "\n…" : listed;
    }
}
