package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.ValidationSettings;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.intake.CellReading;

/**
 * Looks for counts that jump: many times, or a small fraction of, the latest accepted value. The greater of the two
 * must reach the least count that is looked at, so that a fall is noticed as a rise is, and small counts are left
 * alone; from zero to that count is a jump too. A cell with an error is not looked at, except that a value above its
 * range is: the jump says why it is.
 */
final class JumpEdits {

    private final Catalogue catalogue;
    private final ValidationSettings settings;
    private final int year;
    private final AcceptedFacts history;
    private final Marking marking;

    JumpEdits(Catalogue catalogue, ValidationSettings settings, int year, AcceptedFacts history, Marking marking) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.year = year;
        this.history = history;
        this.marking = marking;
    }

    /**
     * Judges forms.
     *
     * @param before what the earlier levels found
     */
    List<Finding> judge(Collection<FormReturn> forms, List<Finding> before) {
        JudgedCells cells = JudgedCells.of(forms)
                .after(before.stream()
                        .filter(finding -> !finding.messageKey().equals(CellEdits.TOO_HIGH))
                        .toList());
        List<Finding> findings = new ArrayList<>();
        for (FormReturn form : forms) {
            for (CellReading cell : form.cells().values()) {
                Optional<BigDecimal> value = cells.value(cell.key());
                if (value.isPresent() && isCount(cell.key())) {
                    history.latestBefore(year, cell.key())
                            .map(Fact::value)
                            .filter(latest -> jumps(value.get(), latest))
                            .ifPresent(latest -> findings.add(finding(cell, value.get(), latest)));
                }
            }
        }
        return findings;
    }

    private boolean isCount(FactKey key) {
        return catalogue.item(key.item()).orElseThrow().valueType() == ValueType.COUNT;
    }

    private boolean jumps(BigDecimal value, BigDecimal latest) {
        BigDecimal factor = settings.jumpFactor();
        return value.max(latest).compareTo(settings.jumpMinimum()) >= 0
                && (value.compareTo(latest.multiply(factor)) >= 0
                        || value.multiply(factor).compareTo(latest) <= 0);
    }

    private Finding finding(CellReading cell, BigDecimal value, BigDecimal latest) {
        String before = Marking.plain(latest);
        String key = value.compareTo(latest) > 0 ? "JUMP-UP" : "JUMP-DOWN";
        return marking.on(cell, BuiltInRule.JUMP, before, key, Marking.plain(value), before);
    }
}
