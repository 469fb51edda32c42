package org.fuer.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Layout;
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
            Map.entry("上年", Role.ASIDE),
            Map.entry("审核", Role.ASIDE));

    private static final Pattern BAND = Pattern.compile("(\\d{1,3})(?:周?岁)?-(\\d{1,3})(?:周?岁)?");
    private static final Pattern OPEN = Pattern.compile("(\\d{1,3})周?岁?(?:及以上|以上|\\+)");
    private static final Pattern FROM = Pattern.compile("[≥>=]{1,2}(\\d{1,3})(?:周?岁)?");
    private static final Pattern MEASURE = Pattern.compile("\\(([^()]*)\\)$");
    private static final String SEPARATORS = ":/\\、,，·.()[]|";

    private final Map<String, ColumnMeaning> words = new LinkedHashMap<>();
    private final Set<Age> ages = new HashSet<>();
    private final Remembered<Optional<Role>> roles =
            new Remembered<>(text -> Optional.ofNullable(ROLES.get(PlainText.tight(text))));
    private final Remembered<Optional<ColumnMeaning>> meanings = new Remembered<>(this::meaningOfWord);

    HeaderWords(Catalogue catalogue) {
        for (Layout layout : catalogue.layouts()) {
            layout.columns().forEach(column -> ages.add(column.breakdown().age()));
        }
        // longer words stand before the shorter ones that they begin with
        add(ColumnMeaning.of(Sex.FEMALE), "女性", "女生", "女童", "女孩", "女职工", "妇女", "女");
        add(ColumnMeaning.of(Sex.MALE), "男性", "男生", "男童", "男孩", "男职工", "男");
        add(ColumnMeaning.of(Residence.URBAN), "城镇", "城市", "城区");
        add(ColumnMeaning.of(Residence.RURAL), "农村", "乡村");
        add(ColumnMeaning.EVERYBODY, "合计", "总计", "共计", "小计", "总数", "计", "数量", "数值");
        add(ColumnMeaning.EVERYBODY, "其中", "人数", "年龄组", "年龄", "性别", "城乡", "本年", "上年");
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
                    || (i > 0 && PlainText.joins(letter))) {
                return true;
            }
        }
        return false;
    }

    /** What the column under this word is for when it holds no values. */
    Optional<Role> role(String text) {
        return mayBeWord(text) ? roles.of(text) : Optional.empty();
    }

    /** What the word says about the values under it; empty when a part of it is not known. */
    Optional<ColumnMeaning> meaning(String text) {
        return mayBeWord(text) ? meanings.of(text) : Optional.empty();
    }

    private Optional<ColumnMeaning> meaningOfWord(String text) {
        String tight = PlainText.tight(text);
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
        return ageAt(BAND, text, at, "Y%sT%s")
                .or(() -> ageAt(OPEN, text, at, "Y_GE%s"))
                .or(() -> ageAt(FROM, text, at, "Y_GE%s"));
    }

    /** Only ages that a layout has: 1-2 may as well be a running number. */
    private Optional<Token> ageAt(Pattern pattern, String text, int at, String code) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int youngest = Integer.parseInt(matcher.group(1));
        int oldest = matcher.groupCount() > 1 ? Integer.parseInt(matcher.group(2)) : 0;
        return Age.ofCode(code.formatted(youngest, oldest))
                .filter(ages::contains)
                .map(age -> new Token(ColumnMeaning.of(age), matcher.end()));
    }
}
