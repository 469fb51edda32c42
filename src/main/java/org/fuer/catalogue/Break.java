package org.fuer.catalogue;

/**
 * A year from which the values of an indicator cannot be compared with earlier ones in a place: its definition, its
 * source or the boundaries changed (口径调整).
 *
 * @param indicator the code of the indicator
 * @param year the first year of the new series
 * @param why what changed, for the people who read a table
 */
public record Break(String indicator, int year, String why) {}
