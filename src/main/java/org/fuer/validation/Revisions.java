package org.fuer.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;

/**
 * Puts a form together from all that arrived of it. The highest revision counts, and within it the later day of
 * reporting. Parts of one revision are put together where they have no cell in common; where an earlier part has a cell
 * in common with a later one, all of it is superseded. Parts that are equally late and have cells in common are
 * duplicates: a notice when those cells are the same, errors at each that differs.
 */
final class Revisions {

    private final Marking marking;

    Revisions(Marking marking) {
        this.marking = marking;
    }

    /**
     * What counts of a form.
     *
     * @param form the form as it counts
     * @param superseded what does not count
     * @param findings on duplicates
     */
    record Resolution(FormReturn form, List<ArrivedForm> superseded, List<Finding> findings) {}

    /**
     * Resolves everything that arrived of one form.
     *
     * @param arrived at least one, in any order
     */
    Resolution resolve(String form, Collection<ArrivedForm> arrived) {
        List<ArrivedForm> latestFirst =
                arrived.stream().sorted(ArrivedForm.LATEST_FIRST).toList();
        int revision = latestFirst.get(0).form().revision();
        List<ArrivedForm> parts = new ArrayList<>();
        List<ArrivedForm> superseded = new ArrayList<>();
        for (ArrivedForm candidate : latestFirst) {
            boolean earlier = candidate.form().revision() < revision
                    || parts.stream().anyMatch(part -> !part.asLateAs(candidate) && overlap(part, candidate));
            (earlier ? superseded : parts).add(candidate);
        }
        parts.sort(Comparator.comparing(ArrivedForm::file)
                .thenComparing(part -> part.form().sheet()));
        return putTogether(form, parts, superseded);
    }

    /** What counted of the form when only its first submission was there. */
    Resolution resolveFirst(String form, Collection<ArrivedForm> arrived) {
        ArrivedForm first = arrived.stream()
                .max(ArrivedForm.LATEST_FIRST)
                .orElseThrow(() -> new IllegalArgumentException("nothing arrived of " + form));
        return resolve(form, arrived.stream().filter(first::asLateAs).toList());
    }

    private Resolution putTogether(String form, List<ArrivedForm> parts, List<ArrivedForm> superseded) {
        SortedMap<FactKey, CellReading> cells = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ArrivedForm part : parts) {
            boolean repeats = false;
            boolean contradicts = false;
            for (CellReading cell : part.form().cells()) {
                CellReading other = cells.putIfAbsent(cell.key(), cell);
                repeats |= other != null;
                if (other != null && !sameContent(cell, other)) {
                    contradicts = true;
                    findings.add(duplicate(other, cell));
                    findings.add(duplicate(cell, other));
                }
            }
            if (repeats && !contradicts) {
                findings.add(repetition(form, part));
            }
        }
        return new Resolution(
                new FormReturn(form, parts, cells),
                superseded,
                findings.stream().distinct().toList());
    }

    private Finding duplicate(CellReading cell, CellReading other) {
        return marking.on(
                cell,
                BuiltInRule.DUPLICATE,
                "",
                "DUPLICATE",
                Marking.valueOf(cell),
                place(other.source()),
                Marking.valueOf(other));
    }

    private static Finding repetition(String form, ArrivedForm part) {
        Source source = new Source(part.file(), part.form().sheet(), "");
        return Marking.onForm(
                part.reading().unit(), source, BuiltInRule.DUPLICATE, Severity.NOTICE, "DUPLICATE-SAME", form);
    }

    private static String place(Source source) {
        return String.join(
                " ",
                Stream.of(source.file(), source.sheet(), source.cell())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static boolean overlap(ArrivedForm one, ArrivedForm other) {
        Set<FactKey> keys = new HashSet<>();
        one.form().cells().forEach(cell -> keys.add(cell.key()));
        return other.form().cells().stream().map(CellReading::key).anyMatch(keys::contains);
    }

    private static boolean sameContent(CellReading one, CellReading other) {
        if (one.content() != other.content()) {
            return false;
        }
        return one.value() == null || other.value() == null
                ? Objects.equals(one.raw(), other.raw())
                : one.value().compareTo(other.value()) == 0;
    }
}
