package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage says the same in Chinese and in English. */
class MessageBundleTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(?:key:|text:)?(\\d+)}");
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z]+)\\.[a-z0-9-]+)\"");

    static Stream<String> stages() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_[^_]*$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces(String stage) {
        Properties chinese = read(stage, Language.CHINESE);
        Properties english = read(stage, Language.ENGLISH);

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> assertThat(
                        namedAsInChinese(places(stage, key, english), places(stage, key, chinese)))
                .as(key)
                .isEqualTo(places(stage, key, chinese)));
    }

    /**
     * English places as the Chinese sentence would have them: a name has two places, the Chinese one and right behind it
     * the English one, of which a sentence uses that of its language.
     */
    private static Set<String> namedAsInChinese(Set<String> english, Set<String> chinese) {
        Set<String> places = new TreeSet<>();
        for (String place : english) {
            String before =
                    PLACE.matcher(place).replaceFirst(match -> "{" + (Integer.parseInt(match.group(1)) - 1) + "}");
            boolean name = !chinese.contains(place) && chinese.contains(before) && !english.contains(before);
            places.add(name ? before : place);
        }
        return places;
    }

    /** The places of a sentence but those whose words are of one language: titles, headers, the texts of rules. */
    private static Set<String> places(String stage, String key, Properties sentences) {
        Set<String> places = places(sentences.getProperty(key));
        if (stage.equals("validation")) {
            boolean ofForm = key.startsWith("FORM-");
            boolean ofRule = key.startsWith("RELATION-") || key.startsWith("YEAR-ON-YEAR-") || key.startsWith("RATIO-");
            places.removeAll(ofForm ? Set.of("{1}", "{2}") : ofRule ? Set.of("{4}") : Set.of("{2}", "{3}"));
        }
        return places;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void noKeyStandsTwice(String stage) throws IOException {
        for (Language language : Language.values()) {
            List<String> keys = Files.readAllLines(file(stage, language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();

            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFaultOfTheCatalogueHasItsSentenceAndEverySentenceItsFault() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/fuer/catalogue"))) {
            for (Path source : sources.toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(keys::add);
            }
        }
        keys.removeIf(key -> key.endsWith(".csv") || key.endsWith(".yml"));
        Set<String> sentences = read("catalogue", Language.CHINESE).stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .collect(Collectors.toSet());

        assertThat(keys).containsExactlyInAnyOrderElementsOf(sentences);
    }

    @Test
    void everySentenceOfIntakeIsSaidSomewhere() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/fuer/intake"))) {
            for (Path source : sources.toList()) {
                code.append(Files.readString(source));
            }
        }

        assertThat(read("intake", Language.CHINESE).stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(code).contains('"' + key + '"'));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(String stage, Language language) {
        return MESSAGES.resolve(stage + "_" + language.code() + ".properties");
    }

    private static Properties read(String stage, Language language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(stage, language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
