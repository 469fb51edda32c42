package org.fuer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before what is signed under a table: 单位负责人, 填表人, 联系电话 … with or without a colon, with spaces between
 * their letters, with (签字) behind them. Texts are those of {@link PlainText#words}. Read letter by letter: a pattern with
 * all these words would take several times as long, on every report.
 */
final class SignatureLabels {

    /** What stands behind a label. */
    enum Field {
        HEAD,
        STATISTICS_HEAD,
        FILLED_BY,
        /** 联系人, who counts where nobody says who filled the form in. */
        CONTACT,
        PHONE,
        /** Something that is not kept; its label ends what stands before it. */
        OTHER
    }

    /**
     * A label in a text.
     *
     * @param field what stands behind it
     * @param word without spaces; empty for a label that is not known
     * @param start where it begins
     * @param end where what it labels begins
     */
    record Label(Field field, String word, int start, int end) {}

    private static final Map<Field, List<String>> WORDS = new EnumMap<>(Map.of(
            Field.HEAD,
            List.of("单位负责人", "部门负责人", "主管负责人", "分管负责人", "单位领导", "主管领导", "分管领导", "负责人"),
            Field.STATISTICS_HEAD,
            List.of("统计负责人", "统计机构负责人", "统计部门负责人", "科室负责人"),
            Field.FILLED_BY,
            List.of("填表人", "填报人", "制表人", "经办人", "填写人", "填表人员", "填报人员"),
            Field.CONTACT,
            List.of("联系人"),
            Field.PHONE,
            List.of("联系电话", "联系方式", "联系手机", "电话号码", "手机号码", "手机号", "办公电话", "移动电话", "电话", "手机"),
            Field.OTHER,
            List.of(
                    "审核人", "复核人", "审核", "复核", "报出日期", "填报日期", "填表日期", "报送日期", "上报日期", "制表日期", "日期", "填报单位", "报送单位",
                    "单位", "盖章", "公章", "传真", "邮箱", "地址", "邮编", "备注", "注", "表号")));

    private static final List<String> JOINED = List.of("及", "和", "、", "/");

    /** Words that begin a signature line even where no colon follows. */
    private static final Set<String> SURE =
            Set.of("单位负责人", "统计负责人", "填表人", "填报人", "制表人", "经办人", "联系电话", "报出日期", "填报日期", "填表日期", "报送日期");

    private static final String FIRST_OF_SURE = "单统填制经联报";
    private static final int LONGEST_SURE = 24;
    private static final int LONGEST_UNKNOWN = 8;

    private static final Map<String, Field> FIELDS = fields();
    private static final Map<Character, List<String>> BY_FIRST_LETTER = byFirstLetter();

    private SignatureLabels() {}

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        WORDS.forEach((field, words) -> words.forEach(word -> fields.put(word, field)));
        for (Field person : List.of(Field.FILLED_BY, Field.CONTACT)) {
            for (String word : WORDS.getOrDefault(person, List.of())) {
                for (String phone : WORDS.getOrDefault(Field.PHONE, List.of())) {
                    fields.put(word + phone, Field.PHONE);
                    JOINED.forEach(and -> fields.put(word + and + phone, person));
                }
            }
        }
        return fields;
    }

    private static Map<Character, List<String>> byFirstLetter() {
        Map<Character, List<String>> words = new HashMap<>();
        FIELDS.keySet().forEach(word -> words.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                .add(word));
        words.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
        return words;
    }

    /**
     * The first label from there on: a known word with a colon; a known word without one where a word may begin; or any
     * other short word with a colon.
     */
    static @Nullable Label next(String text, int from) {
        for (int start = from; start < text.length(); start++) {
            Label label = at(text, start);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** Whether a cell begins with a label that no row of a table has; at little cost for any other cell. */
    static boolean opens(String text) {
        int first = 0;
        while (first < text.length() && PlainText.isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || FIRST_OF_SURE.indexOf(text.charAt(first)) < 0) {
            return false;
        }
        Label label = at(PlainText.words(text.substring(first, Math.min(text.length(), first + LONGEST_SURE))), 0);
        return label != null && SURE.contains(label.word());
    }

    private static @Nullable Label at(String text, int start) {
        for (String word : BY_FIRST_LETTER.getOrDefault(text.charAt(start), List.of())) {
            int end = endOf(word, text, start);
            int colon = end < 0 ? -1 : afterColon(text, end);
            if (colon >= 0 || (end >= 0 && beginsWord(text, start) && endsWord(text, end))) {
                return new Label(FIELDS.getOrDefault(word, Field.OTHER), word, start, Math.max(colon, end));
            }
        }
        return beginsWord(text, start) ? unknown(text, start) : null;
    }

    /** Where a word ends that begins there, with or without a space between its letters; -1 when it is another. */
    private static int endOf(String word, String text, int start) {
        int at = start;
        for (int i = 0; i < word.length(); i++) {
            at = i > 0 ? afterSpace(text, at) : at;
            if (at >= text.length() || text.charAt(at) != word.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Where the text goes on after a mark such as (签字) and a colon; -1 when there is no colon. */
    private static int afterColon(String text, int end) {
        int at = afterSpace(text, end);
        if (at + 1 < text.length() && text.charAt(at) == '(' && "签盖公印章手".indexOf(text.charAt(at + 1)) >= 0) {
            int close = text.indexOf(')', at);
            if (close < 0 || close > at + LONGEST_UNKNOWN) {
                return -1;
            }
            at = afterSpace(text, close + 1);
        }
        return at < text.length() && text.charAt(at) == ':' ? at + 1 : -1;
    }

    private static int afterSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean beginsWord(String text, int start) {
        return start == 0 || text.charAt(start - 1) == ' ';
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || " (_".indexOf(text.charAt(end)) >= 0 || Character.isDigit(text.charAt(end));
    }

    private static @Nullable Label unknown(String text, int start) {
        int at = start;
        while (at < text.length() && at - start <= LONGEST_UNKNOWN && Character.isLetter(text.charAt(at))) {
            if (at > start && isKnownWithColon(text, at)) {
                return null;
            }
            at++;
        }
        int colon = at > start ? afterColon(text, at) : -1;
        return colon < 0 ? null : new Label(Field.OTHER, "", start, colon);
    }

    private static boolean isKnownWithColon(String text, int start) {
        for (String word : BY_FIRST_LETTER.getOrDefault(text.charAt(start), List.of())) {
            int end = endOf(word, text, start);
            if (end >= 0 && afterColon(text, end) >= 0) {
                return true;
            }
        }
        return false;
    }
}
