package org.fuer.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rows of a sheet that are the header of a table. */
final class HeaderFinder {

    private static final int LEVELS = 4;

    private final HeaderWords headerWords;

    HeaderFinder(HeaderWords headerWords) {
        this.headerWords = headerWords;
    }

    /** The headers of a sheet from top to bottom. */
    List<HeaderRows> headers(Grid grid) {
        List<HeaderRows> headers = new ArrayList<>();
        int row = 0;
        int above = -1;
        int named = -1;
        while (row < grid.rowCount()) {
            if (!grid.isBlankRow(row) && isHeader(grid, row)) {
                int top = row;
                while (top - 1 > above && isUpperLevel(grid, top - 1)) {
                    top--;
                }
                int bottom = row;
                while (bottom + 1 < grid.rowCount() && bottom - top < LEVELS && isLowerLevel(grid, row, bottom + 1)) {
                    bottom++;
                }
                List<Integer> starts = starts(grid, row);
                boolean beside = !headers.isEmpty()
                        && !headers.get(headers.size() - 1).starts().equals(starts)
                        && (holdsNumbers(grid, row) || isStaggered(grid, named, row));
                headers.add(new HeaderRows(top, bottom, starts, beside));
                above = bottom;
                named = row;
                row = bottom;
            }
            row++;
        }
        return headers;
    }

    /** A header names the column of names or codes, and whom at least one column counts, here or a row further. */
    private boolean isHeader(Grid grid, int row) {
        boolean index = false;
        int meanings = 0;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell == null) {
                continue;
            }
            Optional<HeaderWords.Role> role = role(cell);
            index |= role.isPresent() && isIndex(role.get());
            meanings += role.isEmpty() && headerWords.meaning(cell).isPresent() ? 1 : 0;
        }
        if (index) {
            return meanings > 0
                    || (row + 1 < grid.rowCount() && isLowerLevel(grid, row, row + 1))
                    || (row > 0 && isUpperLevel(grid, row - 1));
        }
        return meanings > 1 && hasOnlyWords(grid, row) && !hasOnlyNumbers(grid, row);
    }

    /**
     * Whether a row is the header of a table that stands beside the one of another header, a line or a few lower: all
     * its columns of names and codes and at least one that counts lie to the left or right of the other header.
     */
    private boolean isStaggered(Grid grid, int header, int row) {
        if (row <= header || row - header > LEVELS) {
            return false;
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int column = 0; column < grid.width(header); column++) {
            GridCell cell = grid.cell(header, column);
            // a title or 填报单位 of the other table may stand in the same line
            if (cell != null
                    && (role(cell).isPresent() || headerWords.meaning(cell).isPresent())) {
                first = Math.min(first, column);
                last = column;
            }
        }
        boolean index = false;
        boolean counts = false;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell == null) {
                continue;
            }
            boolean outside = column < first || column > last;
            Optional<HeaderWords.Role> role = role(cell);
            if (role.filter(HeaderFinder::isIndex).isPresent()) {
                if (!outside) {
                    return false;
                }
                index = true;
            } else {
                counts |= outside && role.isEmpty() && headerWords.meaning(cell).isPresent();
            }
        }
        return index && counts;
    }

    private Optional<HeaderWords.Role> role(GridCell cell) {
        return cell.kind() == GridCell.Kind.TEXT ? headerWords.role(cell.text()) : Optional.empty();
    }

    private static boolean isIndex(HeaderWords.Role role) {
        return role == HeaderWords.Role.NAME || role == HeaderWords.Role.CODE;
    }

    /** Whether a row may be a level of a header over another; a year that stands alone is a line over the table. */
    private boolean isUpperLevel(Grid grid, int row) {
        return hasOnlyWords(grid, row)
                && !(isSingleCell(grid, row)
                        && YearWords.isYear(PlainText.tight(grid.text(row, grid.firstFilled(row)))));
    }

    /**
     * Whether a row is a further level of the header: words only, or texts of which one at least is known while the
     * columns of names and codes are empty. A row with a number in it is none, or the number would be lost.
     */
    private boolean isLowerLevel(Grid grid, int header, int row) {
        if (isStaggered(grid, header, row)) {
            return false;
        }
        if (hasOnlyWords(grid, row)) {
            return !hasOnlyNumbers(grid, row) || areYears(grid, row);
        }
        boolean known = false;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell == null) {
                continue;
            }
            GridCell over = grid.cell(header, column);
            boolean underIndex =
                    over != null && role(over).filter(HeaderFinder::isIndex).isPresent();
            if (underIndex || cell.kind() != GridCell.Kind.TEXT || isValue(cell)) {
                return false;
            }
            known |= headerWords.meaning(cell.text()).isPresent();
        }
        return known && !isSingleCell(grid, row);
    }

    private static boolean isSingleCell(Grid grid, int row) {
        return grid.hasSingleCell(row);
    }

    private static boolean isValue(GridCell cell) {
        String plain = PlainText.of(cell.text());
        return CellSymbol.of(plain).isPresent() || NumberText.typed(plain).isPresent();
    }

    /** Whether a row holds nothing but words that head a column, one of them at least for values. */
    private boolean hasOnlyWords(Grid grid, int row) {
        boolean any = false;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null) {
                boolean isKnown = headerWords.meaning(cell).isPresent();
                if (!isKnown
                        && role(cell)
                                .filter(role -> role == HeaderWords.Role.ASIDE)
                                .isEmpty()) {
                    return false;
                }
                any |= isKnown;
            }
        }
        return any;
    }

    private static boolean hasOnlyNumbers(Grid grid, int row) {
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null && !YearWords.isBareYear(cell.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the four digits of a row's cells are years: two that follow each other, and no other. */
    private static boolean areYears(Grid grid, int row) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int column = 0; column < grid.width(row); column++) {
            if (grid.cell(row, column) != null) {
                int year = Integer.parseInt(grid.text(row, column));
                least = Math.min(least, year);
                most = Math.max(most, year);
            }
        }
        return most == least + 1;
    }

    /** The first columns of the tables of a header: a further one begins where a name or code column comes again. */
    private List<Integer> starts(Grid grid, int row) {
        List<Integer> starts = new ArrayList<>();
        Set<HeaderWords.Role> seen = EnumSet.noneOf(HeaderWords.Role.class);
        boolean values = false;
        int cluster = -1;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell == null) {
                cluster = -1;
                continue;
            }
            Optional<HeaderWords.Role> role = role(cell);
            if (role.isEmpty()) {
                values = true;
                cluster = -1;
                continue;
            }
            // what stands behind values is their table's own: 增减, 备注; only a running number opens the next
            if (role.get() == HeaderWords.Role.ASIDE && values && !HeaderWords.isRunningNumber(cell.text())) {
                cluster = -1;
                continue;
            }
            cluster = cluster < 0 ? column : cluster;
            if (isIndex(role.get())) {
                if (starts.isEmpty()) {
                    starts.add(cluster);
                } else if (values && seen.contains(role.get()) && starts.size() < SideBySide.MOST) {
                    starts.add(cluster);
                    seen.clear();
                    values = false;
                }
            }
            seen.add(role.get());
        }
        return starts.isEmpty() ? List.of(Math.max(grid.firstFilled(row), 0)) : starts;
    }

    private static boolean holdsNumbers(Grid grid, int row) {
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null
                    && !YearWords.isBareYear(cell.text())
                    && (cell.number() != null
                            || NumberText.typed(PlainText.of(cell.text())).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
