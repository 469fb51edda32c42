package org.fuer.intake;

import java.util.regex.Pattern;

/** What a line around or within a table is for. */
enum LineKind {
    BLANK,
    /** 续表: the table above goes on. */
    CONTINUATION,
    /** 表号, 填报单位, 计量单位, the year: a line over a table. */
    HEAD,
    /** 注：… */
    NOTE,
    /** 单位负责人：… 报出日期：… */
    SIGNATURE,
    /** Anything else. */
    OTHER;

    private static final Pattern CONTINUED = Pattern.compile("[(]?续表.{0,6}|.{0,20}[(]续(?:表)?[^)]{0,3}[)]");
    private static final Pattern OVER = Pattern.compile("表\\s*号\\s*:|(?:填报|报送|填表)单位\\s*:|"
            + "单位\\s*[(]盖章[)]|制表机关\\s*:|批准文号\\s*:|有效期至\\s*:|单位\\s*:|^(?:19|20)\\d{2}\\s*年度?$");
    private static final Pattern UNDER = Pattern.compile(
            "(?:单位负责人|统计负责人|负责人|填表人|填报人|制表人|审核人|联系电话|联系人|制表日期)\\s*:|" + ReportDate.LABEL + "\\s*(?::|[12〇零○一二]\\S{3})");
    private static final Pattern REMARK = Pattern.compile("(?:备?注|说明|填表说明|填报说明|审核关系)\\s*[:\\d.]");

    /** The kind of a row of a sheet. */
    static LineKind of(Grid grid, int row) {
        int first = grid.firstFilled(row);
        if (first < 0) {
            return BLANK;
        }
        if (!mayBeAround(grid, row)) {
            return OTHER;
        }
        String line = grid.line(row);
        if (UNDER.matcher(line).find()) {
            return SIGNATURE;
        }
        if (REMARK.matcher(line).lookingAt()) {
            return NOTE;
        }
        if (OVER.matcher(line).find()) {
            return HEAD;
        }
        return grid.hasSingleCell(row) && CONTINUED.matcher(line).matches() ? CONTINUATION : OTHER;
    }

    /** Sorts out at little cost the rows of a table, which have none of the marks that every other line has. */
    private static boolean mayBeAround(Grid grid, int row) {
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null && cell.kind() == GridCell.Kind.TEXT && hasMark(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ':', '：', '\uFE55', '续', '章', '年', '注', '日' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
