package org.fuer.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.Reporting;
import org.fuer.intake.Reading;

/** Counts how each unit kept its duty to report. */
final class ReportingCount {

    private final Catalogue catalogue;
    private final Set<String> owedItems;
    private final Map<String, FormReturn> returns;
    private final Set<String> revisedForms;
    private final Predicate<String> passedAtFirst;

    /**
     * @param returns the forms as they count, by code
     * @param revisedForms those of them of which a later file replaced an earlier one
     * @param passedAtFirst whether a form is accepted and had no error in its first submission
     */
    ReportingCount(
            Catalogue catalogue,
            Set<String> owedItems,
            Map<String, FormReturn> returns,
            Set<String> revisedForms,
            Predicate<String> passedAtFirst) {
        this.catalogue = catalogue;
        this.owedItems = owedItems;
        this.returns = returns;
        this.revisedForms = revisedForms;
        this.passedAtFirst = passedAtFirst;
    }

    /** One for each unit that fills in a form, in the order of {@code units.csv}. */
    List<Reporting> of(Place place, Collection<Reading> readings) {
        return place.units().stream()
                .filter(unit -> !unit.forms().isEmpty())
                .map(unit -> reporting(unit, readings))
                .toList();
    }

    private Reporting reporting(Unit unit, Collection<Reading> readings) {
        int owedCells = 0;
        int filledCells = 0;
        int owedForms = 0;
        int receivedForms = 0;
        int passedForms = 0;
        int revised = 0;
        for (String form : unit.forms()) {
            List<Item> owed = catalogue.itemsOf(form).stream()
                    .filter(item -> owedItems.contains(item.code()))
                    .toList();
            if (owed.isEmpty()) {
                continue;
            }
            owedForms++;
            owedCells += owed.stream()
                    .mapToInt(item -> item.layout().columns().size())
                    .sum();
            FormReturn arrived = returns.get(form);
            if (arrived != null) {
                receivedForms++;
                filledCells +=
                        owed.stream().mapToInt(item -> filled(arrived, item)).sum();
                passedForms += passedAtFirst.test(form) ? 1 : 0;
                revised += revisedForms.contains(form) ? 1 : 0;
            }
        }
        return new Reporting(
                unit.code(),
                owedCells,
                filledCells,
                owedForms,
                receivedForms,
                passedForms,
                revised,
                readings.stream()
                        .filter(reading -> reading.unit().equals(unit.code()))
                        .map(Reading::reportedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null));
    }

    private static int filled(FormReturn form, Item item) {
        return (int) item.layout().columns().stream()
                .filter(column -> OwedEdits.filled(form, item, column.breakdown()))
                .count();
    }
}
