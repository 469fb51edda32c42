package org.fuer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.catalogue.CatalogueFault;
import org.fuer.catalogue.Wording;

/**
 * The faults of a catalogue as lines, each beginning with file and line as an editor can jump to.
 *
 * @param words the language it speaks
 * @param jobs the folder of the catalogue, as the user gave it
 */
record FaultList(Wording words, Path jobs) {

    private static final String WHOLE_FOLDER = ".";

    /** One line for each fault, and one that counts them. */
    List<String> lines(List<CatalogueFault> faults) {
        long files = faults.stream().map(CatalogueFault::file).distinct().count();
        return Stream.concat(faults.stream().map(this::line), Stream.of(words.say("fault.count", faults.size(), files)))
                .toList();
    }

    private String line(CatalogueFault fault) {
        return fault.file().equals(WHOLE_FOLDER)
                ? fault.sentence(words.language())
                : jobs + "/" + fault.describe(words.language());
    }
}
