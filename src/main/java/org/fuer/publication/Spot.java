package org.fuer.publication;

/**
 * A place in a workbook that something leads to.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 0
 */
record Spot(String sheet, int row) {}
