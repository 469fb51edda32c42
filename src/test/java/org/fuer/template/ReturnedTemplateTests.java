package org.fuer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.fuer.LibreOffice;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that was filled in, with POI and then in LibreOffice, gives exactly what was typed. */
class ReturnedTemplateTests {

    private static final int YEAR = 2026;
    private static final LocalDate SENT = LocalDate.of(2027, 4, 20);
    private static final Map<String, CellContent> SYMBOLS = Map.of(
            "—", CellContent.NIL,
            "无", CellContent.NIL,
            "-", CellContent.NIL,
            "…", CellContent.BELOW_HALF,
            "×", CellContent.NOT_APPLICABLE,
            "/", CellContent.NOT_APPLICABLE);

    @TempDir
    private Path folder;

    private record Sent(Printed printed, Path file, Map<FactKey, Object> typed) {}

    @Test
    void everyCellGivesWhatWasTyped() {
        long seed = 20260301;
        for (Sent sent : fillAll("lechang", new Random(seed))) {
            Reading reading = sent.printed().read(sent.file());

            assertThat(read(reading)).as("seed %d", seed).isEqualTo(expected(sent));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.reportedOn()).isEqualTo(SENT);
        }
    }

    @LibreOffice.Needed
    @ParameterizedTest(name = "{0}: {1}, seed {2}")
    @CsvSource({"zengdu, xlsx, 20260302", "hebei, xls, 20260303"})
    void everyCellGivesWhatWasTypedAfterLibreOfficeSavedIt(String place, String format, long seed) {
        List<Sent> sent = fillAll(place, new Random(seed));
        List<Path> saved = LibreOffice.convert(sent.stream().map(Sent::file).toList(), format, folder.resolve(format));

        for (int i = 0; i < sent.size(); i++) {
            Reading reading = sent.get(i).printed().read(saved.get(i), "报表." + format);

            assertThat(read(reading)).isEqualTo(expected(sent.get(i)));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.unit()).isEqualTo(sent.get(i).printed().unit().code());
            assertThat(reading.reportedOn()).isEqualTo(SENT);
        }
    }

    private List<Sent> fillAll(String code, Random random) {
        Place place = Printed.CATALOGUE.place(code).orElseThrow();
        List<Sent> sent = new ArrayList<>();
        for (Unit unit : new Templates(Printed.CATALOGUE, Language.CHINESE).unitsOwing(place)) {
            Printed printed = Printed.of(code, unit.code(), YEAR, folder.resolve("printed"));
            Filled filled = Filled.of(printed).typeAll((item, breakdown) -> anything(item, random));
            sign(filled);
            sent.add(new Sent(
                    printed, filled.writeTo(folder.resolve(code + "-" + unit.code() + ".xlsx")), filled.typed()));
        }
        assertThat(sent).hasSizeGreaterThan(10);
        return sent;
    }

    /** Something legal: a number of any size, a symbol, or nothing. */
    private static @Nullable Object anything(Item item, Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return null;
        }
        if (kind < 3) {
            return List.copyOf(new TreeSet<>(SYMBOLS.keySet())).get(random.nextInt(SYMBOLS.size()));
        }
        BigDecimal most = item.max() == null ? BigDecimal.TEN.pow(1 + random.nextInt(8)) : item.max();
        int decimals = item.valueType() == ValueType.COUNT ? 0 : random.nextInt(5);
        return most.multiply(new BigDecimal(random.nextInt(10_000)))
                .movePointLeft(4)
                .setScale(decimals, RoundingMode.DOWN);
    }

    private static void sign(Filled filled) {
        for (Sheet sheet : filled.workbook()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("报出日期")) {
                        row.getCell(inputAfter(cell)).setCellValue(SENT);
                    }
                }
            }
        }
    }

    private static int inputAfter(Cell label) {
        int column = label.getColumnIndex() + 1;
        while (label.getRow().getCell(column).getCellStyle().getLocked()) {
            column++;
        }
        return column;
    }

    private static Map<String, String> expected(Sent sent) {
        Map<String, String> expected = new LinkedHashMap<>();
        Reading blank = sent.printed().read(sent.printed().file());
        blank.forms().stream().flatMap(form -> form.cells().stream()).forEach(cell -> {
            Object typed = sent.typed().get(cell.key());
            expected.put(cell.key().toString(), typed == null ? CellContent.BLANK.name() : said(typed));
        });
        return expected;
    }

    private static String said(Object typed) {
        return typed instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : SYMBOLS.get(typed.toString()).name();
    }

    private static Map<String, String> read(Reading reading) {
        Map<String, String> read = new LinkedHashMap<>();
        for (CellReading cell :
                reading.forms().stream().flatMap(form -> form.cells().stream()).toList()) {
            read.put(
                    cell.key().toString(),
                    cell.content() == CellContent.NUMBER
                            ? String.valueOf(cell.value())
                            : cell.content().name());
        }
        return read;
    }
}
