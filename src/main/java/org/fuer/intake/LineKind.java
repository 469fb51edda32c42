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
            + "单位\\s*[(]盖章[)]|制[表定]机关\\s*:|(?:批准|备案)文号\\s*:|有效期至\\s*:|单位\\s*:|^(?:19|20)\\d{2}\\s*年度?$");
    private static final Pattern UNDER = Pattern.compile(
            "(?:负 ?责 ?人|(?:填 ?表|填 ?报|填 ?写|制 ?表|经 ?办|审 ?核|联 ?系) ?人(?:[及和、/]?(?:联系)?(?:电话|手机|方式))?|联 ?系 ?电 ?话|(?<!\\S)(?:电 ?话|手 ?机)"
                    + "|" + ReportDate.LABEL + ")(?: ?[(](?:签|盖|公|印|章|手写)[^()]{0,6}[)])? ?:");
    private static final String LAST_OF_LABELS = "人话机期间式)";
    private static final Pattern FOLLOWS = Pattern.compile("表 ?号 ?:|(?:填报|报送|填表)(?:单位|部门)(?:名称)? ?:|计量单位 ?:");
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
        if (endsLabel(line) && UNDER.matcher(line).find() || hasSignatureLabel(grid, row)) {
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
            if (cell != null
                    && cell.kind() == GridCell.Kind.TEXT
                    && (hasMark(cell.text()) || SignatureLabels.opens(cell.text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon stands where it may stand in {@link #UNDER}; that pattern would try every letter of every line. */
    private static boolean endsLabel(String line) {
        for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
            int before = colon - 1;
            while (before >= 0 && line.charAt(before) == ' ') {
                before--;
            }
            if (before >= 0 && LAST_OF_LABELS.indexOf(line.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell begins with a label that is followed by no colon. */
    private static boolean hasSignatureLabel(Grid grid, int row) {
        for (int column = 0; column < grid.width(row); column++) {
            if (SignatureLabels.opens(grid.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a signature line also says what stands over a table, such as the unit that reports. */
    static boolean saysWhatFollows(Grid grid, int row) {
        return FOLLOWS.matcher(grid.line(row)).find();
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
