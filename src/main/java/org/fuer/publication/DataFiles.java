package org.fuer.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.ProgressMeasure;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Task;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Quotient;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.Submission;
import org.fuer.fact.TaskProgress;
import org.fuer.indicator.GenderDifference;
import org.fuer.indicator.GenderDifferences;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.PooledValue;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankInterval;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.TargetCounts;
import org.jspecify.annotations.Nullable;

/** The data files of an edition: UTF-8, LF, RFC 4180, each sorted by its key by code point. */
final class DataFiles {

    private static final String FACTS =
            "place,year,item,sex,age,residence,value,obs_status,unit,submission,file,sheet,cell,mark,explanation";
    private static final String INDICATORS =
            "place,year,indicator,sex,age,residence,value,numerator,denominator,obs_status,small_number,lower,upper,"
                    + "pooled,pooled_from,pooled_to";
    private static final String FINDINGS =
            "place,year,unit,file,sheet,cell,rule,severity,item,sex,age,residence,value,expected,message,"
                    + "suspects,explanation";
    private static final String SUBMISSIONS = "place,year,unit,file,sha256,forms,state,cells,facts,blanks,symbols,"
            + "rejected,errors,warnings,reported_on,revision";
    private static final String ASSESSMENTS = "place,year,plan,target,indicator,slice,comparator,target_value,"
            + "target_year,value,status,pace_ratio,projected,lower,upper,certainty,warning,reason,"
            + "value_year,points,method,needed,volatility,pooled,pooled_from,pooled_to,base_value,base_year,"
            + "progress,progress_score";
    private static final String RANKING = "place,year,unit,rank,previous_rank,score,rank_low,rank_high,indicators,met,"
            + "coverage,completeness,timeliness,first_pass,group,assessed,binding,binding_met,directions,directions_assessed,"
            + "directions_kept,median_rank,tier,unrevised,discipline_score,discipline_rank,move";
    private static final String COMPOSITE = "place,year,plan,domain,weight,index,previous_index,rank,previous_rank,"
            + "rank_low,median_rank,rank_high,tier,targets,assessed,met,coverage";
    private static final String GENDER =
            "place,year,domain,indicator,age,residence,female,male,female_share,gap,gpi,gpia,parity,sex_ratio";
    private static final String RULES = "place,year,rule,form,passed,failed,not_applicable,not_evaluable,reason";
    private static final String TASKS =
            "place,year,plan,task,unit,state,description,submission,file,sheet,cell,evidence";

    /** The header of each data file, by its name without {@code .csv}. */
    static final SortedMap<String, String> HEADERS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("facts", FACTS),
            Map.entry("indicators", INDICATORS),
            Map.entry("findings", FINDINGS),
            Map.entry("submissions", SUBMISSIONS),
            Map.entry("assessments", ASSESSMENTS),
            Map.entry("ranking", RANKING),
            Map.entry("composite", COMPOSITE),
            Map.entry("gender", GENDER),
            Map.entry("rules", RULES),
            Map.entry("tasks", TASKS),
            Map.entry(RevisionsFile.NAME, RevisionsFile.HEADER))));

    /** Both plans, or all domains of one. */
    static final String TOTAL = "_T";

    private final Edition edition;
    private final Catalogue catalogue;
    private final FindingWords findingWords;
    private final Naming naming;

    DataFiles(Edition edition, Catalogue catalogue, Naming naming, Language language) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.findingWords = new FindingWords(language, naming);
    }

    /** Writes all of them into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("facts.csv"), FACTS, facts());
        write(folder.resolve("indicators.csv"), INDICATORS, indicators());
        write(folder.resolve("findings.csv"), FINDINGS, findings());
        write(folder.resolve("submissions.csv"), SUBMISSIONS, submissions());
        write(folder.resolve("assessments.csv"), ASSESSMENTS, assessments());
        write(folder.resolve("ranking.csv"), RANKING, ranking());
        write(folder.resolve("composite.csv"), COMPOSITE, composites());
        write(folder.resolve("gender.csv"), GENDER, gender());
        write(folder.resolve("rules.csv"), RULES, rules());
        write(folder.resolve("tasks.csv"), TASKS, tasks());
    }

    /** Writes what the figures of an evaluation refer to: facts, indicators and assessments. */
    void writeFigures(Path folder) throws IOException {
        write(folder.resolve("facts.csv"), FACTS, facts());
        write(folder.resolve("indicators.csv"), INDICATORS, indicators());
        write(folder.resolve("assessments.csv"), ASSESSMENTS, assessments());
    }

    /** Writes a data file, its rows in their order. */
    static void write(Path file, String header, List<List<String>> rows) throws IOException {
        List<List<String>> sorted = new ArrayList<>(rows);
        sorted.sort(DataFiles::compare);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(header.split(","));
            sorted.forEach(writer::writeRecord);
        }
    }

    /** The key comes first in every file, so the order of whole rows is the order of keys. */
    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<String> row(String... values) {
        List<String> row = new ArrayList<>(values.length + 2);
        row.add(edition.place().code());
        row.add(String.valueOf(edition.year()));
        row.addAll(List.of(values));
        return row;
    }

    private List<List<String>> facts() {
        List<List<String>> rows = new ArrayList<>();
        for (Fact fact : edition.facts().of(edition.year())) {
            Breakdown breakdown = fact.key().breakdown();
            rows.add(row(
                    fact.key().item(),
                    breakdown.sex().code(),
                    breakdown.age().code(),
                    breakdown.residence().code(),
                    PlainText.number(fact.value()),
                    fact.status().name(),
                    fact.unit(),
                    fact.submission(),
                    PlainText.fileName(fact.source().file()),
                    PlainText.foreign(fact.source().sheet()),
                    fact.source().cell(),
                    fact.belowHalf() ? "below-half" : "",
                    PlainText.foreign(fact.explanation())));
        }
        return rows;
    }

    private List<List<String>> indicators() {
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorValue value : edition.indicators().of(edition.year())) {
            Breakdown breakdown = value.key().breakdown();
            PooledValue pooled = pooled(value);
            rows.add(row(
                    value.key().indicator(),
                    breakdown.sex().code(),
                    breakdown.age().code(),
                    breakdown.residence().code(),
                    PlainText.number(value.value()),
                    PlainText.number(value.numerator()),
                    PlainText.number(value.denominator()),
                    value.status().name(),
                    String.valueOf(value.smallNumber()),
                    PlainText.number(value.lower()),
                    PlainText.number(value.upper()),
                    PlainText.number(pooled == null ? null : pooled.published()),
                    PlainText.number(pooled == null ? null : pooled.firstYear()),
                    PlainText.number(pooled == null ? null : pooled.lastYear())));
        }
        return rows;
    }

    /** The value of three years together beside a rate on few events; null for any other. */
    private @Nullable PooledValue pooled(IndicatorValue value) {
        if (!value.smallNumber()) {
            return null;
        }
        String code = value.key().indicator();
        int comparableFrom = edition.place().comparableFrom(code, edition.year());
        return catalogue
                .indicator(code)
                .flatMap(indicator ->
                        PooledValue.of(edition.indicators(), indicator, value.key(), edition.year(), comparableFrom))
                .orElse(null);
    }

    private List<List<String>> findings() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : edition.findings()) {
            FactKey key = finding.key();
            @Nullable Breakdown breakdown = key == null ? null : key.breakdown();
            rows.add(row(
                    finding.unit(),
                    PlainText.fileName(finding.source().file()),
                    PlainText.foreign(finding.source().sheet()),
                    finding.source().cell(),
                    finding.rule(),
                    finding.severity().code(),
                    key == null ? "" : key.item(),
                    breakdown == null ? "" : breakdown.sex().code(),
                    breakdown == null ? "" : breakdown.age().code(),
                    breakdown == null ? "" : breakdown.residence().code(),
                    PlainText.foreign(finding.value()),
                    PlainText.foreign(finding.expected()),
                    PlainText.foreign(findingWords.say(finding)),
                    PlainText.foreign(suspects(finding)),
                    PlainText.foreign(finding.explanation())));
        }
        return rows;
    }

    /** The cells that are most likely wrong; with their sheet or file where it is another than the finding's. */
    private static String suspects(Finding finding) {
        return finding.suspects().stream()
                .map(cell -> cell.seenFrom(finding.source()))
                .collect(Collectors.joining(";"));
    }

    private List<List<String>> submissions() {
        List<List<String>> rows = new ArrayList<>();
        for (Submission submission : edition.submissions()) {
            rows.add(row(
                    submission.unit(),
                    PlainText.fileName(submission.file()),
                    submission.sha256(),
                    String.join(";", submission.forms()),
                    submission.state().code(),
                    String.valueOf(submission.cells()),
                    String.valueOf(submission.facts()),
                    String.valueOf(submission.blanks()),
                    String.valueOf(submission.symbols()),
                    String.valueOf(submission.rejected()),
                    String.valueOf(submission.errors()),
                    String.valueOf(submission.warnings()),
                    Objects.toString(submission.reportedOn(), ""),
                    String.valueOf(submission.revision())));
        }
        return rows;
    }

    private List<List<String>> rules() {
        List<List<String>> rows = new ArrayList<>();
        for (RuleOutcome outcome : edition.outcomes()) {
            RuleOutcome.@Nullable Reason reason = outcome.reason();
            rows.add(row(
                    outcome.rule(),
                    outcome.form(),
                    String.valueOf(outcome.passed()),
                    String.valueOf(outcome.failed()),
                    String.valueOf(outcome.notApplicable()),
                    String.valueOf(outcome.notEvaluable()),
                    reason == null ? "" : reason.code()));
        }
        return rows;
    }

    /** A row for each task and responsible unit; what a unit did not report has no state. */
    private List<List<String>> tasks() {
        List<List<String>> rows = new ArrayList<>();
        for (Task task : edition.place().tasks()) {
            for (String unit : task.units()) {
                Optional<TaskProgress> reported = edition.taskProgress().stream()
                        .filter(one ->
                                one.task().equals(task.code()) && one.unit().equals(unit))
                        .findFirst();
                rows.add(row(
                        task.plan().code(),
                        task.code(),
                        unit,
                        reported.map(one -> one.state().code()).orElse(""),
                        reported.map(one -> PlainText.foreign(one.description()))
                                .orElse(""),
                        reported.map(TaskProgress::submission).orElse(""),
                        reported.map(one -> PlainText.fileName(one.source().file()))
                                .orElse(""),
                        reported.map(one -> PlainText.foreign(one.source().sheet()))
                                .orElse(""),
                        reported.map(one -> one.source().cell()).orElse(""),
                        reported.map(one -> PlainText.foreign(one.evidence())).orElse("")));
            }
        }
        return rows;
    }

    private List<List<String>> assessments() {
        List<List<String>> rows = new ArrayList<>();
        for (Assessment assessment : edition.assessments()) {
            Movement movement = assessment.movement();
            PooledValue pooled = assessment.pooled();
            Optional<ProgressMeasure> progress = catalogue
                    .indicator(assessment.target().indicator())
                    .flatMap(indicator -> ProgressMeasure.of(assessment, indicator, edition.place(), edition.year()));
            rows.add(row(
                    assessment.target().plan().code(),
                    assessment.target().code(),
                    assessment.target().indicator(),
                    assessment.target().slice().toString(),
                    assessment.target().comparison().code(),
                    PlainText.number(assessment.targetValue()),
                    assessment.targetYear(),
                    PlainText.number(assessment.value()),
                    assessment.status().code(),
                    PlainText.number(movement.paceRatio()),
                    PlainText.number(movement.projected()),
                    PlainText.number(movement.lower()),
                    PlainText.number(movement.upper()),
                    assessment.certainty(),
                    assessment.warning().code(),
                    naming.reason(assessment.reasonKey(), assessment.reasonArguments()),
                    PlainText.number(assessment.valueYear()),
                    String.valueOf(movement.points()),
                    movement.method().code(),
                    PlainText.number(movement.needed()),
                    PlainText.number(movement.volatility()),
                    PlainText.number(pooled == null ? null : pooled.published()),
                    PlainText.number(pooled == null ? null : pooled.firstYear()),
                    PlainText.number(pooled == null ? null : pooled.lastYear()),
                    PlainText.number(assessment.baseValue()),
                    PlainText.number(assessment.baseYear()),
                    progress.map(measure -> measure.progress().code()).orElse(""),
                    progress.map(ProgressMeasure::score).map(PlainText::number).orElse("")));
        }
        return rows;
    }

    private List<List<String>> gender() {
        List<List<String>> rows = new ArrayList<>();
        for (GenderDifference difference : new GenderDifferences(catalogue).of(edition.indicators(), edition.year())) {
            rows.add(row(
                    difference.indicator().domain(),
                    difference.indicator().code(),
                    difference.age().code(),
                    difference.residence().code(),
                    PlainText.number(difference.female().published()),
                    PlainText.number(difference.male().published()),
                    published(difference.femaleShare()),
                    PlainText.number(difference.gap().published()),
                    published(difference.parityIndex()),
                    published(difference.adjustedParityIndex()),
                    difference.parity().map(String::valueOf).orElse(""),
                    published(difference.sexRatio())));
        }
        return rows;
    }

    private static String published(Optional<Quotient> value) {
        return value.map(Quotient::published).map(PlainText::number).orElse("");
    }

    private List<List<String>> ranking() {
        List<List<String>> rows = new ArrayList<>();
        for (RankedUnit unit : edition.ranking()) {
            RankInterval interval = unit.interval();
            TargetCounts counts = unit.counts();
            Discipline discipline = unit.discipline();
            rows.add(row(
                    unit.unit(),
                    PlainText.number(unit.rank()),
                    PlainText.number(unit.previousRank()),
                    PlainText.number(unit.score()),
                    PlainText.number(interval == null ? null : interval.low()),
                    PlainText.number(interval == null ? null : interval.high()),
                    String.valueOf(counts.indicators()),
                    String.valueOf(counts.met()),
                    PlainText.number(unit.coverage()),
                    PlainText.number(discipline.completeness()),
                    PlainText.number(discipline.timeliness()),
                    PlainText.number(discipline.firstPass()),
                    unit.group().code(),
                    String.valueOf(counts.assessed()),
                    String.valueOf(counts.binding()),
                    String.valueOf(counts.bindingMet()),
                    String.valueOf(counts.directions()),
                    String.valueOf(counts.directionsAssessed()),
                    String.valueOf(counts.directionsKept()),
                    PlainText.number(interval == null ? null : interval.median()),
                    PlainText.number(interval == null ? null : interval.tier()),
                    PlainText.number(discipline.unrevised()),
                    PlainText.number(discipline.score()),
                    PlainText.number(discipline.rank()),
                    PlainText.number(unit.move())));
        }
        return rows;
    }

    private List<List<String>> composites() {
        List<List<String>> rows = new ArrayList<>();
        for (CompositeIndex composite : edition.composites()) {
            Plan plan = composite.plan();
            RankInterval interval = composite.interval();
            rows.add(row(
                    plan == null ? TOTAL : plan.code(),
                    composite.domainZh().isEmpty() ? TOTAL : composite.domainZh(),
                    PlainText.number(composite.weight()),
                    PlainText.number(composite.index()),
                    PlainText.number(composite.previousIndex()),
                    PlainText.number(composite.rank()),
                    PlainText.number(composite.previousRank()),
                    PlainText.number(interval == null ? null : interval.low()),
                    PlainText.number(interval == null ? null : interval.median()),
                    PlainText.number(interval == null ? null : interval.high()),
                    PlainText.number(interval == null ? null : interval.tier()),
                    String.valueOf(composite.targets()),
                    String.valueOf(composite.assessed()),
                    String.valueOf(composite.met()),
                    PlainText.number(composite.coverage())));
        }
        return rows;
    }
}
