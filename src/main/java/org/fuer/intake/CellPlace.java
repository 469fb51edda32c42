package org.fuer.intake;

import java.io.IOException;

/** Where a cell stands, counted from 0. */
record CellPlace(int row, int column) {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /**
     * Reads an address as a sheet has it, {@code B12}.
     *
     * @throws IOException if it is none
     */
    static CellPlace of(String address) throws IOException {
        int column = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            if (++at > MOST_LETTERS) {
                throw none(address);
            }
        }
        int row = 0;
        int digits = 0;
        for (int i = at; i < address.length(); i++) {
            char digit = address.charAt(i);
            if (digit < '0' || digit > '9' || ++digits > MOST_DIGITS) {
                throw none(address);
            }
            row = row * 10 + digit - '0';
        }
        if (column == 0 || row == 0) {
            throw none(address);
        }
        return new CellPlace(row - 1, column - 1);
    }

    /** The address that Excel shows. */
    String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().append(row + 1).toString();
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private static IOException none(String address) {
        return new IOException("no address: " + address);
    }
}
