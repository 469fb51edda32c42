package org.fuer.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.NewWorkbook;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.ReproducibleZip;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * Marks up what goes back to the senders: a copy of their own file, in which faulty cells are coloured and commented,
 * with a sheet 审核意见 behind theirs. Everything else of the file stays as it was. A file that cannot be opened goes back
 * as the 审核意见 alone. Texts of the sender are written as texts, so that none becomes a formula.
 */
public final class MarkedReturn {

    /** Comments are heavy; who has more faults than this has one fault many times over. */
    private static final int MOST_MARKED = 3000;

    private final Place place;
    private final int year;
    private final Language language;
    private final Wording words;
    private final ReviewText text;

    /**
     * What goes back for a place and year.
     *
     * @param sentences says a finding in words
     */
    public MarkedReturn(Place place, int year, Language language, Function<Finding, String> sentences) {
        this.place = place;
        this.year = year;
        this.language = language;
        this.words = Wording.of("validation", language);
        this.text = new ReviewText(words, sentences);
    }

    /**
     * Writes what goes back of a file. The same file and findings give the same bytes.
     *
     * @param content where the bytes of the file are, or null where they never arrived
     * @return what was written
     * @throws IOException if the folder cannot be written
     */
    public Path write(ReturnedFile returned, @Nullable Path content, Path folder) throws IOException {
        List<ReviewLine> lines = ReviewLines.of(returned);
        Path marked = folder.resolve(returned.name());
        if (content == null || !returned.opens() || !mark(returned, lines, content, marked)) {
            Path alone = folder.resolve(returned.reviewName());
            try (XSSFWorkbook workbook = CsvCopy.empty(year)) {
                addPage(workbook, returned, lines, "return.alone", Map.of());
                NewWorkbook.write(workbook, alone);
            }
            return alone;
        }
        return marked;
    }

    /** Whether a copy could be made; the libraries that open what anybody may send throw what they like. */
    private boolean mark(ReturnedFile returned, List<ReviewLine> lines, Path content, Path target) throws IOException {
        byte[] packed;
        boolean zipped;
        try (Workbook workbook = ReturnedWorkbook.open(content, year)) {
            Map<Source, String> fills = mark(workbook, returned.findings());
            addPage(workbook, returned, lines, "return.how", fills);
            packed = bytes(workbook);
            zipped = workbook instanceof XSSFWorkbook;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
        write(packed, zipped, target);
        return true;
    }

    /** Marks the cells; the answer is the fill that each had. */
    private Map<Source, String> mark(Workbook workbook, List<Finding> findings) {
        CellMarks marks = new CellMarks(workbook);
        CellRemarks remarks = new CellRemarks(workbook, language);
        new OldMarks(workbook, marks).remove();
        remarks.removeAll();
        Map<Source, String> fills = new HashMap<>();
        for (Map.Entry<Source, List<Finding>> faulty : byCell(findings).entrySet()) {
            Source source = faulty.getKey();
            Sheet sheet = workbook.getSheet(source.sheet().isEmpty() ? CsvCopy.SHEET : source.sheet());
            if (sheet != null) {
                Cell cell = CellMarks.at(sheet, new CellReference(source.cell()));
                String fill = marks.fillOf(cell);
                Severity gravest = gravest(faulty.getValue());
                if (gravest != Severity.NOTICE && fill != null && marks.colour(cell, gravest)) {
                    fills.put(source, fill);
                }
                remarks.add(cell, text.remark(faulty.getValue()));
            }
        }
        return fills;
    }

    private static Map<Source, List<Finding>> byCell(List<Finding> findings) {
        Map<Source, List<Finding>> cells = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean full = cells.size() >= MOST_MARKED && !cells.containsKey(finding.source());
            if (finding.severity() != Severity.NOTICE
                    && !finding.source().cell().isEmpty()
                    && !full) {
                cells.computeIfAbsent(finding.source(), source -> new ArrayList<>())
                        .add(finding);
            }
        }
        return cells;
    }

    /** What a cell is coloured by: a warning that was explained colours nothing any more. */
    private static Severity gravest(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Severity.ERROR;
        }
        return findings.stream().anyMatch(Finding::awaitsExplanation) ? Severity.WARNING : Severity.NOTICE;
    }

    private void addPage(
            Workbook workbook, ReturnedFile returned, List<ReviewLine> lines, String how, Map<Source, String> fills) {
        String unit = place.unit(returned.unit()).map(Unit::nameZh).orElse(words.say("return.unit-unknown"));
        List<String> heads = List.of(
                words.say("return.title"),
                words.say("return.file", returned.file(), unit, year),
                counts(lines),
                words.say(how));
        new ReviewPage(workbook, words, text, fills).add(heads, lines);
    }

    /** How much is to be done, the gravest first. */
    private String counts(List<ReviewLine> lines) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = count(lines, severity);
            if (count > 0) {
                counts.add(words.say("return.count." + severity.code(), count));
            }
        }
        return counts.isEmpty()
                ? words.say("return.nothing")
                : String.join(words.say("return.between"), counts) + words.say("return.end");
    }

    private static long count(List<ReviewLine> lines, Severity severity) {
        return lines.stream()
                .filter(line -> line.severity() == severity && line.state().compareTo(ReviewLine.State.EXPLAINED) < 0)
                .mapToLong(line -> line.findings().size())
                .sum();
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void write(byte[] packed, boolean zipped, Path target) throws IOException {
        if (zipped) {
            ReproducibleZip.write(packed, target);
        } else {
            Files.write(target, packed);
        }
    }
}
