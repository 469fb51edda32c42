package org.fuer.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fuer.catalogue.Catalogue;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;

/** The edits within forms, level by level: each cell by itself and what is owed, then sums and parts. */
final class FormEdits {

    private final CellEdits cellEdits;
    private final OwedEdits owedEdits;
    private final SumEdits sumEdits;
    private final PartEdits partEdits;

    FormEdits(
            Catalogue catalogue,
            StructuralEdits structure,
            Set<String> owedItems,
            int year,
            AcceptedFacts history,
            Marking marking) {
        Rounding rounding = new Rounding(catalogue);
        this.cellEdits = new CellEdits(catalogue, marking);
        this.owedEdits = new OwedEdits(catalogue, owedItems, marking);
        this.sumEdits = new SumEdits(structure, rounding, marking);
        this.partEdits = new PartEdits(catalogue, structure, rounding, year, history, marking);
    }

    /**
     * What the edits found.
     *
     * @param findings of all levels
     * @param single the cells after the edits of single cells
     * @param cells the cells after the last level
     */
    record Judgement(List<Finding> findings, JudgedCells single, JudgedCells cells) {}

    /**
     * Judges forms.
     *
     * @param before what was found on them already
     * @param tally where to count how the edits end
     */
    Judgement judge(Collection<FormReturn> forms, List<Finding> before, OutcomeTally tally) {
        JudgedCells arrived = JudgedCells.of(forms).after(before);
        List<Finding> single = new ArrayList<>();
        for (FormReturn form : forms) {
            single.addAll(cellEdits.judge(form, tally));
            single.addAll(owedEdits.judge(form, tally));
        }
        JudgedCells cells = arrived.after(single);
        List<Finding> sums = new ArrayList<>();
        for (FormReturn form : forms) {
            sums.addAll(sumEdits.judge(form, cells, tally));
            sums.addAll(partEdits.judge(form, cells, tally));
        }
        List<Finding> all = new ArrayList<>(single);
        all.addAll(sums);
        return new Judgement(all, cells, cells.after(sums));
    }
}
