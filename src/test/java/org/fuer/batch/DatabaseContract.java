package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.batch.RegisteredEdition.State;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Sex;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.fact.Reporting;
import org.fuer.fact.Revision;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Signature;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.fact.TaskProgress;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.PooledValue;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;
import org.fuer.intake.TaskReading;
import org.fuer.intake.TaskReport;
import org.fuer.publication.lineage.Origin;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankInterval;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.TargetCounts;
import org.fuer.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What every database must do alike: keep what each step hands on, and give the same bytes for the same input. */
abstract class DatabaseContract {

    private static final PlaceYear YEAR = new PlaceYear("meihekou", 2024);
    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    private static final Place PLACE = CATALOGUE.place("meihekou").orElseThrow();
    private static final Source SOURCE = new Source("市卫健局2024年统计报表.xlsx", "妇幼 '卫生'", "C12");
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private ConfigurableApplicationContext context;
    private Stores stores;
    private long edition;

    /** The URL of an empty database, or null for H2 in a file. */
    abstract @Nullable String emptyDatabase();

    @BeforeEach
    void open() {
        Workshop workshop = new Workshop(folder.resolve("stores"));
        context = AnnualRun.open(workshop.request(emptyDatabase()), CATALOGUE, RunListener.SILENT);
        stores = context.getBean(Stores.class);
        edition = stores.register()
                .building(YEAR, HASH, EnumSet.of(Output.YEARBOOK, Output.RANKING))
                .id();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void anEditionGoesFromBuildingToPublished() {
        stores.register().factsHash(edition, HASH);
        stores.register().ready(edition, "{\"place\":\"梅河口\"}");
        assertThat(stores.register().ready("meihekou"))
                .extracting(RegisteredEdition::id)
                .containsExactly(edition);
        stores.register().moveTo(edition, State.PUBLISHED);

        assertThat(stores.register().published(YEAR))
                .contains(new RegisteredEdition(
                        edition,
                        "meihekou",
                        2024,
                        1,
                        State.PUBLISHED,
                        HASH,
                        Set.of(Output.YEARBOOK, Output.RANKING),
                        HASH,
                        "{\"place\":\"梅河口\"}"));
        assertThat(stores.register().publishedBefore(new PlaceYear("meihekou", 2025)))
                .containsOnlyKeys(2024);
        assertThat(stores.register().publishedBefore(YEAR)).isEmpty();
    }

    @Test
    void anEditionBuiltFromOtherInputIsDiscardedAndOneFromTheSameGoesOn() {
        assertThat(stores.register().building(YEAR, HASH, Set.of()).id()).isEqualTo(edition);

        RegisteredEdition other = stores.register().building(YEAR, "f".repeat(64), Set.of());

        assertThat(other.number()).isEqualTo(2);
        assertThat(stores.register().find(YEAR, 1).state()).isEqualTo(State.DISCARDED);
    }

    @Test
    void arrivalsComeBackInTheOrderOfTheirNames() {
        Arrival late = Arrival.failed("报送_2024.xlsx", Arrival.Fault.BEING_WRITTEN);
        Arrival first = Arrival.of("2024年报表.xlsx", HASH);
        stores.arrivals().write(edition, List.of(late));
        stores.arrivals().write(edition, List.of(late, first));

        assertThat(stores.arrivals().of(edition)).containsExactly(first, late);
    }

    @Test
    void aReadingIsKeptWholeAndHoldsForTheSameBytesAndReader() {
        Reading reading = reading("一\u0000二\ud800三");
        stores.readings().write(YEAR, "reader", List.of(reading("")));
        stores.readings().write(YEAR, "reader", List.of(reading));
        Arrival arrival = Arrival.of(SOURCE.file(), HASH);
        Arrival changed = Arrival.of(SOURCE.file(), "f".repeat(64));

        assertThat(stores.readings().of(YEAR, List.of(arrival))).containsExactly(reading("一\ufffd二\ufffd三"));
        assertThat(stores.readings().unread(YEAR, "reader", List.of(arrival))).isEmpty();
        assertThat(stores.readings().unread(YEAR, "other", List.of(arrival))).containsExactly(arrival);
        assertThat(stores.readings().unread(YEAR, "reader", List.of(changed))).containsExactly(changed);
    }

    private static Reading reading(String raw) {
        CellReading cell = new CellReading(key("H01_02"), CellContent.NUMBER, raw, new BigDecimal("98.5"), SOURCE);
        FormReading form = new FormReading("H01", SOURCE.sheet(), 2, LocalDate.of(2025, 1, 31), List.of(cell));
        return new Reading(
                SOURCE.file(),
                HASH,
                "HEALTH",
                true,
                LocalDate.of(2025, 1, 31),
                List.of(form),
                new Ledger(5, 1, 2, 1, 1),
                List.of(finding()),
                Signature.NONE,
                List.of(),
                List.of(new TaskReport(
                        "任务进展",
                        1,
                        LocalDate.of(2025, 1, 31),
                        List.of(new TaskReading("c-002", "", null, raw, "", SOURCE)))),
                true);
    }

    @Test
    void aJudgementIsKeptWhole() {
        ValidationResult result = new ValidationResult(
                List.of(fact("H01_02", "12.5")),
                List.of(finding()),
                List.of(submission()),
                List.of(reporting()),
                new TreeSet<>(Set.of("H02")),
                List.of(progress("HEALTH")),
                List.of(new RuleOutcome("R001", "H02", 0, 0, 0, 1, Reason.EMPTY, List.of())));
        stores.judgements().write(edition, result);
        stores.judgements().write(edition, result);

        assertThat(stores.judgements().of(edition)).isEqualTo(result);
    }

    @Test
    void factsKeepTenDecimalsAndTwentyDigits() {
        List<Fact> facts = List.of(
                fact("H01_01", "0"),
                fact("H01_02", "0.0000000001"),
                fact("H01_03", "12345678901234567890.1234567891"),
                fact("H01_04", "1000"),
                fact("H01_05", "-7.5"));
        stores.facts().write(edition, "meihekou", 2024, facts);
        stores.facts().write(edition, "meihekou", 2024, facts);

        assertThat(stores.facts().of(edition)).isEqualTo(facts);
    }

    @Test
    void revisionsKeepWhatIsNewAndWhatIsGone() {
        List<Revision> revisions = Revision.between(
                List.of(fact("H01_01", "1"), fact("H01_02", "2"), fact("H01_04", "4")),
                List.of(fact("H01_02", "3"), fact("H01_03", "5"), fact("H01_04", "4")));
        stores.revisions().write(edition, "meihekou", 2024, revisions);

        assertThat(stores.revisions().of(edition)).isEqualTo(revisions).hasSize(3);
    }

    @Test
    void findingsKeepTheirOrderAndTheirWords() {
        Finding withoutKey = new Finding(
                "",
                new Source("a.csv", "", ""),
                "UNREADABLE",
                Severity.ERROR,
                null,
                "",
                "",
                "intake",
                "unreadable",
                List.of("", "两\n行", "back\\slash"));
        stores.findings().write(edition, List.of(withoutKey, finding()));

        assertThat(stores.findings().of(edition)).containsExactly(withoutKey, finding());
    }

    @Test
    void submissionsAndReportingsKeepTheirDates() {
        stores.submissions().write(edition, List.of(submission()), List.of(reporting()));

        assertThat(stores.submissions().submissionsOf(edition)).containsExactly(submission());
        assertThat(stores.submissions().reportingsOf(edition)).containsExactly(reporting());
    }

    @Test
    void whatIsReportedOfTasksKeepsItsOrderAndItsWords() {
        List<TaskProgress> reported = List.of(progress("WOMEN"), progress("HEALTH"));
        stores.taskProgress().write(edition, List.of(progress("EDU")));
        stores.taskProgress().write(edition, reported);

        assertThat(stores.taskProgress().of(edition)).isEqualTo(reported);
    }

    private static TaskProgress progress(String unit) {
        return new TaskProgress(
                "c-002",
                unit,
                TaskProgress.State.NOT_STARTED,
                "两\n行，字数很多" + "，".repeat(3000),
                unit + "-0123456789ab",
                SOURCE,
                "back\\slash");
    }

    @Test
    void verdictsAreKept() {
        RuleOutcome judged = new RuleOutcome("SUM-SEX", "H02", 12, 1, 3, 0, null, List.of());
        RuleOutcome unjudged = new RuleOutcome(
                "R9",
                "H02",
                0,
                0,
                0,
                1,
                Reason.FAULTY,
                List.of(new Source("a.xlsx", "表1", "B2"), new Source("b.csv", "", "C3")));
        stores.verdicts().write(edition, Set.of("H02", "E01"), List.of(unjudged, judged));

        assertThat(stores.verdicts().blockedFormsOf(edition)).containsExactly("E01", "H02");
        assertThat(stores.verdicts().outcomesOf(edition)).containsExactly(unjudged, judged);
    }

    @Test
    void indicatorsKeepWhatHasNoValue() {
        List<IndicatorValue> indicators = List.of(
                new IndicatorValue(
                        new IndicatorKey("HW01", Breakdown.TOTAL.withSex(Sex.FEMALE)),
                        new BigDecimal("33.3333333333"),
                        BigDecimal.ONE,
                        new BigDecimal("3"),
                        ObsStatus.A,
                        true,
                        new BigDecimal("0.8"),
                        new BigDecimal("90.6")),
                new IndicatorValue(
                        new IndicatorKey("HW02", Breakdown.TOTAL),
                        null,
                        null,
                        BigDecimal.ZERO,
                        ObsStatus.M,
                        false,
                        null,
                        null));
        stores.indicators().write(edition, indicators);

        assertThat(stores.indicators().of(edition)).isEqualTo(indicators);
    }

    @Test
    void assessmentsKeepTenDecimalsAndTheirExactValue() {
        Assessment assessment = new Assessment(
                PLACE.targets().get(0),
                Quotient.of(98),
                "2030",
                Quotient.of(2).dividedBy(Quotient.of(3)),
                2024,
                null,
                null,
                Status.ON_TRACK,
                new Movement(
                        BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64),
                        new BigDecimal("0.25"),
                        6,
                        Movement.Method.THEIL_SEN,
                        new BigDecimal("98.5"),
                        null,
                        null,
                        new BigDecimal("0.125")),
                new PooledValue(2022, 2024, Quotient.of(1).dividedBy(Quotient.of(7))),
                "clear",
                Warning.GREEN,
                "on-track",
                List.of("97.25", "98"));
        stores.assessments().write(edition, List.of(assessment));

        assertThat(stores.assessments().of(edition, PLACE))
                .containsExactly(AssessmentStore.kept(assessment))
                .first()
                .returns(new BigDecimal("0.3333333333"), one -> one.movement().paceRatio())
                .returns(Quotient.of(2).dividedBy(Quotient.of(3)), Assessment::current)
                .returns(new BigDecimal("0.6666666667"), Assessment::value);
    }

    @Test
    void rankingsKeepUnitsThatAreOnlyListed() {
        RankedUnit ranked = new RankedUnit(
                "HEALTH",
                RankedUnit.Group.LARGE,
                1,
                2,
                -1,
                new BigDecimal("99.5"),
                new RankInterval(1, new BigDecimal("1.5"), 3, 1),
                new TargetCounts(12, 11, 10, 4, 3, 6, 5, 2),
                new BigDecimal("0.9166666667"),
                new Discipline(
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        new BigDecimal("0.5"),
                        BigDecimal.ONE,
                        new BigDecimal("62.5"),
                        2));
        RankedUnit listed = new RankedUnit(
                "STAT", RankedUnit.Group.NEVER, null, null, null, null, null, TargetCounts.NONE, null, Discipline.NONE);
        stores.rankings().write(edition, List.of(ranked, listed));

        assertThat(stores.rankings().of(edition)).containsExactly(ranked, listed);
    }

    @Test
    void compositeIndicesKeepWhatIsWithheld() {
        CompositeIndex whole = new CompositeIndex(
                null, "", BigDecimal.valueOf(100), null, null, null, null, null, 5, 1, 0, new BigDecimal("0.2"));
        CompositeIndex domain = new CompositeIndex(
                Plan.WOMEN,
                "妇女与健康",
                new BigDecimal("33.3333333333"),
                new BigDecimal("88.25"),
                new BigDecimal("87"),
                1,
                2,
                new RankInterval(1, BigDecimal.ONE, 2, 1),
                5,
                5,
                4,
                BigDecimal.ONE);
        stores.composites().write(edition, List.of(whole, domain));

        assertThat(stores.composites().of(edition)).containsExactly(whole, domain);
    }

    @Test
    void whatAYearbookSaysIsKeptAndReplacedWhole() {
        Origin births = Origin.fact(2024, key("H02_01"));
        Origin deaths = Origin.indicator(2024, new IndicatorKey("MMR", Breakdown.TOTAL));
        stores.figures().write(edition, Map.of(births, "3306", deaths, "0.00"));
        stores.figures().write(edition, Map.of(deaths, "30.25"));

        assertThat(stores.figures().of(edition)).isEqualTo(Map.of(deaths, "30.25"));
    }

    @Test
    void onlyYearbooksPublishedBeforeAnEditionAreEarlierOnes() {
        stores.register().moveTo(edition, State.PUBLISHED);
        RegisteredEdition discarded = stores.register().building(YEAR, "d".repeat(64), Set.of());
        stores.register().moveTo(discarded.id(), State.DISCARDED);
        RegisteredEdition next = stores.register().building(new PlaceYear("meihekou", 2025), HASH, Set.of());

        assertThat(stores.register().publishedEarlier(next))
                .extracting(RegisteredEdition::id)
                .containsExactly(edition);
    }

    @Test
    void placesAndTheirRankingHaveTheSameBytesAsOnH2() throws Exception {
        context.close();
        Workshop here = new Workshop(folder.resolve("here"))
                .bring("meihekou", 2025, 100)
                .bring("lechang", 2025, 3);
        Workshop onH2 =
                new Workshop(folder.resolve("h2")).bring("meihekou", 2025, 100).bring("lechang", 2025, 3);
        for (Workshop one : List.of(here, onH2)) {
            Files.writeString(one.folder("meihekou", 2025).resolve("市卫健局任务进展.csv"), """
                    编号,任务内容,进展状态,进展说明
                    c-002,推动儿童健康水平提升,进展顺利,儿童体检覆盖所有乡镇
                    """);
        }
        String database = emptyDatabase();
        onH2.run();

        RunReport first = new AnnualRun(Workshop.CLOCK).run(here.request(database), RunListener.SILENT);
        RunReport again = new AnnualRun(Workshop.CLOCK).run(here.request(database), RunListener.SILENT);

        assertThat(here.published(first)).containsExactly("lechang 2025", "meihekou 2025");
        assertThat(first.leagues()).hasSize(1);
        assertThat(again.nothingToDo()).isTrue();
        assertThat(here.output().resolve("meihekou/2025/data/tasks.csv"))
                .content()
                .contains("c-002,HEALTH,on-track,儿童体检覆盖所有乡镇,");
        assertThat(here.bytes()).isEqualTo(onH2.bytes());
    }

    private static FactKey key(String item) {
        return new FactKey(item, Breakdown.TOTAL.withSex(Sex.FEMALE));
    }

    private static Fact fact(String item, String value) {
        return new Fact(key(item), new BigDecimal(value), true, ObsStatus.U, "HEALTH", "HEALTH-0123456789ab", SOURCE);
    }

    private static Finding finding() {
        return new Finding(
                "HEALTH",
                SOURCE,
                "SUM-SEX",
                Severity.ERROR,
                key("H01_02"),
                "12",
                "13",
                "validation",
                "sum-sex",
                List.of("12", "13"),
                List.of(SOURCE, new Source("b.csv", "", "C7")),
                "新院区开业");
    }

    private static Submission submission() {
        return new Submission(
                "HEALTH",
                SOURCE.file(),
                HASH,
                List.of("H01", "H02"),
                Submission.State.PARTLY,
                5,
                1,
                2,
                1,
                1,
                3,
                4,
                LocalDate.of(2025, 1, 31),
                2,
                new Signature("王芳", "李敏", "赵静", "0722-3310001"));
    }

    private static Reporting reporting() {
        return new Reporting("STAT", 10, 9, 3, 2, 1, 1, null);
    }
}
