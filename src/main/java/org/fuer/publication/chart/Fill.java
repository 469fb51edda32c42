package org.fuer.publication.chart;

/** How bars are filled: women always red and plain, men always blue and hatched, so that print in one colour does. */
public enum Fill {
    WOMEN(Ink.RED.fill() + Ink.RED.hairline()),
    MEN(Ink.BLUE.hatching() + Ink.BLUE.hairline()),
    /** Where the sexes are not told apart. */
    EVERYBODY(Ink.BLUE.fill() + Ink.BLUE.hairline());

    private final String look;

    Fill(String look) {
        this.look = look;
    }

    String look() {
        return look;
    }
}
