package org.fuer.catalogue;

/**
 * A signed reference to an item in an {@link Expression}, such as {@code - Q01_01[F]}.
 *
 * @param sign 1 or -1
 * @param item the code of the item
 * @param slice the dimensions that the reference fixes
 */
public record Reference(int sign, String item, Slice slice) {

    @Override
    public String toString() {
        return slice.equals(Slice.NONE) ? item : item + "[" + slice + "]";
    }
}
