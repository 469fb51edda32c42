package org.fuer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words before what is signed under a table: 单位负责人, 填表人, 联系电话 … with or without a colon, with spaces between
 * their letters, with (签字) behind them. Texts are those of {@link PlainText#words}.
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

    private static final int LONGEST_SURE = 24;

    private static final Map<String, Field> FIELDS = fields();
    private static final String FIRST_LETTERS = FIELDS.keySet().stream()
            .map(word -> word.substring(0, 1))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    private static final Set<Character> FIRST_OF_SURE =
            SURE.stream().map(word -> word.charAt(0)).collect(Collectors.toCollection(HashSet::new));

    private static final String MARK = "(?: ?\\((?:签|盖|公|印|章|手写)[^()]{0,6}\\))?";
    private static final String KNOWN = "(?=[" + FIRST_LETTERS + "])(?:" + alternatives() + ")";

    /** A known word with a colon anywhere, or without one where a word may begin; or any other short word with a colon. */
    private static final Pattern LABEL = Pattern.compile("(" + KNOWN + ")" + MARK + " ?[:]+|(?<!\\S)(" + KNOWN + ")"
            + MARK + "(?=[ \\d(_]|$)|(?<!\\S)(?:(?!" + KNOWN + MARK + " ?:)[\\p{IsHan}A-Za-z-]){1,8} ?:");

    private SignatureLabels() {}

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        WORDS.forEach((field, words) -> words.forEach(word -> fields.put(word, field)));
        for (Field person : List.of(Field.FILLED_BY, Field.CONTACT)) {
            for (String word : WORDS.get(person)) {
                for (String phone : WORDS.get(Field.PHONE)) {
                    fields.put(word + phone, Field.PHONE);
                    JOINED.forEach(and -> fields.put(word + and + phone, person));
                }
            }
        }
        return fields;
    }

    /** The longest first, each with room for a space between its letters. */
    private static String alternatives() {
        List<String> words = new ArrayList<>(FIELDS.keySet());
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return words.stream()
                .map(word -> word.codePoints()
                        .mapToObj(Character::toString)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(" ?")))
                .collect(Collectors.joining("|"));
    }

    /** Where the labels of a text are; read with {@link #field}. */
    static Matcher in(String text) {
        return LABEL.matcher(text);
    }

    /** What stands behind the label that was found. */
    static Field field(Matcher found) {
        String word = Optional.ofNullable(found.group(1))
                .or(() -> Optional.ofNullable(found.group(2)))
                .orElse("");
        return FIELDS.getOrDefault(word.replace(" ", ""), Field.OTHER);
    }

    /** Whether a cell begins with a label that no row of a table has, at little cost for any other cell. */
    static boolean opens(String text) {
        int first = 0;
        while (first < text.length() && PlainText.isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || !FIRST_OF_SURE.contains(text.charAt(first))) {
            return false;
        }
        Matcher label =
                LABEL.matcher(PlainText.words(text.substring(first, Math.min(text.length(), first + LONGEST_SURE))));
        return label.lookingAt()
                && label.group(2) != null
                && SURE.contains(label.group(2).replace(" ", ""));
    }
}
