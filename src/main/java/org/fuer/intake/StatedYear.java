package org.fuer.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reporting year that a text states: 2025年, 2025年度, 二〇二五年. */
final class StatedYear {

    /** Not the ends of a period (2021—2030年, 2021年至2030年) and not a day (2025年12月31日). */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-]|[\\d年][至到])((?:19|20)\\d{2})年(?!-|至|到|\\d{1,2}月)");

    private static final String DIGIT = "〇零○一二三四五六七八九";
    private static final Pattern CHINESE_YEAR = Pattern.compile(
            "(?<![" + DIGIT + "-]|[" + DIGIT + "年][至到])([" + DIGIT + "]{4})年(?!-|至|到|[一二三四五六七八九十]{1,2}月)");
    private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private StatedYear() {}

    /** The years that a line over a table states; empty when it states none. */
    static Set<Integer> in(String line) {
        String tight = PlainText.tight(line);
        Set<Integer> years = new LinkedHashSet<>();
        Matcher year = YEAR.matcher(tight);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        Matcher chinese = CHINESE_YEAR.matcher(tight);
        while (chinese.find()) {
            years.add(chineseNumber(chinese.group(1)));
        }
        return years;
    }

    /** The years that a file's name states: those with 年 behind them, else any four digits that can be a year. */
    static Set<Integer> inFileName(String file) {
        Set<Integer> years = in(file);
        if (years.isEmpty()) {
            Matcher bare = BARE_YEAR.matcher(PlainText.tight(file));
            while (bare.find()) {
                years.add(Integer.valueOf(bare.group(1)));
            }
        }
        return years;
    }

    static int chineseNumber(String digits) {
        int number = 0;
        for (char digit : digits.replace('零', '〇').replace('○', '〇').toCharArray()) {
            number = number * 10 + CHINESE_DIGITS.indexOf(digit);
        }
        return number;
    }
}
