package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.fuer.catalogue.Language;
import org.fuer.validation.MarkedReturn;
import org.fuer.validation.ReturnedFile;
import org.fuer.validation.ReturnedFiles;

/** The folder {@code returns/}: the files with faults, marked up for those who sent them. */
final class ReturnsFolder {

    private final Edition edition;
    private final Naming naming;
    private final Language language;
    private final Function<String, Path> received;

    ReturnsFolder(Edition edition, Naming naming, Language language, Function<String, Path> received) {
        this.edition = edition;
        this.naming = naming;
        this.language = language;
        this.received = received;
    }

    /** Prints the folder; where nothing goes back, there is none. */
    void print(Path folder) throws IOException {
        List<ReturnedFile> files =
                ReturnedFiles.of(edition.inputs().keySet(), edition.findings(), edition.findingsBefore());
        if (files.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        FindingWords words = new FindingWords(language, naming);
        MarkedReturn marked = new MarkedReturn(edition.place(), edition.year(), language, words::say);
        for (ReturnedFile file : files) {
            String sha256 = edition.inputs().getOrDefault(file.file(), "");
            marked.write(file, sha256.isEmpty() ? null : received.apply(sha256), folder);
        }
    }
}
