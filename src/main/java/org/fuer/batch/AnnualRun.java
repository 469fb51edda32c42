package org.fuer.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueException;
import org.fuer.catalogue.CatalogueReader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The run: brings every place and year that has input up to date, oldest year first. It reads the catalogue, takes the
 * lock, opens the database, starts the job {@code annual} for each place and year that has something to do, ranks the
 * places against each other, and closes everything again.
 */
public final class AnnualRun {

    private final Clock clock;

    /**
     * A run that tells time by this clock.
     *
     * @param clock says since when the run is at work; nothing published depends on it
     */
    public AnnualRun(Clock clock) {
        this.clock = clock;
    }

    /**
     * Runs.
     *
     * @throws CatalogueException if the catalogue is broken; nothing is written then
     * @throws AnotherRunException if another run is at work; nothing is written then
     * @throws RunFailedException if something else is in the way; what is published stays whole
     */
    public RunReport run(RunRequest request, RunListener listener) {
        Catalogue catalogue = new CatalogueReader().read(request.jobs());
        try {
            RunPlan plan = RunPlan.of(request, catalogue);
            plan.notices().forEach(listener::noticed);
            listener.started(plan.size());
            Instant now = clock.instant();
            try (RunLock lock = RunLock.take(new OutputFolder(request.output()).lock(), now);
                    ConfigurableApplicationContext context = open(request, catalogue, new OneCallAtATime(listener))) {
                context.getBean(Inbox.class).deleteParts();
                List<YearSummary> years = new PlacesSideBySide(request, catalogue, plan, lock, now)
                        .update(context.getBean(PlaceUpdate.class), context.getBean(DataSource.class));
                List<LeagueSummary> leagues =
                        context.getBean(LeagueUpdate.class).update(request.place() == null, request.publishAll());
                return new RunReport(years, leagues, plan.notices());
            }
        } catch (IOException e) {
            throw new RunFailedException(e, "files", RunFailedException.rootMessage(e));
        } catch (SQLException e) {
            throw new RunFailedException(e, "database", RunFailedException.rootMessage(e));
        }
    }

    static ConfigurableApplicationContext open(RunRequest request, Catalogue catalogue, RunListener listener) {
        try {
            return new SpringApplicationBuilder(RunConfiguration.class)
                    .registerShutdownHook(false)
                    .properties(Map.of(
                            "logging.file.name",
                            new OutputFolder(request.output()).log().toString()))
                    .initializers(context -> {
                        GenericApplicationContext beans = (GenericApplicationContext) context;
                        beans.registerBean(RunRequest.class, () -> request);
                        beans.registerBean(Catalogue.class, () -> catalogue);
                        beans.registerBean(RunListener.class, () -> listener);
                    })
                    .run();
        } catch (RuntimeException e) {
            throw new RunFailedException(e, "database", RunFailedException.rootMessage(e));
        }
    }
}
