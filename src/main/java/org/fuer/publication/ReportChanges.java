package org.fuer.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Change;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.fuer.publication.lineage.Statement;
import org.fuer.publication.lineage.Statement.Spoken;

/**
 * The changes that a paragraph of the report speaks of. The first one on an earlier year names the year, later ones on
 * the same year do not (比2023年提高…，降低…).
 */
final class ReportChanges {

    /** A change of fewer things than this is not put in per cent. */
    private static final BigDecimal ENOUGH_FOR_PERCENT = BigDecimal.valueOf(20);

    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private int namedYear;

    ReportChanges(Catalogue catalogue, Naming naming) {
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
    }

    /** What follows names its year, as in a new paragraph. */
    void nameNextYear() {
        namedYear = 0;
    }

    /** By how much it changed on the latest earlier year. */
    Optional<Statement> of(ReportReading reading) {
        return reading.change()
                .map(change -> of(
                        reading,
                        change,
                        reading.before().orElseThrow(),
                        reading.now().orElseThrow()));
    }

    /** A change between two values of an indicator. */
    Statement of(ReportReading reading, Change change, Value before, Value now) {
        boolean named = before.year() == namedYear;
        namedYear = before.year();
        if (catalogue.isCount(reading.indicator()) && change.from().compareTo(change.to()) != 0) {
            return countChange(reading, change, before, now, named);
        }
        return new Statement(
                named ? naming.change(change) : naming.changeSince(change, before.year()),
                figures(change, before.origin(), now.origin()));
    }

    /** A count gets its absolute change, and its growth where there are enough of it. */
    private Statement countChange(ReportReading reading, Change change, Value before, Value now, boolean named) {
        BigDecimal difference = change.to().subtract(change.from());
        String way = words.say(difference.signum() > 0 ? "report.more" : "report.fewer");
        Statement by = naming.said(
                difference.abs(),
                reading.indicator().unit(),
                Origin.derived(Derivation.DIFFERENCE, before.origin(), now.origin()));
        Statement said = named
                ? Statement.of(words, "report.count", way, by)
                : Statement.of(words, "report.count.since", before.year(), way, by);
        boolean enough = change.kind() == Change.Kind.PERCENT
                && change.from().compareTo(ENOUGH_FOR_PERCENT) >= 0
                && change.to().compareTo(ENOUGH_FOR_PERCENT) >= 0;
        return enough
                ? Statement.of(
                        words,
                        "report.count.growth",
                        said,
                        new Statement(naming.change(change), figures(change, before.origin(), now.origin())))
                : said;
    }

    private static List<Spoken> figures(Change change, Origin from, Origin to) {
        BigDecimal size = change.size();
        return switch (change.kind()) {
            case SAME, ALMOST_SAME -> List.of();
            case FROM_TO ->
                List.of(
                        new Spoken(change.from().toPlainString(), from),
                        new Spoken(change.to().toPlainString(), to));
            case DIFFERENCE, PERCENT ->
                List.of(new Spoken(
                        size == null ? "" : size.abs().toPlainString(),
                        Origin.derived(
                                change.kind() == Change.Kind.PERCENT ? Derivation.GROWTH : Derivation.DIFFERENCE,
                                from,
                                to)));
        };
    }

    /** By how much several changed that went the same way: 分别. */
    Statement of(List<ReportReading> several) {
        Change first = several.get(0).change().orElseThrow();
        String way = naming.changeWay(first);
        List<Statement> amounts = several.stream()
                .map(reading -> {
                    Change change = reading.change().orElseThrow();
                    return new Statement(
                            amount(change, reading == several.get(several.size() - 1)),
                            figures(
                                    change,
                                    reading.before().orElseThrow().origin(),
                                    reading.now().orElseThrow().origin()));
                })
                .toList();
        int year = several.get(0).before().orElseThrow().year();
        boolean named = year == namedYear;
        namedYear = year;
        if (way.isEmpty()) {
            return named
                    ? Statement.of(words, "report.all-same", naming.change(first))
                    : Statement.of(words, "report.all-same.since", year, naming.change(first));
        }
        return named
                ? Statement.of(words, "report.changes", way, naming.together(amounts))
                : Statement.of(words, "report.changes.since", year, way, naming.together(amounts));
    }

    /** By how much; of several differences only the last has the unit: 2.03、9.83和12.97个百分点. */
    private String amount(Change change, boolean last) {
        BigDecimal size = change.size();
        return last || size == null || change.kind() != Change.Kind.DIFFERENCE
                ? naming.changeAmount(change)
                : size.abs().toPlainString();
    }
}
