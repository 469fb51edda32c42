package org.fuer.variety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Traits that contradict each other, or that together leave nothing by which anybody could tell what is meant. */
final class Conflicts {

    private record Pair(Trait one, Set<Trait> others) {}

    private static final Set<Trait> SEVERAL_SHEETS = EnumSet.of(
            Trait.FORM_OVER_SHEETS,
            Trait.COLUMNS_OVER_SHEETS,
            Trait.HEAD_SHEET_NAME,
            Trait.HIDDEN_ROWS,
            Trait.HIDDEN_COLUMNS,
            Trait.HIDDEN_SHEET,
            Trait.COVER_SHEET,
            Trait.PHONE_LIST,
            Trait.DATE_1904,
            Trait.NAME_RICH_TEXT,
            Trait.RICH_NUMBERS,
            Trait.FORMULAS);

    private static final List<Pair> PAIRS = List.of(
            new Pair(Trait.CSV, SEVERAL_SHEETS),
            new Pair(Trait.CSV_WITH_MARK, SEVERAL_SHEETS),
            new Pair(Trait.CSV_GB18030, SEVERAL_SHEETS),
            new Pair(Trait.CSV_TABS, SEVERAL_SHEETS),
            new Pair(Trait.XLS, Set.of(Trait.DATE_1904)),
            new Pair(Trait.CODE_ABSENT, Set.of(Trait.NAME_TYPO, Trait.NAME_ABSENT, Trait.ROW_TWICE)),
            new Pair(
                    Trait.NAME_ABSENT,
                    Set.of(
                            Trait.HEAD_SHEET_NAME,
                            Trait.HEAD_FILE_NAME,
                            Trait.FORM_OVER_SHEETS,
                            Trait.COLUMNS_OVER_SHEETS,
                            Trait.SILENT_CONTINUATION,
                            Trait.SIDE_BY_SIDE_HALVES,
                            Trait.SECTION_HEADINGS,
                            Trait.NOTES_INSIDE,
                            Trait.SUBTOTALS,
                            Trait.UNKNOWN_ROWS,
                            Trait.SERIAL_COLUMN,
                            Trait.WAN_IN_NAME)),
            new Pair(Trait.HEAD_SHEET_NAME, Set.of(Trait.ONE_SHEET, Trait.SIDE_BY_SIDE_FORMS, Trait.HEAD_ATTACHMENT)),
            new Pair(Trait.HEAD_FILE_NAME, Set.of(Trait.ONE_SHEET, Trait.SIDE_BY_SIDE_FORMS, Trait.HEAD_ATTACHMENT)),
            new Pair(Trait.WAN_IN_NAME, Set.of(Trait.NAME_WITH_UNIT)));

    private Conflicts() {}

    /** Whether a trait conflicts with one of those already chosen. */
    static boolean any(Trait trait, Set<Trait> chosen) {
        return chosen.stream().anyMatch(other -> conflict(trait, other) || conflict(other, trait));
    }

    private static boolean conflict(Trait one, Trait other) {
        return PAIRS.stream()
                .anyMatch(pair -> pair.one() == one && pair.others().contains(other));
    }
}
