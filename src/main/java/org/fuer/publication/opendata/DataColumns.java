package org.fuer.publication.opendata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;

/** What the columns of the data files mean. A column of one name means the same in all files unless one says otherwise. */
public final class DataColumns {

    private final Wording words;
    private final Map<String, NamedCsvRecord> columns = new HashMap<>();

    /**
     * A column of a data file.
     *
     * @param name its header
     * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code year} or {@code date}
     * @param codes the only values it may have beside none; empty for any
     * @param description what it means
     */
    public record DataColumn(String name, String type, List<String> codes, String description) {

        public DataColumn {
            codes = List.copyOf(codes);
        }
    }

    /** The columns, described in this language. */
    public DataColumns(Language language) {
        this.words = Wording.of("opendata", language);
        ResourceTable.rows("columns.csv").forEach(row -> columns.put(row.getField("column"), row));
    }

    /**
     * A column of a data file.
     *
     * @param file the file without {@code .csv}
     * @throws IllegalArgumentException if nothing is known of such a column
     */
    public DataColumn of(String file, String column) {
        String own = file + "." + column;
        String name = columns.containsKey(own) ? own : column;
        NamedCsvRecord known = Optional.ofNullable(columns.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nobody knows what " + own + " means"));
        String codes = known.getField("codes");
        return new DataColumn(
                column,
                known.getField("type"),
                codes.isEmpty() ? List.of() : List.of(codes.split(";")),
                words.say("column." + name));
    }

    /** What a data file holds. */
    public String title(String file) {
        return words.say("file." + file);
    }
}
