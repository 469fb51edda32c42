package org.fuer.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Severity;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.intake.CellReading;
import org.jspecify.annotations.Nullable;

/**
 * All cells of a year, and which of them have an error by now. Each level of edits leaves the cells with its own errors
 * marked, so that the next level does not build on them. Immutable.
 */
final class JudgedCells {

    private final Map<FactKey, CellReading> cells;
    private final Set<FactKey> faulty;

    private JudgedCells(Map<FactKey, CellReading> cells, Set<FactKey> faulty) {
        this.cells = cells;
        this.faulty = faulty;
    }

    static JudgedCells of(Collection<FormReturn> returns) {
        Map<FactKey, CellReading> all = new HashMap<>();
        returns.forEach(one -> all.putAll(one.cells()));
        return new JudgedCells(Collections.unmodifiableMap(all), Set.of());
    }

    /** The same cells after a level of edits. An error in a file that a later one replaced marks nothing. */
    JudgedCells after(List<Finding> findings) {
        Set<FactKey> more = new HashSet<>(faulty);
        for (Finding finding : findings) {
            FactKey key = finding.key();
            if (finding.severity() == Severity.ERROR && key != null && concerns(finding, cells.get(key))) {
                more.add(key);
            }
        }
        return new JudgedCells(cells, more);
    }

    private static boolean concerns(Finding finding, @Nullable CellReading cell) {
        return cell == null || cell.source().file().equals(finding.source().file());
    }

    Optional<CellReading> find(FactKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** As {@link #find}, for the many that ask. */
    @Nullable
    CellReading readingOrNull(FactKey key) {
        return cells.get(key);
    }

    /** Whether an earlier level found an error in the cell. */
    boolean faulty(FactKey key) {
        return !faulty.isEmpty() && faulty.contains(key);
    }

    /** Those of the cells that arrived. */
    List<CellReading> readings(List<FactKey> keys) {
        return keys.stream().map(cells::get).filter(Objects::nonNull).toList();
    }

    /** The cell's value; empty when it is missing, not applicable or faulty. */
    Optional<BigDecimal> value(FactKey key) {
        return faulty(key) ? Optional.empty() : find(key).map(CellReading::value);
    }

    /** As {@link #value}, for the many that ask: null when it is missing, not applicable or faulty. */
    @Nullable
    BigDecimal valueOrNull(FactKey key) {
        CellReading cell = cells.get(key);
        return cell == null || faulty(key) ? null : cell.value();
    }

    /** Whether a number stands in the cell, right or wrong. */
    boolean hasNumber(FactKey key) {
        CellReading cell = cells.get(key);
        return cell != null && cell.value() != null;
    }
}
