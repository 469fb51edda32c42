package org.fuer.catalogue;

/** Which way an indicator should go. */
public enum Direction {
    /** Higher is better. */
    UP,
    /** Lower is better. */
    DOWN,
    /** A balance is wanted. */
    NEAR,
    /** Neither. */
    NONE;

    /** Which way is better: 1 up, -1 down, 0 neither. */
    public int wanted() {
        return switch (this) {
            case UP -> 1;
            case DOWN -> -1;
            case NEAR, NONE -> 0;
        };
    }
}
