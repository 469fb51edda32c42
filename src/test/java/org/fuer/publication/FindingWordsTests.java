package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of findings in English, where headers of forms are not. */
class FindingWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_T|_T|_T|column Total:",
                "F|_T|_T|column Female:",
                "_T|_T|U|column Urban:",
                "M|Y0T2|_T|column Aged 0-2, Male:"
            })
    void aColumnIsNamedInWordsAndNotByCodes(String sex, String age, String residence, String words) {
        Breakdown breakdown = new Breakdown(
                Sex.ofCode(sex).orElseThrow(),
                new Age(age),
                Residence.ofCode(residence).orElseThrow());
        Finding finding = new Finding(
                "STAT",
                new Source("a.xlsx", "", "C7"),
                "REQUIRED",
                Severity.ERROR,
                new FactKey("Q01_01", breakdown),
                "",
                "",
                "validation",
                "REQUIRED",
                List.of("01", "常住人口", "合计", breakdown.toString()));
        Naming naming = new Naming(
                Editions.CATALOGUE, Editions.CATALOGUE.place("zengdu").orElseThrow(), Language.ENGLISH);

        assertThat(new FindingWords(Language.ENGLISH, naming).say(finding)).contains(words);
    }
}
