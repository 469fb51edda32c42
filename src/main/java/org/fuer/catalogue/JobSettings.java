package org.fuer.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person sets for a place in {@code job.yml}. Everything but the names and the plans has a default.
 *
 * @param administrativeCode the six-digit code of the place
 * @param name its full name, 随州市曾都区
 * @param shortName its short name, 曾都区
 * @param province the province it lies in
 * @param level 区, 县 or 市
 * @param plans its plans, women's before children's; a place may have one only
 * @param documentNumber the number of the plan document; may be empty
 * @param issueDate when it was issued, as printed; may be empty
 * @param monitoring what the plan says of monitoring
 * @param schedule when the annual run starts by itself
 * @param deadline the last day for reports, in the year after the reporting year
 * @param outputs what is printed beside {@code data/} and {@code collection.xlsx}
 * @param validation thresholds of the edits
 * @param assessment how targets are judged
 * @param ranking how units are ranked
 * @param composite how the domains and plans are weighed in the 综合指数
 * @param yearbook how the yearbook looks
 * @param templates what the blank forms say of themselves
 */
public record JobSettings(
        String administrativeCode,
        String name,
        String shortName,
        String province,
        String level,
        Map<Plan, PlanDocument> plans,
        String documentNumber,
        String issueDate,
        Monitoring monitoring,
        Schedule schedule,
        MonthDay deadline,
        Set<Output> outputs,
        ValidationSettings validation,
        AssessmentSettings assessment,
        RankingSettings ranking,
        CompositeSettings composite,
        YearbookSettings yearbook,
        TemplateSettings templates) {

    /** The plan document of this kind, or empty when the place has none. */
    public Optional<PlanDocument> plan(Plan plan) {
        return Optional.ofNullable(plans.get(plan));
    }

    /**
     * A plan document (规划).
     *
     * @param title its title without 《》
     * @param start its first year
     * @param end its last year
     */
    public record PlanDocument(String title, int start, int end) {}

    /**
     * What the plan says of its own monitoring; texts as printed, empty where nothing is printed.
     *
     * @param midtermYear the year of the mid-term evaluation, or null
     * @param finalYear the year of the final evaluation, or null
     * @param evaluations the evaluations that the plan provides for
     * @param cadence how often
     * @param lead who leads
     * @param reporting who reports to whom
     * @param disaggregation by what the plan wants data broken down
     * @param childAge its definition of a child
     * @param demandedByPlan what the plan itself asks for: ranking, yearbook, warning, online-submission, database,
     *     third-party-evaluation, special-survey
     * @param encouragedByPlan what of these it encourages (鼓励)
     * @param exploredByPlan what of these it wants tried (探索)
     * @param note what is particular to one of its plans; may be empty
     */
    public record Monitoring(
            @Nullable Integer midtermYear,
            @Nullable Integer finalYear,
            Set<EvaluationKind> evaluations,
            String cadence,
            String lead,
            String reporting,
            String disaggregation,
            String childAge,
            Set<String> demandedByPlan,
            Set<String> encouragedByPlan,
            Set<String> exploredByPlan,
            String note) {}

    /**
     * When the annual run starts by itself.
     *
     * @param cron a Spring cron expression
     * @param timeZone the zone it is read in
     */
    public record Schedule(String cron, ZoneId timeZone) {}

    /** What can be printed for a place and year beside {@code data/} and {@code collection.xlsx}. */
    public enum Output {
        YEARBOOK,
        RANKING,
        WARNINGS,
        /** The monitoring report of the year (年度统计监测报告). */
        REPORT,
        /** The files with faults, marked up for those who sent them. */
        RETURNS
    }

    /**
     * Thresholds of the edits.
     *
     * @param jumpMinimum the least count that JUMP looks at
     * @param jumpFactor how many times the latest accepted value makes a jump
     * @param outlierScore the robust score beyond which a value lies far from the earlier years
     * @param outlierFactor how many times the median of the earlier years, or what fraction, an outlier is at least
     * @param outlierPoints by how many percentage points an outlier among percentages differs from it at least
     */
    public record ValidationSettings(
            BigDecimal jumpMinimum,
            BigDecimal jumpFactor,
            BigDecimal outlierScore,
            BigDecimal outlierFactor,
            BigDecimal outlierPoints) {}

    /**
     * How targets are judged.
     *
     * @param baseYear the year progress is counted from
     * @param aboutTolerance the half width of 左右 as a share of the target, 0.05 = ±5 %
     * @param bands the balanced range of an indicator, by its code
     * @param onTrackFrom the pace ratio from which a target is on track, 0.95
     * @param atRiskFrom the pace ratio from which it is at risk and not off track, 0.60
     * @param surveys the codes of the forms that are surveys: not collected every year, their latest value stays in force
     * @param damping the share of a trend that goes on from one projected year to the next, 0.80 to 0.98 (φ)
     */
    public record AssessmentSettings(
            int baseYear,
            BigDecimal aboutTolerance,
            Map<String, Band> bands,
            BigDecimal onTrackFrom,
            BigDecimal atRiskFrom,
            Set<String> surveys,
            BigDecimal damping) {}

    /**
     * A balanced range, both ends included, and how far from it nothing of the target is fulfilled (适度指标).
     *
     * @param low the least balanced value
     * @param high the greatest balanced value
     * @param least the value below the range at which the 实现程度 is 0, less than {@code low}; null where none is set
     * @param most the value above it at which it is 0, more than {@code high}; null where none is set
     */
    public record Band(
            BigDecimal low,
            BigDecimal high,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {

        /** Whether it says on both sides where nothing is fulfilled any more; without that there is no degree to it. */
        public boolean hasLimits() {
            return least != null && most != null;
        }
    }

    /**
     * How units are ranked.
     *
     * @param keyTargets the codes of the 重点 targets; empty means the catalogue's key indicators
     * @param keyWeight the weight of a 重点 target; the others weigh 1
     * @param coverageFloor the least share of a unit's targets that must have data, two thirds
     * @param largeGroupFrom the least number of targets in the group of large units
     * @param smallGroupFrom the least number of targets in the group of small units
     * @param unranked the codes of units that are never ranked
     * @param leadShare how much of a target with several responsible units counts for the one that leads it; the others
     *     share the rest equally. 1: the lead alone, the others are listed
     * @param disciplineWeight how many per cent of a unit's score its reporting discipline makes up; 0: none
     * @param simulations how many random variations of the method a rank interval rests on; at least 500
     * @param seed where their random numbers start
     */
    public record RankingSettings(
            List<String> keyTargets,
            BigDecimal keyWeight,
            Share coverageFloor,
            int largeGroupFrom,
            int smallGroupFrom,
            Set<String> unranked,
            Share leadShare,
            BigDecimal disciplineWeight,
            int simulations,
            long seed) {

        /** Whether a target is a 重点 one: {@code job.yml} names it or, where it names none, its indicator is a 重点指标. */
        public boolean isKey(Target target, Indicator indicator) {
            return keyTargets.isEmpty() ? indicator.key() : keyTargets.contains(target.code());
        }
    }

    /**
     * How the 综合指数 is weighed. The weights of a level add up to 100; a level that is not there is weighed equally. What
     * has no target that can be fulfilled by degrees is not weighed.
     *
     * @param plans the weight of each plan in the whole; empty: equal
     * @param domains the weight of each domain in its plan, by {@code domain_zh}; a plan that is not there: equal
     * @param targets the weight of each target in its domain, by its code; a domain of which none is there: 重点 targets
     *     count as {@code keyWeight}, the others once
     */
    public record CompositeSettings(
            Map<Plan, BigDecimal> plans, Map<Plan, Map<String, BigDecimal>> domains, Map<String, BigDecimal> targets) {

        /** All levels equal. */
        public static final CompositeSettings EQUAL = new CompositeSettings(Map.of(), Map.of(), Map.of());
    }

    /**
     * How the yearbook looks.
     *
     * @param firstYear the first year of its tables
     * @param baseYears the years that stay in its tables for comparison, oldest first
     * @param latestYears how many consecutive years up to its own stand beside them
     * @param bilingual whether titles stand in the other language, too
     * @param rounding HALF_UP or HALF_EVEN (GB/T 8170)
     * @param symbols the glyph for each kind of cell without a number, by key: {@code missing}, {@code not-applicable},
     *     {@code below-half}, {@code not-accepted} (待核), {@code undefined} (zero denominator), {@code suppressed}
     */
    public record YearbookSettings(
            int firstYear,
            List<Integer> baseYears,
            int latestYears,
            boolean bilingual,
            RoundingMode rounding,
            Map<String, String> symbols) {}

    /**
     * What the blank forms say of themselves: the statutory marks (法定标识) and whom to ask. What is empty is printed as a
     * blank to be filled in.
     *
     * @param issuer the authority that made the forms (制定机关); may be empty
     * @param approval the number under which they are approved or on file (批准或备案文号); may be empty
     * @param validUntil the last month they are valid (有效期至), or null
     * @param contactName who answers questions; may be empty
     * @param contactPhone at which number; may be empty
     */
    public record TemplateSettings(
            String issuer, String approval, @Nullable YearMonth validUntil, String contactName, String contactPhone) {}
}
