package org.fuer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fuer.batch.AnotherRunException;
import org.fuer.batch.EvaluationReport;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fuer evaluation}: prints the mid-term or final evaluation of a place and says what stands in it. */
@Command(
        name = "evaluation",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class EvaluationCommand implements Callable<Integer> {

    private final Desk desk;
    private final FuerCommand common;

    @Option(names = "--place", paramLabel = "PLACE", required = true, order = 1)
    private String place = "";

    @Option(names = "--kind", paramLabel = "midterm|final", required = true, order = 2)
    private EvaluationKind kind = EvaluationKind.FINAL;

    @Option(names = "--year", paramLabel = "YEAR", order = 3, converter = ReportingYear.class)
    private @Nullable Integer year;

    EvaluationCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = new Places(
                new CatalogueReader().read(common.jobs()), desk.words().language());
        EvaluationReport report;
        try {
            report = desk.evaluation().apply(common.request(places.code(place), year, false), kind);
        } catch (AnotherRunException busy) {
            return desk.refuse(busy, places);
        }
        lines(report, places).forEach(desk.screen().out()::println);
        return ExitCode.FINISHED.code();
    }

    private List<String> lines(EvaluationReport report, Places places) {
        Wording words = desk.words();
        String name = words.say("evaluation." + report.kind().code());
        String folder = common.output().show(report.folder());
        String lastYear = String.valueOf(report.year());
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                report.outcome() == Outcome.PUBLISHED ? "evaluation.printed" : "evaluation.unchanged",
                places.name(report.place()),
                name,
                lastYear,
                folder));
        lines.add("  "
                + words.say(
                        "evaluation.year." + report.basis().code() + "." + kind.code(),
                        lastYear,
                        String.valueOf(report.year() + 1)));
        lines.add("  "
                + words.say(
                        "evaluation.targets", report.counts().rateInWords(Wording.of("assessment", words.language()))));
        if (report.tasks() > 0) {
            lines.add("  "
                    + words.say(
                            "evaluation.tasks",
                            report.tasks(),
                            report.reportedTasks(),
                            report.tasks() - report.reportedTasks()));
        }
        if (report.draft()) {
            lines.add("  " + words.say("evaluation.draft", lastYear));
        }
        return lines;
    }
}
