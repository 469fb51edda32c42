package org.fuer.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
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
        try (POIFSFileSystem files = new POIFSFileSystem(content.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw UnreadableFileException.unreadable("unreadable.encrypted");
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw UnreadableFileException.hostile("hostile.macros");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw UnreadableFileException.unreadable("unreadable.no-workbook");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return grids(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw UnreadableFileException.unreadable("unreadable.encrypted");
        } catch (OldExcelFormatException e) {
            throw UnreadableFileException.unreadable("unreadable.too-old");
        }
    }

    private static List<Grid> grids(HSSFWorkbook workbook) {
        Bounds bounds = new Bounds();
        NumberFormats formats = new NumberFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        StoredResults results = StoredResults.of(workbook);
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) != SheetVisibility.VERY_HIDDEN
                    || workbook.getSheetName(i).equals(IdentitySheet.NAME)) {
                grids.add(grid(workbook.getSheetAt(i), formats, results, bounds));
            }
        }
        return grids;
    }

    private static Grid grid(HSSFSheet sheet, NumberFormats formats, StoredResults results, Bounds bounds) {
        GridRows rows = new GridRows(bounds);
        for (Row row : sheet) {
            for (Cell cell : row) {
                GridCell read = cell((HSSFCell) cell, formats, results, bounds);
                if (read != null) {
                    rows.put(cell.getRowIndex(), cell.getColumnIndex(), read);
                }
            }
        }
        List<MergedRegion> merged =
                sheet.getMergedRegions().stream().map(XlsGridReader::region).toList();
        return rows.toGrid(sheet.getSheetName(), () -> merged);
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
                .map(number -> formats.cell(number, cell.getCellStyle().getDataFormatString()))
                .orElseGet(() -> GridCell.text(raw));
    }

    private static @Nullable GridCell text(String text, Bounds bounds) {
        bounds.countText(text);
        return PlainText.isBlank(text) ? null : GridCell.text(text);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
