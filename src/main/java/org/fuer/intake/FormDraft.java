package org.fuer.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** A form while its blocks are being read. */
final class FormDraft {

    private final String form;
    private final String sheet;
    private final Map<FactKey, CellReading> cells = new LinkedHashMap<>();
    private final Set<String> items = new HashSet<>();
    private final List<CellReading> lastYear = new ArrayList<>();
    private String measure = "";
    private @Nullable LocalDate reportedOn;

    FormDraft(String form, String sheet) {
        this.form = form;
        this.sheet = sheet;
    }

    String form() {
        return form;
    }

    /** The codes of the items read so far. */
    Set<String> items() {
        return Collections.unmodifiableSet(items);
    }

    /** The number read for a fact so far, or null. */
    @Nullable
    BigDecimal value(FactKey key) {
        CellReading cell = cells.get(key);
        return cell == null ? null : cell.value();
    }

    /**
     * Puts a cell in its place, unless another stands there; an empty one gives way.
     *
     * @return the cell that stands there already, or null
     */
    @Nullable
    CellReading put(CellReading cell) {
        items.add(cell.key().item());
        CellReading other = cells.get(cell.key());
        if (other == null || other.content() == CellContent.BLANK) {
            cells.put(cell.key(), cell);
            return null;
        }
        return cell.content() == CellContent.BLANK ? null : other;
    }

    /** Adds a cell of a column for the year before. */
    void compare(CellReading cell) {
        lastYear.add(cell);
    }

    /** The unit of measure over the last block that states one; empty while none does. */
    String measure() {
        return measure;
    }

    void measured(String stated) {
        measure = stated.isEmpty() ? measure : stated;
    }

    void reported(LocalDate date) {
        LocalDate known = reportedOn;
        reportedOn = known == null || date.isAfter(known) ? date : known;
    }

    FormReading toReading(int revision) {
        return new FormReading(form, sheet, revision, reportedOn, List.copyOf(cells.values()), lastYear);
    }
}
