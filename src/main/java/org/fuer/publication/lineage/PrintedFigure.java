package org.fuer.publication.lineage;

/**
 * A figure where it is printed.
 *
 * @param artefact the file in the edition's folder, {@code yearbook.xlsx}
 * @param sheet the sheet of a workbook; of a document {@code T3} for its third table and empty for its running text
 * @param cell the cell of a sheet or table in A1 form; {@code P12} for the twelfth paragraph of a document's body
 * @param printed the figure as it shows there, without grouping, unit or note mark; a percentage with its {@code %}
 *     where that belongs to the format of a cell
 * @param origin what it says
 */
public record PrintedFigure(String artefact, String sheet, String cell, String printed, Origin origin) {}
