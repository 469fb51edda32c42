package org.fuer.publication;

import java.util.Comparator;
import org.fuer.publication.lineage.LineageRow;

/**
 * A sheet of a file that figures come from.
 *
 * @param form the form that was read there
 * @param unit the code of the unit that sent it
 * @param year its year
 * @param file the file, relative to {@code input/<place>/<year>/}
 * @param sheet the sheet; empty for a CSV file
 * @param submission the id of its submission
 */
record SourceFile(String form, String unit, int year, String file, String sheet, String submission)
        implements Comparable<SourceFile> {

    private static final Comparator<SourceFile> ORDER = Comparator.comparing(SourceFile::form)
            .thenComparing(SourceFile::unit)
            .thenComparing(SourceFile::year)
            .thenComparing(SourceFile::file)
            .thenComparing(SourceFile::sheet)
            .thenComparing(SourceFile::submission);

    /** Where a fact was read. */
    static SourceFile of(LineageRow.Part part) {
        return new SourceFile(
                Figures.formOf(part.key().item()),
                part.unit(),
                part.year(),
                part.source().file(),
                part.source().sheet(),
                part.submission());
    }

    @Override
    public int compareTo(SourceFile other) {
        return ORDER.compare(this, other);
    }
}
