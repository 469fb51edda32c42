package org.fuer.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;

/** Where the cells stand that are filled in. */
final class CellPlaces {

    private final Map<FactKey, CellPlace> places = new HashMap<>();

    /**
     * Where a cell stands. Last year's value stands right of it.
     *
     * @param sheet the name of the sheet
     * @param row its row, from 0
     * @param column its column, from 0
     */
    record CellPlace(String sheet, int row, int column) {

        CellPlace lastYear() {
            return new CellPlace(sheet, row, column + 1);
        }

        /** What a formula on a sheet calls it. */
        String on(String other) {
            String address = new CellReference(row, column).formatAsString();
            return sheet.equals(other) ? address : "'" + sheet.replace("'", "''") + "'!" + address;
        }
    }

    CellPlaces(List<FormTable> tables) {
        for (FormTable table : tables) {
            for (Block block : table.blocks()) {
                for (int row = 0; row < block.items().size(); row++) {
                    add(table.sheet(), block, row);
                }
            }
        }
    }

    private void add(String sheet, Block block, int row) {
        Item item = block.items().get(row);
        for (int column = 0; column < block.columns().size(); column++) {
            if (block.isInput(item, column)) {
                places.put(
                        new FactKey(item.code(), block.breakdown(column)),
                        new CellPlace(sheet, block.firstRow() + row, block.thisYear(column)));
            }
        }
    }

    /** Where the cell of a fact stands; empty when the workbook has none. */
    Optional<CellPlace> find(FactKey key) {
        return Optional.ofNullable(places.get(key));
    }

    boolean haveAll(List<FactKey> keys) {
        return places.keySet().containsAll(keys);
    }
}
