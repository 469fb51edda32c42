package org.fuer.variety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuer.catalogue.Form;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;
import org.fuer.intake.Ledger;
import org.jspecify.annotations.Nullable;

/** What must be read from a workbook: written down while it is printed, never by asking the program. */
final class Truth {

    /**
     * A cell.
     *
     * @param sheet the name of its sheet; empty for a CSV file
     * @param cell its address
     */
    record Place(String sheet, String cell) {

        @Override
        public String toString() {
            return sheet + "!" + cell;
        }
    }

    private final Map<FactKey, Place> places = new TreeMap<>();
    private final Map<FactKey, Entry> entries = new TreeMap<>();
    private final Map<FactKey, Place> lastYearPlaces = new TreeMap<>();
    private final Map<FactKey, BigDecimal> lastYear = new TreeMap<>();
    private final Map<FactKey, Place> outside = new LinkedHashMap<>();
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final Map<String, List<Place>> heads = new LinkedHashMap<>();
    private final Map<FactKey, Place> again = new LinkedHashMap<>();
    private final Map<String, List<Place>> foreignColumns = new LinkedHashMap<>();
    private final List<Place> foreign = new ArrayList<>();
    private int cells;
    private int facts;
    private int blanks;
    private int symbols;
    private int rejected;

    /** A cell that must be read as this entry. */
    void read(Entry entry, Place place) {
        entries.put(entry.key(), entry);
        places.put(entry.key(), place);
        cells++;
        if (entry.content() == CellContent.NUMBER) {
            facts++;
        } else {
            countUnused(entry.content());
        }
    }

    /** A cell of the table's rows and columns that must not be taken. */
    void reject(CellContent content) {
        cells++;
        if (content == CellContent.NUMBER) {
            rejected++;
        } else {
            countUnused(content);
        }
    }

    private void countUnused(CellContent content) {
        if (content == CellContent.BLANK) {
            blanks++;
        } else if (content.isSymbol()) {
            symbols++;
        } else {
            rejected++;
        }
    }

    void readLastYear(FactKey key, BigDecimal value, Place place) {
        lastYear.put(key, value);
        lastYearPlaces.put(key, place);
    }

    void outside(FactKey key, Place place) {
        outside.put(key, place);
    }

    void again(FactKey key, Place place) {
        again.put(key, place);
    }

    void name(String item, Place place) {
        names.put(item, place);
    }

    void head(Form form, Place place) {
        heads.computeIfAbsent(form.code(), code -> new ArrayList<>()).add(place);
    }

    /** The word over a column that is none of the form. */
    void foreignColumn(Form form, Place place) {
        foreignColumns.computeIfAbsent(form.code(), code -> new ArrayList<>()).add(place);
    }

    List<Place> foreignColumnsOf(String form) {
        return foreignColumns.getOrDefault(form, List.of());
    }

    /** The name of a row that is none of the form, which a reader may remark on. */
    void foreign(Place place) {
        foreign.add(place);
    }

    /** What must be read, as {@code H01_01 _T/_T/_T NUMBER 12 Sheet1!D6}. */
    Map<FactKey, String> expected() {
        Map<FactKey, String> expected = new TreeMap<>();
        entries.forEach((key, entry) -> expected.put(key, describe(entry.content(), entry.value(), places.get(key))));
        return expected;
    }

    Map<FactKey, String> expectedLastYear() {
        Map<FactKey, String> expected = new TreeMap<>();
        lastYear.forEach(
                (key, value) -> expected.put(key, describe(CellContent.NUMBER, value, lastYearPlaces.get(key))));
        return expected;
    }

    static String describe(CellContent content, @Nullable BigDecimal value, @Nullable Place place) {
        if (content == CellContent.BLANK) {
            // of a row that is printed twice either may be taken for it
            return content.name();
        }
        String number = value == null ? "" : " " + value.stripTrailingZeros().toPlainString();
        return content + number + " in " + place;
    }

    /** The facts that must be accepted of a workbook without errors. */
    Map<FactKey, String> acceptable() {
        Map<FactKey, String> facts = new TreeMap<>();
        entries.forEach((key, entry) -> {
            BigDecimal value = entry.value();
            if (value != null) {
                facts.put(key, value.stripTrailingZeros().toPlainString() + " in " + places.get(key));
            }
        });
        return facts;
    }

    /** The cells with numbers that must be read. */
    List<Place> numbers() {
        return entries.values().stream()
                .filter(entry -> entry.content() == CellContent.NUMBER)
                .map(entry -> placeOf(entry.key()))
                .toList();
    }

    Ledger ledger() {
        return new Ledger(cells, facts, blanks, symbols, rejected);
    }

    Place placeOf(FactKey key) {
        return places.getOrDefault(key, new Place("?", key.toString()));
    }

    Place lastYearPlaceOf(FactKey key) {
        return lastYearPlaces.getOrDefault(key, new Place("?", key.toString()));
    }

    Place outsideOf(FactKey key) {
        return outside.getOrDefault(key, new Place("?", key.toString()));
    }

    Place againOf(FactKey key) {
        return again.getOrDefault(key, new Place("?", key.toString()));
    }

    Place nameOf(String item) {
        return names.getOrDefault(item, new Place("?", item));
    }

    List<Place> headOf(String form) {
        return heads.getOrDefault(form, List.of());
    }

    List<Place> foreign() {
        return foreign;
    }
}
