package org.fuer.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file of one unit for one year (报送), with its conservation ledger:
 * {@code cells = facts + blanks + symbols + rejected}.
 *
 * @param unit the code of the unit; empty when nobody knows whose file it is
 * @param file the file, relative to {@code input/<place>/<year>/}
 * @param sha256 the hash of its bytes, in hexadecimal; empty when it could not be read to the end
 * @param forms the codes of the forms found in it, sorted
 * @param state what became of it
 * @param cells the cells in (rows recognised or rejected) × (columns recognised or rejected)
 * @param facts those with a number that was read
 * @param blanks those that are empty
 * @param symbols those with a symbol: — 无 … × /
 * @param rejected those with anything else
 * @param errors how many errors were found in it
 * @param warnings how many warnings
 * @param reportedOn its 报出日期, the latest in the file, or null
 * @param revision its revision, the highest of its forms; 0 for the first
 * @param signature who signed it
 */
public record Submission(
        String unit,
        String file,
        String sha256,
        List<String> forms,
        State state,
        int cells,
        int facts,
        int blanks,
        int symbols,
        int rejected,
        int errors,
        int warnings,
        @Nullable LocalDate reportedOn,
        int revision,
        Signature signature) {

    public Submission {
        forms = List.copyOf(forms);
    }

    /** What became of a submission. */
    public enum State {
        /** All its forms are accepted. */
        ACCEPTED,
        /** Some of its forms are accepted, some are blocked by errors. */
        PARTLY,
        /** All its forms are blocked by errors. */
        BLOCKED,
        /** A later revision took its place. */
        SUPERSEDED,
        /** Nothing could be read from it. */
        UNREADABLE;

        /** The code in data files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The id: unit and the first 12 of the hash. */
    public String id() {
        return idOf(unit, sha256);
    }

    /** The id of a file of a unit: {@code <unit>-<first 12 of sha256>}. */
    public static String idOf(String unit, String sha256) {
        return unit + "-" + sha256.substring(0, Math.min(12, sha256.length()));
    }
}
