package org.fuer.catalogue;

/** A dimension in which an indicator can be broken down. */
public enum Dimension {
    SEX,
    AGE,
    RESIDENCE
}
