package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition was made from and what it consists of: {@code manifest.json}.
 *
 * @param place the code of the place; {@code _league} for a league
 * @param year the year
 * @param fingerprint of everything that went in
 * @param parameters the options and versions that change the output
 * @param inputs the sha256 of every input file by its name; for a league and an evaluation the fingerprint
 *     of every edition by its folder
 * @param outputs the sha256 of every other file of the folder by its name, with {@code /}
 */
public record Manifest(
        String place,
        int year,
        String fingerprint,
        SortedMap<String, String> parameters,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs) {

    static final String FILE = "manifest.json";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    /** Whether a folder holds a manifest, understood or not: an edition was published there. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * The manifest of a published folder; empty when the folder has none or it cannot be understood.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Optional<Manifest> of(Path folder) throws IOException {
        if (!isIn(folder)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
        try {
            return Optional.ofNullable(JSON.readValue(bytes, Manifest.class)).filter(Manifest::whole);
        } catch (JacksonException | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    private static boolean whole(Manifest manifest) {
        return isThere(manifest.place)
                && isThere(manifest.fingerprint)
                && isThere(manifest.parameters)
                && isThere(manifest.inputs)
                && isThere(manifest.outputs);
    }

    /** A file may lack what a record must have. */
    private static boolean isThere(@Nullable Object value) {
        return value != null;
    }

    /**
     * Whether the folder holds exactly the outputs that the manifest names, with their hashes.
     *
     * @throws IOException if a file cannot be read
     */
    public boolean matches(Path folder) throws IOException {
        return Files.isDirectory(folder) && outputs.equals(hashesOf(folder));
    }

    /** The hash of a file. */
    public static String hashOf(Path file) throws IOException {
        return Hash.of(file);
    }

    /** The manifest of an edition that was printed into a folder. */
    static Manifest of(Edition edition, Path folder) throws IOException {
        return new Manifest(
                edition.place().code(),
                edition.year(),
                edition.fingerprint(),
                edition.parameters(),
                edition.inputs(),
                hashesOf(folder));
    }

    /** The manifest of a league that was printed into a folder. */
    static Manifest of(LeagueEdition league, Path folder) throws IOException {
        return new Manifest(
                LeagueEdition.FOLDER,
                league.table().year(),
                league.fingerprint(),
                league.parameters(),
                league.inputs(),
                hashesOf(folder));
    }

    /** The manifest of an evaluation that was printed into a folder. */
    static Manifest of(EvaluationEdition evaluation, Path folder) throws IOException {
        return new Manifest(
                evaluation.edition().place().code(),
                evaluation.year(),
                evaluation.fingerprint(),
                evaluation.parameters(),
                evaluation.inputs(),
                hashesOf(folder));
    }

    /** Writes it into the folder. */
    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    /** The hashes of the files of a folder by their names, but of the manifest itself. */
    public static SortedMap<String, String> hashesOf(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(FILE)) {
                    hashes.put(name, Hash.of(file));
                }
            }
        }
        return hashes;
    }
}
