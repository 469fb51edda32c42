package org.fuer.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the old workbook format, {@code .xls}. */
final class XlsGridReader implements GridReader {

    @Override
    public List<Grid> read(Path content) throws IOException {
        if (Files.size(content) > Bounds.WHOLE_FILE_BYTES) {
            throw UnreadableFileException.hostile("hostile.size", String.valueOf(Bounds.WHOLE_FILE_BYTES >> 20));
        }
        try (POIFSFileSystem files = new POIFSFileSystem(content.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            checkEntries(root);
            String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
            if (!root.hasEntryCaseInsensitive(stream)
                    || !(root.getEntryCaseInsensitive(stream) instanceof DocumentEntry book)) {
                throw UnreadableFileException.unreadable("unreadable.no-workbook");
            }
            int cells = XlsRecords.cells(book);
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return grids(workbook, cells);
            }
        } catch (EncryptedDocumentException e) {
            throw UnreadableFileException.unreadable("unreadable.encrypted");
        } catch (OldExcelFormatException e) {
            throw UnreadableFileException.unreadable("unreadable.too-old");
        }
    }

    private static void checkEntries(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw UnreadableFileException.unreadable("unreadable.encrypted");
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw UnreadableFileException.hostile("hostile.macros");
        }
        if (root.hasEntryCaseInsensitive("Ctls")) {
            throw UnreadableFileException.hostile("hostile.controls");
        }
        for (Entry entry : root) {
            String name = entry.getName().toUpperCase(Locale.ROOT);
            if (name.startsWith("MBD") || name.startsWith("LNK")) {
                throw UnreadableFileException.hostile("hostile.embedded");
            }
        }
    }

    /** What the library does not know it passes over: then a report would lose cells, and nobody would notice. */
    private static List<Grid> grids(HSSFWorkbook workbook, int expected) throws IOException {
        Bounds bounds = new Bounds();
        NumberFormats formats = new NumberFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        StoredResults results = StoredResults.of(workbook);
        List<Grid> grids = new ArrayList<>();
        int cells = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            GridRows rows = new GridRows(bounds);
            cells += read(sheet, rows, formats, results, bounds);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VERY_HIDDEN
                    || sheet.getSheetName().equals(IdentitySheet.NAME)) {
                grids.add(rows.toGrid(sheet.getSheetName(), merged(sheet)));
            }
        }
        if (cells != expected) {
            throw new IOException(cells + " of " + expected + " cells");
        }
        return grids;
    }

    /** The number of cells read, those included that hold nothing but spaces. */
    private static int read(
            HSSFSheet sheet, GridRows rows, NumberFormats formats, StoredResults results, Bounds bounds) {
        int cells = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    cells++;
                    GridCell read = cell((HSSFCell) cell, formats, results, bounds);
                    if (read != null) {
                        rows.put(cell.getRowIndex(), cell.getColumnIndex(), read);
                    }
                }
            }
        }
        return cells;
    }

    private static List<MergedRegion> merged(HSSFSheet sheet) {
        return sheet.getMergedRegions().stream().map(XlsGridReader::region).toList();
    }

    private static MergedRegion region(CellRangeAddress range) {
        return new MergedRegion(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
    }

    private static @Nullable GridCell cell(HSSFCell cell, NumberFormats formats, StoredResults results, Bounds bounds) {
        if (cell.getCellType() == CellType.FORMULA && results.lacks(cell)) {
            return GridCell.error(formula(cell));
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell, formats);
            case STRING -> text(cell.getStringCellValue(), bounds);
            case BOOLEAN -> GridCell.truth(cell.getBooleanCellValue());
            case ERROR -> GridCell.error(error(cell.getErrorCellValue()));
            default -> null;
        };
    }

    /** The formula as it stands there; one that cannot be written out is a bare equals sign. */
    private static String formula(HSSFCell cell) {
        try {
            return "=" + cell.getCellFormula();
        } catch (RuntimeException unknownFunction) {
            return "=";
        }
    }

    private static GridCell number(HSSFCell cell, NumberFormats formats) {
        String raw = Double.toString(cell.getNumericCellValue());
        return NumberText.stored(raw)
                .map(number -> formats.cell(number, formatOf(cell)))
                .orElseGet(() -> GridCell.text(raw));
    }

    private static String formatOf(HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        String format = style.getDataFormatString();
        return format == null || format.startsWith("reserved") ? NumberFormats.builtIn(style.getDataFormat()) : format;
    }

    private static @Nullable GridCell text(String text, Bounds bounds) {
        bounds.countText(text);
        return PlainText.isBlank(text) ? null : GridCell.text(text);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
