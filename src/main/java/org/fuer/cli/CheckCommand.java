package org.fuer.cli;

import java.util.concurrent.Callable;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueException;
import org.fuer.catalogue.CatalogueReader;
import picocli.CommandLine.Command;

/** {@code fuer check}: reads the catalogue and lists everything that is broken in it. */
@Command(name = "check", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;
    private final FuerCommand common;

    CheckCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        try {
            Catalogue catalogue = new CatalogueReader().read(common.jobs());
            desk.screen().out().println(inventory(catalogue));
            return ExitCode.FINISHED.code();
        } catch (CatalogueException broken) {
            new FaultList(desk.words(), common.jobs())
                    .lines(broken.faults())
                    .forEach(desk.screen().out()::println);
            return ExitCode.FAILED.code();
        }
    }

    private String inventory(Catalogue catalogue) {
        return desk.words()
                .say(
                        "check.sound",
                        catalogue.places().size(),
                        catalogue.forms().size(),
                        catalogue.items().size(),
                        catalogue.indicators().size(),
                        catalogue.rules().size(),
                        catalogue.places().stream()
                                .mapToInt(place -> place.targets().size())
                                .sum(),
                        catalogue.places().stream()
                                .mapToInt(place -> place.tasks().size())
                                .sum());
    }
}
