package org.fuer.intake;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fuer.catalogue.Form;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a table that tells its form; each is null where it tells none.
 *
 * @param numbered the form of the 表号 over it
 * @param titled the form of the title over it
 * @param inLine the form whose number stands in another line over it
 * @param sameSheet the form of the table above it on the same sheet, or to its left
 * @param sameFile the form of the last table before it in the file
 * @param sheetName the form that the sheet's name tells
 * @param fileName the form that the file's name tells
 * @param marked whether 续表 stands over it
 */
record FormContext(
        @Nullable Form numbered,
        @Nullable Form titled,
        @Nullable Form inLine,
        @Nullable Form sameSheet,
        @Nullable Form sameFile,
        @Nullable Form sheetName,
        @Nullable Form fileName,
        boolean marked) {

    /** The forms that anything around the table speaks for. */
    Set<Form> forms() {
        Set<Form> forms = new LinkedHashSet<>();
        for (Form form : new @Nullable Form[] {numbered, titled, inLine, sameSheet, sameFile, sheetName, fileName}) {
            if (form != null) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** What speaks for a form. */
    Set<Evidence> evidence(Form form) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        add(evidence, Evidence.NUMBER, form, numbered);
        add(evidence, Evidence.TITLE, form, titled);
        add(evidence, Evidence.NUMBER_IN_LINE, form, inLine);
        add(evidence, Evidence.SAME_SHEET, form, sameSheet);
        add(evidence, marked ? Evidence.CONTINUED : Evidence.SAME_FILE, form, sameFile);
        add(evidence, Evidence.SHEET_NAME, form, sheetName);
        add(evidence, Evidence.FILE_NAME, form, fileName);
        return evidence;
    }

    private static void add(Set<Evidence> all, Evidence evidence, Form form, @Nullable Form spokenFor) {
        if (form.equals(spokenFor)) {
            all.add(evidence);
        }
    }

    /** Whether the row codes of a table without names may be taken for those of this form: every form has a row 01. */
    boolean allowsCodesAlone(Form form) {
        Set<Evidence> evidence = evidence(form);
        evidence.remove(Evidence.SAME_FILE);
        return !evidence.isEmpty();
    }
}
