package org.fuer.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a unit kept its duty to report in a year.
 *
 * @param unit the code of the unit
 * @param owedCells the cells it owes: each layout cell of an owed row
 * @param filledCells those of them that arrived with a number or a symbol
 * @param owedForms the forms with an owed row
 * @param receivedForms those of them that arrived
 * @param passedForms those of them that were accepted without an error in the first revision that arrived
 * @param revisedForms those that arrived in more than one revision
 * @param reportedOn the latest 报出日期 of its files, or null
 */
public record Reporting(
        String unit,
        int owedCells,
        int filledCells,
        int owedForms,
        int receivedForms,
        int passedForms,
        int revisedForms,
        @Nullable LocalDate reportedOn) {}
