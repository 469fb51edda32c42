package org.fuer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;

/** Looks into the cells of a file with another library than the one that read it. */
final class SecondReader {

    private SecondReader() {}

    /**
     * Whether every number read stands in its cell, and every cell of before that is read no more is empty or no number.
     */
    static boolean shows(Path content, Path file, Collection<CellReading> cells, Map<String, CellReading> before) {
        if (file.toString().endsWith(".csv")) {
            return textShows(content, cells);
        }
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(content))) {
            return cells.stream()
                            .filter(cell -> cell.content() == CellContent.NUMBER)
                            .allMatch(cell -> isShown(workbook, cell))
                    && before.entrySet().stream()
                            .filter(cell -> cells.stream()
                                    .noneMatch(now -> now.key().toString().equals(cell.getKey())))
                            .allMatch(cell -> !isShown(workbook, cell.getValue()));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isShown(Workbook workbook, CellReading read) {
        Sheet sheet = workbook.getSheet(read.source().sheet());
        CellReference place = new CellReference(read.source().cell());
        Row row = sheet == null ? null : sheet.getRow(place.getRow());
        Cell cell = row == null ? null : row.getCell(place.getCol());
        BigDecimal value = read.value();
        if (cell == null || value == null) {
            return false;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            double shown = cell.getNumericCellValue();
            double number = value.doubleValue();
            return close(shown, number) || close(shown * 100, number) || close(shown * 10_000, number);
        }
        return type == CellType.STRING && !cell.getStringCellValue().isBlank();
    }

    private static boolean close(double one, double two) {
        return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(two));
    }

    /** Whether every number read stands somewhere in the text, with or without separators. */
    private static boolean textShows(Path content, Collection<CellReading> cells) {
        try {
            byte[] bytes = Files.readAllBytes(content);
            String utf8 = new String(bytes, StandardCharsets.UTF_8);
            String text = (utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("GB18030")));
            return cells.stream()
                    .filter(cell -> cell.content() == CellContent.NUMBER)
                    .allMatch(cell -> text.contains(cell.raw()));
        } catch (IOException e) {
            return false;
        }
    }
}
