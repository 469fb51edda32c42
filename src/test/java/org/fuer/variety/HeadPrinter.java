package org.fuer.variety;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Prints the lines over and under a table: title, 表号, unit, year, signatures. */
final class HeadPrinter {

    private static final String DIGITS = "〇一二三四五六七八九";

    private final Recipe recipe;
    private final Report report;
    private final Truth truth;
    private final Random random;

    HeadPrinter(Recipe recipe, Report report, Truth truth) {
        this.recipe = recipe;
        this.report = report;
        this.truth = truth;
        this.random = recipe.random("head");
    }

    /** Prints what stands over the first table of a form and gives the first row below. */
    int over(PaperSheet sheet, FormPlan plan, int top, int left, int width) {
        int row = top;
        String measure = recipe.has(Trait.WAN_IN_TITLE) ? "万人" : "见表内";
        String place = report.place().settings().name();
        String title = plan.form().titleZh();
        int right = left + Math.max(width - 2, 1);
        if (recipe.has(Trait.HEAD_SHEET_NAME) || recipe.has(Trait.HEAD_FILE_NAME)) {
            if (recipe.has(Trait.WAN_IN_TITLE)) {
                put(sheet, plan, row++, left, "计量单位：" + measure);
            }
            return row;
        }
        if (recipe.has(Trait.HEAD_ATTACHMENT)) {
            put(sheet, plan, row++, left, "附件" + (1 + random.nextInt(9)));
        }
        if (recipe.has(Trait.HEAD_NUMBER)) {
            put(sheet, plan, row, left, unitLabel() + plan.printedUnit());
            put(sheet, plan, row++, right, "表号：" + plan.form().code());
            put(sheet, plan, row, left, year(plan));
            put(sheet, plan, row++, right, "计量单位：" + measure);
            return row;
        }
        if (recipe.has(Trait.HEAD_TITLE)) {
            String text = random.nextBoolean()
                    ? place + year(plan) + title + (random.nextBoolean() ? "" : "情况表")
                    : title + "（" + year(plan) + "）";
            put(sheet, plan, row, left, text);
            sheet.merge(row, row, left, left + Math.max(width - 1, 1));
            row++;
            put(sheet, plan, row, left, unitLabel() + plan.printedUnit());
            put(sheet, plan, row++, right, (recipe.has(Trait.HEAD_SHORT_MEASURE) ? "单位：" : "计量单位：") + measure);
            return row;
        }
        put(sheet, plan, row++, left, random.nextBoolean() ? place + year(plan) + title : title);
        put(sheet, plan, row, left, unitLabel() + plan.printedUnit());
        put(sheet, plan, row++, right, "表    号：" + plan.form().code() + "表");
        if (recipe.has(Trait.HEAD_STATUTORY)) {
            put(sheet, plan, row++, right, "制定机关：" + report.place().settings().province() + "统计局");
            put(sheet, plan, row++, right, "批准文号：统制〔" + (report.year() - 2) + "〕" + (10 + random.nextInt(80)) + "号");
            put(sheet, plan, row++, right, "有效期至：" + (report.year() + 2) + "年6月");
        }
        put(sheet, plan, row, left, year(plan));
        put(sheet, plan, row++, right, "计量单位：" + measure);
        return row;
    }

    private void put(PaperSheet sheet, FormPlan plan, int row, int column, String text) {
        sheet.put(row, column, text);
        truth.head(plan.form(), new Truth.Place(recipe.isCsv() ? "" : sheet.name(), PaperSheet.address(row, column)));
    }

    private String unitLabel() {
        return List.of("填报单位：", "填报单位（盖章）：", "报送单位：", "填报单位: ").get(random.nextInt(4));
    }

    private String year(FormPlan plan) {
        String digits = String.valueOf(plan.printedYear());
        if (recipe.has(Trait.CHINESE_YEAR)) {
            StringBuilder chinese = new StringBuilder();
            digits.chars().forEach(digit -> chinese.append(DIGITS.charAt(digit - '0')));
            return chinese + "年";
        }
        return digits + (random.nextBoolean() ? "年" : "年度");
    }

    /** Prints what stands over a table that goes on with the form and gives the first row below. */
    int overContinuation(PaperSheet sheet, FormPlan plan, int top, int left, boolean newSheet) {
        if (recipe.has(Trait.SILENT_CONTINUATION)) {
            return top;
        }
        boolean titled = newSheet && random.nextBoolean();
        sheet.put(top, left, titled ? plan.form().titleZh() + "（续表）" : "续表");
        return top + 1;
    }

    /** Prints the signatures under a form and gives the first row below. */
    int under(PaperSheet sheet, int top, int left, int width) {
        LocalDate day = ForeignWorkbook.reportedOn(recipe, report);
        String date = List.of("%d年%d月%d日", "%d-%02d-%02d", "%d.%d.%d", "%d/%d/%d")
                .get(random.nextInt(4))
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (recipe.has(Trait.SIGNATURE_ABSENT)) {
            return top;
        }
        int last = left + Math.max(width - 2, 3);
        if (recipe.has(Trait.SIGNATURE_DATE_CELL)) {
            sheet.put(top, left, "填表人：王芳");
            sheet.put(top, last, "报出日期：");
            sheet.put(top, last + 1, PaperCell.date(day));
        } else if (recipe.has(Trait.SIGNATURE_SPREAD)) {
            sheet.put(top, left, "单位负责人：李明");
            sheet.put(top, left + 1, "填表人：王芳");
            sheet.put(top, last, "报出日期：" + date);
        } else {
            sheet.put(top, left, "单位负责人：李明　统计负责人：张强　填表人：王芳　联系电话：0722-3311234　报出日期：" + date);
        }
        sheet.put(top + 1, left, "注：本表数据取自部门年报。");
        return top + 2;
    }
}
