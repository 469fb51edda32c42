package org.fuer.publication;

import java.nio.file.*;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.Test;

class PeekTests {
    @Test
    void peek() throws Exception {
        for (String p : new String[] {"zengdu", "lechang", "jiangbei", "meihekou", "hebei"}) {
            Edition e = Editions.of(p, 2025, p.equals("lechang") ? "E01" : "");
            for (Language l : Language.values()) {
                Path f = Path.of("/tmp/rankbook", p + "-" + l.code() + ".xlsx");
                Files.createDirectories(f.getParent());
                long t = System.nanoTime();
                new RankingWorkbook(e, Editions.CATALOGUE, new Naming(Editions.CATALOGUE, e.place(), l)).print(f);
                System.err.println(f + " " + (System.nanoTime() - t) / 1000000 + " ms");
            }
        }
    }
}
