package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.Test;

class PublicationTests {
    @Test
    void prints() throws IOException {
        for (String place : new String[] {"zengdu", "hebei", "meihekou", "jiangbei", "lechang", "zengdu", "lechang"}) {
            Edition edition = Editions.of(place, 2025, place.equals("zengdu") ? "H02" : "");
            long t = System.nanoTime();
            new Publication(Editions.CATALOGUE, Language.CHINESE)
                    .print(edition, Set.of(Output.values()), Path.of("/tmp/pub", place));
            long t1 = System.nanoTime();
            new Publication(Editions.CATALOGUE, Language.CHINESE).print(edition, Set.of(), Path.of("/tmp/pubc", place));
            System.err.println(
                    place + " " + (t1 - t) / 1000000 + " ms, data only " + (System.nanoTime() - t1) / 1000000);
        }
    }
}
