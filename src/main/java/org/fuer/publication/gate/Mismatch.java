package org.fuer.publication.gate;

import java.util.List;
import org.fuer.catalogue.Wording;

/**
 * Something in a finished edition that is not as it must be.
 *
 * @param file the file in the edition's folder
 * @param sheet the sheet of a workbook, {@code T3} for the third table of a document; empty elsewhere
 * @param cell the cell in A1 form, {@code P12} for a paragraph of a document, the part of a package or the line of a file;
 *     empty when the whole file is meant
 * @param what what is wrong: the key of its sentence in the bundle {@code gate}
 * @param arguments what the places of that sentence are filled with
 * @param printed what stands there; may be empty
 * @param expected what should; may be empty
 */
public record Mismatch(
        String file, String sheet, String cell, String what, List<String> arguments, String printed, String expected) {

    /** The longest text that is quoted. */
    private static final int LONGEST = 120;

    public Mismatch {
        arguments = List.copyOf(arguments);
    }

    /** Something wrong at a place of a file. */
    static Mismatch at(Place place, String what, String printed, String expected, String... arguments) {
        return new Mismatch(place.file(), place.sheet(), place.cell(), what, List.of(arguments), printed, expected);
    }

    /**
     * Where something stands.
     *
     * @param file the file
     * @param sheet its sheet; may be empty
     * @param cell its cell, paragraph, part or line; may be empty
     */
    record Place(String file, String sheet, String cell) {

        /** A whole file. */
        static Place of(String file) {
            return new Place(file, "", "");
        }
    }

    /** The mismatch as one line for the user, in the words of the bundle {@code gate}. */
    public String say(Wording words) {
        String where = sheet.isEmpty()
                ? cell.isEmpty() ? words.say("where.file", file) : words.say("where.place", file, cell)
                : words.say("where.cell", file, sheet, cell);
        String said = words.say("line", where, words.say(what, arguments));
        if (printed.isEmpty() && expected.isEmpty()) {
            return said;
        }
        return expected.isEmpty()
                ? words.say("line.printed", said, quoted(printed))
                : words.say("line.both", said, quoted(printed), quoted(expected));
    }

    private static String quoted(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
