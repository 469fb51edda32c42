package org.fuer.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;

/** The words that stand in the header of a table. */
final class HeaderWords {

    /** What a column is for that holds no values. */
    enum Role {
        NAME,
        CODE,
        MEASURE,
        /** Remarks and running numbers: nothing that is read. */
        ASIDE
    }

    private static final int LONGEST = 30;

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("指标名称", Role.NAME),
            Map.entry("指标", Role.NAME),
            Map.entry("指标项目", Role.NAME),
            Map.entry("统计指标", Role.NAME),
            Map.entry("监测指标", Role.NAME),
            Map.entry("项目", Role.NAME),
            Map.entry("项目名称", Role.NAME),
            Map.entry("数据项", Role.NAME),
            Map.entry("数据项名称", Role.NAME),
            Map.entry("名称", Role.NAME),
            Map.entry("内容", Role.NAME),
            Map.entry("代码", Role.CODE),
            Map.entry("编码", Role.CODE),
            Map.entry("指标代码", Role.CODE),
            Map.entry("指标编码", Role.CODE),
            Map.entry("项目代码", Role.CODE),
            Map.entry("行代码", Role.CODE),
            Map.entry("计量单位", Role.MEASURE),
            Map.entry("单位", Role.MEASURE),
            Map.entry("序号", Role.ASIDE),
            Map.entry("行次", Role.ASIDE),
            Map.entry("备注", Role.ASIDE),
            Map.entry("说明", Role.ASIDE),
            Map.entry("填报说明", Role.ASIDE),
            Map.entry("数据来源", Role.ASIDE),
            Map.entry("来源", Role.ASIDE),
            Map.entry("填报依据", Role.ASIDE),
            Map.entry("审核", Role.ASIDE),
            Map.entry("审核结果", Role.ASIDE),
            Map.entry("校验", Role.ASIDE));

    private static final Pattern MEASURE = Pattern.compile("\\((?:计量)?(?:单位:?)?([^()]*)\\)$");
    private static final String SEPARATORS = ":/\\、,，·.()[]|;*#";

    /** A level of a header that holds units of measure only: （万人） or 万人. */
    private static final Pattern MEASURE_ALONE =
            Pattern.compile("\\((?:计量)?(?:单位:?)?((?:[百千万亿]?(?:人次|人|元|户|所|个|件|例|次)|%|‰))\\)|([百千万亿](?:人次|人|元|户))");

    /** What stands alone in the header of an English-ish table, with every letter of it. */
    private static final Map<String, ColumnMeaning> ENGLISH = Map.ofEntries(
            Map.entry("F", ColumnMeaning.of(Sex.FEMALE)),
            Map.entry("M", ColumnMeaning.of(Sex.MALE)),
            Map.entry("FEMALE", ColumnMeaning.of(Sex.FEMALE)),
            Map.entry("MALE", ColumnMeaning.of(Sex.MALE)),
            Map.entry("URBAN", ColumnMeaning.of(Residence.URBAN)),
            Map.entry("RURAL", ColumnMeaning.of(Residence.RURAL)),
            Map.entry("TOTAL", ColumnMeaning.EVERYBODY));

    private static final int LONGEST_ENGLISH = 6;

    private final Map<String, ColumnMeaning> words = new LinkedHashMap<>();
    private final AgeWords ages;
    private final Remembered<Optional<Role>> roles = new Remembered<>(HeaderWords::roleOfWord);
    private final Remembered<Optional<ColumnMeaning>> meanings = new Remembered<>(this::meaningOfWord);

    HeaderWords(Catalogue catalogue) {
        this.ages = new AgeWords(catalogue);
        // longer words stand before the shorter ones that they begin with
        add(
                ColumnMeaning.of(Sex.FEMALE),
                "女性数",
                "妇女数",
                "女士",
                "女性",
                "女生",
                "女童",
                "女孩",
                "女婴",
                "女职工",
                "女学生",
                "女儿童",
                "妇女",
                "女");
        add(ColumnMeaning.of(Sex.MALE), "男性数", "男士", "男性", "男生", "男童", "男孩", "男婴", "男职工", "男学生", "男儿童", "男");
        add(ColumnMeaning.of(Residence.URBAN), "城镇地区", "城市地区", "城镇", "城市", "城区");
        add(ColumnMeaning.of(Residence.RURAL), "农村地区", "乡村地区", "农村", "乡村");
        add(
                ColumnMeaning.EVERYBODY,
                "合计数",
                "合计",
                "总计",
                "共计",
                "总量",
                "全部",
                "全体",
                "小计",
                "总人数",
                "总人口",
                "总数",
                "总体",
                "计",
                "数量",
                "数值");
        add(ColumnMeaning.EVERYBODY, "其中", "人数", "人口数", "人口", "填报数", "指标值", "实际数", "完成数", "全区", "全市", "全县");
        add(ColumnMeaning.EVERYBODY, "按年龄组分", "按年龄分", "按性别分", "按城乡分", "按居住地分", "分年龄", "分性别", "分城乡");
        add(ColumnMeaning.EVERYBODY, "年龄组", "年龄段", "年龄", "性别", "城乡", "居住地");
    }

    /** Whether a word stands over the running numbers of rows, with which a table begins. */
    static boolean isRunningNumber(String text) {
        String tight = PlainText.tight(text);
        return tight.equals("序号") || tight.equals("行次");
    }

    private static Optional<Role> roleOfWord(String text) {
        String tight = PlainText.tight(text);
        Role role = ROLES.get(tight);
        return role == null && YearWords.isChange(tight) ? Optional.of(Role.ASIDE) : Optional.ofNullable(role);
    }

    private void add(ColumnMeaning meaning, String... texts) {
        for (String text : texts) {
            words.put(text, meaning);
        }
    }

    /** Sorts out at little cost what no header has: long texts, numbers and single symbols. */
    private static boolean mayBeWord(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isIdeographic(letter)
                    || letter == '+'
                    || letter == '≥'
                    || letter == '≤'
                    || letter == '<'
                    || (i > 0 && PlainText.joins(letter))) {
                return true;
            }
        }
        return YearWords.isBareYear(text) || mayBeEnglish(text);
    }

    private static boolean mayBeEnglish(String text) {
        return text.length() <= LONGEST_ENGLISH && !text.isEmpty() && "FMURTfmurt".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether the word is F or M, which mean something only beside each other. */
    static boolean isLetter(String word) {
        return word.equalsIgnoreCase("F") || word.equalsIgnoreCase("M");
    }

    /** What the column under this word is for when it holds no values. */
    Optional<Role> role(String text) {
        return mayBeWord(text) ? roles.of(text) : Optional.empty();
    }

    /** What the word says about the values under it; empty when a part of it is not known. */
    Optional<ColumnMeaning> meaning(String text) {
        return mayBeWord(text) ? meanings.of(text) : Optional.empty();
    }

    /** What a cell of a header says about the values under it; a year may be a number there. */
    Optional<ColumnMeaning> meaning(GridCell cell) {
        return switch (cell.kind()) {
            case TEXT -> meaning(cell.text());
            case NUMBER -> YearWords.isBareYear(cell.text()) ? meaning(cell.text()) : Optional.empty();
            case PERCENT, DATE, BOOLEAN, ERROR -> Optional.empty();
        };
    }

    private Optional<ColumnMeaning> meaningOfWord(String text) {
        String tight = PlainText.tight(text);
        ColumnMeaning english = ENGLISH.get(tight.toUpperCase(Locale.ROOT));
        if (english != null) {
            return Optional.of(english);
        }
        Matcher alone = MEASURE_ALONE.matcher(tight);
        if (alone.matches()) {
            return Optional.of(
                    ColumnMeaning.EVERYBODY.withMeasure(alone.group(1) == null ? alone.group(2) : alone.group(1)));
        }
        Matcher measure = MEASURE.matcher(tight);
        if (measure.find() && measure.start() > 0 && meaningOf(measure.group(1)).isEmpty()) {
            return meaningOf(tight.substring(0, measure.start())).map(meaning -> meaning.withMeasure(measure.group(1)));
        }
        return meaningOf(tight);
    }

    private Optional<ColumnMeaning> meaningOf(String tight) {
        ColumnMeaning meaning = ColumnMeaning.EVERYBODY;
        boolean any = false;
        int at = 0;
        while (at < tight.length()) {
            if (SEPARATORS.indexOf(tight.charAt(at)) >= 0) {
                at++;
                continue;
            }
            Token token = tokenAt(tight, at).orElse(null);
            if (token == null) {
                return Optional.empty();
            }
            Optional<ColumnMeaning> both = meaning.and(token.meaning());
            if (both.isEmpty()) {
                return both;
            }
            meaning = both.get();
            any = true;
            at = token.end();
        }
        return any ? Optional.of(meaning) : Optional.empty();
    }

    private record Token(ColumnMeaning meaning, int end) {}

    private Optional<Token> tokenAt(String text, int at) {
        for (Map.Entry<String, ColumnMeaning> word : words.entrySet()) {
            if (text.startsWith(word.getKey(), at)) {
                return Optional.of(new Token(word.getValue(), at + word.getKey().length()));
            }
        }
        return ages.at(text, at)
                .map(found -> new Token(ColumnMeaning.of(found.age()), found.end()))
                .or(() -> YearWords.at(text, at).map(found -> new Token(ColumnMeaning.of(found.year()), found.end())));
    }
}
