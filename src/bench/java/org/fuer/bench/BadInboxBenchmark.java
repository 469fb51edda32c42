package org.fuer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.fuer.fact.AcceptedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Read, validate and load the shipped inbox as it is, and with every workbook spoilt: a bad inbox takes at most three
 * times what a clean one takes.
 */
class BadInboxBenchmark {

    private static final int ROUNDS = 4;
    private static final double MOST = 3;
    private static final long SEED = 20260301;
    private static final Path INPUT = Path.of("input");

    @TempDir
    private Path folder;

    /** What is done to each workbook. */
    private enum Inbox {
        CLEAN,
        /** Every form has texts, negative numbers, halves and errors among its numbers. */
        FAULTS_IN_EVERY_FORM,
        /** No cell that held a number holds one. */
        TEXT_IN_EVERY_NUMBER,
        /** Cut short, with broken bytes, or something else under a workbook's name. */
        EVERY_FILE_BROKEN
    }

    @Test
    void aBadInboxTakesAtMostThreeTimesTheCleanOne() throws IOException {
        Map<Inbox, List<Path>> files = new EnumMap<>(Inbox.class);
        for (Inbox inbox : Inbox.values()) {
            files.put(inbox, written(inbox));
        }
        Map<Inbox, Double> best = new EnumMap<>(Inbox.class);
        Map<Inbox, Long> facts = new EnumMap<>(Inbox.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Inbox inbox : Inbox.values()) {
                try (FullPath fullPath = new FullPath(folder.resolve(inbox + "-" + round))) {
                    long begin = System.nanoTime();
                    long count = count(fullPath.facts(files.get(inbox)));
                    best.merge(inbox, (System.nanoTime() - begin) / 1e9, Math::min);
                    facts.put(inbox, count);
                }
            }
        }
        assertThat(facts.get(Inbox.CLEAN)).isGreaterThan(20_000);
        assertThat(facts.get(Inbox.FAULTS_IN_EVERY_FORM)).isLessThan(facts.get(Inbox.CLEAN) / 4);
        assertThat(facts.get(Inbox.TEXT_IN_EVERY_NUMBER)).isLessThan(facts.get(Inbox.CLEAN) / 4);
        assertThat(facts.get(Inbox.EVERY_FILE_BROKEN)).isZero();
        Report.print("%d workbooks, read + validate + load, best of %d rounds", files.get(Inbox.CLEAN).size(), ROUNDS);
        best.forEach((inbox, seconds) -> Report.print(
                "  %-24s %6.3f s = %.2f x the clean one, %d facts",
                inbox.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                seconds,
                seconds / best.get(Inbox.CLEAN),
                facts.get(inbox)));
        assertThat(best).allSatisfy((inbox, seconds) -> assertThat(seconds / best.get(Inbox.CLEAN))
                .as(inbox.toString())
                .isLessThan(MOST));
    }

    private List<Path> written(Inbox inbox) throws IOException {
        Random random = new Random(SEED);
        List<Path> shipped;
        try (Stream<Path> files = Files.walk(INPUT)) {
            shipped = files.filter(file -> file.toString().matches(".*\\.xlsx?")).sorted().toList();
        }
        for (Path file : shipped) {
            Path to = folder.resolve(inbox.name()).resolve(INPUT.relativize(file));
            Files.createDirectories(to.getParent());
            byte[] bytes = Files.readAllBytes(file);
            switch (inbox) {
                case CLEAN -> Files.write(to, bytes);
                case EVERY_FILE_BROKEN -> Files.write(to, broken(bytes, random));
                default -> spoil(file, to, inbox, random);
            }
        }
        return shipped.stream()
                .map(file -> folder.resolve(inbox.name()).resolve(INPUT.relativize(file)))
                .toList();
    }

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] broken = bytes.clone();
        switch (random.nextInt(3)) {
            case 0 -> broken = Arrays.copyOf(bytes, bytes.length / 2);
            case 1 -> Arrays.fill(broken, 600, broken.length, (byte) random.nextInt(256));
            default -> broken[0] = 'x';
        }
        return broken;
    }

    private static void spoil(Path from, Path to, Inbox inbox, Random random) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(from));
                OutputStream out = Files.newOutputStream(to)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            spoil(cell, inbox == Inbox.TEXT_IN_EVERY_NUMBER ? 0 : random.nextInt(8));
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void spoil(Cell cell, int how) {
        switch (how) {
            case 0 -> cell.setCellValue("约" + cell.getNumericCellValue());
            case 1 -> cell.setCellValue(-cell.getNumericCellValue() - 1);
            case 2 -> cell.setCellValue(cell.getNumericCellValue() + 0.5);
            case 3 -> cell.setCellErrorValue((byte) 7);
            default -> {
                // Most numbers stay, so that sums and relations are broken by their neighbours.
            }
        }
    }

    private static long count(Map<String, AcceptedFacts> accepted) {
        return accepted.values().stream()
                .flatMapToLong(facts ->
                        facts.years().stream().mapToLong(year -> facts.of(year).size()))
                .sum();
    }
}
