package org.fuer.variety;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** The sheets of a workbook that are no reports, and what of it all is hidden. */
final class OtherSheets {

    private static final int ONE_IN = 5;

    private final Recipe recipe;
    private final Report report;
    private final Random random;

    OtherSheets(Recipe recipe, Report report) {
        this.recipe = recipe;
        this.report = report;
        this.random = recipe.random("other sheets");
    }

    void addTo(List<PaperSheet> sheets) {
        hide(sheets);
        boolean alone = sheets.stream().allMatch(PaperSheet::isHidden);
        if (recipe.has(Trait.PHONE_LIST)) {
            sheets.add(random.nextInt(sheets.size() + 1), phoneList());
        }
        if (recipe.has(Trait.COVER_SHEET) || alone) {
            sheets.add(0, cover());
        }
    }

    private void hide(List<PaperSheet> sheets) {
        for (PaperSheet sheet : sheets) {
            for (int row = 0; row < sheet.end(); row++) {
                if (recipe.has(Trait.HIDDEN_ROWS) && random.nextInt(ONE_IN) == 0) {
                    sheet.hideRow(row);
                }
            }
            for (int column = 0; column < 12; column++) {
                if (recipe.has(Trait.HIDDEN_COLUMNS) && random.nextInt(ONE_IN) == 0) {
                    sheet.hideColumn(column);
                }
            }
        }
        if (recipe.has(Trait.HIDDEN_SHEET)) {
            sheets.get(random.nextInt(sheets.size())).hide();
        }
    }

    private PaperSheet cover() {
        PaperSheet sheet = new PaperSheet("封面");
        sheet.put(2, 1, report.place().settings().name());
        sheet.put(4, 1, "妇女儿童发展规划统计监测报表");
        sheet.put(6, 1, report.year() + "年");
        sheet.put(9, 1, "填报单位：" + report.unit().nameZh());
        sheet.put(10, 1, "联系电话：0722-3311234");
        return sheet;
    }

    private static PaperSheet phoneList() {
        PaperSheet sheet = new PaperSheet("通讯录");
        sheet.put(0, 0, "联系人通讯录");
        List<String> header = List.of("序号", "姓名", "科室", "联系电话");
        for (int i = 0; i < header.size(); i++) {
            sheet.put(1, i, header.get(i));
        }
        List<String> names = List.of("王芳", "李明", "张强");
        for (int i = 0; i < names.size(); i++) {
            sheet.put(2 + i, 0, PaperCell.number(BigDecimal.valueOf(i + 1L)));
            sheet.put(2 + i, 1, names.get(i));
            sheet.put(2 + i, 2, "规划统计科");
            sheet.put(2 + i, 3, PaperCell.number(BigDecimal.valueOf(13_900_001_111L + i)));
        }
        return sheet;
    }

    /** A table of a form that nobody knows. */
    static PaperSheet unknownForm() {
        PaperSheet sheet = new PaperSheet("附表");
        sheet.put(0, 0, "外来车辆登记情况");
        sheet.put(1, 0, "表号：X99");
        List<String> header = List.of("代码", "指标名称", "合计");
        for (int i = 0; i < header.size(); i++) {
            sheet.put(2, i, header.get(i));
        }
        sheet.put(3, 0, "01");
        sheet.put(3, 1, "登记车辆辆次");
        sheet.put(3, 2, PaperCell.number(BigDecimal.valueOf(321)));
        return sheet;
    }
}
