package org.fuer.variety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Sex;
import org.jspecify.annotations.Nullable;

/** Which columns a table has, from left to right, and what stands over each. */
final class TableColumns {

    /** What a column is for. */
    enum Kind {
        SERIAL,
        CODE,
        NAME,
        MEASURE,
        VALUE,
        LAST_YEAR,
        GROWTH,
        FOREIGN,
        REMARK
    }

    /**
     * A column.
     *
     * @param kind what it is for
     * @param breakdown whom it counts; null where it holds no values
     * @param words the words over it, from the top level down
     */
    record Column(Kind kind, @Nullable Breakdown breakdown, List<String> words) {}

    private final Recipe recipe;
    private final FormPlan plan;
    private final List<Column> columns = new ArrayList<>();

    private TableColumns(Recipe recipe, FormPlan plan) {
        this.recipe = recipe;
        this.plan = plan;
    }

    static List<Column> of(Recipe recipe, FormPlan plan, FormPlan.Block block) {
        TableColumns table = new TableColumns(recipe, plan);
        table.addIndex();
        table.addValues(block.breakdowns(), countsWomenOnly(block));
        if (!plan.foreignColumn().isEmpty()) {
            table.add(Kind.FOREIGN, plan.foreignColumn());
        }
        if (recipe.has(Trait.REMARK_COLUMN)) {
            table.add(Kind.REMARK, table.word("备注", "备注", "说明", "数据来源", "备  注"));
        }
        return table.columns;
    }

    private static boolean countsWomenOnly(FormPlan.Block block) {
        List<Layout> layouts = block.lines().stream()
                .filter(Line.OfItem.class::isInstance)
                .map(line -> ((Line.OfItem) line).item().layout())
                .toList();
        return !layouts.isEmpty()
                && layouts.stream()
                        .flatMap(layout -> layout.columns().stream())
                        .allMatch(column -> column.breakdown().sex() == Sex.FEMALE);
    }

    private void add(Kind kind, String word) {
        columns.add(new Column(kind, null, List.of(word)));
    }

    private String word(String plain, String... spellings) {
        Random random = recipe.random("index" + plain + plan.form().code());
        return recipe.has(Trait.INDEX_SPELLINGS) ? spellings[random.nextInt(spellings.length)] : plain;
    }

    private void addIndex() {
        if (!recipe.has(Trait.CODE_ABSENT)) {
            add(Kind.CODE, word("代码", "编码", "指标代码", "项目代码", "行代码", "代  码"));
        }
        if (!recipe.has(Trait.NAME_ABSENT)) {
            add(Kind.NAME, word("指标名称", "指标", "指标项目", "项目", "项目名称", "数据项", "统计指标", "指 标 名 称", "名称"));
        }
        boolean elsewhere =
                recipe.has(Trait.WAN_IN_HEADER) || recipe.has(Trait.WAN_IN_TITLE) || recipe.has(Trait.WAN_IN_NAME);
        if (recipe.has(Trait.WAN_IN_ROW) || !(elsewhere || recipe.has(Trait.NO_MEASURE_COLUMN))) {
            add(Kind.MEASURE, word("计量单位", "单位", "计量\n单位", "计量单位"));
        }
        if (recipe.has(Trait.INDEX_ORDER)) {
            Collections.shuffle(columns, recipe.random("index order"));
        }
        if (recipe.has(Trait.SERIAL_COLUMN)) {
            columns.add(0, new Column(Kind.SERIAL, null, List.of(word("序号", "序号", "序 号"))));
        }
    }

    private void addValues(List<Breakdown> breakdowns, boolean women) {
        HeaderSpelling spelling = new HeaderSpelling(recipe, plan.form().code());
        List<Column> thisYear = breakdowns.stream()
                .map(breakdown -> new Column(Kind.VALUE, breakdown, spelling.over(breakdown, breakdowns, women)))
                .toList();
        if (plan.lastYear().isEmpty()) {
            columns.addAll(thisYear);
            return;
        }
        Random random = recipe.random("years" + plan.form().code());
        YearWords words = YearWords.any(random, plan.printedYear());
        boolean growth = recipe.has(Trait.GROWTH_COLUMNS);
        boolean lastFirst = random.nextBoolean();
        boolean total = breakdowns.size() == 1 && breakdowns.get(0).isTotal();
        boolean one = total && !recipe.has(Trait.WAN_IN_HEADER) && random.nextBoolean();
        if (recipe.has(Trait.LAST_YEAR_GROUPS) || one) {
            List<Column> now = thisYear.stream()
                    .map(column -> under(words.thisYear(), column, Kind.VALUE, one))
                    .toList();
            List<Column> before = thisYear.stream()
                    .map(column -> under(words.lastYear(), column, Kind.LAST_YEAR, one))
                    .toList();
            columns.addAll(lastFirst ? before : now);
            columns.addAll(lastFirst ? now : before);
            if (growth) {
                columns.add(new Column(Kind.GROWTH, breakdowns.get(0), List.of(words.growth())));
            }
            return;
        }
        for (Column column : thisYear) {
            Column now = over(words.thisYear(), column, Kind.VALUE);
            Column before = over(words.lastYear(), column, Kind.LAST_YEAR);
            columns.add(lastFirst ? before : now);
            columns.add(lastFirst ? now : before);
            if (growth) {
                columns.add(over(words.growth(), column, Kind.GROWTH));
            }
        }
    }

    private static Column under(String year, Column column, Kind kind, boolean alone) {
        List<String> words = new ArrayList<>(alone ? List.of() : column.words());
        words.add(0, year);
        return new Column(kind, column.breakdown(), words);
    }

    private static Column over(String year, Column column, Kind kind) {
        List<String> words = new ArrayList<>(column.words());
        words.add(year);
        return new Column(kind, column.breakdown(), words);
    }

    /** The words for this year, the year before and the growth between them. */
    private record YearWords(String thisYear, String lastYear, String growth) {

        static YearWords any(Random random, int year) {
            List<String> growths = List.of("增减", "增长率（%）", "同比", "同比增减", "比上年增减（%）", "增减幅度", "增长%");
            String growth = growths.get(random.nextInt(growths.size()));
            return switch (random.nextInt(6)) {
                case 0 -> new YearWords("本年", "上年", growth);
                case 1 -> new YearWords("本年数", "上年数", growth);
                case 2 -> new YearWords(year + "年", (year - 1) + "年", growth);
                case 3 -> new YearWords("本年实际", "上年实际", growth);
                case 4 -> new YearWords("本期", "上年同期", growth);
                default -> new YearWords(year + "年度", (year - 1) + "年度", growth);
            };
        }
    }
}
