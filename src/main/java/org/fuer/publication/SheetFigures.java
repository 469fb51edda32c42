package org.fuer.publication;

import org.apache.poi.ss.util.CellReference;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.fuer.publication.lineage.Statement;

/**
 * Notes the figures of a sheet where they are printed.
 *
 * @param figures the figures of the edition
 * @param file the workbook
 * @param sheet the sheet
 */
record SheetFigures(PrintedFigures figures, String file, String sheet) {

    /** Notes a figure of a cell; rows and columns count from 0. */
    void add(int row, int column, Entry.Figure figure) {
        figures.add(new PrintedFigure(file, sheet, cell(row, column), figure.shown(), figure.origin()));
    }

    /** Notes the figures of a text in a cell. */
    void add(int row, int column, Statement statement) {
        figures.add(file, sheet, cell(row, column), statement);
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
