package org.fuer.catalogue;

/**
 * A table that a unit fills in once a year (报表).
 *
 * @param code the number of the form (表号), such as {@code H01}
 * @param titleZh its title
 * @param titleEn its title in English
 * @param department the kind of department that owes it, as in {@link Unit#department()}
 * @param note what the form says of its source and definitions; may be empty
 */
public record Form(String code, String titleZh, String titleEn, String department, String note) {}
