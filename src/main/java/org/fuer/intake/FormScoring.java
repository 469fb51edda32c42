package org.fuer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.catalogue.Form;

/** Counts what speaks for a table being this form or that: what stands around it, its rows and its columns. */
final class FormScoring {

    /** The most that rows and columns alone can bring. */
    static final int WITHOUT_CONTEXT = Evidence.ROWS.points() + Evidence.COLUMNS.points();

    private static final Comparator<FormScore> BEST_FIRST = Comparator.comparingInt(FormScore::total)
            .reversed()
            .thenComparing(score -> score.form().code());

    /** No form has more rows; those of a table beyond them tell nothing more. */
    private static final int ROWS_LOOKED_AT = 500;

    private final FormWords formWords;
    private final RowRecognition rowRecognition;

    FormScoring(FormWords formWords, RowRecognition rowRecognition) {
        this.formWords = formWords;
        this.rowRecognition = rowRecognition;
    }

    /** The score of one form. */
    FormScore score(Table table, Form form, FormContext context) {
        Map<Evidence, Integer> points = new EnumMap<>(Evidence.class);
        context.evidence(form).forEach(evidence -> points.put(evidence, evidence.points()));
        double rows = context.allowsCodesAlone(form) ? rowRecognition.support(table, form) : namedShare(table, form);
        put(points, Evidence.ROWS, rows);
        if (rows > 0) {
            put(points, Evidence.COLUMNS, fittingColumns(table, form));
        }
        return new FormScore(form, points);
    }

    private static void put(Map<Evidence, Integer> points, Evidence evidence, double share) {
        int whole = (int) Math.round(evidence.points() * share);
        if (whole > 0) {
            points.put(evidence, whole);
        }
    }

    /** The scores of these forms, the best first. */
    List<FormScore> scores(Table table, Iterable<Form> forms, FormContext context) {
        List<FormScore> scores = new ArrayList<>();
        forms.forEach(form -> scores.add(score(table, form, context)));
        scores.sort(BEST_FIRST);
        return scores;
    }

    /** The scores of all forms, the best first. */
    List<FormScore> scores(Table table, FormContext context) {
        return scores(table, formWords.forms(), context);
    }

    /** The share of the rows with values whose name, or whole code H01_02, is in the form. */
    double namedShare(Table table, Form form) {
        int rows = 0;
        int known = 0;
        for (int row : table.body()) {
            if (rows < ROWS_LOOKED_AT && table.hasValues(row)) {
                rows++;
                boolean named = table.nameColumn() >= 0
                        && !formWords.named(form, table.name(row)).isEmpty();
                known += named || formWords.isWholeCode(form, table.code(row)) ? 1 : 0;
            }
        }
        return rows == 0 ? 0 : known / (double) rows;
    }

    private double fittingColumns(Table table, Form form) {
        Set<Table.Column> fitting = rowRecognition.fittingColumns(table, form);
        return table.columns().isEmpty()
                ? 0
                : fitting.size() / (double) table.columns().size();
    }
}
