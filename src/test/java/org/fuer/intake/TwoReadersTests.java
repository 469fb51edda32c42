package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readers that share no code find the same cells in the same workbook. */
class TwoReadersTests {

    private static final int DECIMALS = 10;

    @TempDir
    Path folder;

    @Test
    void theShippedWorkbooksReadTheSame() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("input"))) {
            files = all.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }

        assertThat(files).hasSizeGreaterThan(200);
        for (Path file : files) {
            assertThat(cells(file)).as(file.toString()).isNotEmpty().isEqualTo(cellsOfTheOther(file));
        }
    }

    @Test
    void whatOtherProgramsWriteReadsTheSame() throws IOException {
        try (XSSFWorkbook shared = new XSSFWorkbook();
                SXSSFWorkbook inline = new SXSSFWorkbook(2);
                SXSSFWorkbook zipped = new SXSSFWorkbook(new XSSFWorkbook(), 2, true, true)) {
            for (var workbook : List.of(shared, inline, zipped)) {
                Path file = folder.resolve(workbook.getClass().getSimpleName() + ".xlsx");
                var sheet = workbook.createSheet("一 & 二");
                for (int row = 0; row < 30; row += 3) {
                    var cells = sheet.createRow(row);
                    cells.createCell(row % 5).setCellValue("　第 " + row + " 行\n<&> ");
                    cells.createCell(6).setCellValue(row * 1234.5678901 - 1e-7);
                    cells.createCell(7).setCellValue(row * 1e12);
                    cells.createCell(8).setCellValue(row % 2 == 0);
                    cells.createCell(9).setBlank();
                    cells.createCell(10).setCellValue("12,345");
                    cells.createCell(20 + row).setCellValue(row);
                }
                workbook.createSheet("空");
                try (var out = Files.newOutputStream(file)) {
                    workbook.write(out);
                }
                assertThat(cells(file)).hasSize(60).isEqualTo(cellsOfTheOther(file));
            }
        }
    }

    @Test
    void aBookWithoutAddressesReadsAsOneWithThem() {
        Path file = folder.resolve("bare.xlsx");
        ZipBook book = new ZipBook();
        for (String address : List.of("A1", "A2", "B2", "A3", "B3", "C3", "A4", "B4", "C4", "A5", "B5", "C5")) {
            book.replace(ZipBook.SHEET, "<c r=\"" + address + "\"", "<c");
        }
        Path addressed = folder.resolve("addressed.xlsx");
        new ZipBook().writeTo(addressed);
        book.writeTo(file);

        // the other reader opens neither
        assertThat(cells(file)).hasSize(12).isEqualTo(cells(addressed));
    }

    private static Map<String, String> cells(Path file) {
        Map<String, String> cells = new TreeMap<>();
        try {
            for (Grid grid : new XlsxGridReader().read(file)) {
                for (int row = 0; row < grid.rowCount(); row++) {
                    for (int column = 0; column < grid.width(row); column++) {
                        GridCell cell = grid.cell(row, column);
                        if (cell != null) {
                            cells.put(grid.sheet() + "!" + Grid.address(row, column), shown(cell));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static String shown(GridCell cell) {
        BigDecimal number = cell.number();
        return number == null ? cell.text() : plain(number);
    }

    private static Map<String, String> cellsOfTheOther(Path file) {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                each(sheet, (address, shown) -> cells.put(sheet.getName() + "!" + address, shown));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static void each(Sheet sheet, BiConsumer<String, String> cells) throws IOException {
        List<Row> rows = new ArrayList<>(sheet.read());
        for (Row row : rows) {
            for (int column = 0; column < row.getCellCount(); column++) {
                Cell cell = row.getCell(column);
                String shown = cell == null ? "" : shown(cell);
                if (!PlainText.isBlank(shown)) {
                    cells.accept(Grid.address(row.getRowNum() - 1, column), shown);
                }
            }
        }
    }

    private static String shown(Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "TRUE" : "FALSE";
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            return "=" + cell.getFormula();
        }
        return cell.getValue() instanceof BigDecimal number ? plain(number) : String.valueOf(cell.getRawValue());
    }

    private static String plain(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
