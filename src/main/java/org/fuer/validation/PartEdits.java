package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ItemValues;
import org.fuer.intake.CellReading;

/**
 * Judges whether a part (其中) is no more than what it is part of: a row and its parent row at each breakdown that both
 * have, and women within a count that has no column for men. Where the whole has no number but an error, the part is
 * held against the latest accepted value of the whole; that proves nothing, so the finding is then a warning.
 */
final class PartEdits {

    private final Catalogue catalogue;
    private final ItemValues before;
    private final Marking marking;

    PartEdits(Catalogue catalogue, int year, AcceptedFacts history, Marking marking) {
        this.catalogue = catalogue;
        this.before =
                new ItemValues(catalogue, key -> history.latestBefore(year, key).map(Fact::value));
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form, JudgedCells cells) {
        List<Finding> findings = new ArrayList<>();
        for (CellReading cell : form.cells().values()) {
            Optional<BigDecimal> part = cells.value(cell.key());
            if (part.isPresent()) {
                wholes(cell)
                        .forEach(whole -> judge(cell, part.get(), whole, cells).ifPresent(findings::add));
            }
        }
        return findings;
    }

    private List<Whole> wholes(CellReading cell) {
        Item item = catalogue.item(cell.key().item()).orElseThrow();
        Breakdown breakdown = cell.key().breakdown();
        List<Whole> wholes = new ArrayList<>();
        if (item.parent() != null) {
            catalogue.item(item.parent()).ifPresent(parent -> wholes.add(new Whole(parent, breakdown)));
        }
        Breakdown total = breakdown.withSex(Sex.TOTAL);
        if (item.valueType() == ValueType.COUNT
                && breakdown.sex() == Sex.FEMALE
                && item.layout().has(total)
                && !item.layout().has(breakdown.withSex(Sex.MALE))) {
            wholes.add(new Whole(item, total));
        }
        return wholes;
    }

    private Optional<Finding> judge(CellReading cell, BigDecimal part, Whole whole, JudgedCells cells) {
        String item = whole.item().code();
        List<FactKey> faulty = ItemValues.cells(catalogue, item, whole.breakdown()).stream()
                .filter(cells::faulty)
                .toList();
        boolean unreadable = !faulty.isEmpty() && faulty.stream().noneMatch(cells::hasNumber);
        if (!faulty.isEmpty() && !unreadable) {
            return Optional.empty();
        }
        ItemValues values = unreadable ? before : new ItemValues(catalogue, cells::value);
        return values.value(item, whole.breakdown())
                .filter(limit -> part.compareTo(limit) > 0)
                .map(limit -> finding(cell, part, whole, limit, unreadable));
    }

    private Finding finding(CellReading cell, BigDecimal part, Whole whole, BigDecimal limit, boolean unreadable) {
        String value = Marking.plain(part);
        String most = Marking.plain(limit);
        return marking.on(
                cell,
                BuiltInRule.PART.code(),
                unreadable ? Severity.WARNING : Severity.ERROR,
                value,
                "<=" + most,
                unreadable ? "PART-BEFORE" : "PART",
                value,
                whole.item().nameZh(),
                most);
    }

    /** What a cell is part of. */
    private record Whole(Item item, Breakdown breakdown) {}
}
