package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Place;

/**
 * Receives what stands in the input folder: keeps a copy of each file, which is all that later steps read, and notes what
 * the edition is made from. A file that changed since the job was started is noted as it was received, so that the next
 * run sees the difference.
 */
final class ReceiveTask implements EditionTask {

    private final Path input;
    private final Inbox inbox;
    private final ArrivalStore arrivals;
    private final EditionRegister register;
    private final Parameters parameters;

    ReceiveTask(Path input, Inbox inbox, ArrivalStore arrivals, EditionRegister register, Parameters parameters) {
        this.input = input;
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.register = register;
        this.parameters = parameters;
    }

    @Override
    public void work(EditionAtWork edition) throws IOException {
        List<Arrival> received = inbox.receive(edition.placeYear().in(input));
        arrivals.write(edition.id(), received);
        register.fingerprint(
                edition.id(),
                fingerprint(
                        edition.place(),
                        edition.placeYear(),
                        received,
                        edition.registered().printed()));
    }

    /** The fingerprint of what stands in the input folder now. */
    String fingerprint(Place place, PlaceYear year, Set<Output> printed) throws IOException {
        return fingerprint(place, year, inbox.look(year.in(input)), printed);
    }

    private String fingerprint(Place place, PlaceYear year, List<Arrival> files, Set<Output> printed) {
        SortedMap<Integer, String> factsBefore = new TreeMap<>();
        register.publishedBefore(year)
                .forEach((before, edition) -> factsBefore.put(before, String.valueOf(edition.factsHash())));
        return Fingerprint.of(files, parameters.of(place, printed), factsBefore);
    }
}
