package org.fuer.publication.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Target;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.PooledValue;
import org.fuer.publication.lineage.LineageRow.Part;
import org.fuer.publication.lineage.LineageRow.Role;

/**
 * The facts that the figures of an edition are computed from: of an indicator those that
 * {@link org.fuer.indicator.IndicatorCalculation} adds up, of a survey's value those of the year it was held in, of a
 * value of several years those of all of them. Behind a count or a rank stands no single fact.
 */
public final class FactsBehind {

    private final Catalogue catalogue;
    private final Place place;
    private final int year;
    private final AcceptedFacts facts;
    private final IndicatorHistory indicators;
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final Map<String, String> hashes;
    private final Map<Origin, List<Part>> known = new HashMap<>();

    /**
     * The facts of an edition.
     *
     * @param year the edition's year
     * @param facts the accepted facts of this year and the earlier ones
     * @param indicators the indicators of the same years
     * @param assessments of this year
     * @param hashes the sha256 of every submission that a fact names, by the submission's id
     */
    public FactsBehind(
            Catalogue catalogue,
            Place place,
            int year,
            AcceptedFacts facts,
            IndicatorHistory indicators,
            List<Assessment> assessments,
            Map<String, String> hashes) {
        this.catalogue = catalogue;
        this.place = place;
        this.year = year;
        this.facts = facts;
        this.indicators = indicators;
        this.hashes = hashes;
        assessments.forEach(
                assessment -> this.assessments.put(assessment.target().code(), assessment));
    }

    /** A row for each figure and fact behind it; one without a fact for a figure that no fact stands behind. */
    public List<LineageRow> rows(List<PrintedFigure> figures) {
        List<LineageRow> rows = new ArrayList<>();
        for (PrintedFigure figure : figures) {
            List<Part> parts = of(figure.origin());
            if (parts.isEmpty()) {
                rows.add(new LineageRow(figure, null));
            }
            parts.forEach(part -> rows.add(new LineageRow(figure, part)));
        }
        return rows;
    }

    /** The facts behind a figure, each once in each role, in the order of the formula; none where no fact stands there. */
    public List<Part> of(Origin origin) {
        List<Part> parts = known.get(origin);
        if (parts == null) {
            parts = List.copyOf(look(origin));
            known.put(origin, parts);
        }
        return parts;
    }

    private Set<Part> look(Origin origin) {
        Set<Part> parts = new LinkedHashSet<>();
        if (origin instanceof Origin.OfFact fact) {
            add(parts, fact.year(), fact.key(), Role.VALUE);
        } else if (origin instanceof Origin.OfIndicator indicator) {
            addIndicator(parts, standingYear(indicator.year(), indicator.key()), indicator.key());
        } else if (origin instanceof Origin.OfData data) {
            addData(parts, data);
        } else if (origin instanceof Origin.Derived derived) {
            addOperands(parts, derived);
        }
        return parts;
    }

    private void add(Set<Part> parts, int ofYear, FactKey key, Role role) {
        facts.find(ofYear, key).ifPresent(fact -> parts.add(part(fact, ofYear, role)));
    }

    private Part part(Fact fact, int ofYear, Role role) {
        return new Part(
                role,
                ofYear,
                fact.key(),
                fact.value(),
                fact.unit(),
                fact.submission(),
                fact.source(),
                hashes.getOrDefault(fact.submission(), ""));
    }

    /** The year whose value stands in a year: an earlier one of a survey that was not held in it. */
    private int standingYear(int ofYear, IndicatorKey key) {
        return catalogue
                .indicator(key.indicator())
                .flatMap(indicator -> indicators.standingYear(
                        key,
                        ofYear,
                        place.comparableFrom(key.indicator(), ofYear),
                        catalogue.restsOn(
                                indicator, place.settings().assessment().surveys())))
                .orElse(ofYear);
    }

    private void addIndicator(Set<Part> parts, int ofYear, IndicatorKey key) {
        Indicator indicator = catalogue.indicator(key.indicator()).orElse(null);
        if (indicator == null) {
            return;
        }
        addCells(parts, ofYear, indicator.numerator(), key.breakdown(), Role.NUMERATOR);
        Expression denominator = indicator.denominator();
        if (denominator != null) {
            addCells(parts, ofYear, denominator, key.breakdown(), Role.DENOMINATOR);
        }
    }

    private void addCells(Set<Part> parts, int ofYear, Expression expression, Breakdown breakdown, Role role) {
        ItemValues.cells(catalogue, expression, breakdown).forEach(cell -> add(parts, ofYear, cell, role));
    }

    /** Of a quotient of two figures the first stands above the line and the second below it. */
    private void addOperands(Set<Part> parts, Origin.Derived derived) {
        boolean divided = derived.how() == Origin.Derivation.SHARE || derived.how() == Origin.Derivation.QUOTIENT;
        for (int i = 0; i < derived.from().size(); i++) {
            List<Part> operand = of(derived.from().get(i));
            boolean quotientItself = operand.stream().anyMatch(part -> part.role() == Role.DENOMINATOR);
            Role role = i == 0 ? Role.NUMERATOR : Role.DENOMINATOR;
            operand.forEach(part -> parts.add(divided && !quotientItself ? part.as(role) : part));
        }
    }

    private void addData(Set<Part> parts, Origin.OfData data) {
        if (data.file().equals("assessments")) {
            Assessment assessment = assessments.get(data.row());
            if (assessment != null) {
                addAssessment(parts, assessment, data.column());
            }
        } else if (data.file().equals("gender")) {
            addGender(parts, data.row().split("/", -1));
        }
    }

    private void addAssessment(Set<Part> parts, Assessment assessment, String column) {
        Target target = assessment.target();
        IndicatorKey key = new IndicatorKey(target.indicator(), target.slice().toBreakdown());
        Integer valueYear = assessment.valueYear();
        switch (column) {
            case "value" -> {
                if (valueYear != null) {
                    addIndicator(parts, valueYear, key);
                }
            }
            case "base_value" -> addBase(parts, assessment, key);
            case "target_value" -> addGoal(parts, assessment, key);
            case "pooled" -> {
                PooledValue pooled = assessment.pooled();
                if (pooled != null) {
                    addYears(parts, pooled.firstYear(), pooled.lastYear(), key);
                }
            }
            case "projected", "lower", "upper", "needed", "pace_ratio", "volatility", "progress_score" ->
                addYears(parts, place.comparableFrom(target.indicator(), year), year, key);
            default -> {
                // the rest counts, names or judges: no single fact says it
            }
        }
    }

    /** A printed base rests on no fact; one that is a value of an earlier year does. */
    private void addBase(Set<Part> parts, Assessment assessment, IndicatorKey key) {
        Integer baseYear = assessment.baseYear();
        Quotient base = assessment.base();
        if (baseYear == null || base == null) {
            return;
        }
        Indicator indicator = catalogue.indicator(key.indicator()).orElseThrow();
        boolean ofThatYear = indicators
                .find(baseYear, key)
                .filter(value -> value.value() != null)
                .map(value -> value.exact(indicator).equals(base))
                .orElse(false);
        if (ofThatYear) {
            addIndicator(parts, baseYear, key);
        }
    }

    /** A number that the plan prints rests on no fact; one counted from a base or taken from another indicator does. */
    private void addGoal(Set<Part> parts, Assessment assessment, IndicatorKey key) {
        Target target = assessment.target();
        Target.IndicatorReference reference = target.reference();
        if (reference != null && !reference.external()) {
            IndicatorKey other =
                    new IndicatorKey(reference.indicator(), reference.slice().toBreakdown());
            Integer valueYear = assessment.valueYear();
            addIndicator(parts, standingYear(valueYear == null ? year : valueYear, other), other);
        } else if (target.value() == null || changes(target)) {
            addBase(parts, assessment, key);
        }
    }

    private static boolean changes(Target target) {
        return target.comparison() == Comparison.INCREASE || target.comparison() == Comparison.DECREASE;
    }

    private void addYears(Set<Part> parts, int first, int last, IndicatorKey key) {
        for (int each : indicators.years().subSet(first, true, last, true)) {
            if (indicators.find(each, key).map(IndicatorValue::value).isPresent()) {
                addIndicator(parts, each, key);
            }
        }
    }

    /** A row of {@code gender.csv}: domain, indicator, age, residence; women and men of it. */
    private void addGender(Set<Part> parts, String[] row) {
        if (row.length != 4) {
            return;
        }
        for (Sex sex : new Sex[] {Sex.FEMALE, Sex.MALE}) {
            Age.ofCode(row[2]).ifPresent(age -> Residence.ofCode(row[3])
                    .ifPresent(residence ->
                            addIndicator(parts, year, new IndicatorKey(row[1], new Breakdown(sex, age, residence)))));
        }
    }
}
