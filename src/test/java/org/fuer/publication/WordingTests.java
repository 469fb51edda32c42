package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Plan;
import org.junit.jupiter.api.Test;

/** The words of this stage in both languages. */
class WordingTests {

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties chinese = bundle("zh");
        Properties english = bundle("en");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isSubsetOf(places(chinese.getProperty(key)));
        }
    }

    @Test
    void everyDomainOfTheShippedPlansHasAnEnglishName() throws IOException {
        Properties english = bundle("en");

        Editions.CATALOGUE.places().forEach(place -> place.targets()
                .forEach(target -> assertThat(english).containsKey("domain." + target.domainZh())));
        for (Plan plan : Plan.values()) {
            assertThat(english).containsKey("plan." + plan.code());
        }
    }

    private static TreeSet<String> places(String message) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(message);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        WordingTests.class.getResourceAsStream("/messages/publication_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
