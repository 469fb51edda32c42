package org.fuer.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;

/**
 * A form as it is printed for a unit: the rows that the unit owes, in blocks one below the other on a sheet.
 *
 * @param form the form
 * @param sheet the name of the sheet
 * @param blocks at least one, from top to bottom
 */
record FormTable(Form form, String sheet, List<Block> blocks) {

    /** Title, place and year, marks, unit: the rows over the first header. */
    static final int HEAD_ROWS = 5;

    private static final int LONGEST_NAME = 31;

    /** A blank row and the word 续表 stand between two blocks. */
    private static final int BETWEEN = 2;

    FormTable {
        blocks = List.copyOf(blocks);
    }

    /** The forms of which a unit owes rows, in the order of {@code units.csv}. */
    static List<FormTable> of(Catalogue catalogue, Place place, Unit unit) {
        List<FormTable> tables = new ArrayList<>();
        for (String code : unit.forms()) {
            List<Item> owed = catalogue.itemsOf(code).stream()
                    .filter(item -> catalogue.owedItems(place).contains(item.code()))
                    .toList();
            Form form = catalogue.form(code).orElseThrow();
            if (!owed.isEmpty() && place.unitOf(code).filter(unit::equals).isPresent()) {
                tables.add(new FormTable(form, sheetName(form), stacked(Blocks.of(owed))));
            }
        }
        return tables;
    }

    private static String sheetName(Form form) {
        String name = WorkbookUtil.createSafeSheetName(form.code() + " " + form.titleZh(), '、');
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static List<Block> stacked(List<Block> blocks) {
        List<Block> stacked = new ArrayList<>();
        int top = HEAD_ROWS;
        for (Block block : blocks) {
            Block placed = block.at(top);
            stacked.add(placed);
            top = placed.lastRow() + 1 + BETWEEN;
        }
        return stacked;
    }

    /** The last row of the last block. */
    int lastRow() {
        return blocks.get(blocks.size() - 1).lastRow();
    }

    /** The most columns of a layout that stand side by side. */
    int columns() {
        return blocks.stream().mapToInt(block -> block.columns().size()).max().orElseThrow();
    }

    /** The rows, in the order of the catalogue. */
    List<Item> items() {
        return blocks.stream()
                .flatMap(block -> block.items().stream())
                .distinct()
                .sorted(Comparator.comparing(Item::code))
                .toList();
    }
}
