package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.publication.gate.ConsistencyGate;
import org.fuer.publication.gate.Mismatch;

/** Prints leagues. */
public final class LeaguePublication {

    private final Catalogue catalogue;
    private final Language language;

    /** A publication that names things by this catalogue and speaks this language. */
    public LeaguePublication(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /**
     * Prints a league into an empty folder: {@code data/}, {@code league.xlsx} and, last, {@code manifest.json}. The
     * same league gives the same bytes. What is printed is read back.
     *
     * @throws IOException if the folder cannot be written
     * @throws InconsistentEditionException if what is printed contradicts itself
     */
    public void print(LeagueEdition league, Path folder) throws IOException {
        Files.createDirectories(folder);
        new LeagueData(league).write(folder.resolve("data"));
        new LeagueWorkbook(league, catalogue, language).print(folder.resolve("league.xlsx"));
        Manifest.of(league, folder).write(folder);
        List<Mismatch> mismatches = new ConsistencyGate(catalogue).checkFiles(folder);
        if (!mismatches.isEmpty()) {
            throw new InconsistentEditionException(mismatches);
        }
    }
}
