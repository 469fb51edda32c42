package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said depends on the language asked for and on nothing else. */
class WordingTests {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void putTheLocaleBack() {
        Locale.setDefault(machine);
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        for (Locale locale : List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("ar-EG"), Locale.CHINA)) {
            Locale.setDefault(locale);

            assertThat(Wording.of("catalogue", Language.ENGLISH).say("job.low-above-high", 1234567, "2"))
                    .isEqualTo("1234567 is greater than 2. Correct them.");
            assertThat(Wording.of("catalogue", Language.CHINESE).say("job.low-above-high", 1234567, "2"))
                    .isEqualTo("1234567 大于 2。前者不能大于后者，请改正。");
        }
    }

    @Test
    void quotesAndBracesInWhatIsFilledInStayAsTheyAre() {
        assertThat(Wording.of("catalogue", Language.ENGLISH).say("file.unreadable", "it's {0} {x} $1 \\"))
                .startsWith("it's {0} {x} $1 \\ cannot be opened");
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        assertThat(Wording.of("catalogue", Language.ENGLISH).say("code.unknown", "{1}", "items.csv"))
                .isEqualTo("items.csv has no \"{1}\". Use a code that is there, or add it there first.");
    }

    @Test
    void aTextIsFilledWithWordsOfItsLanguage() {
        Wording english = Wording.of("assessment", Language.ENGLISH);

        assertThat(english.say("reason.improve.no-trend", 2021, "5{unit.人}", "{note.slow-pace|87%}{note.volatile}"))
                .startsWith("5 persons in 2021;")
                .endsWith("; its pace is only 87% of what is needed"
                        + "; it varies from year to year by more than the distance left");
    }

    @Test
    void aStageWithoutWordsIsAFaultOfTheProgram() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Wording.of("nothing", Language.CHINESE));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Wording.of("catalogue", Language.CHINESE).say("nothing"));
    }
}
