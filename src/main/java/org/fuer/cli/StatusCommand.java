package org.fuer.cli;

import java.util.concurrent.Callable;
import org.fuer.batch.StatusReport;
import org.fuer.catalogue.CatalogueReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fuer status}: who runs, and how every place and year stands. */
@Command(name = "status", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class StatusCommand implements Callable<Integer> {

    private final Desk desk;
    private final FuerCommand common;

    @Mixin
    private Selection selection = new Selection();

    StatusCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = new Places(
                new CatalogueReader().read(common.jobs()), desk.words().language());
        StatusReport report = desk.status().apply(common.request(selection.place(places), selection.year(), false));
        new StatusSummary(desk.words(), places, common.output(), desk.clock().getZone())
                .lines(report)
                .forEach(desk.screen().out()::println);
        return ExitCode.FINISHED.code();
    }
}
