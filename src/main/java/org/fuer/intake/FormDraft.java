package org.fuer.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** A form while its blocks are being read. */
final class FormDraft {

    private final String form;
    private final String sheet;
    private final Map<FactKey, CellReading> cells = new LinkedHashMap<>();
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
        return cells.keySet().stream().map(FactKey::item).collect(Collectors.toSet());
    }

    /**
     * Puts a cell in its place, unless another stands there; an empty one gives way.
     *
     * @return the cell that stands there already, or null
     */
    @Nullable CellReading put(CellReading cell) {
        CellReading other = cells.get(cell.key());
        if (other == null || other.content() == CellContent.BLANK) {
            cells.put(cell.key(), cell);
            return null;
        }
        return cell.content() == CellContent.BLANK ? null : other;
    }

    void reported(LocalDate date) {
        LocalDate known = reportedOn;
        reportedOn = known == null || date.isAfter(known) ? date : known;
    }

    FormReading toReading(int revision) {
        return new FormReading(form, sheet, revision, reportedOn, java.util.List.copyOf(cells.values()));
    }
}
