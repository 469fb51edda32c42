package org.fuer.variety;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes sheets to a file, in the kind of file that the recipe says. */
final class PaperFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Recipe recipe;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private @Nullable Font bold;

    PaperFile(Recipe recipe) {
        this.recipe = recipe;
    }

    /** The ending of the file's name. */
    static String ending(Recipe recipe) {
        return recipe.isCsv() ? "csv" : recipe.has(Trait.XLS) ? "xls" : "xlsx";
    }

    void write(List<PaperSheet> sheets, Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (recipe.isCsv()) {
                Files.write(file, csv(sheets.get(0)));
            } else {
                writeWorkbook(sheets, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private byte[] csv(PaperSheet sheet) {
        String separator = recipe.has(Trait.CSV_TABS) ? "\t" : ",";
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < sheet.end(); row++) {
            List<String> fields = new ArrayList<>();
            sheet.row(row).forEach((column, cell) -> {
                while (fields.size() < column) {
                    fields.add("");
                }
                fields.add(quoted(cell.inCsv(), separator));
            });
            lines.add(String.join(separator, fields));
        }
        String text = String.join("\r\n", lines) + "\r\n";
        Charset charset = recipe.has(Trait.CSV_GB18030) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return (recipe.has(Trait.CSV_WITH_MARK) ? BYTE_ORDER_MARK + text : text).getBytes(charset);
    }

    private static String quoted(String field, String separator) {
        boolean needsQuotes = field.contains(separator) || field.contains("\"") || field.contains("\n");
        return needsQuotes ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private void writeWorkbook(List<PaperSheet> sheets, Path file) throws IOException {
        try (Workbook workbook = recipe.has(Trait.XLS) ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            if (recipe.has(Trait.DATE_1904) && workbook instanceof XSSFWorkbook xlsx) {
                xlsx.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            for (PaperSheet sheet : sheets) {
                write(sheet, workbook);
            }
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).isHidden()) {
                    workbook.setSheetVisibility(i, SheetVisibility.HIDDEN);
                }
            }
            workbook.write(bytes);
        }
    }

    private void write(PaperSheet from, Workbook workbook) {
        Sheet sheet = workbook.createSheet(from.name());
        for (int index = 0; index < from.end(); index++) {
            Map<Integer, PaperCell> cells = from.row(index);
            if (!cells.isEmpty()) {
                Row row = sheet.createRow(index);
                cells.forEach((column, cell) -> write(cell, row.createCell(column), workbook));
                row.setZeroHeight(from.hiddenRows().contains(index));
            }
        }
        from.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
        for (PaperSheet.Merge merge : from.merges()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(merge.top(), merge.bottom(), merge.left(), merge.right()));
        }
    }

    private void write(PaperCell from, Cell cell, Workbook workbook) {
        switch (from.kind()) {
            case TEXT -> cell.setCellValue(from.text());
            case RICH_TEXT -> cell.setCellValue(rich(from.text(), workbook));
            case NUMBER ->
                cell.setCellValue(Objects.requireNonNull(from.number()).doubleValue());
            case FORMULA -> {
                cell.setCellFormula(from.text());
                cell.setCellValue(Objects.requireNonNull(from.number()).doubleValue());
            }
            case FORMULA_WITHOUT_RESULT -> cell.setCellFormula(from.text());
            case ERROR -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
            case DATE -> cell.setCellValue(LocalDate.parse(from.text()));
            case TRUTH -> cell.setCellValue(true);
        }
        if (!from.format().isEmpty()) {
            cell.setCellStyle(styles.computeIfAbsent(from.format(), format -> {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                return style;
            }));
        }
    }

    /** A text in two runs, the first of them bold. */
    private RichTextString rich(String text, Workbook workbook) {
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        if (bold == null) {
            bold = workbook.createFont();
            bold.setBold(true);
        }
        rich.applyFont(0, Math.max(1, text.length() / 2), bold);
        return rich;
    }
}
