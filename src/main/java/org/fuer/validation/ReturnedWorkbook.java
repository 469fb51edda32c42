package org.fuer.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.model.WorkbookRecordList;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a received file for marking, whatever its name says it is. */
final class ReturnedWorkbook {

    /** A workbook takes many times its size while it is open; no report comes near. */
    private static final long MOST_BYTES = 8L << 20;

    private static final long MOST_BYTES_OF_XML = 3L << 20;

    private static final short CHINA = 86;

    private ReturnedWorkbook() {}

    /**
     * Opens a workbook, or makes one of a CSV file.
     *
     * @throws IOException if it cannot be opened, or is too large to be
     */
    static Workbook open(Path content, int year) throws IOException {
        if (Files.size(content) > MOST_BYTES) {
            throw new IOException("too large to be marked: " + content);
        }
        byte[] bytes = Files.readAllBytes(content);
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> openXlsx(bytes, content);
            case OLE2 -> openXls(bytes);
            default -> CsvCopy.of(content, year);
        };
    }

    /**
     * POI puts what holds all drawings behind the record of the country, and where an export program wrote none of
     * those, before the beginning of the workbook, which no program opens.
     */
    private static Workbook openXls(byte[] bytes) throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes));
        InternalWorkbook internal = workbook.getInternalWorkbook();
        if (internal.findFirstRecordBySid(CountryRecord.sid) == null
                && internal.findFirstRecordBySid(DrawingGroupRecord.sid) == null) {
            CountryRecord country = new CountryRecord();
            country.setDefaultCountry(CHINA);
            country.setCurrentCountry(CHINA);
            WorkbookRecordList records = internal.getWorkbookRecordList();
            records.add(records.getBspos() + 1, country);
        }
        return workbook;
    }

    /** By the directory of the zip: what intake has read holds what its directory says. */
    private static Workbook openXlsx(byte[] bytes, Path content) throws IOException {
        long xml = 0;
        try (ZipFile zip = new ZipFile(content.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean isXml =
                        part.getName().endsWith(".xml") || part.getName().endsWith(".vml");
                xml += isXml ? part.getSize() : 0;
            }
        }
        if (xml > MOST_BYTES_OF_XML) {
            throw new IOException("too large to be marked: " + content);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
