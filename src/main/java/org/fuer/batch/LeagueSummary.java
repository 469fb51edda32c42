package org.fuer.batch;

import java.nio.file.Path;

/**
 * What stands published of the ranking of places of a year after a run.
 *
 * @param year the year
 * @param outcome whether this run published it
 * @param places how many places are in it
 * @param folder where it is
 */
public record LeagueSummary(int year, YearSummary.Outcome outcome, int places, Path folder) {}
