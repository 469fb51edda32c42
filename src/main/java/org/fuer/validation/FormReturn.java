package org.fuer.validation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;
import org.fuer.intake.Reading;

/**
 * A form as it counts for the year: the parts of its latest submission, put together.
 *
 * @param form the code of the form
 * @param parts what it was put together from, the first by file and sheet first; at least one
 * @param cells its cells by what they stand for
 */
record FormReturn(String form, List<ArrivedForm> parts, SortedMap<FactKey, CellReading> cells) {

    FormReturn {
        parts = List.copyOf(parts);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    Optional<CellReading> cell(FactKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** Where to point for a row or column that is not there: the sheet on which the form begins. */
    Source placeOfAbsent() {
        ArrivedForm first = parts.get(0);
        return new Source(first.file(), first.form().sheet(), "");
    }

    /** The file that brought a cell of this form. */
    Reading readingOf(Source source) {
        for (ArrivedForm part : parts) {
            if (part.file().equals(source.file())) {
                return part.reading();
            }
        }
        return parts.get(0).reading();
    }

    boolean standsIn(String file) {
        return parts.stream().anyMatch(part -> part.file().equals(file));
    }

    boolean standsOn(String file, String sheet) {
        return standsIn(file) && sheetsIn(file).anyMatch(sheet::equals);
    }

    private Stream<String> sheetsIn(String file) {
        return parts.stream()
                .filter(part -> part.file().equals(file))
                .flatMap(part -> Stream.concat(
                        Stream.of(part.form().sheet()),
                        part.form().cells().stream().map(cell -> cell.source().sheet())));
    }
}
