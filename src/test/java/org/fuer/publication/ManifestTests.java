package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest knows its folder. */
class ManifestTests {

    private static final Edition EDITION = Editions.of("meihekou", 2025, "");

    @TempDir
    private Path folder;

    @BeforeEach
    void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE).print(EDITION, Set.of(), Editions::received, folder);
    }

    @Test
    void itSaysWhatTheEditionWasMadeFrom() throws IOException {
        Manifest manifest = manifest();

        assertThat(manifest.place()).isEqualTo("meihekou");
        assertThat(manifest.year()).isEqualTo(2025);
        assertThat(manifest.fingerprint()).isEqualTo(EDITION.fingerprint());
        assertThat(manifest.parameters()).isEqualTo(EDITION.parameters());
        assertThat(manifest.inputs()).isEqualTo(EDITION.inputs());
        assertThat(manifest.outputs().keySet())
                .contains("collection.xlsx", "data/facts.csv")
                .doesNotContain("manifest.json");
    }

    @Test
    void itMatchesTheFolderItWasPrintedInto() throws IOException {
        assertThat(manifest().matches(folder)).isTrue();
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        Files.writeString(folder.resolve("data/facts.csv"), "changed");

        assertThat(manifest().matches(folder)).isFalse();
    }

    @Test
    void aMissingFileIsNoticed() throws IOException {
        Files.delete(folder.resolve("collection.xlsx"));

        assertThat(manifest().matches(folder)).isFalse();
    }

    @Test
    void anExtraFileIsNoticed() throws IOException {
        Files.writeString(folder.resolve("data/extra.csv"), "");

        assertThat(manifest().matches(folder)).isFalse();
    }

    @Test
    void aFolderThatIsGoneDoesNotMatch() throws IOException {
        assertThat(manifest().matches(folder.resolve("nowhere"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"place\":\"meihekou\",\"year\":\"soon\"}", "\u0000"})
    void aManifestThatCannotBeUnderstoodIsNone(String content) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), content);

        assertThat(Manifest.of(folder)).isEmpty();
    }

    @Test
    void aFolderWithoutAManifestHasNone() throws IOException {
        assertThat(Manifest.of(folder.resolve("data"))).isEmpty();
    }

    private Manifest manifest() throws IOException {
        return Manifest.of(folder).orElseThrow();
    }
}
