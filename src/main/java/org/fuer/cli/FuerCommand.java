package org.fuer.cli;

import java.nio.file.Path;
import org.fuer.batch.RunRequest;
import org.fuer.catalogue.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code fuer}: what its commands have in common. The texts of the help stand in the bundle {@code cli}. */
@Command(name = "fuer", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class FuerCommand {

    @Option(names = "--jobs", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 10)
    private Path jobs = Path.of("jobs");

    @Option(names = "--input", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 11)
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 12)
    private Path output = Path.of("output");

    @Option(names = "--database", paramLabel = "URL", scope = ScopeType.INHERIT, order = 13)
    private @Nullable String database;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, order = 14)
    private Language language = Language.CHINESE;

    /** The folder of the catalogue, as the user gave it. */
    Path jobs() {
        return jobs;
    }

    /** The folder of what arrives, as the user gave it. */
    Path input() {
        return input;
    }

    /** The folder to publish into. */
    GivenFolder output() {
        return new GivenFolder(output);
    }

    /** A request for a place and year, null for all. */
    RunRequest request(@Nullable String place, @Nullable Integer year, boolean publishAll) {
        return new RunRequest(jobs, input, output, database, language, place, year, publishAll);
    }
}
