package org.fuer.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of {@code job.yml} that judge figures and show them: validation, assessment, ranking, yearbook. */
final class JudgementKeys {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern SEED_NUMBER = Pattern.compile("\\d{1,18}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FIRST_YEAR = 2020;
    private static final int LATEST_YEARS = 5;
    private static final int MOST_LATEST_YEARS = 15;
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);
    private static final Share WHOLE_SHARE = new Share(BigDecimal.ONE, BigDecimal.ONE);
    private static final int SIMULATIONS = 1000;
    private static final int FEWEST_SIMULATIONS = 500;
    private static final int MOST_SIMULATIONS = 100_000;
    private static final long SEED = 20200101L;
    private static final Map<String, RoundingMode> ROUNDINGS = Words.of(
            new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN},
            mode -> mode == RoundingMode.HALF_UP ? "half-up" : "half-even");
    private static final List<String> NEVER_RANKED = List.of("STAT", "NWCCW");
    private static final List<String> SURVEYS = List.of("Q02");
    private static final BigDecimal DAMPING = new BigDecimal("0.90");
    private static final BigDecimal LEAST_DAMPING = new BigDecimal("0.80");
    private static final BigDecimal GREATEST_DAMPING = new BigDecimal("0.98");
    private static final Map<String, JobSettings.Band> SHIPPED_BANDS = Map.of(
            "SEX_RATIO_BIRTH",
            new JobSettings.Band(
                    BigDecimal.valueOf(103), BigDecimal.valueOf(107), BigDecimal.valueOf(90), BigDecimal.valueOf(120)));

    private final YamlSection root;
    private final Codes units;
    private final Codes targets;
    private final Codes indicators;
    private final Codes forms;

    JudgementKeys(YamlSection root, Codes units, Codes targets, Codes indicators, Codes forms) {
        this.root = root;
        this.units = units;
        this.targets = targets;
        this.indicators = indicators;
        this.forms = forms;
    }

    JobSettings.ValidationSettings validation() {
        YamlSection section = root.section("validation");
        JobSettings.ValidationSettings settings = new JobSettings.ValidationSettings(
                number(section, "jump-minimum", "50"),
                number(section, "jump-factor", "5"),
                number(section, "outlier-score", "3.5"),
                number(section, "outlier-factor", "1.5"),
                number(section, "outlier-points", "10"));
        section.close();
        return settings;
    }

    JobSettings.AssessmentSettings assessment() {
        YamlSection section = root.section("assessment");
        BigDecimal onTrack = number(section, "on-track-from", "0.95");
        BigDecimal atRisk = number(section, "at-risk-from", "0.60");
        if (atRisk.compareTo(onTrack) > 0) {
            String value = atRisk.toPlainString();
            section.fault("at-risk-from", value, null, "job.low-above-high", value, onTrack.toPlainString());
        }
        List<String> surveys = SURVEYS.stream().filter(forms::has).toList();
        JobSettings.AssessmentSettings settings = new JobSettings.AssessmentSettings(
                section.value("base-year", FIRST_YEAR, JobFile::year, "value.not-a-year"),
                number(section, "about-tolerance", "0.05"),
                bands(section.section("bands")),
                onTrack,
                atRisk,
                Collections.unmodifiableSet(new LinkedHashSet<>(section.codes("surveys", surveys, forms))),
                section.value("damping", DAMPING, JudgementKeys::damping, "job.damping"));
        section.close();
        return settings;
    }

    private Map<String, JobSettings.Band> bands(YamlSection section) {
        Map<String, JobSettings.Band> bands = new LinkedHashMap<>(SHIPPED_BANDS);
        for (String indicator : section.keys()) {
            YamlSection keys = section.section(indicator);
            if (indicators.complete() && !indicators.has(indicator)) {
                String nearest = Nearest.to(indicator, indicators.known());
                section.fault(indicator, indicator, nearest, "code.unknown", indicator, indicators.file());
            }
            bands.put(indicator, band(keys));
            keys.close();
        }
        section.close();
        return Collections.unmodifiableMap(bands);
    }

    private static JobSettings.Band band(YamlSection keys) {
        keys.required("low");
        keys.required("high");
        BigDecimal low = number(keys, "low", "0");
        BigDecimal high = number(keys, "high", "0");
        BigDecimal least = optional(keys, "least");
        BigDecimal most = optional(keys, "most");
        if (keys.isSound()) {
            if (low.compareTo(high) > 0) {
                String value = low.toPlainString();
                keys.fault("low", value, null, "job.low-above-high", value, high.toPlainString());
            }
            if (least != null && least.compareTo(low) >= 0) {
                String value = least.toPlainString();
                keys.fault("least", value, null, "job.not-less", value, low.toPlainString());
            }
            if (most != null && most.compareTo(high) <= 0) {
                String value = most.toPlainString();
                keys.fault("most", value, null, "job.not-greater", value, high.toPlainString());
            }
        }
        return new JobSettings.Band(low, high, least, most);
    }

    JobSettings.RankingSettings ranking() {
        YamlSection section = root.section("ranking");
        int large = whole(section, "large-group-from", 10);
        int small = whole(section, "small-group-from", 3);
        if (small > large) {
            section.fault("small-group-from", small + "", null, "job.low-above-high", small + "", large + "");
        }
        List<String> unranked = NEVER_RANKED.stream().filter(units::has).toList();
        JobSettings.RankingSettings settings = new JobSettings.RankingSettings(
                List.copyOf(section.codes("key-targets", List.of(), targets)),
                number(section, "key-weight", "2"),
                section.value("coverage-floor", Share.TWO_THIRDS, Share::parse, "job.share"),
                large,
                small,
                Collections.unmodifiableSet(new LinkedHashSet<>(section.codes("unranked", unranked, units))),
                section.value("lead-share", WHOLE_SHARE, JudgementKeys::leadShare, "job.lead-share"),
                section.value("discipline-weight", BigDecimal.ZERO, JudgementKeys::perCent, "job.per-cent"),
                section.value("simulations", SIMULATIONS, JudgementKeys::simulations, "job.simulations"),
                section.value("seed", SEED, JudgementKeys::seed, "value.not-whole"));
        section.close();
        return settings;
    }

    JobSettings.YearbookSettings yearbook() {
        YamlSection section = root.section("yearbook");
        JobSettings.YearbookSettings settings = new JobSettings.YearbookSettings(
                section.value("first-year", FIRST_YEAR, JobFile::year, "value.not-a-year"),
                section.values("base-years", List.of(FIRST_YEAR), JobFile::year, "value.not-a-year").stream()
                        .sorted()
                        .distinct()
                        .toList(),
                section.value("latest-years", LATEST_YEARS, JudgementKeys::latestYears, "job.latest-years"),
                section.word("bilingual", true, YES_OR_NO),
                section.word("rounding", RoundingMode.HALF_UP, ROUNDINGS),
                symbols(section.section("symbols")));
        section.close();
        return settings;
    }

    /** The marks of the national yearbooks; a zero denominator has no value just as what cannot exist has none. */
    private static Map<String, String> symbols(YamlSection section) {
        Map<String, String> symbols = new LinkedHashMap<>();
        symbols.put("missing", section.text("missing", ""));
        symbols.put("not-applicable", section.text("not-applicable", "—"));
        symbols.put("below-half", section.text("below-half", "…"));
        symbols.put("not-accepted", section.text("not-accepted", "待核"));
        symbols.put("undefined", section.text("undefined", "—"));
        symbols.put("suppressed", section.text("suppressed", "※"));
        section.close();
        return Collections.unmodifiableMap(symbols);
    }

    private static BigDecimal number(YamlSection section, String key, String absent) {
        return section.value(key, new BigDecimal(absent), JudgementKeys::number, "value.not-a-number");
    }

    private static @Nullable BigDecimal optional(YamlSection section, String key) {
        Optional<BigDecimal> none = Optional.empty();
        return section.value(key, none, text -> number(text).map(Optional::of), "value.not-a-number")
                .orElse(null);
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> damping(String text) {
        return number(text)
                .filter(number -> number.compareTo(LEAST_DAMPING) >= 0 && number.compareTo(GREATEST_DAMPING) <= 0);
    }

    private static Optional<Share> leadShare(String text) {
        return Share.parse(text).filter(share -> share.part().signum() > 0);
    }

    private static Optional<BigDecimal> perCent(String text) {
        return number(text).filter(number -> number.compareTo(HUNDRED) <= 0);
    }

    private static Optional<Integer> simulations(String text) {
        return whole(text).filter(count -> count >= FEWEST_SIMULATIONS && count <= MOST_SIMULATIONS);
    }

    private static Optional<Integer> latestYears(String text) {
        return whole(text).filter(count -> count >= 1 && count <= MOST_LATEST_YEARS);
    }

    private static Optional<Long> seed(String text) {
        return Optional.of(text).filter(SEED_NUMBER.asMatchPredicate()).map(Long::valueOf);
    }

    private static int whole(YamlSection section, String key, int absent) {
        return section.value(key, absent, JudgementKeys::whole, "value.not-whole");
    }

    private static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
