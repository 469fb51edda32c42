package org.fuer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code fuer explain}: where a printed figure comes from, where a cell of a report went, what a report was taken for.
 * Needs no database and writes nothing.
 */
@Command(name = "explain", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ExplainCommand implements Callable<Integer> {

    /** What stands in a report must not steer the screen. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private final Desk desk;
    private final FuerCommand common;

    @Parameters(paramLabel = "FIGURE", arity = "0..1")
    private @Nullable String figure;

    @Option(
            names = {"--source", "--from"},
            paramLabel = "CELL",
            order = 0)
    private @Nullable String source;

    @Option(names = "--file", paramLabel = "FILE", order = 0)
    private @Nullable Path file;

    @Mixin
    private Selection selection = new Selection();

    ExplainCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() throws IOException {
        int asked = (figure == null ? 0 : 1) + (source == null ? 0 : 1) + (file == null ? 0 : 1);
        if (asked != 1) {
            throw new RefusedException(asked == 0 ? "explain.nothing" : "explain.too-much");
        }
        Catalogue catalogue = new CatalogueReader().read(common.jobs());
        lines(catalogue).stream()
                .map(line -> CONTROL.matcher(line).replaceAll(" "))
                .forEach(desk.screen().out()::println);
        return ExitCode.FINISHED.code();
    }

    private List<String> lines(Catalogue catalogue) throws IOException {
        if (file != null) {
            return new ReportExplanation(desk.words(), catalogue, selection).lines(file);
        }
        Explanation explanation = new Explanation(desk.words(), catalogue, common.output(), selection);
        return source != null ? explanation.ofSource(source) : explanation.ofFigure(String.valueOf(figure));
    }
}
