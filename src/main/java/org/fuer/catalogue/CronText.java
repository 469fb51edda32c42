package org.fuer.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The six parts of a schedule: second, minute, hour, day of the month, month, day of the week. */
final class CronText {

    private static final Pattern PIECE = Pattern.compile("(?:\\*|(\\d{1,2})(?:-(\\d{1,2}))?)(?:/(\\d{1,2}))?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private CronText() {}

    /** Whether a schedule can be read from the text. The parts may be numbers, ranges, steps, lists, names, or any. */
    static boolean isValid(String text) {
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split("\\s+");
        return parts.length == 6
                && isPart(parts[0], 0, 59)
                && isPart(parts[1], 0, 59)
                && isPart(parts[2], 0, 23)
                && (parts[3].equals("?") || isPart(parts[3], 1, 31))
                && isPart(numbered(parts[4], MONTHS, 1), 1, 12)
                && (parts[5].equals("?") || isPart(numbered(parts[5], WEEKDAYS, 0), 0, 7));
    }

    private static String numbered(String part, List<String> names, int first) {
        String numbered = part;
        for (int i = 0; i < names.size(); i++) {
            numbered = numbered.replace(names.get(i), Integer.toString(i + first));
        }
        return numbered;
    }

    private static boolean isPart(String part, int least, int greatest) {
        for (String piece : part.split(",", -1)) {
            Matcher matcher = PIECE.matcher(piece);
            if (!matcher.matches()) {
                return false;
            }
            int from = matcher.group(1) == null ? least : Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            int step = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            if (from < least || from > to || to > greatest || step == 0) {
                return false;
            }
        }
        return true;
    }
}
