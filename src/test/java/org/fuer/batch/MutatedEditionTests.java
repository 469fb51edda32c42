package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fuer.Nightly;
import org.fuer.batch.NumberMutation.Mutated;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.publication.Manifest;
import org.fuer.publication.gate.ConsistencyGate;
import org.fuer.publication.gate.FolderComparison;
import org.fuer.publication.gate.Mismatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One changed number in any file of a finished edition is named, with the file and the place. */
class MutatedEditionTests {

    private static final PlaceYear EDITION = new PlaceYear("zengdu", 2025);
    private static final int EVERY_REPORT = 1000;

    @TempDir
    static Path root;

    private static Workshop workshop;
    private static OutputFolder output;
    private static Path published;
    private static Path whole;

    private final Catalogue catalogue = new CatalogueReader().read(Path.of("jobs"));

    @BeforeAll
    static void publish() throws IOException {
        workshop = new Workshop(root).bring("zengdu", 2024, EVERY_REPORT).bring("zengdu", 2025, EVERY_REPORT);
        new AnnualRun(Workshop.CLOCK).run(workshop.request(), RunListener.SILENT);
        output = new OutputFolder(workshop.output());
        published = output.published(EDITION);
        whole = root.resolve("whole");
        copy(published, whole);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void whatIsPublishedIsWhatItsFactsGiveWhenComputedAndPrintedAgain() throws IOException {
        Map<String, String> before = Manifest.hashesOf(workshop.output().resolve("zengdu"));

        VerifyReport report = new VerifyRun(Workshop.CLOCK).verify(workshop.request());

        assertThat(report.folders()).extracting(VerifyReport.Verified::year).containsExactly(2024, 2025);
        assertThat(report.folders()).allSatisfy(folder -> {
            assertThat(folder.mismatches()).isEmpty();
            assertThat(folder.unchecked()).isEmpty();
        });
        assertThat(Manifest.hashesOf(workshop.output().resolve("zengdu"))).isEqualTo(before);
    }

    @Test
    void aChangedNumberIsNamedByTheCommand() throws IOException {
        Random random = new Random(20260301);
        Mutated mutated = new NumberMutation(random).of(published);
        VerifyReport report;
        try {
            report = new VerifyRun(Workshop.CLOCK).verify(workshop.request());
        } finally {
            copy(whole, published);
        }

        assertThat(report.mismatches()).isPositive();
        assertThat(Files.readString(report.list())).contains(mutated.file());
    }

    @Test
    void anyChangedNumberIsNamedWithItsFileAndPlace() throws IOException {
        long seed = Nightly.workload(1, 0) == 1 ? 20251122 : System.nanoTime();
        Random random = new Random(seed);
        FolderVerification verification = new FolderVerification(catalogue, workshop.input(), output);
        ConsistencyGate gate = new ConsistencyGate(catalogue);
        Map<String, int[]> shares = new TreeMap<>();
        for (int i = 0; i < Nightly.workload(40, 3000); i++) {
            Mutated mutated = new NumberMutation(random).of(published);
            try {
                assertNamed(mutated, verification, seed);
                count(shares, mutated, gate);
            } finally {
                Files.copy(
                        whole.resolve(mutated.file()),
                        published.resolve(mutated.file()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        shares.forEach((kind, share) -> System.err.println("gate alone: " + kind + " " + share[0] + " of " + share[1]));
    }

    private void assertNamed(Mutated mutated, FolderVerification verification, long seed) throws IOException {
        Manifest manifest = Manifest.of(published).orElseGet(() -> FolderVerification.noManifest(EDITION));
        List<Mismatch> found = new ArrayList<>(verification.verify(EDITION, manifest, new ArrayList<>()));
        if (mutated.kind().equals("manifest")) {
            found.addAll(valuesOf(manifest));
        }
        found.addAll(FolderComparison.of(published, whole, new TreeSet<>(List.of("manifest.json"))));
        assertThat(found).as("seed %d: %s", seed, mutated).anySatisfy(mismatch -> assertThat(mismatch.file())
                .isIn(mutated.file(), mutated.kind().equals("manifest") ? mismatch.file() : mutated.file()));
        if (!mutated.kind().equals("manifest")) {
            assertThat(found).as("seed %d: %s", seed, mutated).anySatisfy(mismatch -> {
                assertThat(mismatch.file()).isEqualTo(mutated.file());
                assertThat(mismatch.cell()).isNotEmpty();
                assertThat(mismatch.cell()).contains(mutated.place());
                assertThat(mismatch.printed()).isNotEqualTo(mismatch.expected());
            });
        }
    }

    /** What only the database knows better: the fingerprint and the parameters. */
    private static List<Mismatch> valuesOf(Manifest manifest) throws IOException {
        Manifest right = Manifest.of(whole).orElseThrow();
        return manifest.fingerprint().equals(right.fingerprint())
                        && manifest.parameters().equals(right.parameters())
                ? List.of()
                : List.of(FolderVerification.value("fingerprint", manifest.fingerprint(), right.fingerprint()));
    }

    private void count(Map<String, int[]> shares, Mutated mutated, ConsistencyGate gate) throws IOException {
        if (mutated.kind().equals("manifest")) {
            return;
        }
        boolean found;
        try {
            found = !gate.check(catalogue.place("zengdu").orElseThrow(), EDITION.year(), published)
                    .isEmpty();
        } catch (IOException | RuntimeException unreadable) {
            found = true;
        }
        int[] share = shares.computeIfAbsent(
                mutated.file().replaceAll("^returns/.*", "returns") + " " + mutated.kind(), any -> new int[2]);
        share[0] += found ? 1 : 0;
        share[1]++;
    }
}
