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
    NONE
}
