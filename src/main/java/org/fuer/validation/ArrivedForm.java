package org.fuer.validation;

import java.time.LocalDate;
import java.util.Comparator;
import org.fuer.fact.Source;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;

/**
 * A form as one file brought it.
 *
 * @param reading the file
 * @param form the form in it
 */
record ArrivedForm(Reading reading, FormReading form) {

    /**
     * The later submission first; what is equally late in the order of file and sheet, so that nothing is by chance.
     */
    static final Comparator<ArrivedForm> LATEST_FIRST = Comparator.comparing(
                    (ArrivedForm arrived) -> arrived.form().revision())
            .thenComparing(ArrivedForm::reportedOn)
            .reversed()
            .thenComparing(ArrivedForm::begin);

    String file() {
        return reading.file();
    }

    /** The day it was reported; a form without a date is earlier than any with one. */
    LocalDate reportedOn() {
        LocalDate day = form.reportedOn();
        return day == null ? LocalDate.MIN : day;
    }

    /** Whether neither revision nor date tells which of the two is later. */
    boolean asLateAs(ArrivedForm other) {
        return form.revision() == other.form.revision() && reportedOn().equals(other.reportedOn());
    }

    private Source begin() {
        String cell = form.cells().isEmpty() ? "" : form.cells().get(0).source().cell();
        return new Source(file(), form.sheet(), cell);
    }
}
