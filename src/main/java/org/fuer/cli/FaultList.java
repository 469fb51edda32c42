package org.fuer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.CatalogueFault;
import org.fuer.catalogue.Wording;

/**
 * The faults of a catalogue as lines: file, line, column as an editor can jump to, then the sentence.
 *
 * @param words the language it speaks
 * @param jobs the folder of the catalogue, as the user gave it
 */
record FaultList(Wording words, Path jobs) {

    /** One line for each fault, and one that counts them. */
    List<String> lines(List<CatalogueFault> faults) {
        Wording sentences = Wording.of("catalogue", words.language());
        List<String> lines = new ArrayList<>();
        for (CatalogueFault fault : faults) {
            lines.add(words.say("fault", place(fault), sentences.say(fault.messageKey(), fault.arguments())));
        }
        long files = faults.stream().map(CatalogueFault::file).distinct().count();
        lines.add(words.say("fault.count", faults.size(), files));
        return lines;
    }

    private String place(CatalogueFault fault) {
        String line = fault.line() == 0 ? "" : ":" + fault.line();
        String column = fault.column().isEmpty() ? "" : " " + fault.column();
        return jobs.resolve(fault.file()) + line + column;
    }
}
