package org.fuer.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.jspecify.annotations.Nullable;

/** A template with something typed into its cells. */
final class Filled implements AutoCloseable {

    private final Map<FactKey, Source> places = new LinkedHashMap<>();
    private final Map<FactKey, Object> typed = new LinkedHashMap<>();
    private final XSSFWorkbook workbook;

    private Filled(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Filled of(Printed printed) {
        try (InputStream bytes = Files.newInputStream(printed.file())) {
            Filled filled = new Filled(new XSSFWorkbook(bytes));
            Reading blank = printed.read(printed.file());
            for (FormReading form : blank.forms()) {
                for (CellReading cell : form.cells()) {
                    filled.places.put(cell.key(), cell.source());
                }
            }
            return filled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types into every cell; a number, a text, or null for nothing. */
    Filled typeAll(BiFunction<Item, Breakdown, @Nullable Object> typing) {
        places.keySet().forEach(key -> {
            Object value = typing.apply(Printed.CATALOGUE.item(key.item()).orElseThrow(), key.breakdown());
            if (value != null) {
                type(key, value);
            }
        });
        return this;
    }

    Filled type(FactKey key, Object value) {
        typed.put(key, value);
        Cell cell = cell(key);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    Filled clear(FactKey key) {
        typed.remove(key);
        cell(key).setBlank();
        return this;
    }

    /** The cell of a fact. */
    Cell cell(FactKey key) {
        Source source = places.get(key);
        CellReference place = new CellReference(source.cell());
        return workbook.getSheet(source.sheet()).getRow(place.getRow()).getCell(place.getCol());
    }

    Map<FactKey, Object> typed() {
        return typed;
    }

    Map<FactKey, Source> places() {
        return places;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The column of the checks in the row of a fact, calculated. */
    String margin(FactKey key) {
        Cell cell = cell(key);
        Cell last = cell.getRow().getCell(cell.getRow().getLastCellNum() - 1);
        if (last.getCellType() != CellType.FORMULA) {
            return "";
        }
        return workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(last)
                .getStringValue();
    }

    Path writeTo(Path file) {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
