package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.publication.gate.Mismatch;

/** Writes down what keeps editions from being published, all of it, and says the first of it. */
final class MismatchList {

    private static final int FIRST = 10;

    private final OutputFolder output;
    private final Language language;
    private final Wording words;

    MismatchList(OutputFolder output, Language language) {
        this.output = output;
        this.language = language;
        this.words = Wording.of("gate", language);
    }

    /** The refusal to publish an edition, with the first mismatches and the file that holds all of them. */
    RunFailedException refusal(EditionAtWork edition, List<Mismatch> mismatches) throws IOException {
        return refusal(edition.placeYear(), edition.place().nameIn(language), mismatches);
    }

    /** The same for a folder that goes by a name. */
    RunFailedException refusal(PlaceYear year, String name, List<Mismatch> mismatches) throws IOException {
        Path file = write(year.toString(), lines(mismatches));
        String first = String.join("\n", lines(mismatches).subList(0, Math.min(FIRST, mismatches.size())));
        return new RunFailedException(
                null,
                mismatches.size() > FIRST ? "inconsistent.more" : "inconsistent",
                name,
                String.valueOf(year.year()),
                String.valueOf(mismatches.size()),
                first,
                String.valueOf(mismatches.size() - FIRST),
                file.toString());
    }

    /** Mismatches as lines for the user. */
    List<String> lines(List<Mismatch> mismatches) {
        return mismatches.stream().map(mismatch -> mismatch.say(words)).toList();
    }

    /** Writes a list and says where it stands. */
    Path write(String name, List<String> lines) throws IOException {
        Path file = output.mismatches(name);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        return file;
    }
}
