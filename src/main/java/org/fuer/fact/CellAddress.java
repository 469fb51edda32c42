package org.fuer.fact;

import java.util.Comparator;

/**
 * An A1 address taken apart, so that B10 comes after B9 and AA1 after Z1. It is one that a reader made: what a file says
 * of itself is read more strictly.
 *
 * @param row from 1; 0 where the address is empty or none
 * @param column from 1; 0 likewise
 */
record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);
    private static final int LETTERS = 26;

    static CellAddress parse(String address) {
        int at = 0;
        int column = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * LETTERS + (address.charAt(at) - 'A' + 1);
            at++;
        }
        int row = 0;
        while (at < address.length() && address.charAt(at) >= '0' && address.charAt(at) <= '9') {
            row = row * 10 + (address.charAt(at) - '0');
            at++;
        }
        return new CellAddress(row, column);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }
}
