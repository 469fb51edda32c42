package org.fuer.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that the words of a header mean: 本年数, 上年同期, 2024年度, 二〇二四年. */
final class YearWords {

    private static final String KIND = "(?:实际|实绩|累计|完成)?(?:末|底)?(?:数据?|值)?";
    private static final Pattern REPORTED = Pattern.compile("(?:本年度?|本报告期|报告期|本期|当年|今年)" + KIND);
    private static final Pattern BEFORE = Pattern.compile("(?:上一?年度?同期|上一?年度?|去年同期|去年|上年度?同期|上期|前一年度?)" + KIND);
    private static final Pattern NAMED =
            Pattern.compile("((?:19|20)\\d{2}|[〇零○一二][〇零○一二三四五六七八九]{3}(?=年))(?:年度?)?" + KIND);
    private static final Pattern CHANGE = Pattern.compile("(?:[与同较比]{1,2}(?:上一?年度?|去年)(?:同期)?(?:相比)?)?"
            + "(?:增减|增长|增幅|增速|增加|减少|同比|环比|变化|变动|升降|增\\(|增或减|\\+-|±).{0,12}|"
            + "[与同较比]{1,2}(?:上一?年度?|去年)(?:同期)?(?:相比|±|增|减|变|升|降|\\+)?.{0,8}");

    private YearWords() {}

    /**
     * A year found in a text.
     *
     * @param year the year
     * @param end where its words end
     */
    record Found(ColumnYear year, int end) {}

    /** The year whose words begin at this place of a text without spaces. */
    static Optional<Found> at(String text, int at) {
        return found(REPORTED, text, at, ColumnYear.REPORTED)
                .or(() -> found(BEFORE, text, at, ColumnYear.BEFORE))
                .or(() -> named(text, at));
    }

    private static Optional<Found> found(Pattern pattern, String text, int at, ColumnYear year) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(new Found(year, matcher.end())) : Optional.empty();
    }

    private static Optional<Found> named(String text, int at) {
        Matcher matcher = NAMED.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        int year = Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : StatedYear.chineseNumber(digits);
        boolean isYear = year >= 1900 && year < 2100;
        return isYear ? Optional.of(new Found(ColumnYear.named(year), matcher.end())) : Optional.empty();
    }

    /** Whether a text is a year and nothing else. */
    static boolean isYear(String tight) {
        return at(tight, 0).filter(found -> found.end() == tight.length()).isPresent();
    }

    /** Whether a word heads a column of growth: 增减, 同比（%）, 比上年增长. */
    static boolean isChange(String tight) {
        return CHANGE.matcher(tight).matches();
    }

    /** Whether a text is nothing but four digits that can be a year. */
    static boolean isBareYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && Character.isDigit(text.charAt(2))
                && Character.isDigit(text.charAt(3));
    }
}
