package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code targets.csv} of a place. */
final class TargetsFile {

    private static final Pattern REFERENCE = Pattern.compile("ref=([A-Z][A-Z0-9_]*)(?:\\[([^\\]]*)])?(?:；.*)?");
    private static final Pattern EXTERNAL = Pattern.compile("ref=外部(?:[：；].*)?");
    private static final Map<String, Comparison> COMPARISONS = Words.of(Comparison.values(), Comparison::code);
    private static final Map<String, String> NATURES = Words.of(Target.BINDING, "预期性", "");
    private static final Map<String, String> BASES = Words.of("plan", "function");
    private static final Set<Comparison> WITH_VALUE = EnumSet.of(
            Comparison.AT_LEAST,
            Comparison.MORE_THAN,
            Comparison.AT_MOST,
            Comparison.LESS_THAN,
            Comparison.EQUAL,
            Comparison.ABOUT);
    private static final Set<String> RATES = Set.of("%", "‰", "1/万", "1/10万");
    private static final Set<String> DURATIONS = Set.of("分钟", "小时");

    private final IndicatorsFile indicators;
    private final Cells cells;
    private final Codes units;
    private final PlanRows plans;

    private TargetsFile(IndicatorsFile indicators, Cells cells, Codes units, PlanRows plans) {
        this.indicators = indicators;
        this.cells = cells;
        this.units = units;
        this.plans = plans;
    }

    static CsvTable table(JobFiles files, String place, Faults faults) {
        return CsvTable.read(
                files,
                place + "/targets.csv",
                faults,
                "target",
                "plan",
                "domain_zh",
                "indicator",
                "slice",
                "comparator",
                "value",
                "value_unit",
                "year",
                "nature",
                "units",
                "responsible_basis",
                "quantified",
                "clause",
                "line",
                "baseline_value",
                "baseline_year",
                "note");
    }

    /** The sound targets, in the order of the file. */
    static List<Target> read(CsvTable table, IndicatorsFile indicators, Cells cells, Codes units, PlanRows plans) {
        TargetsFile file = new TargetsFile(indicators, cells, units, plans);
        List<Target> targets = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Target target = file.target(row);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private @Nullable Target target(CsvRow row) {
        String code = row.required("target", PlanRows.CODE, "code.target");
        Plan plan = plans.plan(row);
        String domain = row.required("domain_zh");
        String indicator = row.required("indicator");
        indicators.codes().check(row, "indicator", indicator);
        Slice slice = row.slice("slice");
        Indicator known = indicators.indicators().get(indicator);
        if (known != null) {
            cells.check(row, "slice", slice, known);
        }
        Comparison comparison = row.word("comparator", COMPARISONS);
        BigDecimal value = row.number("value");
        String valueUnit = row.text("value_unit");
        String year = year(row);
        if (comparison != null) {
            checkValue(row, comparison, known);
        }
        String nature = row.word("nature", NATURES);
        List<String> responsible = row.list("units");
        row.required("units");
        units.checkAll(row, "units", responsible);
        String basis = row.word("responsible_basis", BASES);
        boolean quantified = row.yes("quantified");
        String clause = row.required("clause");
        String line = row.required("line");
        BigDecimal baselineValue = row.number("baseline_value");
        Integer baselineYear = row.year("baseline_year");
        String note = row.text("note");
        Target.IndicatorReference reference = comparison == null ? null : reference(row, comparison, note);
        if (!row.isSound() || plan == null || comparison == null || nature == null || basis == null) {
            return null;
        }
        return new Target(
                code,
                plan,
                domain,
                indicator,
                slice,
                comparison,
                value,
                valueUnit,
                year,
                nature,
                responsible,
                basis,
                quantified,
                clause,
                line,
                baselineValue,
                baselineYear,
                reference,
                note);
    }

    private static String year(CsvRow row) {
        String year = row.text("year");
        if (!year.isEmpty() && !year.equals("annual") && !CsvRow.isYear(year)) {
            row.fault("year", year, Nearest.to(year, Set.of("annual")), "target.year", year);
        }
        return year;
    }

    private static void checkValue(CsvRow row, Comparison comparison, @Nullable Indicator indicator) {
        String value = row.text("value");
        if (value.isEmpty()) {
            if (WITH_VALUE.contains(comparison)) {
                row.fault("value", "", null, "target.value-needed", comparison.code());
            }
        } else if (comparison == Comparison.DECREASE) {
            checkDecrease(row);
        } else if (!WITH_VALUE.contains(comparison)) {
            row.fault("value", value, null, "target.value-unneeded", comparison.code());
        } else if (indicator != null && !converts(row.text("value_unit"), indicator.unit())) {
            row.fault(
                    "value_unit",
                    row.text("value_unit"),
                    indicator.unit(),
                    "target.unit",
                    row.text("value_unit"),
                    indicator.unit());
        }
    }

    private static void checkDecrease(CsvRow row) {
        String unit = row.text("value_unit");
        boolean onTheYearBefore = unit.equals("百分点") && row.text("year").equals("annual");
        if (!unit.equals("%") && !onTheYearBefore) {
            row.fault("value_unit", unit, null, "target.decrease-unit", unit);
        }
    }

    private static boolean converts(String from, String to) {
        return from.equals(to)
                || (RATES.contains(from) && RATES.contains(to))
                || (DURATIONS.contains(from) && DURATIONS.contains(to));
    }

    private Target.@Nullable IndicatorReference reference(CsvRow row, Comparison comparison, String note) {
        boolean compares = comparison == Comparison.REFERENCE || comparison == Comparison.BALANCE;
        if (!note.startsWith("ref=")) {
            if (comparison == Comparison.REFERENCE) {
                row.fault("note", note, null, "target.reference-needed");
            }
            return null;
        }
        if (!compares) {
            row.fault("note", note, null, "target.reference-unneeded", comparison.code());
            return null;
        }
        if (EXTERNAL.matcher(note).matches()) {
            return new Target.IndicatorReference("", Slice.NONE);
        }
        Matcher matcher = REFERENCE.matcher(note);
        if (!matcher.matches()) {
            row.fault("note", note, null, "target.reference-malformed", note);
            return null;
        }
        String code = matcher.group(1);
        String sliceText = matcher.group(2) == null ? "" : matcher.group(2);
        Slice slice = Slice.parse(sliceText).orElse(null);
        if (slice == null) {
            row.fault("note", sliceText, null, "value.bad-slice", sliceText);
            return null;
        }
        Indicator known = indicators.indicators().get(code);
        if (indicators.codes().check(row, "note", code) && known != null) {
            cells.check(row, "note", slice, known);
        }
        return new Target.IndicatorReference(code, slice);
    }
}
