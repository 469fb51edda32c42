package org.fuer.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;
import org.fuer.intake.ReviewColumn;

/**
 * Tells which files of a place and year go back to their senders: those with an error or a warning. What stands in no
 * file, such as a form that did not arrive, goes back to nobody.
 */
public final class ReturnedFiles {

    /** Longer names are refused by file systems; Chinese letters count three. */
    private static final int LONGEST_NAME = 240;

    private static final String CSV = ".csv";
    private static final String WORKBOOK = ".xlsx";
    private static final String REVIEW = "." + ReviewColumn.SHEET_NAME + WORKBOOK;

    private final SortedSet<String> files;
    private final Map<String, List<Finding>> findingsBefore;
    private final Set<String> names = new HashSet<>();

    private ReturnedFiles(Collection<String> files, Map<String, List<Finding>> findingsBefore) {
        this.files = new TreeSet<>(files);
        this.findingsBefore = findingsBefore;
        files.forEach(file -> names.add(file.toLowerCase(Locale.ROOT)));
    }

    /**
     * The files that go back, by name.
     *
     * @param files the names of all files that arrived
     * @param findings every finding of the place and year, in the order of findings.csv
     * @param findingsBefore for each unit that submitted something else before, by its code, what was found on that
     */
    public static List<ReturnedFile> of(
            Collection<String> files, List<Finding> findings, Map<String, List<Finding>> findingsBefore) {
        return new ReturnedFiles(files, findingsBefore).returned(findings);
    }

    private List<ReturnedFile> returned(List<Finding> findings) {
        SortedMap<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.source().file(), file -> new ArrayList<>())
                .add(finding));
        byFile.keySet().retainAll(files);
        byFile.values().removeIf(all -> all.stream().allMatch(one -> one.severity() == Severity.NOTICE));
        Map<String, String> units = new HashMap<>();
        byFile.forEach((file, all) -> units.put(
                file,
                all.stream()
                        .map(Finding::unit)
                        .filter(unit -> !unit.isEmpty())
                        .findFirst()
                        .orElse("")));
        Set<FindingIdentity> now = new HashSet<>();
        findings.forEach(finding -> now.add(FindingIdentity.of(finding).betweenSubmissions()));
        Map<String, List<Finding>> fixed = fixed(now, byFile.keySet(), units);

        List<ReturnedFile> returned = new ArrayList<>();
        byFile.forEach((file, all) -> {
            String unit = units.getOrDefault(file, "");
            List<Finding> before = findingsBefore.getOrDefault(unit, List.of());
            returned.add(new ReturnedFile(
                    file,
                    markedName(file),
                    free(file, REVIEW),
                    unit,
                    List.copyOf(all),
                    findingsBefore.containsKey(unit),
                    knownOf(all, before),
                    fixed.getOrDefault(file, List.of())));
        });
        return returned;
    }

    private static Set<Finding> knownOf(List<Finding> findings, List<Finding> before) {
        Set<FindingIdentity> known = new HashSet<>();
        before.forEach(finding -> known.add(FindingIdentity.of(finding).betweenSubmissions()));
        Set<Finding> remaining = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (known.contains(FindingIdentity.of(finding).betweenSubmissions())) {
                remaining.add(finding);
            }
        }
        return Collections.unmodifiableSet(remaining);
    }

    /** What is fixed, by the file it goes back with: the one it was on, else the first of the unit that goes back. */
    private Map<String, List<Finding>> fixed(
            Set<FindingIdentity> now, Set<String> returned, Map<String, String> units) {
        Map<String, List<Finding>> fixed = new HashMap<>();
        findingsBefore.forEach((unit, before) -> {
            String first = returned.stream()
                    .filter(file -> unit.equals(units.get(file)))
                    .findFirst()
                    .orElse("");
            for (Finding finding : before) {
                String file = finding.source().file();
                if (finding.severity() != Severity.NOTICE
                        && !file.isEmpty()
                        && !now.contains(FindingIdentity.of(finding).betweenSubmissions())) {
                    String with = returned.contains(file) ? file : first;
                    fixed.computeIfAbsent(with, one -> new ArrayList<>()).add(finding);
                }
            }
        });
        return fixed;
    }

    /** A workbook keeps its name; a CSV file becomes a workbook. */
    private String markedName(String file) {
        if (!file.toLowerCase(Locale.ROOT).endsWith(CSV)) {
            return file;
        }
        String stem = file.substring(0, file.length() - CSV.length());
        return free(names.contains((stem + WORKBOOK).toLowerCase(Locale.ROOT)) ? file : stem, WORKBOOK);
    }

    /** A name that nothing else has, not even where upper and lower case are one, and that file systems take. */
    private String free(String stem, String ending) {
        String shorter = stem;
        while ((shorter + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        String name = shorter + ending;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shorter + "_" + i + ending;
        }
        return name;
    }
}
