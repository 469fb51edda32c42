package org.fuer.variety;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuer.catalogue.Item;

/** Puts lines that are no rows of the form among those that are. */
final class OtherLines {

    private static final List<String> HEADINGS = List.of("一、总体情况", "二、分项情况", "（一）基本数据", "甲、主要数据");
    private static final List<String> NOTES = List.of("注：以下各项按年报口径填写。", "说明：下列数据为年末数。", "注:1.含流动人口。");
    private static final List<String> SUBTOTALS = List.of("小计", "合计", "总计", "共计");
    private static final List<String> UNKNOWN = List.of("本地自定事项甲", "镇村自查台账数", "当地补充登记件数");

    private final Recipe recipe;
    private final Random random;

    OtherLines(Recipe recipe, Random random) {
        this.recipe = recipe;
        this.random = random;
    }

    List<Line> among(List<Item> items) {
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(new Line.OfItem(item, item.row(), false)));
        if (recipe.has(Trait.ROW_TWICE) && recipe.faults().isEmpty()) {
            lines.add(new Line.Again(items.get(random.nextInt(items.size()))));
        }
        if (recipe.has(Trait.SECTION_HEADINGS)) {
            lines.add(0, new Line.Text(any(HEADINGS)));
            insert(lines, new Line.Text(any(HEADINGS)));
        }
        if (recipe.has(Trait.NOTES_INSIDE)) {
            insert(lines, new Line.Text(any(NOTES)));
        }
        if (recipe.has(Trait.BLANK_LINES)) {
            insert(lines, new Line.Blank());
            insert(lines, new Line.Blank());
        }
        if (recipe.has(Trait.SUBTOTALS)) {
            insert(lines, new Line.Foreign(any(SUBTOTALS), true));
        }
        if (recipe.has(Trait.UNKNOWN_ROWS)) {
            insert(lines, new Line.Foreign(any(UNKNOWN), false));
        }
        return lines;
    }

    /** Never at the very top, where a line may belong to the header. */
    private void insert(List<Line> lines, Line line) {
        lines.add(1 + random.nextInt(lines.size()), line);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
