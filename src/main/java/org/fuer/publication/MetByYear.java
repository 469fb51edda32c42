package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fuer.assessment.StatusCounts;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ListSheet.Heading;
import org.fuer.publication.TaskCountTable.CountRow;
import org.fuer.publication.lineage.Origin;

/** 规划期各年目标达标情况: how many targets were met in each year of the period, as it was known then. */
final class MetByYear {

    private final EvaluationEdition evaluation;
    private final Wording words;

    MetByYear(EvaluationEdition evaluation, Naming naming) {
        this.evaluation = evaluation;
        this.words = naming.words();
    }

    /** The columns. */
    List<Heading> headings() {
        return List.of(
                Heading.centred(words.say("column.year"), 80),
                Heading.centred(words.say("column.targets"), 90),
                Heading.centred(words.say("column.all-met"), 90),
                Heading.centred(words.say("column.all-not-met"), 90),
                Heading.centred(words.say("column.unjudged"), 110));
    }

    /** A row for each year of the period, oldest first. */
    List<CountRow> rows() {
        return IntStream.rangeClosed(evaluation.firstYear(), evaluation.year())
                .mapToObj(year -> new CountRow(row(year), false))
                .toList();
    }

    private List<Entry> row(int year) {
        StatusCounts counts = EvaluationData.counts(evaluation.courses(), year);
        int targets = evaluation.courses().size();
        List<Entry> row = new ArrayList<>();
        row.add(Entry.words(String.valueOf(year)));
        row.add(Entry.count(targets, origin(year, "targets")));
        row.add(Entry.count(counts.met(), origin(year, "met")));
        row.add(Entry.count(counts.notMet(), origin(year, "not_met")));
        row.add(Entry.count(targets - counts.judged(), origin(year, "unjudged")));
        return row;
    }

    /** What a count of a year says. */
    static Origin origin(int year, String column) {
        return new Origin.OfData("by_year", String.valueOf(year), column);
    }
}
