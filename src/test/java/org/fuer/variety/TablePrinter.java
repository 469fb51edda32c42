package org.fuer.variety;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;
import org.jspecify.annotations.Nullable;

/** Prints the header and the body of one block on a sheet and writes down what must be read from it. */
final class TablePrinter {

    private static final List<String> LETTERS = List.of("甲", "乙", "丙", "丁", "戊");
    private static final List<String> REMARKS = List.of("按年报口径", "与上年一致", "含流动人口", "2023年起口径调整", "见附表3");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Recipe recipe;
    private final RowSpelling rowSpelling;
    private final ValueSpelling valueSpelling;
    private final Truth truth;
    private final Random random;

    TablePrinter(Recipe recipe, RowSpelling rowSpelling, Truth truth) {
        this.recipe = recipe;
        this.rowSpelling = rowSpelling;
        this.truth = truth;
        this.valueSpelling = new ValueSpelling(recipe, "last year");
        this.random = recipe.random("table");
    }

    /** Where the table is being printed. */
    private record Spot(PaperSheet sheet, FormPlan plan, List<TableColumns.Column> columns, int left) {

        Truth.Place place(boolean csv, int row, int column) {
            return new Truth.Place(csv ? "" : sheet.name(), PaperSheet.address(row, left + column));
        }
    }

    /** Prints the block and gives the first row below it. */
    int print(PaperSheet sheet, FormPlan plan, FormPlan.Block block, int top, int left) {
        Spot spot = new Spot(sheet, plan, TableColumns.of(recipe, plan, block), left);
        int row = new HeaderPrinter(recipe).print(sheet, spot.columns(), top, left);
        for (int i = 0; i < spot.columns().size(); i++) {
            if (spot.columns().get(i).kind() == TableColumns.Kind.FOREIGN) {
                truth.foreignColumn(plan.form(), spot.place(recipe.isCsv(), top, i));
            }
        }
        if (recipe.has(Trait.NUMBERING_ROW)) {
            printNumbers(spot, row++);
        }
        int serial = 1;
        for (Line line : block.lines()) {
            if (line instanceof Line.OfItem of) {
                printItem(spot, of, row, serial++);
            } else if (line instanceof Line.Again again) {
                printAgain(spot, again.item(), row);
            } else if (line instanceof Line.Text text) {
                sheet.put(row, left + nameColumn(spot), text.text());
            } else if (line instanceof Line.Foreign foreign) {
                printForeign(spot, foreign, row);
            }
            row++;
        }
        return row;
    }

    private static int nameColumn(Spot spot) {
        for (int i = 0; i < spot.columns().size(); i++) {
            if (spot.columns().get(i).kind() == TableColumns.Kind.NAME) {
                return i;
            }
        }
        return 0;
    }

    private void printNumbers(Spot spot, int row) {
        int letter = 0;
        int number = 1;
        for (int i = 0; i < spot.columns().size(); i++) {
            TableColumns.Column column = spot.columns().get(i);
            boolean value = column.breakdown() != null || column.kind() == TableColumns.Kind.FOREIGN;
            spot.sheet()
                    .put(
                            row,
                            spot.left() + i,
                            value
                                    ? PaperCell.number(BigDecimal.valueOf(number++))
                                    : PaperCell.text(LETTERS.get(letter++)));
        }
    }

    private void printItem(Spot spot, Line.OfItem line, int row, int serial) {
        boolean taken = line.isCodedRight() && !spot.plan().isRefused();
        boolean counts = taken || hasValues(spot, line.item());
        for (int i = 0; i < spot.columns().size(); i++) {
            TableColumns.Column column = spot.columns().get(i);
            Truth.Place place = spot.place(recipe.isCsv(), row, i);
            PaperCell cell = label(column, line, serial);
            Breakdown breakdown = column.breakdown();
            if (column.kind() == TableColumns.Kind.NAME) {
                truth.name(line.item().code(), place);
            }
            if (column.kind() == TableColumns.Kind.FOREIGN) {
                truth.reject(CellContent.NUMBER);
                cell = PaperCell.number(BigDecimal.valueOf(serial));
            }
            if (breakdown != null) {
                FactKey key = new FactKey(line.item().code(), breakdown);
                cell = switch (column.kind()) {
                    case LAST_YEAR -> lastYear(spot, line.item(), key, taken, place);
                    case GROWTH -> growth(spot, key);
                    default -> value(spot, key, taken, counts, place);
                };
            }
            if (cell != null) {
                spot.sheet().put(row, spot.left() + i, cell);
            }
        }
    }

    private @Nullable PaperCell label(TableColumns.Column column, Line.OfItem line, int serial) {
        Item item = line.item();
        int shift = valueSpelling.shift(item);
        return switch (column.kind()) {
            case SERIAL -> PaperCell.number(BigDecimal.valueOf(serial));
            case CODE -> rowSpelling.code(item, line.code());
            case NAME -> rowSpelling.name(item, line.faithful(), shift);
            case MEASURE -> PaperCell.text(recipe.has(Trait.WAN_IN_ROW) && shift > 0 ? "万" + item.unit() : item.unit());
            case REMARK -> random.nextInt(3) > 0 ? null : PaperCell.text(REMARKS.get(random.nextInt(REMARKS.size())));
            default -> null;
        };
    }

    /** Whether anything stands in the row; a row that is not taken and holds nothing is no row of the table. */
    private static boolean hasValues(Spot spot, Item item) {
        return !spot.plan().foreignColumn().isEmpty()
                || spot.columns().stream()
                        .filter(column -> column.kind() == TableColumns.Kind.VALUE)
                        .anyMatch(column -> column.breakdown() != null
                                && cell(spot.plan(), new FactKey(item.code(), column.breakdown())) != null);
    }

    private static @Nullable PaperCell cell(FormPlan plan, FactKey key) {
        Entry entry = plan.entries().get(key);
        return entry == null ? plan.outside().get(key) : entry.cell();
    }

    private @Nullable PaperCell value(Spot spot, FactKey key, boolean taken, boolean counts, Truth.Place place) {
        PaperCell cell = cell(spot.plan(), key);
        Entry entry = spot.plan().entries().get(key);
        if (entry == null) {
            truth.outside(key, place);
        }
        if (entry != null && taken) {
            truth.read(entry, place);
        } else if (counts) {
            truth.reject(entry == null ? outsideContent(cell) : entry.content());
        }
        return cell;
    }

    private static CellContent outsideContent(@Nullable PaperCell cell) {
        if (cell == null) {
            return CellContent.BLANK;
        }
        return cell.number() == null ? CellContent.NIL : CellContent.NUMBER;
    }

    private @Nullable PaperCell lastYear(Spot spot, Item item, FactKey key, boolean taken, Truth.Place place) {
        BigDecimal value = spot.plan().lastYear().get(key);
        if (value == null) {
            return null;
        }
        if (taken) {
            truth.readLastYear(key, value, place);
        }
        return valueSpelling.cell(item, value);
    }

    private @Nullable PaperCell growth(Spot spot, FactKey key) {
        BigDecimal before = spot.plan().lastYear().get(key);
        Entry entry = spot.plan().entries().get(key);
        BigDecimal now = entry == null ? null : entry.value();
        if (before == null || now == null) {
            return null;
        }
        BigDecimal difference = now.subtract(before);
        if (before.signum() == 0 || random.nextBoolean()) {
            return PaperCell.number(difference);
        }
        BigDecimal percent = difference.multiply(HUNDRED).divide(before.abs(), 1, java.math.RoundingMode.HALF_EVEN);
        return PaperCell.text(percent.toPlainString() + "%");
    }

    private void printAgain(Spot spot, Item item, int row) {
        Entry other = spot.plan().again();
        for (int i = 0; i < spot.columns().size(); i++) {
            TableColumns.Column column = spot.columns().get(i);
            Breakdown breakdown = column.breakdown();
            PaperCell cell = label(column, new Line.OfItem(item, item.row(), true), 0);
            if (column.kind() == TableColumns.Kind.VALUE && breakdown != null) {
                FactKey key = new FactKey(item.code(), breakdown);
                Entry entry = spot.plan().entries().get(key);
                if (other != null && other.key().equals(key)) {
                    entry = other;
                    truth.again(key, spot.place(recipe.isCsv(), row, i));
                }
                truth.reject(entry == null ? CellContent.BLANK : entry.content());
                cell = entry == null ? null : entry.cell();
            } else if (column.kind() == TableColumns.Kind.FOREIGN) {
                truth.reject(CellContent.BLANK);
            }
            if (cell != null) {
                spot.sheet().put(row, spot.left() + i, cell);
            }
        }
    }

    private void printForeign(Spot spot, Line.Foreign line, int row) {
        truth.foreign(spot.place(recipe.isCsv(), row, nameColumn(spot)));
        boolean first = true;
        for (int i = 0; i < spot.columns().size(); i++) {
            switch (spot.columns().get(i).kind()) {
                case NAME -> spot.sheet().put(row, spot.left() + i, line.name());
                case CODE -> {
                    if (!line.subtotal()) {
                        spot.sheet().put(row, spot.left() + i, PaperCell.text("99"));
                    }
                }
                case VALUE -> {
                    if (first) {
                        spot.sheet().put(row, spot.left() + i, PaperCell.number(BigDecimal.valueOf(1234)));
                    }
                    truth.reject(first ? CellContent.NUMBER : CellContent.BLANK);
                    first = false;
                }
                case FOREIGN -> truth.reject(CellContent.BLANK);
                default -> {}
            }
        }
    }
}
