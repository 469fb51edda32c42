package org.fuer.catalogue;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code job.yml} of a place: who it is, what its plans are, when it runs and what it prints. What judges its
 * figures is read by {@link JudgementKeys}.
 *
 * @param settings the settings, or null when the file could not be read
 * @param plans the plans that the place has, or null when they could not be read
 */
record JobFile(@Nullable JobSettings settings, @Nullable Set<Plan> plans) {

    private static final Pattern ADMINISTRATIVE_CODE = Pattern.compile("\\d{6}");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("\\d{2}-\\d{2}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final MonthDay END_OF_APRIL = MonthDay.of(4, 30);
    private static final String FIRST_OF_JUNE_AT_SIX = "0 0 6 1 6 *";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<JobSettings.Output> ALL_OUTPUTS = List.of(JobSettings.Output.values());
    private static final Map<String, JobSettings.Output> OUTPUTS =
            Words.of(JobSettings.Output.values(), output -> output.name().toLowerCase(Locale.ROOT));
    private static final List<EvaluationKind> ALL_EVALUATIONS = List.of(EvaluationKind.values());
    private static final Map<String, EvaluationKind> EVALUATIONS =
            Words.of(EvaluationKind.values(), EvaluationKind::code);
    private static final Map<String, String> DEMANDS = Words.of(
            "ranking",
            "yearbook",
            "warning",
            "online-submission",
            "database",
            "third-party-evaluation",
            "special-survey");

    static JobFile read(
            JobFiles files,
            String place,
            Faults faults,
            Codes units,
            CsvTable targetTable,
            Codes targets,
            Codes indicators,
            Codes forms) {
        YamlSection root = YamlReader.read(files, place + "/job.yml", faults);
        if (root == null) {
            return new JobFile(null, null);
        }
        YamlSection at = root.section("place");
        String name = at.required("name");
        YamlSection document = root.section("document");
        Map<Plan, JobSettings.PlanDocument> plans = plans(root);
        JudgementKeys judgement = new JudgementKeys(root, units, targets, indicators, forms);
        JobSettings.AssessmentSettings assessment = judgement.assessment();
        JobSettings settings = new JobSettings(
                at.value("code", "", matching(ADMINISTRATIVE_CODE), "job.administrative-code"),
                name,
                at.text("short-name", name),
                at.text("province", ""),
                at.text("level", ""),
                plans,
                document.text("number", ""),
                document.text("issue-date", ""),
                monitoring(root.section("monitoring")),
                schedule(root.section("schedule")),
                root.value("deadline", END_OF_APRIL, JobFile::monthAndDay, "job.deadline"),
                outputs(root),
                judgement.validation(),
                assessment,
                judgement.ranking(),
                new CompositeKeys(root.section("composite"), targetTable, assessment.bands()).read(),
                judgement.yearbook(),
                templates(root.section("templates")));
        at.close();
        document.close();
        root.close();
        return new JobFile(settings, plans.isEmpty() ? null : plans.keySet());
    }

    private static Map<Plan, JobSettings.PlanDocument> plans(YamlSection root) {
        YamlSection section = root.section("plans");
        Map<Plan, JobSettings.PlanDocument> plans = new EnumMap<>(Plan.class);
        for (Plan plan : Plan.values()) {
            if (section.keys().contains(plan.code())) {
                YamlSection keys = section.section(plan.code());
                int start = year(keys, "start");
                int end = year(keys, "end");
                if (start > end && end > 0) {
                    keys.fault("start", Integer.toString(start), null, "job.plan-years", start + "", end + "");
                }
                plans.put(plan, new JobSettings.PlanDocument(keys.required("title"), start, end));
                keys.close();
            } else {
                section.text(plan.code(), "");
            }
        }
        if (plans.isEmpty()) {
            section.fault("", "", null, "job.no-plan");
        }
        section.close();
        return Collections.unmodifiableMap(plans);
    }

    /** A year that must be there; 0 when it is not. */
    private static int year(YamlSection section, String key) {
        section.required(key);
        return section.value(key, 0, JobFile::year, "value.not-a-year");
    }

    private static JobSettings.Monitoring monitoring(YamlSection section) {
        int midterm = section.value("midterm-year", 0, JobFile::year, "value.not-a-year");
        int end = section.value("final-year", 0, JobFile::year, "value.not-a-year");
        JobSettings.Monitoring monitoring = new JobSettings.Monitoring(
                midterm == 0 ? null : midterm,
                end == 0 ? null : end,
                evaluations(section),
                section.text("cadence", ""),
                section.text("lead", ""),
                section.text("reporting", ""),
                section.text("disaggregation", ""),
                section.text("child-age", ""),
                ordered(section.words("demanded-by-plan", List.of(), DEMANDS)),
                ordered(section.words("encouraged-by-plan", List.of(), DEMANDS)),
                ordered(section.words("explored-by-plan", List.of(), DEMANDS)),
                section.text("note", ""));
        section.close();
        return monitoring;
    }

    private static Set<EvaluationKind> evaluations(YamlSection section) {
        Set<EvaluationKind> evaluations = EnumSet.noneOf(EvaluationKind.class);
        evaluations.addAll(section.words("evaluations", ALL_EVALUATIONS, EVALUATIONS));
        return Collections.unmodifiableSet(evaluations);
    }

    private static Set<String> ordered(List<String> words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    private static JobSettings.Schedule schedule(YamlSection section) {
        JobSettings.Schedule schedule = new JobSettings.Schedule(
                section.value("cron", FIRST_OF_JUNE_AT_SIX, JobFile::cron, "job.cron"),
                section.value("time-zone", SHANGHAI, JobFile::zone, "job.time-zone"));
        section.close();
        return schedule;
    }

    private static Set<JobSettings.Output> outputs(YamlSection root) {
        Set<JobSettings.Output> outputs = EnumSet.noneOf(JobSettings.Output.class);
        outputs.addAll(root.words("outputs", ALL_OUTPUTS, OUTPUTS));
        return Collections.unmodifiableSet(outputs);
    }

    private static JobSettings.TemplateSettings templates(YamlSection section) {
        YearMonth unset = YearMonth.of(1, 1);
        YearMonth until = section.value("valid-until", unset, JobFile::yearAndMonth, "job.valid-until");
        YamlSection contact = section.section("contact");
        JobSettings.TemplateSettings templates = new JobSettings.TemplateSettings(
                section.text("issuer", ""),
                section.text("approval", ""),
                until.equals(unset) ? null : until,
                contact.text("name", ""),
                contact.text("phone", ""));
        contact.close();
        section.close();
        return templates;
    }

    private static Function<String, Optional<String>> matching(Pattern form) {
        return text -> Optional.of(text).filter(form.asMatchPredicate());
    }

    static Optional<Integer> year(String text) {
        return CsvRow.isYear(text) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<String> cron(String text) {
        return Optional.of(text).filter(CronText::isValid);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> yearAndMonth(String text) {
        if (!YEAR_AND_MONTH.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthAndDay(String text) {
        if (!MONTH_AND_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
