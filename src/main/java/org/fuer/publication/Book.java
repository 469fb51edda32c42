package org.fuer.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.ReproducibleZip;

/** A workbook that is being printed. */
final class Book implements AutoCloseable {

    private static final String PROGRAM = "Fuer";
    private static final int LONGEST_NAME = 31;
    private static final String PLAIN_FONT = "Times New Roman";
    private static final double PLAIN_POINTS = 10.5;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Look look = new Look(workbook);

    /**
     * A workbook with this title about a year; the year also stands for the time it was made. The width of columns
     * counts digits of the plain font, one that is equally wide everywhere.
     */
    Book(String title, int year) {
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(PLAIN_FONT);
        plain.setFontHeight(PLAIN_POINTS);
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(
                LocalDate.of(year, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant()));
        workbook.getProperties().getExtendedProperties().setApplication(PROGRAM);
        properties.setTitle(title);
        properties.setCreator(PROGRAM);
        properties.setCreated(made);
        properties.setModified(made);
    }

    /** A new last sheet with columns of these widths in points. */
    PrintedSheet sheet(String name, Paper paper, double... widths) {
        XSSFSheet sheet = workbook.createSheet(freeName(name));
        return new PrintedSheet(sheet, look, paper, widths);
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
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        workbook.write(packed);
        ReproducibleZip.write(packed.toByteArray(), file);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
