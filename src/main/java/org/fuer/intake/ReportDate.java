package org.fuer.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a report was sent (报出日期), from the signature lines around a table. */
final class ReportDate {

    /** What stands before the date. */
    static final String LABEL = "(?:报 ?出|填 ?报|报 ?送|上 ?报|填 ?表|制 ?表) ?(?:日 ?期|时 ?间)";

    private static final String DIGIT = "[〇零○一二三四五六七八九]";
    private static final Pattern LABELLED = Pattern.compile(LABEL + "\\s*:?\\s*(?:"
            + "((?:19|20)\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?!\\d)"
            + "|((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)"
            + "|(" + DIGIT + "{4})\\s*年\\s*([一二三四五六七八九十]{1,3})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*[日号])");

    private ReportDate() {}

    /** The latest date around a table; empty when there is none, or none that the calendar has. */
    static Optional<LocalDate> of(Table table) {
        return table.signatures().stream()
                .flatMap(row -> of(table.grid().line(row)).stream())
                .max(Comparator.naturalOrder());
    }

    private static List<LocalDate> of(String line) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher date = LABELLED.matcher(line);
        while (date.find()) {
            int first = date.group(1) != null ? 1 : date.group(4) != null ? 4 : 7;
            date(date.group(first), date.group(first + 1), date.group(first + 2))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 2025, 二〇二五 or, of months and days, 二十三. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return text.length() == 4 ? StatedYear.chineseNumber(text) : upToThirtyOne(text);
    }

    private static int upToThirtyOne(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return StatedYear.chineseNumber(text);
        }
        int tens = ten == 0 ? 1 : StatedYear.chineseNumber(text.substring(0, ten));
        return tens * 10 + StatedYear.chineseNumber(text.substring(ten + 1));
    }
}
