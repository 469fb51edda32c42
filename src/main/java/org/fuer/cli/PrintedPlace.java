package org.fuer.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Nearest;
import org.fuer.publication.lineage.PrintedFigure;

/**
 * A place where a figure may be printed, as somebody typed it: {@code yearbook.xlsx!4 妇女与健康!D12},
 * {@code 4 妇女与健康!D12}, {@code report.docx!P12}, {@code report.docx!T3!B4}.
 *
 * @param artefact the file; empty when none was named
 * @param sheet the sheet, or the table of a document; empty when none was named
 * @param cell the cell in A1 form, or a paragraph
 */
record PrintedPlace(String artefact, String sheet, String cell) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");
    private static final Pattern FILE = Pattern.compile(".*\\.(xlsx|docx)");
    private static final int LETTERS = 26;

    /** Whether a text names a place and not an indicator. */
    static boolean isPlace(String typed) {
        return marks(typed).contains("!")
                || CELL.matcher(typed.strip().toUpperCase(Locale.ROOT)).matches();
    }

    private static String marks(String typed) {
        return typed.replace('！', '!').strip();
    }

    /**
     * Reads what was typed; quotes around a sheet and signs of absolute addresses are passed over.
     *
     * @throws RefusedException if its end is no cell and no paragraph
     */
    static PrintedPlace of(String typed) {
        String text = marks(typed);
        int end = text.lastIndexOf('!');
        String cell = text.substring(end + 1).strip().toUpperCase(Locale.ROOT).replace("$", "");
        if (!CELL.matcher(cell).matches()) {
            throw new RefusedException("explain.no-cell", text.substring(end + 1), typed);
        }
        String before = end < 0 ? "" : text.substring(0, end);
        int first = before.indexOf('!');
        if (FILE.matcher(before.toLowerCase(Locale.ROOT)).matches()) {
            return new PrintedPlace(before, "", cell);
        }
        boolean named = first >= 0
                && FILE.matcher(before.substring(0, first).toLowerCase(Locale.ROOT))
                        .matches();
        return named
                ? new PrintedPlace(before.substring(0, first).strip(), unquoted(before.substring(first + 1)), cell)
                : new PrintedPlace("", unquoted(before), cell);
    }

    private static String unquoted(String sheet) {
        String bare = sheet.strip();
        return bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'")
                ? bare.substring(1, bare.length() - 1).replace("''", "'")
                : bare;
    }

    /**
     * The figures on the sheet or in the text that is meant.
     *
     * @throws RefusedException if there is no such file or sheet; it names the one that comes nearest and all there are
     */
    List<PrintedFigure> around(List<PrintedFigure> figures) {
        List<PrintedFigure> inFile =
                artefact.isEmpty() ? figures : among(figures, PrintedFigure::artefact, artefact, "explain.no-artefact");
        boolean everywhere = sheet.isEmpty() && artefact.isEmpty();
        if (sheet.isEmpty() && cell.startsWith("P")) {
            List<PrintedFigure> running =
                    inFile.stream().filter(figure -> figure.sheet().isEmpty()).toList();
            return running.isEmpty() && everywhere ? inFile : running;
        }
        return sheet.isEmpty() ? inFile : among(inFile, PrintedFigure::sheet, sheet, "explain.no-sheet");
    }

    private static List<PrintedFigure> among(
            List<PrintedFigure> figures, Function<PrintedFigure, String> name, String typed, String refusal) {
        List<PrintedFigure> meant = figures.stream()
                .filter(figure -> name.apply(figure).equalsIgnoreCase(typed))
                .toList();
        if (!meant.isEmpty()) {
            return meant;
        }
        Collection<String> known = figures.stream()
                .map(name)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        String all = String.join(" | ", known);
        String nearest = Nearest.to(typed, known);
        throw nearest == null
                ? new RefusedException(refusal, typed, all)
                : new RefusedException(refusal + ".nearest", typed, nearest, all);
    }

    /** How far a figure stands from this cell; the row counts more than the column. */
    Comparator<PrintedFigure> nearestFirst() {
        int[] here = rowAndColumn(cell);
        return Comparator.comparingInt(figure -> {
            int[] there = rowAndColumn(figure.cell());
            return Math.abs(here[0] - there[0]) * 3 + Math.abs(here[1] - there[1]);
        });
    }

    private static int[] rowAndColumn(String address) {
        Matcher matcher = CELL.matcher(address);
        if (!matcher.matches()) {
            return new int[] {0, 0};
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return new int[] {Integer.parseInt(matcher.group(2)), column};
    }
}
