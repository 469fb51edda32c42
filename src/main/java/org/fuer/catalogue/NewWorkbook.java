package org.fuer.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that the program itself makes. The same content gives the same bytes, whoever prints it and when. */
public final class NewWorkbook {

    private static final String PROGRAM = "Fuer";

    private NewWorkbook() {}

    /**
     * An empty one about a year, which also stands for the time it was made.
     *
     * @param font the plain font; the width of columns counts its digits
     * @param points how large it is
     */
    public static XSSFWorkbook of(int year, String font, double points) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(font);
        plain.setFontHeight(points);
        POIXMLProperties properties = workbook.getProperties();
        properties.getExtendedProperties().setApplication(PROGRAM);
        Optional<Date> made = Optional.of(Date.from(
                LocalDate.of(year, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant()));
        CoreProperties core = properties.getCoreProperties();
        core.setCreator(PROGRAM);
        core.setCreated(made);
        core.setModified(made);
        return workbook;
    }

    /** Writes one. */
    public static void write(XSSFWorkbook workbook, Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        // pressed only once, when the entries are packed for good
        ZipArchiveOutputStream loosely = new ZipArchiveOutputStream(packed);
        loosely.setLevel(Deflater.NO_COMPRESSION);
        workbook.write(loosely);
        ReproducibleZip.write(packed.toByteArray(), file);
    }
}
