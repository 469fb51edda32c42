package org.fuer.cli;

import java.util.concurrent.Callable;
import org.fuer.batch.AnotherRunException;
import org.fuer.batch.RunNotice;
import org.fuer.batch.RunReport;
import org.fuer.batch.RunRequest;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fuer run}: brings every place and year that has input up to date, and says what came of it. */
@Command(name = "run", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RunCommand implements Callable<Integer> {

    /** For which years the printed outputs are made. */
    enum Publish {
        /** For the newest year of a place. */
        NEWEST,
        /** For every year. */
        ALL
    }

    private final Desk desk;
    private final FuerCommand common;

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--publish", paramLabel = "newest|all", order = 3)
    private Publish publish = Publish.NEWEST;

    @Option(names = "--strict", order = 4)
    private boolean strict;

    RunCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = new Places(
                new CatalogueReader().read(common.jobs()), desk.words().language());
        RunRequest request = common.request(selection.place(places), selection.year(), publish == Publish.ALL);
        RunReport report;
        try (Progress progress = Progress.on(desk, places)) {
            report = desk.run().apply(request, progress);
        } catch (AnotherRunException busy) {
            return desk.refuse(busy, places);
        }
        tellNotices(report);
        new RunSummary(desk.words(), places, common.output())
                .lines(report)
                .forEach(desk.screen().out()::println);
        if (strict && report.unfinished()) {
            desk.screen().err().println(desk.words().say("run.strict"));
            return ExitCode.UNFINISHED.code();
        }
        return ExitCode.FINISHED.code();
    }

    private void tellNotices(RunReport report) {
        Wording sentences = Wording.of("batch", desk.words().language());
        for (RunNotice notice : report.notices()) {
            desk.screen().err().println(sentences.say(notice.messageKey(), notice.arguments()));
        }
    }
}
