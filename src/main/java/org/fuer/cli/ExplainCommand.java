package org.fuer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.intake.Recognition;
import org.fuer.intake.WorkbookIntake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fuer explain --file}: what a report was taken for, and why. Needs no database and writes nothing. */
@Command(name = "explain", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;
    private final FuerCommand common;

    @Option(names = "--file", paramLabel = "FILE", required = true, order = 0)
    private @Nullable Path file;

    @Mixin
    private Selection selection = new Selection();

    ExplainCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new CatalogueReader().read(common.jobs());
        Path report = file == null ? Path.of("") : file;
        if (!Files.isRegularFile(report)) {
            throw new RefusedException("explain.no-file", report.toString());
        }
        Optional<ReportPath> lies = ReportPath.of(catalogue, report);
        String asked = selection.place(new Places(catalogue, desk.words().language()));
        Place place = Optional.ofNullable(asked)
                .or(() -> lies.map(ReportPath::place))
                .flatMap(catalogue::place)
                .orElseThrow(() -> new RefusedException("explain.no-place", report.toString()));
        int year = Optional.ofNullable(selection.year())
                .or(() -> lies.map(ReportPath::year))
                .orElseThrow(() -> new RefusedException("explain.no-year", report.toString()));
        String name = lies.map(ReportPath::file).orElseGet(() -> String.valueOf(report.getFileName()));
        Recognition recognition = new WorkbookIntake(catalogue).explain(report, name, place, year);
        new RecognitionText(desk.words(), catalogue)
                .lines(recognition, place, year)
                .forEach(desk.screen().out()::println);
        return ExitCode.FINISHED.code();
    }
}
