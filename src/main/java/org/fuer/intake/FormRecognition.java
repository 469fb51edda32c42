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
 * Tells which form each table is: by its 表号, else by its title; a table with neither goes on with the one above it, or
 * is what the sheet's or the file's name says, or what its rows alone say.
 */
final class FormRecognition {

    private static final Pattern NUMBER = Pattern.compile("表\\s*号\\s*:?\\s*(?:表\\s*)?([A-Za-z]\\d{2})(?!\\d)");
    private static final Pattern ANY_NUMBER = Pattern.compile("表\\s*号\\s*:?\\s*\\S");
    private static final Pattern FORM_CODE = Pattern.compile("(?<![A-Za-z\\d])([A-Z]\\d{2})(?!\\d)");

    /** A table whose form only its surroundings tell must have this share of its rows in the form. */
    private static final double LEAST_SUPPORT = 0.5;

    private final FormWords formWords;
    private final RowRecognition rowRecognition;

    FormRecognition(FormWords formWords, RowRecognition rowRecognition) {
        this.formWords = formWords;
        this.rowRecognition = rowRecognition;
    }

    /** The tables of a file with their forms, in their order. */
    List<RecognisedTable> recognise(List<Table> tables, String file) {
        List<RecognisedTable> recognised = new ArrayList<>();
        @Nullable RecognisedTable above = null;
        for (Table table : tables) {
            Form printed = printed(table);
            Form form = printed;
            if (printed == null && !hasUnknownNumber(table)) {
                Form surrounding = above != null && above.table().sheet().equals(table.sheet()) ? above.form() : null;
                form = unprinted(table, surrounding, file);
            }
            boolean goesOn = printed == null || table.beside() || isMarkedAsContinuation(table);
            boolean continues = form != null && goesOn && isIn(recognised, form);
            above = new RecognisedTable(table, form, continues);
            recognised.add(above);
        }
        return recognised;
    }

    /** Whether a text holds the number of a form. */
    static boolean hasNumber(String text) {
        return ANY_NUMBER.matcher(PlainText.words(text)).find();
    }

    private static boolean isMarkedAsContinuation(Table table) {
        return table.headRows().stream().anyMatch(row -> LineKind.of(table.grid(), row) == LineKind.CONTINUATION);
    }

    private static boolean isIn(List<RecognisedTable> recognised, Form form) {
        return recognised.stream().anyMatch(table -> form.equals(table.form()));
    }

    /** The form whose number or title stands over the table; when they disagree, the one that the rows are of. */
    private @Nullable Form printed(Table table) {
        Form numbered = null;
        Form titled = null;
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
        if (numbered == null || titled == null || numbered.equals(titled)) {
            return numbered == null ? titled : numbered;
        }
        return rowRecognition.support(table, titled) > rowRecognition.support(table, numbered) ? titled : numbered;
    }

    /** Whether a number of a form that the catalogue does not have stands over the table. */
    private boolean hasUnknownNumber(Table table) {
        return table.headLines().stream()
                .anyMatch(line -> ANY_NUMBER.matcher(line).find());
    }

    private @Nullable Form unprinted(Table table, @Nullable Form surrounding, String file) {
        if (surrounding != null && isSupported(table, surrounding)) {
            return surrounding;
        }
        for (String name : List.of(table.sheet(), file)) {
            Optional<Form> named = inName(name).filter(form -> isSupported(table, form));
            if (named.isPresent()) {
                return named.get();
            }
        }
        return byRows(table);
    }

    private boolean isSupported(Table table, Form form) {
        return rowRecognition.support(table, form) >= LEAST_SUPPORT;
    }

    private Optional<Form> inName(String name) {
        Matcher code = FORM_CODE.matcher(PlainText.of(name));
        Optional<Form> coded = code.find() ? formWords.formOf(code.group(1)) : Optional.empty();
        return coded.or(() -> formWords.titled(name));
    }

    /** The form that more rows are of than of any other; codes alone are no evidence, as every form has a row 01. */
    private @Nullable Form byRows(Table table) {
        if (table.nameColumn() < 0) {
            return null;
        }
        Form best = null;
        double most = 0;
        boolean tied = false;
        for (Form form : formWords.forms()) {
            double support = nameSupport(table, form);
            if (support > most) {
                best = form;
                most = support;
                tied = false;
            } else if (support == most) {
                tied = true;
            }
        }
        return most >= LEAST_SUPPORT && !tied ? best : null;
    }

    private double nameSupport(Table table, Form form) {
        long rows = table.body().stream().filter(table::hasValues).count();
        long known = table.body().stream()
                .filter(table::hasValues)
                .filter(row -> !formWords.named(form, table.name(row)).isEmpty())
                .count();
        return rows == 0 ? 0 : known / (double) rows;
    }
}
