package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code common/indicators.csv}.
 *
 * @param indicators the sound indicators by code, in the order of the file
 * @param codes the codes of all
 */
record IndicatorsFile(Map<String, Indicator> indicators, Codes codes) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int MOST_DECIMALS = 10;
    private static final Map<String, String> DOMAINS = Words.of(
            "health",
            "education",
            "economy",
            "decision",
            "security",
            "family",
            "environment",
            "law",
            "child-health",
            "child-safety",
            "child-education",
            "child-welfare",
            "child-family",
            "child-environment",
            "child-law");
    private static final Map<String, Direction> DIRECTIONS =
            Words.of(Direction.values(), direction -> direction.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Dimension> DIMENSIONS =
            Words.of(Dimension.values(), dimension -> dimension.name().toLowerCase(Locale.ROOT));

    static IndicatorsFile read(JobFiles files, Faults faults, Cells cells) {
        CsvTable table = CsvTable.read(
                files,
                "common/indicators.csv",
                faults,
                "indicator",
                "name_zh",
                "name_en",
                "domain",
                "unit",
                "direction",
                "numerator",
                "denominator",
                "multiplier",
                "breakdown",
                "decimals",
                "key",
                "definition_zh",
                "source_note");
        Codes codes = Codes.of(table, "indicator");
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            Indicator indicator = indicator(row, cells);
            if (indicator != null) {
                indicators.put(indicator.code(), indicator);
            }
        }
        return new IndicatorsFile(indicators, codes);
    }

    private static @Nullable Indicator indicator(CsvRow row, Cells cells) {
        String code = row.required("indicator", CODE, "code.indicator");
        String domain = row.word("domain", DOMAINS);
        Direction direction = row.word("direction", DIRECTIONS);
        String above = row.required("numerator");
        Expression numerator = above.isBlank() ? null : cells.expression(row, "numerator", above);
        String below = row.text("denominator");
        Expression denominator = below.isEmpty() ? null : cells.expression(row, "denominator", below);
        BigDecimal multiplier = multiplier(row, below.isEmpty());
        Integer decimals = row.whole("decimals");
        if (decimals != null && decimals > MOST_DECIMALS) {
            row.fault("decimals", decimals.toString(), null, "indicator.decimals", decimals.toString());
        }
        String nameZh = row.required("name_zh");
        String nameEn = row.required("name_en");
        String unit = row.required("unit");
        Set<Dimension> breakdown = breakdown(row);
        boolean key = row.yes("key");
        String definition = row.required("definition_zh");
        String source = row.required("source_note");
        if (!row.isSound()
                || domain == null
                || direction == null
                || numerator == null
                || multiplier == null
                || decimals == null) {
            return null;
        }
        return new Indicator(
                code,
                nameZh,
                nameEn,
                domain,
                unit,
                direction,
                numerator,
                denominator,
                multiplier,
                breakdown,
                decimals,
                key,
                definition,
                source);
    }

    private static @Nullable BigDecimal multiplier(CsvRow row, boolean withoutDenominator) {
        row.required("multiplier");
        BigDecimal multiplier = row.number("multiplier");
        if (multiplier != null && multiplier.signum() <= 0) {
            row.fault("multiplier", multiplier.toPlainString(), null, "indicator.multiplier-not-positive");
        } else if (multiplier != null && withoutDenominator && multiplier.compareTo(BigDecimal.ONE) != 0) {
            row.fault("multiplier", multiplier.toPlainString(), "1", "indicator.multiplier-without-denominator");
        }
        return multiplier;
    }

    private static Set<Dimension> breakdown(CsvRow row) {
        Set<Dimension> breakdown = EnumSet.noneOf(Dimension.class);
        for (String word : row.list("breakdown")) {
            Dimension dimension = DIMENSIONS.get(word);
            if (dimension != null) {
                breakdown.add(dimension);
            } else if (!word.isBlank()) {
                row.fault(
                        "breakdown",
                        word,
                        Nearest.to(word, DIMENSIONS.keySet()),
                        "value.not-a-word",
                        word,
                        Words.list(DIMENSIONS.keySet()));
            }
        }
        return breakdown;
    }
}
