package org.fuer.variety;

/**
 * One way in which a department's own workbook differs from the plain official table. Each can be switched on by itself,
 * so that a failing workbook can be cut down to the traits that make it fail.
 */
enum Trait {
    // the file
    XLS(Group.FILE, 14),
    CSV(Group.FILE, 5),
    CSV_WITH_MARK(Group.FILE, 3),
    CSV_GB18030(Group.FILE, 5),
    CSV_TABS(Group.FILE, 3),
    DATE_1904(Group.FREE, 8),

    // where the tables stand
    ONE_SHEET(Group.PLACEMENT, 20),
    SIDE_BY_SIDE_HALVES(Group.PLACEMENT, 8),
    SIDE_BY_SIDE_FORMS(Group.PLACEMENT, 10),
    FORM_OVER_SHEETS(Group.PLACEMENT, 12),
    COLUMNS_OVER_SHEETS(Group.PLACEMENT, 6),
    WIDE_TABLE(Group.FREE, 25),
    SILENT_CONTINUATION(Group.FREE, 20),
    MARGIN(Group.FREE, 20),
    HIDDEN_ROWS(Group.FREE, 12),
    HIDDEN_COLUMNS(Group.FREE, 12),
    HIDDEN_SHEET(Group.FREE, 10),
    COVER_SHEET(Group.FREE, 12),
    PHONE_LIST(Group.FREE, 12),

    // what says which form, unit and year it is
    HEAD_TITLE(Group.HEAD, 18),
    HEAD_NUMBER(Group.HEAD, 14),
    HEAD_STATUTORY(Group.HEAD, 14),
    HEAD_SHEET_NAME(Group.HEAD, 10),
    HEAD_FILE_NAME(Group.HEAD, 10),
    HEAD_ATTACHMENT(Group.FREE, 10),
    HEAD_SHORT_MEASURE(Group.FREE, 12),
    CHINESE_YEAR(Group.FREE, 5),
    SIGNATURE_SPREAD(Group.SIGNATURE, 20),
    SIGNATURE_DATE_CELL(Group.SIGNATURE, 10),
    SIGNATURE_ABSENT(Group.SIGNATURE, 10),

    // the columns
    HEADER_TWO_LEVELS(Group.LEVELS, 25),
    HEADER_THREE_LEVELS(Group.LEVELS, 12),
    HEADER_NOT_MERGED(Group.FREE, 20),
    HEADER_SPELLINGS(Group.FREE, 40),
    HEADER_RARE_SPELLINGS(Group.FREE, 15),
    HEADER_SPACES(Group.FREE, 15),
    INDEX_SPELLINGS(Group.FREE, 30),
    COLUMN_ORDER(Group.FREE, 25),
    INDEX_ORDER(Group.FREE, 15),
    NUMBERING_ROW(Group.FREE, 15),
    SERIAL_COLUMN(Group.FREE, 15),
    REMARK_COLUMN(Group.FREE, 15),
    NO_MEASURE_COLUMN(Group.FREE, 30),
    LAST_YEAR_GROUPS(Group.YEARS, 12),
    LAST_YEAR_PAIRS(Group.YEARS, 12),
    GROWTH_COLUMNS(Group.FREE, 40),
    WAN_IN_HEADER(Group.MEASURE, 7),
    WAN_IN_ROW(Group.MEASURE, 7),
    WAN_IN_TITLE(Group.MEASURE, 7),
    WAN_IN_NAME(Group.MEASURE, 5),

    // the rows
    CODE_AS_NUMBER(Group.CODE, 15),
    CODE_BARE(Group.CODE, 15),
    CODE_IN_FULL(Group.CODE, 15),
    CODE_ABSENT(Group.CODE, 20),
    NAME_ABSENT(Group.FREE, 4),
    NAME_TYPO(Group.FREE, 20),
    NAME_NUMBERED(Group.FREE, 15),
    NAME_PART_OF(Group.FREE, 20),
    NAME_INDENTED(Group.FREE, 25),
    NAME_SPACES(Group.FREE, 20),
    NAME_WITH_UNIT(Group.FREE, 12),
    NAME_RICH_TEXT(Group.FREE, 10),
    NAME_LINE_BREAK(Group.FREE, 8),
    ROW_ORDER(Group.FREE, 20),
    EMPTY_ROWS(Group.FREE, 25),
    SECTION_HEADINGS(Group.FREE, 20),
    BLANK_LINES(Group.FREE, 20),
    NOTES_INSIDE(Group.FREE, 15),
    SUBTOTALS(Group.FREE, 15),
    UNKNOWN_ROWS(Group.FREE, 10),
    ROW_TWICE(Group.FREE, 6),

    // the values
    TEXT_NUMBERS(Group.FREE, 25),
    FULL_WIDTH_DIGITS(Group.FREE, 12),
    THOUSANDS(Group.FREE, 20),
    PERCENT_TEXT(Group.FREE, 25),
    PERCENT_FORMAT(Group.FREE, 25),
    FORMULAS(Group.FREE, 25),
    RICH_NUMBERS(Group.FREE, 10),
    VALUE_SPACES(Group.FREE, 20),
    ZERO_SYMBOLS(Group.FREE, 30),
    OUTSIDE_SYMBOLS(Group.FREE, 20);

    /** Of a group other than FREE a workbook has at most one trait. */
    enum Group {
        FILE,
        PLACEMENT,
        HEAD,
        SIGNATURE,
        LEVELS,
        YEARS,
        MEASURE,
        CODE,
        FREE
    }

    private final Group group;
    private final int percent;

    Trait(Group group, int percent) {
        this.group = group;
        this.percent = percent;
    }

    Group group() {
        return group;
    }

    /** How many of a hundred workbooks have it. */
    int percent() {
        return percent;
    }

    boolean isCsv() {
        return this == CSV || this == CSV_WITH_MARK || this == CSV_GB18030 || this == CSV_TABS;
    }
}
