package org.fuer.batch;

import org.fuer.assessment.PeriodAssessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.fact.FactStore;
import org.fuer.fact.FindingStore;
import org.fuer.fact.RevisionStore;
import org.fuer.fact.SubmissionStore;
import org.fuer.fact.TaskProgressStore;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.intake.WorkbookIntake;
import org.fuer.publication.EvaluationPublication;
import org.fuer.publication.LeaguePublication;
import org.fuer.publication.Publication;
import org.fuer.ranking.Composite;
import org.fuer.ranking.UnitRanking;
import org.fuer.validation.Validation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stages, and what keeps the work of each in the database. */
@Configuration(proxyBeanMethods = false)
class StageConfiguration {

    @Bean
    Stores stores(JdbcTemplate jdbc) {
        return new Stores(
                new EditionRegister(jdbc),
                new ArrivalStore(jdbc),
                new ReadingStore(jdbc),
                new JudgementStore(jdbc),
                new FactStore(jdbc),
                new RevisionStore(jdbc),
                new FindingStore(jdbc),
                new SubmissionStore(jdbc),
                new TaskProgressStore(jdbc),
                new VerdictStore(jdbc),
                new IndicatorStore(jdbc),
                new AssessmentStore(jdbc),
                new RankingStore(jdbc),
                new CompositeStore(jdbc),
                new PublishedFigureStore(jdbc));
    }

    @Bean
    History history(Stores stores) {
        return new History(
                stores.register(), stores.facts(), stores.verdicts(), stores.indicators(), stores.submissions());
    }

    @Bean
    Parameters parameters(RunRequest request, Catalogue catalogue) {
        return new Parameters(catalogue, request.language(), ProgramBuild.hash());
    }

    @Bean
    OutputFolder outputFolder(RunRequest request) {
        return new OutputFolder(request.output());
    }

    @Bean
    Inbox inbox(OutputFolder output) {
        return new Inbox(output.received());
    }

    @Bean
    Shelf shelf(OutputFolder output) {
        return new Shelf(output);
    }

    @Bean
    Progress progress(RunListener listener) {
        return new Progress(listener);
    }

    @Bean
    WorkbookIntake workbookIntake(Catalogue catalogue) {
        return new WorkbookIntake(catalogue);
    }

    @Bean
    ReceiveTask receiveTask(RunRequest request, Inbox inbox, Stores stores, Parameters parameters) {
        return new ReceiveTask(request.input(), inbox, stores.arrivals(), stores.register(), parameters);
    }

    @Bean
    ValidationTask validationTask(Catalogue catalogue, Stores stores, History history) {
        return new ValidationTask(
                new Validation(catalogue), stores.arrivals(), stores.readings(), history, stores.judgements());
    }

    @Bean
    AcceptTask acceptTask(Stores stores) {
        return new AcceptTask(stores);
    }

    @Bean
    EditionTask indicatorTask(Catalogue catalogue, Stores stores) {
        IndicatorCalculation calculation = new IndicatorCalculation(catalogue);
        return edition -> stores.indicators()
                .write(
                        edition.id(),
                        calculation.calculate(edition.place(), stores.facts().of(edition.id())));
    }

    @Bean
    TargetAssessment targetAssessment(Catalogue catalogue) {
        return new TargetAssessment(catalogue);
    }

    @Bean
    EditionTask assessmentTask(TargetAssessment assessment, Stores stores, History history) {
        return edition -> stores.assessments()
                .write(
                        edition.id(),
                        assessment.assess(edition.place(), edition.year(), history.indicatorsUpTo(edition)));
    }

    @Bean
    RankingTask rankingTask(TargetAssessment assessment, Catalogue catalogue, Stores stores, History history) {
        return new RankingTask(assessment, new UnitRanking(catalogue), new Composite(catalogue), stores, history);
    }

    @Bean
    LeagueUpdate leagueUpdate(
            Catalogue catalogue,
            RunRequest request,
            Parameters parameters,
            Stores stores,
            History history,
            Shelf shelf,
            OutputFolder output) {
        LeaguePublication publication = new LeaguePublication(catalogue, request.language());
        return new LeagueUpdate(
                catalogue,
                parameters,
                stores,
                history,
                publication,
                shelf,
                output,
                new MismatchList(output, request.language()));
    }

    @Bean
    PublicationTask publicationTask(
            Catalogue catalogue,
            RunRequest request,
            Parameters parameters,
            Shelf shelf,
            Stores stores,
            History history,
            Inbox inbox,
            OutputFolder output) {
        return new PublicationTask(
                new Publication(catalogue, request.language()),
                parameters,
                shelf,
                stores,
                history,
                new EarlierSubmissions(stores),
                new EarlierYearbooks(stores),
                inbox,
                new MismatchList(output, request.language()));
    }

    @Bean
    EditionReprint editionReprint(
            Catalogue catalogue,
            RunRequest request,
            Parameters parameters,
            Stores stores,
            PublicationTask publication,
            LeagueUpdate league,
            Inbox inbox) {
        return new EditionReprint(
                catalogue,
                new Publication(catalogue, request.language()),
                parameters,
                stores,
                publication,
                league,
                inbox);
    }

    @Bean
    EvaluationUpdate evaluationUpdate(
            Catalogue catalogue,
            RunRequest request,
            Parameters parameters,
            Stores stores,
            PublicationTask published,
            OutputFolder output) {
        return new EvaluationUpdate(
                parameters,
                stores.register(),
                published,
                new PeriodAssessment(catalogue),
                new EvaluationPublication(catalogue, request.language()),
                output,
                new MismatchList(output, request.language()));
    }
}
