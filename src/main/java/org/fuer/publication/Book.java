package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.NewWorkbook;
import org.fuer.publication.lineage.PrintedFigures;

/** A workbook that is being printed. */
final class Book implements AutoCloseable {

    private static final int LONGEST_NAME = 31;
    private static final String PLAIN_FONT = "Times New Roman";
    private static final double PLAIN_POINTS = 10.5;

    private final XSSFWorkbook workbook;
    private final Look look;
    private final Charts charts;
    private final String file;
    private final PrintedFigures figures;
    private final List<PrintedSheet> sheets = new ArrayList<>();

    /** A workbook with this title about a year; its plain font is one that is equally wide everywhere. */
    Book(String title, int year) {
        this(title, year, "", new PrintedFigures());
    }

    /** The same, noting the figures printed into this file of the edition's folder. */
    Book(String title, int year, String file, PrintedFigures figures) {
        this.file = file;
        this.figures = figures;
        this.workbook = NewWorkbook.of(year, PLAIN_FONT, PLAIN_POINTS);
        this.look = new Look(workbook);
        this.charts = new Charts(workbook);
        workbook.getProperties().getCoreProperties().setTitle(title);
    }

    /** A new last sheet with columns of these widths in points. */
    PrintedSheet sheet(String name, Paper paper, double... widths) {
        XSSFSheet sheet = workbook.createSheet(freeName(name));
        PrintedSheet printed = new PrintedSheet(
                sheet, look, charts, new SheetFigures(figures, file, sheet.getSheetName()), paper, widths);
        sheets.add(printed);
        return printed;
    }

    /**
     * Numbers the pages through all sheets, when those are complete: the cover is page 1 and has no number on it.
     *
     * @return the first page of every sheet by its name
     */
    Map<String, Integer> numberPages() {
        Map<String, Integer> firstPages = new HashMap<>();
        int page = 1;
        for (PrintedSheet sheet : sheets) {
            firstPages.put(sheet.name(), page);
            if (page > 1) {
                sheet.numberPagesFrom(page);
            }
            page += sheet.pages();
        }
        return firstPages;
    }

    private String freeName(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted, '_');
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String suffix = "_" + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    /** Writes the workbook; the same content gives the same bytes. */
    void write(Path file) throws IOException {
        sheets.forEach(PrintedSheet::limitPrint);
        charts.write();
        NewWorkbook.write(workbook, file);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
