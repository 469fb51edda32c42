package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it was read back, by another library than wrote it.
 *
 * @param sheets its sheets by name, in their order
 * @param charts its charts, in the order of their parts
 */
record ReadBook(Map<String, ReadSheet> sheets, List<ReadChart> charts) {

    /**
     * Reads a workbook.
     *
     * @throws IOException if it cannot be read, or is none
     */
    static ReadBook of(Path file) throws IOException {
        Map<String, ReadSheet> sheets = new LinkedHashMap<>();
        Map<String, ReadSheet> byId = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().toList()) {
                ReadSheet read = read(sheet);
                sheets.put(read.name(), read);
                byId.put(sheet.getId(), read);
            }
        } catch (RuntimeException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        try (PackageParts parts = new PackageParts(file)) {
            SheetLinks.read(parts, byId);
            return new ReadBook(sheets, ReadChart.all(parts));
        }
    }

    private static ReadSheet read(Sheet sheet) throws IOException {
        ReadSheet read = new ReadSheet(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                for (@Nullable Cell cell : row) {
                    if (cell != null && cell.getType() != CellType.EMPTY) {
                        read.add(cell(cell));
                    }
                }
            });
        }
        return read;
    }

    /** A cell with a formula is of the type FORMULA, whatever its result; what that is shows in its text. */
    private static ReadCell cell(Cell cell) {
        String raw = Objects.requireNonNullElse(
                cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue(), "");
        ReadCell.Kind kind =
                switch (cell.getType()) {
                    case NUMBER -> ReadCell.Kind.NUMBER;
                    case BOOLEAN -> ReadCell.Kind.TRUTH;
                    case ERROR -> ReadCell.Kind.ERROR;
                    case FORMULA -> ofResult(raw);
                    default -> ReadCell.Kind.TEXT;
                };
        return new ReadCell(
                cell.getAddress().getRow(),
                cell.getAddress().getColumn(),
                kind,
                raw,
                Objects.requireNonNullElse(cell.getFormula(), ""),
                Objects.requireNonNullElse(cell.getDataFormatString(), ""));
    }

    private static ReadCell.Kind ofResult(String raw) {
        if (raw.startsWith("#")) {
            return ReadCell.Kind.ERROR;
        }
        try {
            Double.parseDouble(raw);
            return ReadCell.Kind.NUMBER;
        } catch (NumberFormatException words) {
            return ReadCell.Kind.TEXT;
        }
    }
}
