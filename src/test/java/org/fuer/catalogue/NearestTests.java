package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word that was probably meant. */
class NearestTests {

    private static final List<String> KNOWN = List.of("HEALTH", "EDU", "H01_02", "H01_20", "MATERNAL_MGMT", "妇女联合会");

    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource({
        "HELTH, HEALTH",
        "health, HEALTH",
        "HEATLH, HEALTH",
        "' HEALTH', HEALTH",
        "H01_2, H01_02",
        "MATERNALMGNT, MATERNAL_MGMT",
        "妇女联会, 妇女联合会",
        "EDX, EDU"
    })
    void aSlipOfTheHandLeadsToTheWordMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"POLICE", "X", "''", "'   '", "ABCDEFGHIJ"})
    void whatIsFarFromEverythingLeadsNowhere(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isNull();
    }

    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource({"==, =", "<==, <=", ">>=, >="})
    void aSignWrittenTwiceIsLikelierThanAnotherSign(String typed, String meant) {
        assertThat(Nearest.to(typed, List.of("<=", "=", ">="))).isEqualTo(meant);
    }

    @Test
    void aTextOfAMillionLettersIsNotCompared() {
        assertThat(Nearest.to("H".repeat(1 << 20), KNOWN)).isNull();
    }

    @Test
    void ofEquallyNearWordsTheFirstByCodePointIsNamed() {
        assertThat(Nearest.to("H01_22", List.of("H01_20", "H01_02"))).isEqualTo("H01_02");
    }
}
