package org.fuer.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads {@code .xlsx}: the hot path of a run. */
final class XlsxGridReader implements GridReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    @Override
    public List<Grid> read(Path content) throws IOException {
        WorkbookPackage.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(content.toFile(), WITH_FORMATS)) {
            Bounds bounds = new Bounds();
            NumberFormats formats = new NumberFormats(workbook.isDate1904());
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() != SheetVisibility.VERY_HIDDEN
                        || sheet.getName().equals(IdentitySheet.NAME)) {
                    grids.add(grid(content, sheet, formats, bounds));
                }
            }
            return grids;
        }
    }

    private static Grid grid(Path content, Sheet sheet, NumberFormats formats, Bounds bounds) throws IOException {
        GridRows rows = new GridRows(bounds);
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                bounds.countRow(row.getCellCount());
                for (Cell cell : row) {
                    GridCell read = cell == null ? null : cell(cell, formats, bounds);
                    if (read != null) {
                        CellAddress address = cell.getAddress();
                        rows.put(address.getRow(), address.getColumn(), read);
                    }
                }
            });
        }
        return rows.toGrid(sheet.getName(), () -> MergedRegions.read(content, sheet.getId()));
    }

    private static @Nullable GridCell cell(Cell cell, NumberFormats formats, Bounds bounds) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> text(cell.getText(), bounds);
            case BOOLEAN -> GridCell.truth(Boolean.TRUE.equals(cell.getValue()));
            case ERROR -> GridCell.error(error(cell));
            case NUMBER -> number(cell, formats);
            case FORMULA -> result(cell, formats, bounds);
        };
    }

    private static @Nullable GridCell text(@Nullable String text, Bounds bounds) {
        if (text == null) {
            return null;
        }
        bounds.countText(text);
        return PlainText.isBlank(text) ? null : GridCell.text(text);
    }

    private static String error(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null || raw.isBlank() ? "#ERROR" : raw;
    }

    private static GridCell number(Cell cell, NumberFormats formats) {
        String raw = cell.getRawValue();
        return NumberText.stored(raw)
                .map(number -> formats.cell(number, cell.getDataFormatString()))
                .orElseGet(() -> GridCell.text(raw));
    }

    /** The stored result of a formula; an error when whoever wrote the file stored none. */
    private static @Nullable GridCell result(Cell cell, NumberFormats formats, Bounds bounds) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            String formula = cell.getFormula();
            return GridCell.error("=" + (formula == null ? "" : formula));
        }
        if (cell.getValue() instanceof Boolean truth) {
            return GridCell.truth(truth);
        }
        if (CellErrors.isError(raw)) {
            return GridCell.error(raw);
        }
        return cell.getValue() instanceof BigDecimal ? number(cell, formats) : text(raw, bounds);
    }
}
