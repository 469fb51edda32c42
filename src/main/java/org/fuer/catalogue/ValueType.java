package org.fuer.catalogue;

/** What the values of an item are. Only counts are whole, and only counts add up from their parts. */
public enum ValueType {
    COUNT,
    DECIMAL,
    PERCENT,
    MONEY
}
