package org.fuer.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what each column of a table is for, from the words over it, of however many levels. */
final class ColumnRecognition {

    private final HeaderWords headerWords;

    ColumnRecognition(HeaderWords headerWords) {
        this.headerWords = headerWords;
    }

    /**
     * The columns of a header.
     *
     * @param name the column of the row names, or -1
     * @param code the column of the row codes, or -1
     * @param measure the column of the units of measure, or -1
     * @param aside the columns with remarks and running numbers
     * @param labelled the columns with words that say whom they count, or unknown words
     */
    record Columns(int name, int code, int measure, List<Integer> aside, List<Table.Column> labelled) {

        /** The columns that hold values: those with a label, and those without one that hold something in the body. */
        List<Table.Column> values(Grid grid, List<Integer> body) {
            List<Table.Column> values = new ArrayList<>(labelled);
            BitSet unknown = new BitSet();
            for (int row : body) {
                for (int column = 0; column < grid.width(row); column++) {
                    if (grid.cell(row, column) != null) {
                        unknown.set(column);
                    }
                }
            }
            known().forEach(unknown::clear);
            unknown.stream().forEach(column -> values.add(new Table.Column(column, "", null, "", null)));
            values.sort(Comparator.comparingInt(Table.Column::index));
            return values;
        }

        private IntStream known() {
            IntStream indexes = IntStream.of(name, code, measure).filter(index -> index >= 0);
            IntStream others = Stream.concat(aside.stream(), labelled.stream().map(Table.Column::index))
                    .mapToInt(index -> index);
            return IntStream.concat(indexes, others);
        }
    }

    Columns recognise(Grid grid, HeaderRows header) {
        HeaderLabels labels = HeaderLabels.of(grid, header);
        boolean letters = hasBothLetters(labels);
        int name = -1;
        int code = -1;
        int measure = -1;
        List<Integer> aside = new ArrayList<>();
        List<Table.Column> labelled = new ArrayList<>();
        for (int column = 0; column < labels.width(); column++) {
            List<String> words = labels.over(column);
            if (words.isEmpty()) {
                continue;
            }
            HeaderWords.Role role = role(words);
            if (role == null) {
                labelled.add(valueColumn(column, words, letters));
            } else if (role == HeaderWords.Role.NAME && name < 0) {
                name = column;
            } else if (role == HeaderWords.Role.CODE && code < 0) {
                code = column;
            } else if (role == HeaderWords.Role.MEASURE && measure < 0) {
                measure = column;
            } else {
                aside.add(column);
            }
        }
        if (name < 0 && code < 0) {
            name = firstFree(labelled);
        }
        return new Columns(name, code, measure, aside, labelled);
    }

    /** Where nothing says which column holds the names, the first without words over it does. */
    private static int firstFree(List<Table.Column> labelled) {
        return labelled.isEmpty() || labelled.get(0).index() == 0 ? -1 : 0;
    }

    private HeaderWords.@Nullable Role role(List<String> words) {
        for (String word : words) {
            Optional<HeaderWords.Role> role = headerWords.role(word);
            if (role.isPresent()) {
                return role.get();
            }
        }
        return null;
    }

    private static boolean hasBothLetters(HeaderLabels labels) {
        Set<String> letters = new HashSet<>();
        for (int column = 0; column < labels.width(); column++) {
            labels.over(column).stream()
                    .filter(HeaderWords::isLetter)
                    .map(word -> word.toUpperCase(Locale.ROOT))
                    .forEach(letters::add);
        }
        return letters.size() > 1;
    }

    private Table.Column valueColumn(int column, List<String> words, boolean letters) {
        StringJoiner label = new StringJoiner("/");
        words.forEach(label::add);
        Optional<ColumnMeaning> meaning = Optional.of(ColumnMeaning.EVERYBODY);
        for (String word : words) {
            Optional<ColumnMeaning> next =
                    !letters && HeaderWords.isLetter(word) ? Optional.empty() : headerWords.meaning(word);
            meaning = meaning.flatMap(all -> next.flatMap(all::and));
        }
        return new Table.Column(
                column,
                label.toString(),
                meaning.map(ColumnMeaning::toBreakdown).orElse(null),
                meaning.map(ColumnMeaning::measure).orElse(""),
                meaning.map(ColumnMeaning::year).orElse(null));
    }
}
