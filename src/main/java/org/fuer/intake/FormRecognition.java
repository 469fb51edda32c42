package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells which form each table is. A 表号 or a title over it that nothing contradicts is enough; everything else is
 * counted as evidence, and the form with the most points is taken if it leads by enough. Otherwise the forms that come
 * into question are named, and none is taken.
 */
final class FormRecognition {

    private static final Pattern NUMBER = Pattern.compile("表\\s*号\\s*:?\\s*(?:表\\s*)?([A-Za-z]\\d{2})(?!\\d)");
    private static final Pattern ANY_NUMBER = Pattern.compile("表\\s*号\\s*:?\\s*\\S");
    private static final Pattern FORM_CODE = Pattern.compile("(?<![A-Za-z\\d])([A-Z]\\d{2})(?!\\d)");

    /** A table without 表号 and title must have this share of its rows in the form. */
    private static final int LEAST_ROWS = Evidence.ROWS.points() / 2;

    /** By how many points the best form must lead. */
    private static final int LEAST_LEAD = 5;

    /** A table with a 表号 or title that has less than this share of its rows in the form may be another. */
    private static final double DOUBTFUL_SHARE = 0.3;

    /** A table that is another form than it says has this share of its rows in that one. */
    private static final double CLEAR_SHARE = 0.7;

    private final FormWords formWords;
    private final FormScoring scoring;

    FormRecognition(FormWords formWords, RowRecognition rowRecognition) {
        this.formWords = formWords;
        this.scoring = new FormScoring(formWords, rowRecognition);
    }

    /** The tables of a file with their forms, in their order. */
    List<RecognisedTable> recognise(List<Table> tables, String file) {
        List<RecognisedTable> recognised = new ArrayList<>();
        for (Table table : tables) {
            recognised.add(recognise(table, context(table, recognised, file), recognised));
        }
        return recognised;
    }

    /** The scores of all forms for one of the tables of a file, the best first. */
    List<FormScore> scores(List<RecognisedTable> recognised, int index, String file) {
        Table table = recognised.get(index).table();
        return scoring.scores(table, context(table, recognised.subList(0, index), file));
    }

    private RecognisedTable recognise(Table table, FormContext context, List<RecognisedTable> before) {
        boolean printed = context.numbered() != null || context.titled() != null;
        Form form = null;
        List<Form> candidates = List.of();
        if (printed) {
            form = printed(table, context);
        } else if (!hasUnknownNumber(table)) {
            candidates = best(table, context);
            if (candidates.size() == 1) {
                form = candidates.get(0);
                candidates = List.of();
            }
        }
        boolean goesOn = !printed || table.beside() || context.marked();
        boolean continues = form != null && goesOn && isIn(before, form);
        return new RecognisedTable(table, form, continues, candidates);
    }

    private static boolean isIn(List<RecognisedTable> recognised, Form form) {
        return recognised.stream().anyMatch(table -> form.equals(table.form()));
    }

    private FormContext context(Table table, List<RecognisedTable> before, String file) {
        @Nullable Form numbered = null;
        @Nullable Form titled = null;
        for (String line : table.headLines()) {
            Matcher number = NUMBER.matcher(line);
            if (numbered == null && number.find()) {
                numbered = formWords
                        .formOf(number.group(1).toUpperCase(Locale.ROOT))
                        .orElse(null);
            }
            if (titled == null) {
                titled = formWords.titled(line).orElse(null);
            }
        }
        boolean printed = numbered != null || titled != null;
        RecognisedTable last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean marked = isMarkedAsContinuation(table);
        boolean sameSheet = last != null && last.table().sheet().equals(table.sheet());
        return new FormContext(
                numbered,
                titled,
                printed ? null : inLine(table),
                last != null && sameSheet ? last.form() : null,
                last == null || (sameSheet && !marked) ? null : last.form(),
                printed ? null : inName(table.sheet()),
                printed ? null : inName(file),
                marked);
    }

    private @Nullable Form inLine(Table table) {
        return table.headLines().stream()
                .flatMap(line -> coded(line).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether a text holds the number of a form. */
    static boolean hasNumber(String text) {
        return ANY_NUMBER.matcher(PlainText.words(text)).find();
    }

    private static boolean isMarkedAsContinuation(Table table) {
        return table.headRows().stream().anyMatch(row -> LineKind.of(table.grid(), row) == LineKind.CONTINUATION);
    }

    private Optional<Form> coded(String text) {
        Matcher code = FORM_CODE.matcher(text);
        return code.find() ? formWords.formOf(code.group(1)) : Optional.empty();
    }

    private @Nullable Form inName(String name) {
        return coded(PlainText.of(name)).or(() -> formWords.titled(name)).orElse(null);
    }

    /** The form whose number or title stands over the table; when they disagree, the one that more speaks for. */
    private @Nullable Form printed(Table table, FormContext context) {
        Form numbered = context.numbered();
        Form titled = context.titled();
        if (numbered == null || titled == null || numbered.equals(titled)) {
            return numbered == null ? titled : numbered;
        }
        return scoring.scores(table, List.of(numbered, titled), context).get(0).form();
    }

    /** Whether a number of a form that the catalogue does not have stands over the table. */
    private static boolean hasUnknownNumber(Table table) {
        return table.headLines().stream()
                .anyMatch(line -> ANY_NUMBER.matcher(line).find());
    }

    /** The form that most speaks for; all that come close, when none leads; none, when too few rows are of any. */
    private List<Form> best(Table table, FormContext context) {
        List<FormScore> scores = scoring.scores(table, context.forms(), context);
        boolean leads = !scores.isEmpty()
                && scores.get(0).total() >= FormScoring.WITHOUT_CONTEXT + LEAST_LEAD
                && hasEnoughRows(scores.get(0));
        if (!leads) {
            scores = scoring.scores(table, context);
        }
        List<FormScore> possible =
                scores.stream().filter(FormRecognition::hasEnoughRows).toList();
        return possible.stream()
                .filter(score -> score.total() > possible.get(0).total() - LEAST_LEAD)
                .map(FormScore::form)
                .toList();
    }

    private static boolean hasEnoughRows(FormScore score) {
        boolean isNamed = score.of(Evidence.NUMBER_IN_LINE) > 0 || score.of(Evidence.CONTINUED) > 0;
        return score.of(Evidence.ROWS) >= (isNamed ? 1 : LEAST_ROWS);
    }

    /**
     * The form that a table is by its rows, when it says that it is another.
     *
     * @param rows its rows, read as those of the form that it says it is
     */
    Optional<Form> contradiction(Table table, Form form, List<RowMeaning> rows) {
        long known = rows.stream().filter(row -> row.item() != null).count();
        if (rows.isEmpty() || known >= DOUBTFUL_SHARE * rows.size()) {
            return Optional.empty();
        }
        List<Form> others = new ArrayList<>();
        for (Form other : formWords.forms()) {
            if (!other.equals(form) && scoring.namedShare(table, other) >= CLEAR_SHARE) {
                others.add(other);
            }
        }
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
}
