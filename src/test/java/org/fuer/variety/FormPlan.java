package org.fuer.variety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Form;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** How one form is printed: its values, and the blocks of lines and columns that they stand in. */
final class FormPlan {

    /**
     * A table with a header of its own.
     *
     * @param lines its lines, from top to bottom
     * @param breakdowns whom its columns count, from left to right
     * @param newSheet whether it starts a sheet
     */
    record Block(List<Line> lines, List<Breakdown> breakdowns, boolean newSheet) {}

    private final Form form;
    private final Map<FactKey, Entry> entries = new LinkedHashMap<>();
    private final Map<FactKey, BigDecimal> lastYear = new LinkedHashMap<>();
    private final Map<FactKey, PaperCell> outside = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final int year;
    private final String unitName;
    private @Nullable Integer otherYear;
    private @Nullable String otherUnit;
    private @Nullable Entry again;
    private String foreignColumn = "";

    FormPlan(Form form, int year, String unitName) {
        this.form = form;
        this.year = year;
        this.unitName = unitName;
    }

    Form form() {
        return form;
    }

    /** What is printed, by item and breakdown. */
    Map<FactKey, Entry> entries() {
        return entries;
    }

    /** The values printed for the year before. */
    Map<FactKey, BigDecimal> lastYear() {
        return lastYear;
    }

    /** What is printed where the item has no such column. */
    Map<FactKey, PaperCell> outside() {
        return outside;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The year that stands over the table. */
    int printedYear() {
        return otherYear == null ? year : otherYear;
    }

    /** The unit that stands over the table. */
    String printedUnit() {
        return otherUnit == null ? unitName : otherUnit;
    }

    void sayYear(int other) {
        otherYear = other;
    }

    void sayUnit(String other) {
        otherUnit = other;
    }

    /** Whether the table says that it is of another year or unit, so that nothing of it may be taken. */
    boolean isRefused() {
        return otherYear != null || otherUnit != null;
    }

    /** What stands over a column that is none of the form; empty when there is no such column. */
    String foreignColumn() {
        return foreignColumn;
    }

    void addForeignColumn(String word) {
        foreignColumn = word;
    }

    /** The value that differs where a row is printed twice, or null. */
    @Nullable
    Entry again() {
        return again;
    }

    void printAgain(Entry entry) {
        again = entry;
    }
}
