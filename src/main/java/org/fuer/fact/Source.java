package org.fuer.fact;

/**
 * Where a value stands.
 *
 * @param file the file, relative to {@code input/<place>/<year>/}, with {@code /}
 * @param sheet the name of the sheet; empty for a CSV file
 * @param cell the A1 address that Excel shows; empty when the cell does not exist
 */
public record Source(String file, String sheet, String cell) {}
