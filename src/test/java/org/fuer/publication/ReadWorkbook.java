package org.fuer.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A printed workbook, read back by another library than the one that wrote it. */
final class ReadWorkbook {

    private final Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ReadWorkbook() {}

    static ReadWorkbook of(Path file) {
        ReadWorkbook read = new ReadWorkbook();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            workbook.getSheets().forEach(sheet -> read.rows.put(sheet.getName(), read.rows(sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return read;
    }

    private List<List<Object>> rows(Sheet sheet) {
        try (Stream<Row> stream = sheet.openStream()) {
            List<List<Object>> all = new ArrayList<>();
            stream.forEach(row -> {
                while (all.size() < row.getRowNum()) {
                    all.add(new ArrayList<>());
                }
                List<Object> values = all.get(row.getRowNum() - 1);
                for (int c = 0; c < row.getCellCount(); c++) {
                    values.add(row.getOptionalCell(c).map(this::value).orElse(""));
                }
            });
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object value(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA) {
            faults.add(cell.getType() + " " + cell.getAddress() + " " + cell.getText());
        }
        return cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA
                ? new BigDecimal(cell.getRawValue())
                : cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    /** The names of the sheets. */
    List<String> sheets() {
        return List.copyOf(rows.keySet());
    }

    /** The rows of a sheet: texts and numbers; of a formula the number that it came to. */
    List<List<Object>> sheet(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** Every cell that is not blank. */
    List<Object> cells() {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(cell -> !cell.equals(""))
                .toList();
    }

    /** The cells that are errors or formulas. */
    List<String> faults() {
        return faults;
    }
}
