package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of a printed chapter, its parts put together again.
 *
 * @param number its number, 3-1
 * @param title its title
 * @param beneath what stands under the title; may be empty
 * @param measure the line with its unit of measure; may be empty
 * @param headers the header of each part, its levels joined by {@code /}
 * @param rows its rows
 * @param notes what stands under each part
 */
record PrintedTable(
        String number,
        String title,
        String beneath,
        String measure,
        List<List<String>> headers,
        List<Row> rows,
        List<List<String>> notes) {

    private static final Pattern TITLE = Pattern.compile("(\\d+-\\d+)  (.+?)(（续表）)?");
    private static final Pattern MARK = Pattern.compile("[①-⑳]");
    private static final List<String> STUBS = List.of("指标", "项目", "年龄组");

    /**
     * A row.
     *
     * @param stub its stub
     * @param label the same without marks
     * @param cells one for each column of the header
     */
    record Row(String stub, String label, List<Object> cells) {

        /** The stub and the cells. */
        List<Object> values() {
            List<Object> values = new ArrayList<>(List.of(label));
            values.addAll(cells);
            return values;
        }

        boolean isHeading() {
            return cells.stream().allMatch(""::equals);
        }
    }

    /** The tables of a sheet by their numbers. */
    static Map<String, PrintedTable> of(List<List<Object>> sheet) {
        Map<String, PrintedTable> tables = new LinkedHashMap<>();
        for (int at = 0; at < sheet.size(); at++) {
            Matcher title = TITLE.matcher(first(sheet.get(at)));
            if (title.matches()) {
                PrintedTable table = tables.computeIfAbsent(
                        title.group(1),
                        number -> new PrintedTable(
                                number,
                                title.group(2),
                                "",
                                "",
                                new ArrayList<>(),
                                new ArrayList<>(),
                                new ArrayList<>()));
                table = table.part(sheet, at + 1);
                tables.put(table.number(), table);
            }
        }
        return tables;
    }

    private PrintedTable part(List<List<Object>> sheet, int from) {
        String under = beneath;
        String unit = measure;
        int at = from;
        for (; !STUBS.contains(first(sheet.get(at))); at++) {
            String text = first(sheet.get(at));
            under = under.isEmpty() && !text.startsWith("单位") ? text : under;
            unit = text.startsWith("单位") ? text : unit;
        }
        List<Object> upper = sheet.get(at++);
        boolean twoLevels = first(sheet.get(at)).isEmpty();
        List<Object> lower = twoLevels ? sheet.get(at++) : upper;
        List<Integer> columns = IntStream.range(1, upper.size())
                .filter(c -> !upper.get(c).equals("") || !lower.get(c).equals(""))
                .boxed()
                .toList();
        List<String> header = new ArrayList<>();
        for (int c : columns) {
            String over =
                    upper.get(c).equals("") ? header.get(header.size() - 1).replaceFirst("/.*", "") : "" + upper.get(c);
            header.add(twoLevels && !lower.get(c).equals("") ? over + "/" + lower.get(c) : over);
        }
        headers.add(header);
        for (; !sheet.get(at).isEmpty() && !first(sheet.get(at)).isEmpty(); at++) {
            List<Object> row = sheet.get(at);
            rows.add(new Row(
                    first(row),
                    MARK.matcher(first(row)).replaceAll(""),
                    columns.stream().map(row::get).toList()));
        }
        List<String> below = new ArrayList<>();
        for (at++; at < sheet.size() && first(sheet.get(at)).matches("(?s)(注：)?[①-⑳*].*"); at++) {
            below.add(first(sheet.get(at)).replaceFirst("注：", ""));
        }
        notes.add(below);
        return new PrintedTable(number, title, under, unit, headers, rows, notes);
    }

    private static String first(List<Object> row) {
        return row.isEmpty() ? "" : row.get(0).toString();
    }

    /** The rows with this stub, whatever unit of measure stands behind it. */
    List<Row> rows(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label) || row.label().startsWith(label + "（"))
                .toList();
    }

    /** The marks in a text. */
    static TreeSet<String> marks(String text) {
        TreeSet<String> marks = new TreeSet<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
        return marks;
    }
}
