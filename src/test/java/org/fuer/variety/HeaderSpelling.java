package org.fuer.variety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;

/** The words over the columns of values, level by level, in the spellings that departments use. */
final class HeaderSpelling {

    private static final Map<String, List<String>> COMMON = Map.ofEntries(
            Map.entry("合计", List.of("合计", "总计", "共计", "总数", "合计")),
            Map.entry("男", List.of("男", "男性", "男（人）", "其中：男", "男生")),
            Map.entry("女", List.of("女", "女性", "其中：女", "其中:女性", "女（人）", "女童", "女 性")),
            Map.entry("城镇", List.of("城镇", "城市", "其中：城镇", "城区")),
            Map.entry("农村", List.of("农村", "乡村", "其中：农村")));

    private static final Map<String, List<String>> RARE = Map.ofEntries(
            Map.entry("合计", List.of("总人数", "全部", "合计数", "总量", "实际数")),
            Map.entry("男", List.of("男性人数", "男性数", "#男", "男（名）", "男士")),
            Map.entry("女", List.of("女性人数", "女性数", "其中女", "#女", "女（名）", "其中：女性（人）", "妇女数")),
            Map.entry("城镇", List.of("城市（城镇）", "城镇地区", "城镇人口", "城市地区")),
            Map.entry("农村", List.of("农村（乡村）", "农村地区", "农村人口", "乡村地区")));

    private static final List<String> JOINS = List.of("—", "-", "～", "~", "－", "–", "‐");

    private final Recipe recipe;
    private final Random random;
    private final Map<String, String> chosen = new HashMap<>();

    HeaderSpelling(Recipe recipe, String form) {
        this.recipe = recipe;
        this.random = recipe.random("header" + form);
    }

    /**
     * The words over a column from the top level down.
     *
     * @param table all that the columns of the table count
     * @param sexGoesWithoutSaying whether every row counts women only, so that nobody writes it over each column
     */
    List<String> over(Breakdown breakdown, List<Breakdown> table, boolean sexGoesWithoutSaying) {
        boolean ageBySex =
                table.stream().anyMatch(other -> other.age().equals(breakdown.age()) && other.sex() != Sex.TOTAL);
        String sex = breakdown.sex() == Sex.TOTAL ? "" : breakdown.sex() == Sex.MALE ? "男" : "女";
        String home =
                breakdown.residence() == Residence.TOTAL ? "" : breakdown.residence() == Residence.URBAN ? "城镇" : "农村";
        List<String> levels = new ArrayList<>();
        boolean grouped = recipe.has(Trait.HEADER_TWO_LEVELS) || recipe.has(Trait.HEADER_THREE_LEVELS);
        if (!breakdown.age().isTotal()) {
            String age = age(breakdown);
            if (sexGoesWithoutSaying || (sex.isEmpty() && !(grouped && ageBySex))) {
                levels.add(age);
            } else if (grouped) {
                levels.add(age);
                levels.add(word(sex.isEmpty() ? "合计" : sex));
            } else {
                levels.add(age + "/" + sex);
            }
        } else if (!sex.isEmpty()) {
            if (grouped && !sexGoesWithoutSaying) {
                levels.add("性别");
            }
            levels.add(sexGoesWithoutSaying ? "女性合计" : word(sex));
        } else if (!home.isEmpty()) {
            if (grouped) {
                levels.add("城乡");
            }
            levels.add(word(home));
        } else {
            levels.add(word("合计"));
        }
        if (recipe.has(Trait.HEADER_THREE_LEVELS)) {
            levels.add(0, chosen.computeIfAbsent("top", key -> any(List.of("人数", "数量", "数值"))));
        }
        if (recipe.has(Trait.WAN_IN_HEADER)) {
            levels.set(levels.size() - 1, bare(levels.get(levels.size() - 1)) + "（万人）");
        }
        return levels;
    }

    private static String bare(String word) {
        return word.endsWith("）") ? word.substring(0, word.lastIndexOf('（')) : word;
    }

    private String word(String plain) {
        return chosen.computeIfAbsent(plain, key -> spaced(spelled(plain)));
    }

    private String spelled(String plain) {
        String word = anySpelling(plain);
        boolean wan = recipe.traits().stream().anyMatch(trait -> trait.group() == Trait.Group.MEASURE);
        return wan ? bare(word) : word;
    }

    private String anySpelling(String plain) {
        if (recipe.has(Trait.HEADER_RARE_SPELLINGS) && random.nextBoolean()) {
            return any(RARE.getOrDefault(plain, List.of(plain)));
        }
        return recipe.has(Trait.HEADER_SPELLINGS) ? any(COMMON.getOrDefault(plain, List.of(plain))) : plain;
    }

    private String age(Breakdown breakdown) {
        return chosen.computeIfAbsent(breakdown.age().code(), key -> spaced(spelledAge(breakdown)));
    }

    private String spelledAge(Breakdown breakdown) {
        int from = breakdown.age().youngest().orElseThrow();
        boolean rare = recipe.has(Trait.HEADER_RARE_SPELLINGS) && random.nextBoolean();
        String years = recipe.has(Trait.HEADER_SPELLINGS) && random.nextBoolean() ? "周岁" : "岁";
        if (breakdown.age().oldest().isEmpty()) {
            return rare
                    ? any(List.of("≥" + from + "岁", from + "岁+", from + years + "（含）以上"))
                    : from + years + (recipe.has(Trait.HEADER_SPELLINGS) && random.nextBoolean() ? "以上" : "及以上");
        }
        int to = breakdown.age().oldest().getAsInt();
        if (rare && from == 0) {
            return any(List.of((to + 1) + "岁以下", "未满" + (to + 1) + "周岁", "不满" + (to + 1) + "岁"));
        }
        String join = recipe.has(Trait.HEADER_SPELLINGS) ? any(JOINS) : "—";
        return rare ? from + any(List.of("岁—", "至", "岁至", "周岁-")) + to + years : from + join + to + years;
    }

    private String spaced(String word) {
        if (!recipe.has(Trait.HEADER_SPACES) || random.nextBoolean()) {
            return word;
        }
        return word.length() == 2
                ? word.charAt(0) + any(List.of("  ", "　", "\n")) + word.charAt(1)
                : " " + word + "\u00A0";
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
