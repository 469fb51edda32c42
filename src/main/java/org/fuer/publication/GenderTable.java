package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.GenderDifference;
import org.fuer.indicator.GenderDifferences;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;

/**
 * 性别差异: women beside men in the edition's year. What is counted has the women's share, everything else the gap and
 * the parity index; a table without the one or the other has no columns for it.
 */
final class GenderTable {

    /** Digits of an index; more where rounding would move it over an end of the band. */
    private static final int INDEX_DIGITS = 3;

    private static final int SHARE_DIGITS = 2;

    private static final String PARITY = "gender.parity";

    private final Edition edition;
    private final List<GenderDifference> differences;
    private final Naming naming;
    private final Wording words;
    private final Figures figures;
    private final RoundingMode rounding;

    GenderTable(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.differences = new GenderDifferences(catalogue).of(edition.indicators(), edition.year());
        this.naming = naming;
        this.words = naming.words();
        this.figures = new Figures(edition);
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /** The table of a domain's indicators; empty when none of them has values of both sexes. */
    Optional<TableBlock> of(Domain domain, Collection<Indicator> indicators) {
        Map<Indicator, List<GenderDifference>> rows = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            List<GenderDifference> own = differences.stream()
                    .filter(difference -> difference.indicator().equals(indicator))
                    .toList();
            if (!own.isEmpty()) {
                rows.put(indicator, own);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(domain, rows.values()));
    }

    private TableBlock table(Domain domain, Collection<List<GenderDifference>> rows) {
        boolean shares = rows.stream().flatMap(List::stream).anyMatch(GenderDifference::counted);
        boolean indices = rows.stream().flatMap(List::stream).anyMatch(difference -> !difference.counted());
        Notes notes = new Notes();
        List<TableBlock.Column> columns = columns(shares, indices, notes);
        List<TableBlock.Group> groups = rows.stream()
                .map(own -> new TableBlock.Group(own.stream()
                        .map(difference -> line(difference, shares, indices, notes))
                        .toList()))
                .toList();
        return new TableBlock(
                words.say("gender.title", naming.domain(domain), edition.year()),
                naming.beneath().say("gender.title", naming.domainBeneath(domain), edition.year()),
                "",
                columns,
                groups,
                notes.all());
    }

    private List<TableBlock.Column> columns(boolean shares, boolean indices, Notes notes) {
        String over = words.say("gender.values");
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(TableBlock.Column.of(words.say("column.indicator")));
        columns.add(new TableBlock.Column("", words.say("column.measure"), false, false, true));
        columns.add(new TableBlock.Column(over, naming.sex(Sex.FEMALE), false, true, false));
        columns.add(new TableBlock.Column(over, naming.sex(Sex.MALE), false, false, false));
        if (shares) {
            columns.add(column("gender.share", notes, true));
        }
        columns.add(column("gender.gap", notes, !shares));
        if (indices) {
            columns.add(column("gender.gpi", notes, true));
            columns.add(column(PARITY, notes, false));
            columns.add(column("gender.gpia", notes, false));
        }
        return columns;
    }

    private TableBlock.Column column(String key, Notes notes, boolean begins) {
        String mark = notes.mark(words.say(
                "note." + key,
                GenderDifference.PARITY_FROM.published().toPlainString(),
                GenderDifference.PARITY_TO.published().toPlainString()));
        return new TableBlock.Column("", words.say("column." + key) + mark, false, begins, key.equals(PARITY));
    }

    private TableBlock.Line line(GenderDifference difference, boolean shares, boolean indices, Notes notes) {
        Indicator indicator = difference.indicator();
        int digits = difference.unit().equals(indicator.unit()) ? indicator.decimals() : 0;
        boolean counted = difference.counted();
        Origin women = origin(difference, Sex.FEMALE);
        Origin men = origin(difference, Sex.MALE);
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.words(naming.measure(difference.unit())));
        entries.add(value(difference.female(), digits, difference.status(), women, notes));
        entries.add(value(difference.male(), digits, difference.status(), men, notes));
        if (shares) {
            Origin share = Origin.derived(Derivation.SHARE, women, Origin.derived(Derivation.SUM, women, men));
            entries.add(
                    counted ? figure(difference.femaleShare(), SHARE_DIGITS, share) : figures.symbol("not-applicable"));
        }
        entries.add(figures.figure(
                gapOfFigures(difference, digits),
                digits,
                ObsStatus.A,
                Origin.derived(Derivation.DIFFERENCE, men, women)));
        if (indices) {
            int indexDigits = indexDigits(difference);
            Entry none = figures.symbol("not-applicable");
            Origin index = Origin.derived(Derivation.QUOTIENT, women, men);
            entries.add(counted ? none : figure(difference.parityIndex(), indexDigits, index));
            entries.add(counted ? none : parity(difference));
            entries.add(counted ? none : figure(difference.adjustedParityIndex(), indexDigits, adjusted(difference)));
        }
        return new TableBlock.Line(label(difference, notes), 0, false, entries);
    }

    private Entry value(Quotient value, int digits, ObsStatus status, Origin origin, Notes notes) {
        if (status == ObsStatus.U) {
            notes.asterisk(words.say("note.unexplained"));
        }
        return figures.figure(value.published(), digits, status, origin);
    }

    /** Of a sex ratio the count of one sex, of anything else the indicator of one sex. */
    private Origin origin(GenderDifference difference, Sex sex) {
        Indicator indicator = difference.indicator();
        Breakdown breakdown = new Breakdown(sex, difference.age(), difference.residence());
        return difference.unit().equals(indicator.unit())
                ? Origin.indicator(edition.year(), new IndicatorKey(indicator.code(), breakdown))
                : Origin.fact(
                        edition.year(),
                        new FactKey(indicator.numerator().references().get(0).item(), breakdown));
    }

    private static Origin adjusted(GenderDifference difference) {
        Indicator indicator = difference.indicator();
        String row = String.join(
                "/",
                indicator.domain(),
                indicator.code(),
                difference.age().toString(),
                difference.residence().toString());
        return new Origin.OfData("gender", row, "gpia");
    }

    private Entry figure(Optional<Quotient> value, int digits, Origin origin) {
        return value.map(known -> figures.figure(known.published(), digits, ObsStatus.A, origin))
                .orElseGet(() -> figures.symbol("undefined"));
    }

    private Entry parity(GenderDifference difference) {
        return difference
                .parity()
                .map(parity -> Entry.words(words.say(parity ? "gender.yes" : "gender.no")))
                .orElseGet(() -> figures.symbol("undefined"));
    }

    /** From the figures beside it, so that a reader can check it. */
    private BigDecimal gapOfFigures(GenderDifference difference, int digits) {
        return rounded(difference.female(), digits).subtract(rounded(difference.male(), digits));
    }

    /** So many digits that an index just outside the band does not look as if it were inside. */
    private int indexDigits(GenderDifference difference) {
        int digits = INDEX_DIGITS;
        Optional<Quotient> index = difference.parityIndex();
        while (index.isPresent()
                && digits < Quotient.PUBLISHED_SCALE
                && GenderDifference.isParity(Quotient.of(rounded(index.get(), digits)))
                        != GenderDifference.isParity(index.get())) {
            digits++;
        }
        return digits;
    }

    private BigDecimal rounded(Quotient value, int digits) {
        return value.published().setScale(digits, rounding);
    }

    private String label(GenderDifference difference, Notes notes) {
        Breakdown breakdown = new Breakdown(Sex.TOTAL, difference.age(), difference.residence());
        String name = naming.indicator(difference.indicator());
        String label = breakdown.isTotal() ? name : words.say("stub.measured", name, naming.breakdown(breakdown));
        String small = difference.smallNumber() ? notes.mark(words.say("note.few-events")) : "";
        return label + small + intervalMark(difference, breakdown, notes);
    }

    /** A sex ratio stands in a note, with the interval that chance leaves it. */
    private String intervalMark(GenderDifference difference, Breakdown breakdown, Notes notes) {
        Indicator indicator = difference.indicator();
        Optional<IndicatorValue> ratio = difference.unit().equals(indicator.unit())
                ? Optional.empty()
                : edition.indicators().find(edition.year(), new IndicatorKey(indicator.code(), breakdown));
        if (ratio.isEmpty()
                || ratio.get().value() == null
                || ratio.get().lower() == null
                || ratio.get().upper() == null) {
            return "";
        }
        return notes.mark(words.say(
                "note.gender.interval",
                naming.indicator(indicator),
                text(ratio.get().value(), indicator),
                text(ratio.get().lower(), indicator),
                text(ratio.get().upper(), indicator)));
    }

    private String text(BigDecimal value, Indicator indicator) {
        return value.setScale(indicator.decimals(), rounding).toPlainString();
    }
}
