package org.fuer.catalogue;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One broken place in the files under {@code jobs/}. Ordered by file, line and column.
 *
 * @param file the file, relative to the jobs folder, with {@code /}
 * @param line its line, from 1; 0 for the file as a whole
 * @param column the name of the column or key; empty for the row as a whole
 * @param value what stands there
 * @param nearest what is known that comes nearest, or null when nothing comes near
 * @param messageKey the key of the sentence in the bundle {@code catalogue}
 * @param arguments what the sentence's places are filled with
 */
public record CatalogueFault(
        String file,
        int line,
        String column,
        String value,
        @Nullable String nearest,
        String messageKey,
        List<String> arguments)
        implements Comparable<CatalogueFault> {

    private static final Comparator<CatalogueFault> ORDER = Comparator.comparing(CatalogueFault::file)
            .thenComparingInt(CatalogueFault::line)
            .thenComparing(CatalogueFault::column)
            .thenComparing(CatalogueFault::messageKey)
            .thenComparing(CatalogueFault::value)
            .thenComparing(fault -> String.join("\n", fault.arguments()));

    public CatalogueFault {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and what to do, with what is known that comes nearest. */
    public String sentence(Language language) {
        Wording wording = Wording.of("catalogue", language);
        String sentence = wording.say(messageKey, arguments);
        return nearest == null ? sentence : sentence + wording.say("nearest", nearest);
    }

    /** Where it stands and {@link #sentence}, on one line: {@code common/items.csv:12 列 parent：…}. */
    public String describe(Language language) {
        String where = line == 0 ? "at-file" : column.isEmpty() ? "at-line" : isYaml() ? "at-key" : "at-column";
        return Wording.of("catalogue", language).say(where, file, Integer.toString(line), column, sentence(language));
    }

    private boolean isYaml() {
        return file.endsWith(".yml");
    }

    @Override
    public int compareTo(CatalogueFault other) {
        return ORDER.compare(this, other);
    }
}
