package org.fuer.assessment;

/**
 * A change or distance in words: it fills two places of a sentence, the number and its measure word.
 *
 * @param number the number without its sign, with a unit that reads the same in every language
 * @param measureKey the key of the measure word: 个百分点, 个千分点 or none
 */
record Change(String number, String measureKey) {}
