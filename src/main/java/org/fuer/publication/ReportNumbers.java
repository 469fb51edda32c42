package org.fuer.publication;

import org.fuer.catalogue.Wording;

/** The numbers of chapters and sections: 一、 and（一）, in English 1. and 1.1. */
final class ReportNumbers {

    private final Wording words;
    private final String[] numerals;
    private int chapter;
    private int section;

    ReportNumbers(Wording words) {
        this.words = words;
        this.numerals = words.say("report.numerals").split(" ");
    }

    /** The title of the next chapter with its number. */
    String chapter(String title) {
        section = 0;
        return words.say("report.chapter", numerals[chapter++], title);
    }

    /** The title of the next section of the chapter with its number. */
    String section(String title) {
        return words.say("report.section", numerals[section++], title);
    }
}
