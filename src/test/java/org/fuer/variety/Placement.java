package org.fuer.variety;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Decides on which sheet and where on it each block stands, and prints them all. */
final class Placement {

    private static final int LEAST_LINES_TO_HALVE = 6;

    private final Recipe recipe;
    private final TablePrinter tables;
    private final HeadPrinter heads;
    private final Random random;
    private final List<PaperSheet> sheets = new ArrayList<>();
    private final int left;
    private final int top;

    Placement(Recipe recipe, TablePrinter tables, HeadPrinter heads) {
        this.recipe = recipe;
        this.tables = tables;
        this.heads = heads;
        this.random = recipe.random("placement");
        this.left = recipe.has(Trait.MARGIN) ? random.nextInt(3) : 0;
        this.top = recipe.has(Trait.MARGIN) ? random.nextInt(4) : 0;
    }

    List<PaperSheet> print(List<FormPlan> plans) {
        boolean pairs = recipe.has(Trait.SIDE_BY_SIDE_FORMS)
                && plans.stream().allMatch(plan -> plan.blocks().size() == 1);
        if (pairs && plans.size() > 1) {
            for (int i = 0; i + 1 < plans.size(); i += 2) {
                printPair(plans.get(i), plans.get(i + 1));
            }
            if (plans.size() % 2 == 1) {
                print(plans.get(plans.size() - 1));
            }
        } else {
            plans.forEach(this::print);
        }
        return sheets;
    }

    private void printPair(FormPlan one, FormPlan other) {
        PaperSheet sheet = newSheet(one);
        int width = width(one, one.blocks().get(0));
        int right = left + Math.max(width, 4) + 1 + random.nextInt(2);
        int end = print(sheet, one, top, left);
        int otherEnd = print(sheet, other, top, right);
        if (!recipe.has(Trait.SIGNATURE_ABSENT)) {
            heads.under(sheet, Math.max(end, otherEnd), left, width);
        }
    }

    private int print(PaperSheet sheet, FormPlan plan, int from, int column) {
        FormPlan.Block block = plan.blocks().get(0);
        int row = heads.over(sheet, plan, from, column, width(plan, block));
        return tables.print(sheet, plan, block, row, column);
    }

    private void print(FormPlan plan) {
        boolean together = (recipe.has(Trait.ONE_SHEET) || recipe.isCsv()) && !sheets.isEmpty();
        PaperSheet sheet = together ? sheets.get(0) : newSheet(plan);
        int row = together ? sheet.end() + 1 + random.nextInt(2) : top;
        int width = 0;
        for (int i = 0; i < plan.blocks().size(); i++) {
            FormPlan.Block block = plan.blocks().get(i);
            if (i > 0 && block.newSheet()) {
                sheet = newSheet(plan);
                row = top;
            } else if (i > 0) {
                row = row + 1;
            }
            width = width(plan, block);
            row = i == 0
                    ? heads.over(sheet, plan, row, left, width)
                    : heads.overContinuation(sheet, plan, row, left, block.newSheet());
            row = recipe.has(Trait.SIDE_BY_SIDE_HALVES) && canBeHalved(block)
                    ? printHalves(sheet, plan, block, row)
                    : tables.print(sheet, plan, block, row, left);
        }
        heads.under(sheet, row, left, width);
    }

    /** Whether both halves have rows of the form: a table without any is nobody's. */
    private static boolean canBeHalved(FormPlan.Block block) {
        List<Line> lines = block.lines();
        int cut = (lines.size() + 1) / 2;
        return lines.size() >= LEAST_LINES_TO_HALVE
                && lines.subList(0, cut).stream().anyMatch(Line.OfItem.class::isInstance)
                && lines.subList(cut, lines.size()).stream().anyMatch(Line.OfItem.class::isInstance);
    }

    /** The lower half of the lines stands to the right of the upper half, under the same words. */
    private int printHalves(PaperSheet sheet, FormPlan plan, FormPlan.Block block, int row) {
        List<Line> lines = block.lines();
        int cut = (lines.size() + 1) / 2;
        int right = left + width(plan, block) + random.nextInt(2);
        int end = tables.print(
                sheet, plan, new FormPlan.Block(lines.subList(0, cut), block.breakdowns(), false), row, left);
        tables.print(
                sheet,
                plan,
                new FormPlan.Block(lines.subList(cut, lines.size()), block.breakdowns(), false),
                row,
                right);
        return end;
    }

    private int width(FormPlan plan, FormPlan.Block block) {
        return TableColumns.of(recipe, plan, block).size();
    }

    private PaperSheet newSheet(FormPlan plan) {
        String code = plan.form().code();
        String title = plan.form().titleZh();
        List<String> names = recipe.has(Trait.HEAD_SHEET_NAME)
                ? List.of(code, title, code + title)
                : List.of(code, title, "Sheet" + (sheets.size() + 1), "表" + (sheets.size() + 1), "填报");
        String name = names.get(random.nextInt(names.size()));
        boolean goesOn = sheets.stream().anyMatch(sheet -> sheet.name().startsWith(name));
        PaperSheet sheet = new PaperSheet(goesOn ? name + "（" + (sheets.size() + 1) + "）" : name);
        sheets.add(sheet);
        return sheet;
    }
}
